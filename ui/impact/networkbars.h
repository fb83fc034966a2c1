// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/common/charts/figuretable.h"
#include "ui/impact/originwords.h"

class QVBoxLayout;

namespace Relais::Ui {

//! A figure by network or topic, a bar for each provenance that is known, in its own pattern. The
//! arrows go from bar to bar and read each; a click on one, or Enter or Space, says where its
//! number comes from.
class NetworkBars final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkBars)
public:
    enum class Measure { Impressions, Visits };

    struct Bar {
        std::optional<Network> network = Network::Wall; //!< none: a topic
        QString label {}; //!< of a topic
        Provenance provenance = Provenance::Measured;
        qint64 count = 0;
        qreal share = 0; //!< of the longest, 0…1
        bool operator==(const Bar &) const = default;
    };

    explicit NetworkBars(Theme &theme, QWidget *parent = nullptr);
    void setNetworks(const QList<ImpactService::ByNetwork> &networks, Measure measure);
    void setTopics(const QList<ImpactService::ByTopic> &topics, Measure measure);
    static QList<Bar> barsOf(const QList<ImpactService::ByNetwork> &networks, Measure measure);
    static QList<Bar> barsOf(const QList<ImpactService::ByTopic> &topics, Measure measure);
    //! The same as lines of a table: whose, and a column for each provenance.
    static QList<FigureTable::Line> linesOf(
        const QList<ImpactService::ByNetwork> &networks, Measure measure);
    static QList<FigureTable::Line> linesOf(
        const QList<ImpactService::ByTopic> &topics, Measure measure);
    static ImpactFigure askedFigure(Measure measure);
    QString summary() const; //!< one sentence
    int mark() const { return m_mark; } //!< the bar that is read; -1: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fill(const QList<Bar> &bars, Measure measure);
    int barAt(QPoint at) const; //!< -1: none
    void tellOrigin(int bar);
    QWidget *rowOf(const Bar &bar);
    void setMark(int mark);

    Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Bar> m_bars;
    Measure m_measure = Measure::Impressions;
    QList<QWidget *> m_rows;
    int m_mark = -1;
};

} // namespace Relais::Ui

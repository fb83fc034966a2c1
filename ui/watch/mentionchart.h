// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watch.h"
#include "ui/common/charts/markedchart.h"

namespace Relais::Ui {

//! Mentions a week as bars from zero. The pointer or the arrows read a week; a press, or Return,
//! asks for its entries.
class MentionChart final : public MarkedChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionChart)
public:
    explicit MentionChart(Theme &theme, QWidget *parent = nullptr);

    void setWeeks(const QList<WatchWeek> &weeks);
    QString summary() const override;
    static QString weekText(const WatchWeek &week); //!< "Week of 23 Nov: 4"
    QSize sizeHint() const override { return { 420, 200 }; }

Q_SIGNALS:
    void chosen(const QDate &monday);

protected:
    void paintEvent(QPaintEvent *event) override;
    int parts() const override;
    int partAt(const QPointF &place) const override;
    QString wordsOf(int part) const override;
    void choose() override;
    bool isMirrored() const override { return isRightToLeft(); } //!< as the weeks stand

private:
    QRectF barOf(int index) const;
    int most() const;

    QList<WatchWeek> m_weeks;
};

} // namespace Relais::Ui

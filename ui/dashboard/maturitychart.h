// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! A company's maturity: how many of its people relay, and what a relay earns. One dot a team, as
//! large as its headcount; the organization's own values are dashed. A press on a dot, or Return,
//! asks what is behind it and chooses the team; the arrows go from dot to dot.
class MaturityChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaturityChart)
public:
    struct Dot {
        QString key; //!< of a team; empty: teams that stand together
        QString name;
        double share = 0; //!< of people with a relay, 0 to 1
        double earned = 0; //!< measured impressions a relay
        int headcount = 0;
        bool operator==(const Dot &) const = default;
    };
    explicit MaturityChart(Theme &theme, QWidget *parent = nullptr);

    //! Those that may be told, and the whole organization.
    void setDots(const QList<Dot> &dots, const Dot &organization);
    QString summary() const; //!< one sentence
    int mark() const { return m_mark; } //!< -1: none
    QPointF placeOf(int dot) const;
    QSize sizeHint() const override { return { 340, 210 }; }

Q_SIGNALS:
    void asked(const QString &key); //!< what is behind a dot; empty: of teams that stand together
    void chosen(const QString &key); //!< after it, of one team

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    QPointF placeOf(const Dot &dot) const;
    qreal radiusOf(const Dot &dot) const;
    int dotAt(const QPointF &place) const;
    QString words(const Dot &dot) const;
    void setMark(int mark);
    void choose(int dot);
    void paintAxes(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    Theme &m_theme;
    QList<Dot> m_dots;
    Dot m_organization;
    double m_mostShare = 1; // of the axis
    double m_mostEarned = 1;
    int m_mark = -1;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! The relays of a campaign since its start, against the even pace to its goal. The pointer or the
//! arrows read a point of the line.
class PaceChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaceChart)
public:
    struct Content {
        QList<CampaignPoint> line;
        QDate from; //!< its first day; invalid: the line begins by itself
        QDate to; //!< its last day; invalid: it has no end, and no pace
        int goal = 0; //!< relays; 0: none, and no pace
        QDate today;
        int color = 0; //!< of the charts, 0 … 7
    };
    explicit PaceChart(Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    QString summary() const; //!< one sentence
    //! Where the even pace is at the end of that day; nothing without a pace.
    std::optional<int> paceOn(const QDate &day) const;
    int mark() const { return m_mark; } //!< the point that is read; -1: none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setMark(int mark);
    QString wordsAt(int point) const; //!< beside its dot
    QString sentenceAt(int point) const;
    bool hasPace() const;
    int step() const; //!< between two lines of the grid, in relays
    int ceiling() const;
    QRectF plot() const;
    QPointF place(const QDate &day, double relays) const; //!< at the end of that day
    void paintGrid(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintPace(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    Theme &m_theme;
    Content m_content;
    QDate m_begin; //!< the day before the first that is drawn
    QDate m_end;
    int m_mark = -1;
};

} // namespace Relais::Ui

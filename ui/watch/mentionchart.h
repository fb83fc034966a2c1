// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watch.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! Mentions a week as bars from zero. The pointer or the arrows read a week; a press, or Return,
//! asks for its entries.
class MentionChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionChart)
public:
    explicit MentionChart(Theme &theme, QWidget *parent = nullptr);

    void setWeeks(const QList<WatchWeek> &weeks);
    QString summary() const; //!< one sentence
    static QString weekText(const WatchWeek &week); //!< "Week of 23 Nov: 4"
    QSize sizeHint() const override { return { 420, 200 }; }

Q_SIGNALS:
    void chosen(const QDate &monday);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF barOf(int index) const;
    int most() const;
    void setMark(int mark);
    void choose();

    Theme &m_theme;
    QList<WatchWeek> m_weeks;
    int m_mark = -1;
};

} // namespace Relais::Ui

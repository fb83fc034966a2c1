// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QWidget>

namespace Relais::Ui {

//! How far a goal is: a bar, and a mark where an even pace would be today.
class GoalBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoalBar)
public:
    enum class Look { Filled, Ring, Dotted }; //!< measured, reported, estimated
    explicit GoalBar(Theme &theme, QWidget *parent = nullptr);
    //! Shares of the goal, from 0; pace under 0: no mark. said: for screen readers.
    void setGoal(double done, double pace, const QString &said);
    void setColor(int chart); //!< 0 … 7
    void setLook(Look look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    double m_done = 0;
    double m_pace = -1;
    int m_color = 0;
    Look m_look = Look::Filled;
};

} // namespace Relais::Ui

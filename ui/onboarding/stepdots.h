// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! One dot a step; the current one is long and in the accent.
class StepDots final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepDots)
public:
    explicit StepDots(Theme &theme, QWidget *parent = nullptr);
    void setCount(int count);
    void setCurrent(int current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_count = 0;
    int m_current = 0;
};

} // namespace Relais::Ui

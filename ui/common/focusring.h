// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QPointer>

namespace Relais::Ui {

//! The 2 px accent line around the control that has the focus by keyboard, 2 px outside of it.
//! One a window; follows controls that carry the property focusRadius.
class FocusRing final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    FocusRing(Theme &theme, QWidget *window);
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    Theme &m_theme;
    QPointer<QWidget> m_target;
};

} // namespace Relais::Ui

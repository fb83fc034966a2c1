// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! One step of signing in. The window shows its buttons.
class OnboardingStep : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardingStep)
public:
    using QWidget::QWidget;

    virtual QString continueText() const { return tr("Continue"); }
    virtual bool canContinue() const { return true; }
    virtual bool isBusy() const { return false; }
    virtual void entered() { } //!< takes the focus
    virtual void submit() { Q_EMIT finished(); } //!< Continue was pressed

Q_SIGNALS:
    void changed(); //!< canContinue or isBusy
    void finished(); //!< the next step may come
};

} // namespace Relais::Ui

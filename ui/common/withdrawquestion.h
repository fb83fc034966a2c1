// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/reasonbar.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! Withdrawing a story, as it is asked wherever an editor may do it: the reason, and what those who
//! relayed it may post to set it right, in each language that the story has captions in.
class WithdrawQuestion final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::WithdrawQuestion)
public:
    static ReasonBar::Question of(const Story &story);
    //! What was written into a bar that asked it.
    static QList<Correction> corrections(const ReasonBar &bar);
};

} // namespace Relais::Ui

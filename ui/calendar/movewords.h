// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/spreading.h"
#include "ui/common/popovers/reasonbar.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What is asked before stories get another day.
class MoveWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::MoveWords)
public:
    //! Of one that was approved: who approves it again.
    static ReasonBar::Question move(const Story &story, const QDate &day);
    static ReasonBar::Question spread(const QDate &day, const QList<StoryMove> &moves);
};

} // namespace Relais::Ui

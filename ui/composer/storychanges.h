// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What Comms changed between two revisions of a story, in the words of who is writing a relay.
class StoryChanges final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::StoryChanges)
public:
    //! "the title", "the suggested texts" …; empty: nothing that bears on a relay.
    static QStringList parts(const Story &before, const Story &after);
};

} // namespace Relais::Ui

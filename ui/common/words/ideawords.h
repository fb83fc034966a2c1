// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/idea.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! Ideas in the person's words, for the member who brought one in and for the editors who read it.
class IdeaWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::IdeaWords)
public:
    static QString kind(IdeaKind kind); //!< "Suggested story", "Observation"
    static QString icon(IdeaKind kind);
    static QString state(IdeaState state); //!< to its member: "Your answer is awaited"
    static QString stateForEditors(IdeaState state); //!< "Their answer is awaited"
    static Tone tone(IdeaState state);
    static constexpr int pictureHeight = 240;
    static QStringList link(const Idea &idea); //!< a line of it, with its title if it has one
    static QString step(IdeaState state); //!< one or two words under a step
    //! Why something with an idea failed: in words of its own, else as ErrorWords has it.
    static QString problem(const Error &error);

private:
    static QString problemOf(const QString &word); //!< empty for one that is not known
};

} // namespace Relais::Ui

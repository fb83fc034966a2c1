// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/planning.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the settings of the organization say, in the person's language.
class PlanningWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::PlanningWords)
public:
    static QString problem(const Error &error);
    static QString changedMeanwhile(); //!< what is about to be saved, by somebody else
    //! "Sales, Lyon, French", or "Everyone".
    static QString audience(const Audience &audience, const QList<Team> &teams);
};

} // namespace Relais::Ui

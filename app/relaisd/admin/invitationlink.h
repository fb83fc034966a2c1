// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! A new one-time invitation as a link that a client opens: relais://join?server=…&code=…
Result<QString> invitationLink(
    QSqlDatabase &db, const Config &config, const MemberId &member, const Clock &clock);
//! The link, the code to paste and how long both are good, for the person who sends them on.
QString invitationText(const QString &name, const QString &link);

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <functional>

namespace Relais::Backend {

//! Puts the command into the audit log; inside the transaction of what it does.
Result<void> recordCommand(const QSqlDatabase &db, const Clock &clock, const QString &act,
    const QString &subject = {}, const QJsonObject &details = {});

//! What the audit log says of a command besides its name.
struct CommandEntry {
    QString subject {};
    QJsonObject details {};
};
//! Does work on the database that the common options name, in one transaction with the command's
//! entry in the audit log: neither is there without the other.
Result<void> doRecorded(const QCommandLineParser &parser, const QString &act,
    const std::function<Result<CommandEntry>(const QSqlDatabase &, const Config &)> &work);

//! An entry in a transaction of its own, for what is done outside the database.
Result<void> recordDone(const QSqlDatabase &db, const Clock &clock, const QString &act);

} // namespace Relais::Backend

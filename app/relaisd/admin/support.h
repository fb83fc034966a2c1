// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <functional>

namespace Relais::Backend {

//! Opens the configured database for a command and brings it to the newest version.
Result<QSqlDatabase> openForAdmin(const Config &config);
//! The one that the common options name.
Result<QSqlDatabase> openForAdmin(const QCommandLineParser &parser);

//! The file of a SQLite database; Unsupported for PostgreSQL, which has tools of its own.
Result<QString> sqliteFile(const Config &config);

//! A new one-time invitation as a link that a client opens: relais://join?server=…&code=…
Result<QString> invitationLink(
    QSqlDatabase &db, const Config &config, const MemberId &member, const Clock &clock);
//! The link, the code to paste and how long both are good, for the person who sends them on.
QString invitationText(const QString &name, const QString &link);

//! "editor,manager" → roles; InvalidInput ("roles").
Result<QList<Role>> rolesFrom(const QString &words);

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

void say(const QString &text); //!< on standard output

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/links/clickretention.h"
#include "app/relaisd/repositories/recount.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostTotalsSaid = 20;

//! The head beside the data and those that were kept elsewhere.
Result<QList<SignedHead>> headsFor(const QString &dataFolder, const QStringList &others)
{
    QList<SignedHead> heads;
    for (const QString &file : QStringList { headFile(dataFolder) } + others) {
        const auto head = readHead(file);
        if (!head)
            return fail(head.error());
        heads.append(*head);
    }
    return heads;
}

Result<QByteArray> keyFor(const QCommandLineParser &parser, const QString &dataFolder)
{
    // Not where it is empty: the one that lies here is just the one not to be believed.
    if (!parser.isSet(u"key"_s))
        return publicKeyIn(dataFolder);
    QByteArray key = QByteArray::fromBase64(parser.value(u"key"_s).toLatin1());
    if (key.size() != 32)
        return fail(ErrorCode::InvalidInput, u"--key takes what audit.pub holds"_s);
    return key;
}

Result<QStringList> problemsIn(const QSqlDatabase &db, const AuditReport &audit)
{
    QStringList problems = audit.problems;
    const auto off = recount(db, toStored(rawClicksSince(SystemClock().now())), mostTotalsSaid);
    if (!off)
        return fail(off.error());
    for (const TotalDifference &one : *off)
        problems.append(inWords(one));
    return problems;
}

Result<int> verify(const QCommandLineParser &parser)
{
    const auto opened = openWithConfig(parser);
    if (!opened)
        return fail(opened.error());
    const auto &[config, db] = *opened;
    if (const auto whole = checkIntegrity(db); !whole)
        return fail(whole.error());
    const auto heads = headsFor(config.dataFolder, parser.values(u"head"_s));
    const auto key = keyFor(parser, config.dataFolder);
    if (!heads || !key)
        return fail(heads ? key.error() : heads.error());
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto audit = checkAudit(db, *heads, *key);
    if (!audit)
        return fail(audit.error());
    const auto problems = problemsIn(db, *audit);
    if (!problems)
        return fail(problems.error());
    for (const QString &problem : *problems)
        sayFailed({ ErrorCode::Corrupt, problem });
    if (!problems->isEmpty())
        return ExitCode::failed;
    say(u"The database is sound and its totals are right. The audit log is whole: %1 entries, "
        "signed up to %2 on %3.\n"_s.arg(audit->entries)
            .arg(heads->constFirst().head.number)
            .arg(heads->constFirst().at.toString(Qt::ISODate)));
    return ExitCode::done;
}

} // namespace

Command verifyCommand()
{
    const QList<QCommandLineOption> options {
        { u"head"_s, u"A copy of audit.head that was kept elsewhere; may be given several times."_s,
            u"file"_s },
        { u"key"_s, u"What audit.pub held when it was kept elsewhere."_s, u"base64"_s },
    };
    return commandOf(
        { u"admin verify"_s,
            u"checks the database, its totals and the audit log, also while serving"_s, options },
        [](const QCommandLineParser &parser) {
            const auto code = verify(parser);
            return code ? *code : sayFailed(code.error());
        });
}

} // namespace Relais::Backend

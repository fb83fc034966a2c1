// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/rolewords.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/people/importundo.h"
#include "app/relaisd/people/memberimport.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/scim/grouprules.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<QByteArray> fileAt(const QString &path)
{
    QFile file(path);
    const bool open =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::InvalidInput, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(ErrorCode::InvalidInput, path + u" is larger than 64 MiB"_s);
    return bytes;
}

QString sentenceFor(const RowProblem &problem)
{
    static const QHash<QString, QString> sentences {
        { u"email-missing"_s, u"the e-mail address is missing"_s },
        { u"email-form"_s, u"\"%1\" is not an e-mail address"_s },
        { u"email-twice"_s, u"%1 stands on an earlier line already"_s },
        { u"name-missing"_s, u"%1 is new and needs a name"_s },
        { u"too-long"_s, u"a field of %1 is longer than 200 characters"_s },
        { u"team-unknown"_s, u"there is no team \"%1\" (--create-teams makes it)"_s },
        { u"role-unknown"_s, u"there is no role \"%1\": ambassador, editor, manager, admin"_s },
        { u"language-form"_s, u"\"%1\" is no language; write fr, en, pt-BR"_s },
        { u"active-word"_s, u"\"%1\" is neither yes nor no"_s },
        { u"cells"_s, u"the line has %1 cells, more than the first line names"_s },
        { u"team-of-directory"_s,
            u"the team is given by the directory group \"%1\"; change it there, or leave it with "
            "--keep-given"_s },
        { u"role-of-directory"_s,
            u"a role is given by the directory group \"%1\"; change it there, or leave it with "
            "--keep-given"_s },
        { u"last-admin"_s, u"nobody would be left who is an admin"_s },
    };
    const QString sentence = sentences.value(problem.code, problem.code);
    const QString text = sentence.contains(u"%1"_s) ? sentence.arg(problem.value) : sentence;
    return problem.line > 0 ? u"line %1: %2"_s.arg(problem.line).arg(text) : text;
}

QString textOf(const ImportReport &report, bool dryRun)
{
    QString text;
    for (const QString &team : report.newTeams)
        text += u"new team: %1\n"_s.arg(team);
    text += u"%1 new, %2 changed, %3 as before, %4 deactivated, %5 back\n"_s.arg(
        QString::number(report.created), QString::number(report.updated),
        QString::number(report.unchanged), QString::number(report.deactivated),
        QString::number(report.reactivated));
    if (!report.undo.isEmpty())
        text += u"For %1 minutes, relaisd admin members undo-import %2 takes it back.\n"_s
                    .arg(ImportUndo::lastingSeconds / 60)
                    .arg(report.undo);
    return dryRun ? QString(text + u"Nothing was changed: this was a dry run.\n"_s) : text;
}

Result<ImportReport> imported(const QCommandLineParser &parser)
{
    const auto file = fileAt(parser.positionalArguments().constFirst());
    if (!file)
        return fail(file.error());
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    ImportOptions options { parser.isSet(u"dry-run"_s), parser.isSet(u"create-teams"_s) };
    options.keepGiven = parser.isSet(u"keep-given"_s);
    const auto prepared = MemberImport::prepare(*db, clock, *file, options);
    if (!prepared)
        return fail(prepared.error());
    if (!prepared->isToBeDone())
        return prepared->report();
    Transaction transaction(*db);
    const auto report = prepared->apply(*db, clock);
    if (!report)
        return report;
    if (report->isGood()) {
        const auto noted =
            recordCommand(*db, clock, u"command.members-import"_s, {}, auditOf(*report));
        if (!noted)
            return fail(noted.error());
    }
    const auto committed = transaction.commit();
    return committed ? report : Result<ImportReport>(fail(committed.error()));
}

//! What is wrong with a whole file comes with a bare number.
Error inSentence(Error error)
{
    if (error.reason == u"file-quote"_s)
        error.detail = u"line %1: a quote that opens here does not end"_s.arg(error.detail);
    else if (error.reason == u"file-too-long"_s)
        error.detail = u"the file has more than %1 lines"_s.arg(error.detail);
    return error;
}

int runImport(const QCommandLineParser &parser)
{
    const auto report = imported(parser);
    if (!report)
        return sayFailed(inSentence(report.error()));
    if (report->isGood()) {
        say(textOf(*report, parser.isSet(u"dry-run"_s)));
        return ExitCode::done;
    }
    for (const RowProblem &problem : report->problems)
        sayFailed({ ErrorCode::InvalidInput, sentenceFor(problem) });
    return sayFailed({ ErrorCode::InvalidInput,
        u"%1 problem(s); nothing was changed"_s.arg(report->problems.size()) });
}

Result<QString> importUndone(const QCommandLineParser &parser)
{
    const QString import = parser.positionalArguments().constFirst();
    UndoneImport undone;
    const auto undo = [&import, &undone](
                          const QSqlDatabase &db, const Config &) -> Result<CommandEntry> {
        const SystemClock clock;
        const auto outcome = ImportUndo(db, clock).undo(import);
        if (!outcome)
            return fail(outcome.error());
        undone = *outcome;
        return CommandEntry { {}, auditOf(undone, import) };
    };
    if (const auto done = doRecorded(parser, u"command.members-import-undo"_s, undo); !done)
        return fail(done.error());
    QString text = u"%1 as before the import\n"_s.arg(undone.undone);
    if (undone.left > 0)
        text += u"%1 left as they are: they signed in, or were changed since\n"_s.arg(undone.left);
    return text;
}

int runExport(const QCommandLineParser &parser)
{
    const auto db = openForAdmin(parser);
    const auto file = db ? exportMembers(*db) : Result<QByteArray>(fail(db.error()));
    if (!file)
        return sayFailed(file.error());
    std::fwrite(file->constData(), 1, static_cast<size_t>(file->size()), stdout);
    return std::fflush(stdout) == 0
        ? ExitCode::done
        : sayFailed({ ErrorCode::Storage, u"standard output cannot be written"_s });
}

using Change = std::function<Result<void>(const QSqlDatabase &, const KnownMember &)>;

//! Finds the member by their address and changes them in one transaction.
Result<void> changed(const QCommandLineParser &parser, const QString &act, const Change &change)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    Transaction transaction(*db);
    const QString email = parser.positionalArguments().constFirst();
    const auto known = MemberRepository(*db).knownByEmail(email);
    if (!known && known.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, u"nobody has the address "_s + email);
    if (!known)
        return fail(known.error());
    if (const auto done = change(*db, *known); !done)
        return done;
    const SystemClock clock;
    if (const auto noted = recordCommand(*db, clock, act, known->member.id.value); !noted)
        return noted;
    return transaction.commit();
}

int runChange(const QCommandLineParser &parser, const QString &act, const Change &change)
{
    return exitCodeOf(changed(parser, act, change));
}

//! The roles that a group of the company's directory will give again, by the group.
Result<QMap<Role, QString>> setRoles(
    const QSqlDatabase &db, const KnownMember &known, const QString &words)
{
    const auto roles = rolesFrom(words);
    if (!roles)
        return fail(roles.error());
    if (known.member.has(Role::Admin) && !roles->contains(Role::Admin)) {
        if (const auto another = expectAnotherAdmin(db, known.member.id); !another)
            return fail(another.error());
    }
    Member member = known.member;
    member.roles = *roles;
    if (const auto updated = MemberRepository(db).update(member); !updated)
        return fail(updated.error());
    return Scim::rolesGivenAgain(db, SystemClock(), member);
}

int runRoles(const QCommandLineParser &parser)
{
    const QString words = parser.positionalArguments().constLast();
    QMap<Role, QString> givenAgain;
    const auto done = changed(parser, u"command.member-roles"_s,
        [&words, &givenAgain](const QSqlDatabase &db, const KnownMember &known) -> Result<void> {
            const auto given = setRoles(db, known, words);
            if (!given)
                return fail(given.error());
            givenAgain = *given;
            return {};
        });
    if (!done)
        return sayFailed(done.error());
    for (auto it = givenAgain.cbegin(); it != givenAgain.cend(); ++it)
        say(u"the directory group \"%1\" gives the role %2 and will set it again at its next sync; "
            "change it there too\n"_s.arg(it.value(), roleKey(it.key())));
    return ExitCode::done;
}

} // namespace

QList<Command> memberCommands()
{
    const QList<QCommandLineOption> importOptions {
        { u"dry-run"_s, u"Says what would happen, and changes nothing."_s },
        { u"create-teams"_s,
            u"Makes the teams that nobody knows; \"Lab / Cold lab\" is below Lab."_s },
        { u"keep-given"_s,
            u"Leaves teams and roles that a group of the company's directory gives as they are."_s }
    };
    return {
        commandOf({ u"admin members import"_s, u"brings in members from a CSV file (- for stdin)"_s,
                      importOptions, { { u"file"_s } } },
            runImport),
        commandOf({ u"admin members undo-import"_s,
                      u"takes an import back within ten minutes: the ID that it said"_s, {},
                      { { u"id"_s } } },
            [](const QCommandLineParser &parser) { return exitCodeSaying(importUndone(parser)); }),
        commandOf({ u"admin members export"_s, u"writes all members as CSV"_s }, runExport),
        commandOf({ u"admin members roles"_s, u"sets a member's roles: EMAIL editor,manager"_s, {},
                      { { u"email"_s }, { u"roles"_s } } },
            runRoles),
        commandOf({ u"admin members deactivate"_s, u"ends a membership and its sessions"_s, {},
                      { { u"email"_s } } },
            [](const QCommandLineParser &parser) {
                return runChange(parser, u"command.member-deactivate"_s,
                    [](const QSqlDatabase &db, const KnownMember &known) {
                        return endMembership(db, known.member.id, SystemClock());
                    });
            }),
        commandOf(
            { u"admin members reactivate"_s, u"takes a member back"_s, {}, { { u"email"_s } } },
            [](const QCommandLineParser &parser) {
                return runChange(parser, u"command.member-reactivate"_s,
                    [](const QSqlDatabase &db, const KnownMember &known) {
                        return resumeMembership(db, known.member.id);
                    });
            }),
    };
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/rolewords.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/scim/provisioning.h"
#include "app/relaisd/scim/scimtokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

using Act = std::function<Result<QString>(const QCommandLineParser &, const QSqlDatabase &)>;

//! Runs act in a transaction with its entry in the audit log, and says what it answers.
int runAct(const QCommandLineParser &parser, const QString &name, const Act &act)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return sayFailed(db.error());
    Transaction transaction(*db);
    const auto text = act(parser, *db);
    if (!text)
        return sayFailed(text.error());
    const SystemClock clock;
    const auto noted = name.isEmpty() ? Result<void>() : recordCommand(*db, clock, name);
    const auto committed = noted ? transaction.commit() : noted;
    if (!committed)
        return sayFailed(committed.error());
    say(*text);
    return ExitCode::done;
}

Result<QString> makeToken(const QCommandLineParser &parser, const QSqlDatabase &db)
{
    const SystemClock clock;
    const auto token = ScimTokens(db, clock).make(parser.positionalArguments().constFirst());
    if (!token)
        return token;
    return QString(*token + u'\n');
}

Result<QString> revokeToken(const QCommandLineParser &parser, const QSqlDatabase &db)
{
    const SystemClock clock;
    const auto done = ScimTokens(db, clock).revoke(parser.positionalArguments().constFirst());
    return done ? Result<QString>(QString()) : Result<QString>(fail(done.error()));
}

Result<QString> listTokens(const QCommandLineParser &, const QSqlDatabase &db)
{
    const SystemClock clock;
    const auto tokens = ScimTokens(db, clock).all();
    if (!tokens)
        return fail(tokens.error());
    QString text;
    for (const ScimToken &token : *tokens)
        text += u"%1  %2\n"_s.arg(token.createdAt.toString(Qt::ISODate), token.name);
    return text;
}

Result<QString> map(const QCommandLineParser &parser, const QSqlDatabase &db)
{
    const SystemClock clock;
    Scim::Mapping mapping { parser.positionalArguments().constFirst(), parser.value(u"team"_s),
        std::nullopt };
    if (parser.isSet(u"role"_s)) {
        const auto roles = rolesFrom(parser.value(u"role"_s));
        if (!roles)
            return fail(roles.error());
        if (roles->size() != 1)
            return fail(ErrorCode::InvalidInput, u"--role takes editor, manager or admin"_s);
        mapping.role = roles->constFirst();
    }
    if (!mapping.team.isEmpty()) {
        auto teams = TeamPaths::read(db);
        if (!teams)
            return fail(teams.error());
        if (const auto team = teams->findOrMake(db, mapping.team, clock); !team)
            return fail(team.error());
    }
    if (const auto set = Scim::GroupRepository(db, clock).setMapping(mapping); !set)
        return fail(set.error());
    const auto given = Scim::Provisioning(db, clock).refreshAll();
    return given ? Result<QString>(QString()) : Result<QString>(fail(given.error()));
}

Result<QString> listMappings(const QCommandLineParser &, const QSqlDatabase &db)
{
    const SystemClock clock;
    const auto mappings = Scim::GroupRepository(db, clock).mappings();
    if (!mappings)
        return fail(mappings.error());
    QString text;
    for (const Scim::Mapping &mapping : *mappings) {
        text += mapping.group;
        if (!mapping.team.isEmpty())
            text += u"  team %1"_s.arg(mapping.team);
        if (mapping.role)
            text += u"  role %1"_s.arg(roleKey(*mapping.role));
        text += u'\n';
    }
    return text;
}

Command scimCommand(const CommandShape &shape, const QString &actName, const Act &act)
{
    return commandOf(shape,
        [actName, act](const QCommandLineParser &parser) { return runAct(parser, actName, act); });
}

} // namespace

QList<Command> scimCommands()
{
    const QList<QCommandLineOption> mapping {
        { u"team"_s, u"Its people are in this team; \"Lab / Cold lab\" is below Lab."_s,
            u"path"_s },
        { u"role"_s, u"Its people, and nobody else, have this role."_s, u"role"_s }
    };
    const QList<CommandWord> name { { u"name"_s } };
    return {
        scimCommand(
            { u"admin scim-token"_s,
                u"makes the directory's token for /scim/v2 and shows it once: NAME"_s, {}, name },
            u"command.scim-token"_s, makeToken),
        scimCommand({ u"admin scim-token list"_s, u"lists the directories that have one"_s }, {},
            listTokens),
        scimCommand({ u"admin scim-token revoke"_s, u"ends a directory's token: NAME"_s, {}, name },
            u"command.scim-token-revoke"_s, revokeToken),
        scimCommand({ u"admin scim-map"_s,
                        u"gives a directory's group a team or a role, or neither: GROUP"_s, mapping,
                        { { u"group"_s } } },
            u"command.scim-map"_s, map),
        scimCommand({ u"admin scim-map list"_s, u"lists what groups mean"_s }, {}, listMappings),
    };
}

} // namespace Relais::Backend

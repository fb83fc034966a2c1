// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/support.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/scim/provisioning.h"
#include "app/relaisd/scim/scimtokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<QSqlDatabase> databaseFor(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    return openForAdmin(*config);
}

using Act = std::function<Result<QString>(const QCommandLineParser &, const QSqlDatabase &)>;

//! Runs act in a transaction with its entry in the audit log, and says what it answers.
int runAct(const QCommandLineParser &parser, const QString &name, const Act &act)
{
    const auto db = databaseFor(parser);
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

struct Shape {
    QString name;
    QString summary;
    QString word {}; //!< of the one positional argument
    QString act {}; //!< in the audit log
    QList<QCommandLineOption> options {};
};

Command commandOf(const Shape &shape, const Act &act)
{
    Command command { shape.name, shape.summary, {} };
    command.run = [command, shape, act](const QStringList &arguments) {
        QCommandLineParser parser;
        addCommonOptions(parser);
        parser.addOptions(shape.options);
        if (!shape.word.isEmpty())
            parser.addPositionalArgument(shape.word, {});
        const qsizetype words = shape.word.isEmpty() ? 0 : 1;
        if (const auto code = parseArguments(parser, command, arguments, words))
            return *code;
        return runAct(parser, shape.act, act);
    };
    return command;
}

} // namespace

QList<Command> scimCommands()
{
    const QList<QCommandLineOption> mapping {
        { u"team"_s, u"Its people are in this team; \"Lab / Cold lab\" is below Lab."_s,
            u"path"_s },
        { u"role"_s, u"Its people, and nobody else, have this role."_s, u"role"_s }
    };
    return {
        commandOf({ u"admin scim-token"_s,
                      u"makes the directory's token for /scim/v2 and shows it once: NAME"_s,
                      u"name"_s, u"command.scim-token"_s },
            makeToken),
        commandOf(
            { u"admin scim-token list"_s, u"lists the directories that have one"_s }, listTokens),
        commandOf({ u"admin scim-token revoke"_s, u"ends a directory's token: NAME"_s, u"name"_s,
                      u"command.scim-token-revoke"_s },
            revokeToken),
        commandOf({ u"admin scim-map"_s,
                      u"gives a directory's group a team or a role, or neither: GROUP"_s,
                      u"group"_s, u"command.scim-map"_s, mapping },
            map),
        commandOf({ u"admin scim-map list"_s, u"lists what groups mean"_s }, listMappings),
    };
}

} // namespace Relais::Backend

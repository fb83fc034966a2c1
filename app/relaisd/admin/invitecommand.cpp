// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/invitationlink.h"
#include "app/relaisd/admin/rolewords.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "core/base/uuid7.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<TeamId> teamNamed(const QSqlDatabase &db, const QString &name)
{
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    const auto it = std::find_if(teams->begin(), teams->end(),
        [&](const Team &team) { return team.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (it == teams->end())
        return fail(ErrorCode::NotFound, u"there is no team \"%1\""_s.arg(name));
    return it->id;
}

//! As "fr, en".
Result<QStringList> languagesIn(const QString &words)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    QStringList languages = words.split(u',', Qt::SkipEmptyParts);
    for (QString &language : languages) {
        language = language.trimmed();
        if (!form.match(language).hasMatch())
            return fail(ErrorCode::InvalidInput, u"--languages takes such as fr,en,pt-BR"_s);
    }
    return languages;
}

//! What the options say replaces what is known; what they do not say stays.
Result<void> apply(const QCommandLineParser &parser, const QSqlDatabase &db, Member &member)
{
    if (const QString name = parser.value(u"name"_s).trimmed(); !name.isEmpty())
        member.name = name;
    if (parser.isSet(u"location"_s))
        member.location = parser.value(u"location"_s).trimmed();
    if (parser.isSet(u"languages"_s)) {
        const auto languages = languagesIn(parser.value(u"languages"_s));
        if (!languages)
            return fail(languages.error());
        member.languages = *languages;
    }
    if (parser.isSet(u"roles"_s)) {
        const auto roles = rolesFrom(parser.value(u"roles"_s));
        if (!roles)
            return fail(roles.error());
        member.roles = *roles;
    }
    if (parser.isSet(u"team"_s)) {
        const auto team = teamNamed(db, parser.value(u"team"_s));
        if (!team)
            return fail(team.error());
        member.team = *team;
    }
    return {};
}

Result<MemberId> saved(const QCommandLineParser &parser, const QSqlDatabase &db, const Clock &clock)
{
    MemberRepository members(db);
    const QString email = parser.value(u"email"_s).trimmed();
    const auto known = members.knownByEmail(email);
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    if (known && !known->active)
        return fail(ErrorCode::Conflict,
            email + u" is no longer a member: relaisd admin members reactivate takes them back"_s);
    Member member = known ? known->member : Member();
    if (const auto applied = apply(parser, db, member); !applied)
        return fail(applied.error());
    if (known) {
        if (known->member.has(Role::Admin) && !member.has(Role::Admin)) {
            if (const auto another = expectAnotherAdmin(db, member.id); !another)
                return fail(another.error());
        }
        const auto updated = member == known->member ? Result<void>() : members.update(member);
        return updated ? Result<MemberId>(member.id) : Result<MemberId>(fail(updated.error()));
    }
    member.id.value = newUuid7(clock);
    member.email = email;
    if (member.name.isEmpty())
        member.name = email.section(u'@', 0, 0);
    const auto added = members.add(member, clock.now());
    return added ? Result<MemberId>(member.id) : Result<MemberId>(fail(added.error()));
}

Result<QString> invite(const QCommandLineParser &parser)
{
    const auto opened = openWithConfig(parser);
    if (!opened)
        return fail(opened.error());
    QSqlDatabase db = opened->db;
    if (const auto organization = OrganizationRepository(db).get(); !organization)
        return fail(ErrorCode::NotFound, u"there is no organization yet: relaisd admin init"_s);
    const SystemClock clock;
    Transaction transaction(db);
    const auto id = saved(parser, db, clock);
    if (!id)
        return fail(id.error());
    const auto member = MemberRepository(db).byId(*id);
    if (!member)
        return fail(member.error());
    const auto link = invitationLink(db, opened->config, *id, clock);
    if (!link)
        return fail(link.error());
    QStringList roles;
    for (const Role role : member->roles)
        roles.append(roleKey(role));
    const QJsonObject details { { u"roles"_s, roles.join(u',') } };
    if (const auto kept = recordCommand(db, clock, u"command.invite"_s, id->value, details); !kept)
        return fail(kept.error());
    if (const auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return invitationText(member->name, *link);
}

} // namespace

Command inviteCommand()
{
    const QList<QCommandLineOption> options {
        { u"email"_s, u"Their e-mail address."_s, u"address"_s },
        { u"name"_s, u"Their name, as shown."_s, u"name"_s },
        { u"team"_s, u"The name of their team."_s, u"name"_s },
        { u"location"_s, u"Where they work."_s, u"place"_s },
        { u"languages"_s, u"Most preferred first: fr,en."_s, u"list"_s },
        { u"roles"_s, u"On top of ambassador: editor,manager,admin."_s, u"list"_s },
    };
    return commandOf(
        { u"admin invite"_s, u"invites a person, as a new member or on another device"_s, options },
        [](const QCommandLineParser &parser) { return exitCodeSaying(invite(parser)); });
}

} // namespace Relais::Backend

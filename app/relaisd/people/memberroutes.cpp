// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/memberroutes.h"

#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/people/memberimport.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/scim/grouprules.h"
#include "app/relaisd/scim/provisioning.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/people.h"
#include "core/api/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 importBody = 16 * 1024 * 1024;
constexpr qsizetype mostRoles = 8;
constexpr qsizetype longestRole = 32;
constexpr qsizetype longestPlace = 200;
constexpr int endedDays = 30; // that an invitation which nobody used is told of

//! What admins see of one, beside the record: whether they came, and whether an invitation is open.
struct Coming {
    bool joined = false;
    QDateTime invitedUntil;
    QDateTime invitationEnded {};
};

//! Of everyone, or of that one alone: the writer waits for no other rows.
Result<QHash<MemberId, Coming>> comings(
    const QSqlDatabase &db, const QDateTime &now, const MemberId &only = {})
{
    QHash<MemberId, Coming> found;
    const QString whose = only.isEmpty() ? u"1 = 1 "_s : u"member_id = ? "_s;
    const QVariantList who = only.isEmpty() ? QVariantList() : QVariantList { only.value };
    auto joined = run(db, u"SELECT DISTINCT member_id FROM device WHERE "_s + whose, who);
    auto invited = run(db,
        u"SELECT member_id, MAX(expires_at) FROM invitation WHERE "_s + whose
            + u"AND used_at IS NULL AND expires_at > ? GROUP BY member_id"_s,
        who + QVariantList { toStored(now) });
    if (!joined || !invited)
        return fail(joined ? invited.error() : joined.error());
    // One that was taken back ended before its time.
    auto ended = run(db,
        u"SELECT member_id, MAX(expires_at) FROM invitation WHERE "_s + whose
            + u"AND used_at IS NULL AND expires_at <= ? AND expires_at > ? AND "
              "expires_at - created_at >= ? GROUP BY member_id"_s,
        who
            + QVariantList { toStored(now), toStored(now.addDays(-endedDays)),
                toStored(now.addDays(invitationDays)) - toStored(now) });
    if (!ended)
        return fail(ended.error());
    while (ended->next())
        found[{ ended->value(0).toString() }].invitationEnded =
            timeFromStored(ended->value(1).toLongLong());
    while (joined->next())
        found[{ joined->value(0).toString() }].joined = true;
    while (invited->next())
        found[{ invited->value(0).toString() }].invitedUntil =
            timeFromStored(invited->value(1).toLongLong());
    return found;
}

QJsonObject toJson(
    const KnownMember &known, const Coming &coming, const QMap<Role, QString> &givenAgain = {})
{
    return Api::toJson(MemberEntry { known.member, known.active, coming.joined, coming.invitedUntil,
        givenAgain, coming.invitationEnded });
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const RowProblem &problem : report.problems) {
        problems.append(QJsonObject { { u"line"_s, problem.line }, { u"column"_s, problem.column },
            { u"code"_s, problem.code }, { u"value"_s, problem.value } });
    }
    return { { u"undo"_s, report.undo }, { u"created"_s, report.created },
        { u"updated"_s, report.updated }, { u"unchanged"_s, report.unchanged },
        { u"deactivated"_s, report.deactivated }, { u"reactivated"_s, report.reactivated },
        { u"newTeams"_s, QJsonArray::fromStringList(report.newTeams) },
        { u"problems"_s, problems } };
}

Response list(QSqlDatabase &db, const Clock &clock)
{
    const auto members = MemberRepository(db).everyone();
    const auto coming = comings(db, clock.now());
    if (!members || !coming)
        return errorResponse(members ? coming.error() : members.error());
    QJsonArray array;
    for (const KnownMember &known : *members)
        array.append(toJson(known, coming->value(known.member.id)));
    return jsonResponse({ { u"members"_s, array } });
}

Response exported(QSqlDatabase &db)
{
    const auto file = exportMembers(db);
    if (!file)
        return errorResponse(file.error());
    Response response;
    response.contentType = "text/csv; charset=utf-8";
    response.headers.emplaceBack("Content-Disposition", "attachment; filename=\"members.csv\"");
    response.body = *file;
    return response;
}

bool isSet(const Request &request, const QString &name)
{
    return request.query.queryItemValue(name) == u"true"_s;
}

// What skipWrong does not pass over is refused: a success would be in the audit log.
Response importAnswer(const ImportReport &report, const ImportOptions &options)
{
    const bool partly = options.skipWrong && !report.isWhole();
    Response response = jsonResponse(toJson(report), report.isGood() || partly ? 200 : 422);
    response.auditDetails = auditOf(report);
    return response;
}

ImportOptions askedOfImport(const Request &request)
{
    ImportOptions options { isSet(request, u"dryRun"_s), isSet(request, u"createTeams"_s),
        isSet(request, u"skipWrong"_s), isSet(request, u"plainRoles"_s),
        isSet(request, u"firstOfTwice"_s), isSet(request, u"keepGiven"_s) };
    const QStringList names = request.query.allQueryItemValues(u"teamName"_s, QUrl::FullyDecoded);
    const QStringList paths = request.query.allQueryItemValues(u"teamPath"_s, QUrl::FullyDecoded);
    for (qsizetype i = 0; i < qMin(names.size(), paths.size()); ++i)
        options.teamsInstead.insert(names.at(i), paths.at(i));
    return options;
}

// A dry run, and a file with problems, never come to the writer.
std::optional<Response> importPrepared(Request &request, QSqlDatabase &db, const Clock &clock)
{
    const ImportOptions options = askedOfImport(request);
    const auto prepared = MemberImport::prepare(db, clock, request.body, options);
    if (!prepared)
        return errorResponse(prepared.error());
    if (!prepared->isToBeDone())
        return importAnswer(prepared->report(), options);
    request.prepared = std::make_shared<const MemberImport>(*prepared);
    return std::nullopt;
}

Response imported(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto *prepared = static_cast<const MemberImport *>(request.prepared.get());
    Q_ASSERT(prepared);
    const auto report = prepared->apply(db, clock);
    return report ? importAnswer(*report, askedOfImport(request)) : errorResponse(report.error());
}

struct MemberChange {
    std::optional<QList<Role>> roles;
    std::optional<QList<Role>> rolesBefore; //!< that whoever changes them saw
    std::optional<bool> active;
    std::optional<TeamId> team; //!< empty: none
    std::optional<QString> location;
};

//! Each once, without the role that everybody has.
QList<Role> rolesIn(Api::JsonReader &reader, QLatin1StringView name)
{
    QList<Role> roles;
    const QStringList words = reader.optionalTexts(name, mostRoles, longestRole);
    for (const QString &word : words) {
        const auto role = roleFromKey(word);
        if (!role)
            reader.reject(name);
        else if (*role != Role::Ambassador && !roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

//! Whatever their order.
bool sameRoles(const QList<Role> &left, const QList<Role> &right)
{
    const auto has = [](const QList<Role> &roles) {
        return [&roles](Role role) { return role == Role::Ambassador || roles.contains(role); };
    };
    return std::all_of(left.begin(), left.end(), has(right))
        && std::all_of(right.begin(), right.end(), has(left));
}

Result<MemberChange> changeFrom(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    MemberChange change;
    if (reader.has("roles"_L1))
        change.roles = rolesIn(reader, "roles"_L1);
    if (reader.has("rolesBefore"_L1))
        change.rolesBefore = rolesIn(reader, "rolesBefore"_L1);
    if (reader.has("active"_L1))
        change.active = reader.optionalFlag("active"_L1);
    if (reader.has("team"_L1))
        change.team = TeamId { reader.optionalIdentifier("team"_L1) };
    if (reader.has("location"_L1))
        change.location = reader.optionalText("location"_L1, longestPlace).trimmed();
    return reader.finish(change);
}

//! A team that a group of the company's directory gives is set there.
Result<void> checkTeam(
    const QSqlDatabase &db, const MemberId &id, const TeamId &team, const Clock &clock)
{
    const auto given = Scim::Provisioning(db, clock).givesTeam(id);
    if (!given)
        return fail(given.error());
    if (*given)
        return fail(ErrorCode::Conflict, u"the directory sets it"_s, u"team-of-directory"_s);
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    const bool known = team.isEmpty()
        || std::any_of(
            teams->begin(), teams->end(), [&team](const Team &one) { return one.id == team; });
    return known
        ? Result<void>()
        : Result<void>(fail(ErrorCode::InvalidInput, u"no such team"_s, u"team-unknown"_s));
}

//! What is there already is no conflict: it may be the answer that was lost.
Result<void> expectRolesSeen(const QList<Role> &known, const MemberChange &change)
{
    const bool seen = !change.roles || !change.rolesBefore || sameRoles(*change.rolesBefore, known)
        || sameRoles(*change.roles, known);
    return seen ? Result<void>()
                : Result<void>(fail(ErrorCode::Conflict, u"the roles were changed meanwhile"_s,
                      u"roles-changed"_s));
}

Result<void> apply(
    const QSqlDatabase &db, const MemberId &id, const MemberChange &change, const Clock &clock)
{
    MemberRepository members(db);
    const auto known = members.known(id);
    if (!known)
        return fail(known.error());
    if (const auto seen = expectRolesSeen(known->member.roles, change); !seen)
        return seen;
    if (change.active.value_or(false)) {
        if (const auto back = resumeMembership(db, id); !back)
            return back;
    }
    Member member = known->member;
    if (change.roles && *change.roles != known->member.roles) {
        if (known->active && known->member.has(Role::Admin)
            && !change.roles->contains(Role::Admin)) {
            if (const auto another = expectAnotherAdmin(db, id); !another)
                return another;
        }
        member.roles = *change.roles;
    }
    if (change.team && *change.team != member.team) {
        if (const auto may = checkTeam(db, id, *change.team, clock); !may)
            return may;
        member.team = *change.team;
    }
    member.location = change.location.value_or(member.location);
    if (member != known->member) {
        if (const auto updated = members.update(member); !updated)
            return updated;
    }
    return change.active.value_or(true) ? Result<void>() : endMembership(db, id, clock);
}

Response changed(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto change = changeFrom(request.body);
    if (!change)
        return errorResponse(change.error());
    const MemberId id { request.parameters.value(u"id"_s) };
    if (const auto applied = apply(db, id, *change, clock); !applied)
        return errorResponse(applied.error());
    const auto known = MemberRepository(db).known(id);
    if (!known)
        return errorResponse(known.error());
    const auto coming = comings(db, clock.now(), id);
    if (!coming)
        return errorResponse(coming.error());
    // Taking rights away never waits for the directory, which may be what was broken into.
    const auto given = change->roles ? Scim::rolesGivenAgain(db, clock, known->member)
                                     : Result<QMap<Role, QString>>(QMap<Role, QString>());
    if (!given)
        return errorResponse(given.error());
    const QJsonObject json = toJson(*known, coming->value(id), *given);
    Response response = jsonResponse(json);
    response.auditDetails = { { u"roles"_s, json.value(u"roles"_s) },
        { u"active"_s, known->active } };
    return response;
}

} // namespace

QList<Route> memberRoutes(const Clock &clock)
{
    const QString all = Api::Routes::members();
    Route listing { "GET", all, Access::Admin };
    listing.read = [&clock](const Request &, QSqlDatabase &db) { return list(db, clock); };
    Route exporting { "GET", Api::Routes::memberExport(), Access::Admin };
    exporting.read = [](const Request &, QSqlDatabase &db) { return exported(db); };
    Route importing { "POST", Api::Routes::memberImport(), Access::Admin, importBody };
    importing.act = u"member.import"_s;
    importing.ahead = [&clock](Request &request, QSqlDatabase &db) {
        return importPrepared(request, db, clock);
    };
    importing.write = [&clock](const Request &request, QSqlDatabase &db) {
        return imported(request, db, clock);
    };
    Route changing { "PATCH", all + u"/{id}"_s, Access::Admin };
    changing.act = u"member.change"_s;
    changing.write = [&clock](const Request &request, QSqlDatabase &db) {
        return changed(request, db, clock);
    };
    return { listing, exporting, importing, changing };
}

} // namespace Relais::Backend

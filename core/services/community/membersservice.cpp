// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/membersservice.h"

#include "core/api/people.h"
#include "core/api/problem.h"
#include "core/api/routes.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr int unprocessable = 422;

QString queryWord(const QString &word)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(word));
}

QJsonArray roleWords(const QList<Role> &roles)
{
    QJsonArray words;
    for (const Role role : roles)
        words.append(roleKey(role));
    return words;
}
} // namespace

MembersService::MembersService(SignInService &session, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
}

QCoro::Task<Result<QJsonObject>> MembersService::ask(BackendCall call)
{
    co_return co_await askSignedIn(m_session, m_http, std::move(call));
}

QCoro::Task<Result<QList<MemberEntry>>> MembersService::members()
{
    BackendCall call { "GET", {}, Api::Routes::members() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::memberEntriesFrom(*answer);
}

QCoro::Task<Result<MemberEntry>> MembersService::change(MemberId member, QJsonObject body)
{
    BackendCall call { "PATCH", {}, Api::Routes::member(member), body };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::memberEntryFrom(*answer);
}

QCoro::Task<Result<MemberEntry>> MembersService::setRoles(
    MemberId member, QList<Role> roles, QList<Role> before)
{
    return change(std::move(member),
        { { u"roles"_s, roleWords(roles) }, { u"rolesBefore"_s, roleWords(before) } });
}

QCoro::Task<Result<MemberEntry>> MembersService::setActive(MemberId member, bool active)
{
    return change(std::move(member), { { u"active"_s, active } });
}

QCoro::Task<Result<MemberEntry>> MembersService::setTeam(MemberId member, TeamId team)
{
    return change(std::move(member), { { u"team"_s, team.value } });
}

QCoro::Task<Result<MemberEntry>> MembersService::setLocation(MemberId member, QString location)
{
    return change(std::move(member), { { u"location"_s, location } });
}

QCoro::Task<Result<void>> MembersService::signOut(MemberId member)
{
    BackendCall call { "POST", {}, Api::Routes::memberSignOut(member) };
    const auto answer = co_await ask(std::move(call));
    co_return withoutValue(answer);
}

QCoro::Task<Result<InvitationLink>> MembersService::invite(MemberId member)
{
    BackendCall call { "POST", {}, Api::Routes::invitations(),
        Api::toJson(Api::InvitationRequest { member, {}, {} }) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::invitationLinkFrom(*answer);
}

QCoro::Task<Result<InvitationLink>> MembersService::invite(QString email, QString name)
{
    BackendCall call { "POST", {}, Api::Routes::invitations(),
        Api::toJson(Api::InvitationRequest { {}, email, name }) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::invitationLinkFrom(*answer);
}

QCoro::Task<Result<void>> MembersService::revokeInvitation(MemberId member)
{
    BackendCall call { "DELETE", {}, Api::Routes::invitation(member) };
    const auto answer = co_await ask(std::move(call));
    co_return withoutValue(answer);
}

QCoro::Task<Result<ImportOutcome>> MembersService::importFile(QByteArray file, ImportChoice choice)
{
    BackendCall call { "POST", {}, Api::Routes::memberImport() };
    const auto word = [](bool on) { return on ? u"true"_s : u"false"_s; };
    call.path += u"?dryRun="_s + word(choice.dryRun) + u"&createTeams="_s + word(choice.createTeams)
        + u"&skipWrong="_s + word(choice.skipWrong) + u"&plainRoles="_s + word(choice.plainRoles)
        + u"&firstOfTwice="_s + word(choice.firstOfTwice) + u"&keepGiven="_s
        + word(choice.keepGiven);
    for (auto it = choice.teamsInstead.cbegin(); it != choice.teamsInstead.cend(); ++it)
        call.path +=
            u"&teamName="_s + queryWord(it.key()) + u"&teamPath="_s + queryWord(it.value());
    call.file = std::move(file);
    call.fileType = "text/csv";
    const auto response = co_await askSignedInWhole(m_session, m_http, std::move(call));
    if (!response)
        co_return fail(response.error());
    const auto json = Api::objectFrom(response->body);
    const bool tells = json && json->contains(u"problems"_s);
    if (!response->isSuccess() && !(response->status == unprocessable && tells))
        co_return fail(Api::errorFrom(response->status, response->body, 0));
    if (!json)
        co_return fail(json.error());
    co_return Api::importOutcomeFrom(*json);
}

QCoro::Task<Result<UndoneImport>> MembersService::undoImport(QString undo)
{
    BackendCall call { "POST", {}, Api::Routes::memberImportUndo() };
    call.body.insert(u"id"_s, undo);
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::undoneImportFrom(*answer);
}

QCoro::Task<Result<QByteArray>> MembersService::exportFile()
{
    BackendCall call { "GET", {}, Api::Routes::memberExport() };
    const auto response = co_await askSignedInWhole(m_session, m_http, std::move(call));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(Api::errorFrom(response->status, response->body, 0));
    co_return response->body;
}

} // namespace Relais

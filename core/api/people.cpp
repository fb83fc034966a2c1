// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/people.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestEmail = 320;
constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestWord = 64;
constexpr qsizetype mostProblems = 100'000;
} // namespace

QJsonObject toJson(const MemberEntry &entry)
{
    QJsonObject json = toJson(entry.member);
    json.insert(u"active"_s, entry.active);
    json.insert(u"joined"_s, entry.joined);
    json.insert(u"invitedUntil"_s, toWire(entry.invitedUntil));
    json.insert(u"invitationEnded"_s, toWire(entry.invitationEnded));
    QJsonArray given;
    for (auto it = entry.givenAgain.cbegin(); it != entry.givenAgain.cend(); ++it)
        given.append(QJsonObject { { u"role"_s, roleKey(it.key()) }, { u"group"_s, it.value() } });
    if (!given.isEmpty())
        json.insert(u"givenAgain"_s, given);
    return json;
}

Result<MemberEntry> memberEntryFrom(const QJsonObject &json)
{
    const auto member = memberFrom(json);
    if (!member)
        return fail(member.error());
    JsonReader reader(json);
    MemberEntry entry;
    entry.member = *member;
    entry.active = reader.optionalFlag("active"_L1);
    entry.joined = reader.optionalFlag("joined"_L1);
    entry.invitedUntil = reader.optionalTime("invitedUntil"_L1);
    entry.invitationEnded = reader.optionalTime("invitationEnded"_L1);
    const QJsonArray given = json.value("givenAgain"_L1).toArray();
    for (const QJsonValue &one : given) {
        if (const auto role = roleFromKey(one["role"_L1].toString()))
            entry.givenAgain.insert(*role, one["group"_L1].toString().left(longestName));
    }
    return reader.finish(entry);
}

Result<QList<MemberEntry>> memberEntriesFrom(const QJsonObject &json)
{
    QList<MemberEntry> entries;
    for (const QJsonValue &value : json.value("members"_L1).toArray()) {
        const auto entry = memberEntryFrom(value.toObject());
        if (!entry)
            return fail(entry.error());
        entries.append(*entry);
    }
    return entries;
}

QJsonObject toJson(const InvitationRequest &request)
{
    QJsonObject json;
    if (!request.member.isEmpty())
        json.insert(u"member"_s, request.member.value);
    if (!request.email.isEmpty())
        json.insert(u"email"_s, request.email);
    if (!request.name.isEmpty())
        json.insert(u"name"_s, request.name);
    return json;
}

Result<InvitationRequest> invitationRequestFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    InvitationRequest request;
    request.member = { reader.optionalIdentifier("member"_L1) };
    request.email = reader.optionalText("email"_L1, longestEmail).trimmed();
    request.name = reader.optionalText("name"_L1, longestName).trimmed();
    if (request.member.isEmpty() == request.email.isEmpty())
        reader.reject("member"_L1);
    return reader.finish(request);
}

QJsonObject toJson(const InvitationLink &link)
{
    return { { u"member"_s, link.member.value }, { u"link"_s, link.link },
        { u"expiresAt"_s, toWire(link.expiresAt) } };
}

Result<InvitationLink> invitationLinkFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    InvitationLink link;
    link.member = { reader.identifier("member"_L1) };
    link.link = reader.text("link"_L1, longestLink);
    link.expiresAt = reader.optionalTime("expiresAt"_L1);
    return reader.finish(link);
}

Result<ImportOutcome> importOutcomeFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    ImportOutcome outcome;
    outcome.created = reader.optionalCount("created"_L1);
    outcome.updated = reader.optionalCount("updated"_L1);
    outcome.unchanged = reader.optionalCount("unchanged"_L1);
    outcome.deactivated = reader.optionalCount("deactivated"_L1);
    outcome.reactivated = reader.optionalCount("reactivated"_L1);
    outcome.undo = reader.optionalText("undo"_L1, longestWord);
    outcome.newTeams = reader.optionalTexts("newTeams"_L1, mostProblems, longestLink);
    reader.optionalObjects("problems"_L1, mostProblems, [&](JsonReader &inner) {
        ImportProblem problem;
        problem.line = inner.optionalCount("line"_L1);
        problem.column = inner.optionalText("column"_L1, longestName);
        problem.code = inner.optionalText("code"_L1, longestWord);
        problem.value = inner.optionalText("value"_L1, longestLink);
        outcome.problems.append(problem);
    });
    return reader.finish(outcome);
}

Result<UndoneImport> undoneImportFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    UndoneImport undone;
    undone.undone = reader.optionalCount("undone"_L1);
    undone.left = reader.optionalCount("left"_L1);
    return reader.finish(undone);
}

} // namespace Relais::Api

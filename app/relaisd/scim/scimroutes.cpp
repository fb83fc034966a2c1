// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/scimroutes.h"

#include "app/relaisd/scim/protocol.h"
#include "app/relaisd/scim/provisioning.h"
#include "core/api/codec.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

using namespace Scim;

constexpr qint64 largestBody = 4 * 1024 * 1024; // a group of tens of thousands

//! What the handlers need beside a request.
struct Desk {
    const Clock *clock;
    QString base; //!< "https://relais.example.com/scim/v2"
};

Result<QJsonObject> bodyOf(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(ErrorCode::Rejected, u"the body is not a JSON object"_s, u"invalidSyntax"_s);
    // PostgreSQL keeps no text with U+0000, and the directory would try again for ever.
    if (request.body.contains("\\u0000") || request.body.contains('\0'))
        return fail(ErrorCode::Rejected, u"a text holds U+0000"_s, u"invalidValue"_s);
    return json;
}

// Every filter but an empty one has spaces. Where none is "%20", the client wrote the query as
// forms are written, and "+" is one.
QString filterText(const Request &request)
{
    QString text = request.query.queryItemValue(u"filter"_s, QUrl::FullyEncoded);
    if (!text.contains(u"%20"_s))
        text.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Result<std::optional<Filter>> filterIn(const Request &request)
{
    const QString text = filterText(request);
    if (text.isEmpty())
        return std::nullopt;
    const auto filter = Filter::parse(text);
    if (!filter)
        return fail(filter.error());
    return *filter;
}

QString idOf(const Request &request)
{
    return request.parameters.value(u"id"_s);
}

//! A user or a group as it is now; a new one (201) is told where it is: place and its id.
Response resourceAnswer(const Request &request, const QJsonObject &resource, const QString &place,
    const QString &id, int status)
{
    Response response = answer(trimmed(resource, request), status);
    if (status == 201)
        response.headers.emplaceBack("Location", QString(place + id).toLatin1());
    response.subject = id;
    return response;
}

// ---- users

QJsonArray toJson(const QList<User> &users, const Request &request, const Desk &desk,
    const std::optional<Filter> &filter = {})
{
    QJsonArray array;
    for (const User &user : users) {
        const QJsonObject json = Scim::toJson(user, desk.base);
        if (!filter || filter->matches(json))
            array.append(trimmed(json, request));
    }
    return array;
}

// A filter that no index answers is tried on everybody, a page at a time.
Result<QJsonArray> matching(
    const UserRepository &users, const Filter &filter, const Request &request, const Desk &desk)
{
    constexpr int step = 1000;
    QJsonArray found;
    for (int offset = 0;; offset += step) {
        const auto page = users.page(offset, step);
        if (!page)
            return fail(page.error());
        const QJsonArray some = toJson(*page, request, desk, filter);
        for (const QJsonValue &one : some)
            found.append(one);
        if (page->size() < step)
            return found;
    }
}

Response listUsers(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const UserRepository users(db, *desk.clock);
    const Window window = Window::of(request);
    const auto read = filterIn(request);
    if (!read)
        return refusal(read.error());
    const std::optional<Filter> &filter = *read;
    if (!filter) {
        const auto total = users.count();
        const auto page = users.page(window.offset(), window.count);
        if (!total || !page)
            return refusal(total ? page.error() : total.error());
        return answer(listResponse(toJson(*page, request, desk), *total, window.startIndex));
    }
    const auto equality = filter->equality();
    const auto indexed = equality ? users.equal(*equality) : std::nullopt;
    if (indexed && !*indexed)
        return refusal(indexed->error());
    if (indexed)
        return answer(listResponse(toJson(**indexed, request, desk, filter), window));
    const auto found = matching(users, *filter, request, desk);
    return found ? answer(listResponse(*found, window)) : refusal(found.error());
}

Response userAnswer(const Result<User> &user, const Request &request, const Desk &desk, int status)
{
    if (!user)
        return refusal(user.error());
    return resourceAnswer(request, Scim::toJson(*user, desk.base),
        QString(desk.base + u"/Users/"_s), user->member.id.value, status);
}

Response readUser(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    return userAnswer(UserRepository(db, *desk.clock).byId(idOf(request)), request, desk, 200);
}

Response createUser(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto body = bodyOf(request);
    if (!body)
        return refusal(body.error());
    return userAnswer(Provisioning(db, *desk.clock).create(*body), request, desk, 201);
}

Response changeUser(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto body = bodyOf(request);
    const auto before = UserRepository(db, *desk.clock).byId(idOf(request));
    if (!body || !before)
        return refusal(body ? before.error() : body.error());
    const auto resource = request.method == "PATCH" ? patchedUser(*before, desk.base, *body)
                                                    : Result<QJsonObject>(*body);
    if (!resource)
        return refusal(resource.error());
    return userAnswer(
        Provisioning(db, *desk.clock).replace(*before, *resource), request, desk, 200);
}

Response deleteUser(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto user = UserRepository(db, *desk.clock).byId(idOf(request));
    if (!user)
        return refusal(user.error());
    const auto removed = Provisioning(db, *desk.clock).remove(*user);
    return removed ? Response { .status = 204 } : refusal(removed.error());
}

// ---- groups

bool wantsMembers(const Request &request)
{
    return isAsked(request, u"members"_s);
}

bool filtersMembers(const Request &request)
{
    return filterText(request).contains(u"members"_s, Qt::CaseInsensitive);
}

//! With their members where the filter looks at them.
Result<QList<Group>> groupsIn(
    const GroupRepository &repository, const Request &request, const Desk &desk)
{
    const auto filter = filterIn(request);
    if (!filter)
        return fail(filter.error());
    auto groups = repository.all(filtersMembers(request));
    if (groups && *filter)
        groups->removeIf([&](const Group &group) {
            return !(*filter)->matches(Scim::toJson(group, desk.base));
        });
    return groups;
}

Response listGroups(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const GroupRepository repository(db, *desk.clock);
    const auto found = groupsIn(repository, request, desk);
    if (!found)
        return refusal(found.error());
    const Window window = Window::of(request);
    const bool isRead = filtersMembers(request) || !wantsMembers(request);
    QJsonArray part;
    for (qsizetype i = window.offset(); i < found->size() && part.size() < window.count; ++i) {
        const Group &known = found->at(i);
        const auto group = isRead ? Result<Group>(known) : repository.byId(known.id);
        if (!group)
            return refusal(group.error());
        part.append(trimmed(Scim::toJson(*group, desk.base), request));
    }
    return answer(listResponse(part, static_cast<int>(found->size()), window.startIndex));
}

Response groupAnswer(const Result<Group> &group, const Request &request, const Desk &desk,
    int status, bool withMembers)
{
    if (!group)
        return refusal(group.error());
    return resourceAnswer(request, Scim::toJson(*group, desk.base, withMembers),
        QString(desk.base + u"/Groups/"_s), group->id, status);
}

Response readGroup(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const bool withMembers = wantsMembers(request);
    const GroupRepository groups(db, *desk.clock);
    return groupAnswer(groups.byId(idOf(request), withMembers), request, desk, 200, withMembers);
}

//! The answer to a change: everybody in the group is written down by a reader, while the writer is
//! at others already.
Response changeAnswer(
    const Result<Group> &group, const Request &request, const Desk &desk, int status)
{
    Response response = groupAnswer(group, request, desk, status, false);
    if (!group || !wantsMembers(request))
        return response;
    // As it was put; a patched one was never read whole.
    const bool isWhole = request.method != "PATCH";
    response.afterwards = [request, desk, known = *group, status, isWhole](QSqlDatabase &db) {
        const Result<Group> whole =
            isWhole ? Result<Group>(known) : GroupRepository(db, *desk.clock).byId(known.id);
        return groupAnswer(whole, request, desk, status, true);
    };
    return response;
}

Response createGroup(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto body = bodyOf(request);
    if (!body)
        return refusal(body.error());
    return changeAnswer(Provisioning(db, *desk.clock).createGroup(*body), request, desk, 201);
}

Response replaceGroup(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto body = bodyOf(request);
    const auto before = GroupRepository(db, *desk.clock).byId(idOf(request));
    if (!body || !before)
        return refusal(body ? before.error() : body.error());
    return changeAnswer(
        Provisioning(db, *desk.clock).replaceGroup(*before, *body), request, desk, 200);
}

Response patchGroup(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto body = bodyOf(request);
    const auto before = GroupRepository(db, *desk.clock).byId(idOf(request), false);
    if (!body || !before)
        return refusal(body ? before.error() : body.error());
    const auto group = Provisioning(db, *desk.clock).patchGroup(*before, *body);
    // Nobody reads everybody in the answer to one change (RFC 7644 §3.5.2).
    if (group && !request.query.hasQueryItem(u"attributes"_s))
        return { .status = 204 };
    return changeAnswer(group, request, desk, 200);
}

Response deleteGroup(const Request &request, QSqlDatabase &db, const Desk &desk)
{
    const auto group = GroupRepository(db, *desk.clock).byId(idOf(request));
    if (!group)
        return refusal(group.error());
    const auto removed = Provisioning(db, *desk.clock).removeGroup(*group);
    return removed ? Response { .status = 204 } : refusal(removed.error());
}

// ---- what the service says of itself

Response oneOf(const QJsonArray &all, const QString &id)
{
    for (const QJsonValue &one : all) {
        if (one[u"id"_s].toString() == id)
            return answer(one.toObject());
    }
    return refusal({ ErrorCode::NotFound, u"no such resource"_s });
}

Response selfDescription(const Request &request, const Desk &desk)
{
    const QString what = request.path.section(u'/', 3, 3);
    if (what == u"ServiceProviderConfig"_s)
        return answer(serviceProviderConfig(desk.base));
    const QJsonArray all = what == u"Schemas"_s ? schemas(desk.base) : resourceTypes(desk.base);
    if (const QString id = idOf(request); !id.isEmpty())
        return oneOf(all, id);
    return answer(listResponse(all, static_cast<int>(all.size()), 1));
}

using Handler = Response (*)(const Request &, QSqlDatabase &, const Desk &);

Route route(const QByteArray &method, const QString &path, const Desk &desk, Handler handler)
{
    Route route { method, QString(u"/scim/v2"_s + path), Access::Provisioning, largestBody };
    const auto run = [desk, handler](const Request &request, QSqlDatabase &db) {
        return handler(request, db, desk);
    };
    if (method == "GET")
        route.read = run;
    else
        route.write = run;
    return route;
}

} // namespace

QList<Route> scimRoutes(const Clock &clock, const QUrl &publicUrl)
{
    const Desk desk { &clock, QString(publicUrl.toString() + u"/scim/v2"_s) };
    QList<Route> routes {
        route("GET", u"/Users"_s, desk, listUsers),
        route("POST", u"/Users"_s, desk, createUser),
        route("GET", u"/Users/{id}"_s, desk, readUser),
        route("PUT", u"/Users/{id}"_s, desk, changeUser),
        route("PATCH", u"/Users/{id}"_s, desk, changeUser),
        route("DELETE", u"/Users/{id}"_s, desk, deleteUser),
        route("GET", u"/Groups"_s, desk, listGroups),
        route("POST", u"/Groups"_s, desk, createGroup),
        route("GET", u"/Groups/{id}"_s, desk, readGroup),
        route("PUT", u"/Groups/{id}"_s, desk, replaceGroup),
        route("PATCH", u"/Groups/{id}"_s, desk, patchGroup),
        route("DELETE", u"/Groups/{id}"_s, desk, deleteGroup),
    };
    const auto describe = [](const Request &request, QSqlDatabase &, const Desk &its) {
        return selfDescription(request, its);
    };
    for (const QString &path : { u"/ServiceProviderConfig"_s, u"/ResourceTypes"_s,
             u"/ResourceTypes/{id}"_s, u"/Schemas"_s, u"/Schemas/{id}"_s })
        routes.append(route("GET", path, desk, describe));
    return routes;
}

} // namespace Relais::Backend

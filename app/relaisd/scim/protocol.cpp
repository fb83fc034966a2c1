// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/protocol.h"

#include "app/relaisd/scim/attributes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr int largestPage = 500;

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Rejected:
    case ErrorCode::InvalidInput:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Storage:
        return 503;
    default:
        return 500;
    }
}

int numberIn(const Request &request, const QString &name, int fallback)
{
    bool good = false;
    const int number = request.query.queryItemValue(name).toInt(&good);
    return good ? number : fallback;
}

QStringList namesIn(const Request &request, const QString &name)
{
    QStringList names =
        request.query.queryItemValue(name, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    for (QString &one : names)
        one = withoutCoreSchema(one.trimmed()).section(u'.', 0, 0).toLower();
    return names;
}

struct Attribute {
    QString name;
    QString type = u"string"_s;
    bool many = false;
    bool required = false;
    QString mutability = u"readWrite"_s;
    QString uniqueness = u"none"_s;
    QList<Attribute> subs {};
};

QJsonObject toJson(const Attribute &attribute)
{
    QJsonObject json { { u"name"_s, attribute.name }, { u"type"_s, attribute.type },
        { u"multiValued"_s, attribute.many }, { u"required"_s, attribute.required },
        { u"caseExact"_s, false }, { u"mutability"_s, attribute.mutability },
        { u"returned"_s, u"default"_s }, { u"uniqueness"_s, attribute.uniqueness },
        { u"description"_s, attribute.name } };
    QJsonArray subs;
    for (const Attribute &sub : attribute.subs)
        subs.append(toJson(sub));
    if (!subs.isEmpty())
        json.insert(u"subAttributes"_s, subs);
    return json;
}

QJsonObject schema(const QString &name, const QString &base, const QList<Attribute> &attributes)
{
    const QString id = u"urn:ietf:params:scim:schemas:core:2.0:"_s + name;
    QJsonArray list;
    for (const Attribute &attribute : attributes)
        list.append(toJson(attribute));
    return { { u"schemas"_s, QJsonArray { u"urn:ietf:params:scim:schemas:core:2.0:Schema"_s } },
        { u"id"_s, id }, { u"name"_s, name }, { u"description"_s, name }, { u"attributes"_s, list },
        { u"meta"_s,
            QJsonObject { { u"resourceType"_s, u"Schema"_s },
                { u"location"_s, QString(base + u"/Schemas/"_s + id) } } } };
}

QJsonObject resourceType(const QString &name, const QString &base)
{
    return { { u"schemas"_s,
                 QJsonArray { u"urn:ietf:params:scim:schemas:core:2.0:ResourceType"_s } },
        { u"id"_s, name }, { u"name"_s, name }, { u"endpoint"_s, QString(u'/' + name + u's') },
        { u"description"_s, name },
        { u"schema"_s, QString(u"urn:ietf:params:scim:schemas:core:2.0:"_s + name) },
        { u"meta"_s,
            QJsonObject { { u"resourceType"_s, u"ResourceType"_s },
                { u"location"_s, QString(base + u"/ResourceTypes/"_s + name) } } } };
}

QJsonObject supported(bool yes)
{
    return { { u"supported"_s, yes } };
}

} // namespace

Response answer(const QJsonObject &json, int status)
{
    Response response = jsonResponse(json, status);
    response.contentType = "application/scim+json";
    return response;
}

Response refusal(const Error &error)
{
    logFault(error);
    const int status = statusOf(error.code);
    QJsonObject json { { u"schemas"_s,
                           QJsonArray { u"urn:ietf:params:scim:api:messages:2.0:Error"_s } },
        { u"status"_s, QString::number(status) } };
    if (status < 500)
        json.insert(u"detail"_s, error.detail);
    // RFC 7644 names only some; those of 409 but "uniqueness" are in the detail alone.
    const bool named = status == 400 || error.reason == u"uniqueness"_s;
    if (named && !error.reason.isEmpty())
        json.insert(u"scimType"_s, error.reason);
    return answer(json, status);
}

Window Window::of(const Request &request)
{
    Window window;
    window.startIndex = std::max(1, numberIn(request, u"startIndex"_s, 1));
    window.count = std::clamp(numberIn(request, u"count"_s, window.count), 0, largestPage);
    return window;
}

QJsonObject listResponse(const QJsonArray &resources, int total, int startIndex)
{
    return { { u"schemas"_s,
                 QJsonArray { u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s } },
        { u"totalResults"_s, total }, { u"startIndex"_s, startIndex },
        { u"itemsPerPage"_s, resources.size() }, { u"Resources"_s, resources } };
}

QJsonObject listResponse(const QJsonArray &all, const Window &window)
{
    QJsonArray part;
    for (qsizetype i = window.offset(); i < all.size() && part.size() < window.count; ++i)
        part.append(all[i]);
    return listResponse(part, static_cast<int>(all.size()), window.startIndex);
}

bool isAsked(const Request &request, const QString &attribute)
{
    const QStringList wanted = namesIn(request, u"attributes"_s);
    const QString name = attribute.toLower();
    return wanted.isEmpty() ? !namesIn(request, u"excludedAttributes"_s).contains(name)
                            : wanted.contains(name);
}

QJsonObject trimmed(const QJsonObject &resource, const Request &request)
{
    static const QStringList always { u"schemas"_s, u"id"_s, u"meta"_s };
    const QStringList wanted = namesIn(request, u"attributes"_s);
    const QStringList unwanted = namesIn(request, u"excludedAttributes"_s);
    QJsonObject kept;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        const QString name = it.key().toLower();
        const bool asked = wanted.isEmpty() ? !unwanted.contains(name) : wanted.contains(name);
        if (asked || always.contains(name))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QJsonObject serviceProviderConfig(const QString &base)
{
    QJsonObject filter = supported(true);
    filter.insert(u"maxResults"_s, largestPage);
    QJsonObject bulk = supported(false);
    bulk.insert(u"maxOperations"_s, 0);
    bulk.insert(u"maxPayloadSize"_s, 0);
    const QJsonObject bearer { { u"type"_s, u"oauthbearertoken"_s },
        { u"name"_s, u"Bearer token"_s },
        { u"description"_s, u"A token made with relaisd admin scim-token"_s },
        { u"primary"_s, true } };
    return { { u"schemas"_s,
                 QJsonArray { u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s } },
        { u"patch"_s, supported(true) }, { u"bulk"_s, bulk }, { u"filter"_s, filter },
        { u"changePassword"_s, supported(false) }, { u"sort"_s, supported(false) },
        { u"etag"_s, supported(false) }, { u"authenticationSchemes"_s, QJsonArray { bearer } },
        { u"meta"_s,
            QJsonObject { { u"resourceType"_s, u"ServiceProviderConfig"_s },
                { u"location"_s, QString(base + u"/ServiceProviderConfig"_s) } } } };
}

QJsonArray resourceTypes(const QString &base)
{
    return { resourceType(u"User"_s, base), resourceType(u"Group"_s, base) };
}

QJsonArray schemas(const QString &base)
{
    const QString only = u"readOnly"_s;
    const auto text = [](const QString &name) { return Attribute { .name = name }; };
    const Attribute name { .name = u"name"_s,
        .type = u"complex"_s,
        .subs = { text(u"formatted"_s), text(u"familyName"_s), text(u"givenName"_s) } };
    const Attribute emails { .name = u"emails"_s,
        .type = u"complex"_s,
        .many = true,
        .subs = {
            text(u"value"_s), text(u"type"_s), { .name = u"primary"_s, .type = u"boolean"_s } } };
    const Attribute groups { .name = u"groups"_s,
        .type = u"complex"_s,
        .many = true,
        .mutability = only,
        .subs = { text(u"value"_s), text(u"display"_s) } };
    const QList<Attribute> user {
        { .name = u"userName"_s, .required = true, .uniqueness = u"server"_s }, name,
        text(u"displayName"_s), text(u"title"_s), text(u"preferredLanguage"_s),
        { .name = u"active"_s, .type = u"boolean"_s }, emails, groups
    };
    const QList<Attribute> group {
        { .name = u"displayName"_s, .required = true, .uniqueness = u"server"_s },
        { .name = u"members"_s,
            .type = u"complex"_s,
            .many = true,
            .subs = { text(u"value"_s), text(u"type"_s) } }
    };
    return { schema(u"User"_s, base, user), schema(u"Group"_s, base, group) };
}

} // namespace Relais::Backend::Scim

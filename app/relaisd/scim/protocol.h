// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Backend::Scim {

//! application/scim+json.
Response answer(const QJsonObject &json, int status = 200);
//! As RFC 7644 §3.12 writes errors: Rejected 400 with its reason as scimType, NotFound 404,
//! Conflict 409, Storage 503, everything else 500.
Response refusal(const Error &error);

//! The part of a list that startIndex and count ask for (RFC 7644 §3.4.2.4).
struct Window {
    int startIndex = 1;
    int count = 100;

    static Window of(const Request &request);
    int offset() const { return startIndex - 1; }
};
QJsonObject listResponse(const QJsonArray &resources, int total, int startIndex);
//! A list that is whole: the part of it that was asked for.
QJsonObject listResponse(const QJsonArray &all, const Window &window);

//! Whether attributes and excludedAttributes leave an attribute in the answer.
bool isAsked(const Request &request, const QString &attribute);
//! attributes and excludedAttributes (RFC 7644 §3.9): schemas, id and meta always stay.
QJsonObject trimmed(const QJsonObject &resource, const Request &request);

//! ServiceProviderConfig, ResourceTypes, Schemas.
QJsonObject serviceProviderConfig(const QString &base);
QJsonArray resourceTypes(const QString &base);
QJsonArray schemas(const QString &base);

} // namespace Relais::Backend::Scim

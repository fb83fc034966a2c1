// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/problem.h"
#include "core/domain/member.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace Relais::Backend {

//! Who calls, as the access token says and the session table confirms.
struct Caller {
    MemberId member;
    DeviceId device;
    QList<Role> roles;
    TeamId team {}; //!< where the database was asked for this request
    QString location {}; //!< as team
    bool has(Role role) const { return role == Role::Ambassador || roles.contains(role); }
};

//! A request whose limits and form the HTTP layer has already checked.
struct Request {
    QByteArray method;
    QString path;
    QHash<QString, QString> parameters; //!< of the pattern: "/v1/stories/{id}" → id
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    QString peer; //!< address of the client; never stored
    QByteArray requestId;
    bool admitted = false; //!< its long body was let come, and counted where its route has a limit
    std::shared_ptr<const void> prepared {}; //!< by Route::prepare or Route::ahead
    std::optional<Caller> caller; //!< set on every route with access above Anyone

    QByteArray header(QByteArrayView lowerCaseName) const;
};

//! An answer as handlers make it; lengths and connection headers are the server's.
struct Response {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    //! Of a write route: keep what was written although status is ≥ 400.
    bool keepWrites = false;
    //! Of a write that is audited: the id of what was acted on when the path does not have it, and
    //! what else the log keeps (ids and words, never a person's text). Neither is sent.
    QString subject {};
    QJsonObject auditDetails {};
    //! Of a write route: makes the answer on a pool thread, with that thread's own read connection,
    //! once all is committed; for what is long to write down. Where no reader has room, this answer
    //! leaves as it is.
    std::function<Response(QSqlDatabase &)> afterwards {};
};

Response jsonResponse(const QJsonObject &json, int status = 200);
Response problemResponse(const Api::Problem &problem);
bool isProblem(const Response &response); //!< made by problemResponse()
//! Says in the log what the database or a file said, which no answer tells.
void logFault(const Error &error);
//! The answer for an error value, which a fault of our own is logged for: InvalidInput and Rejected
//! 422, NotFound 404, Conflict 409, Forbidden 403, Unauthorized 401, RateLimited 429, Storage 503,
//! everything else 500.
Response errorResponse(const Error &error);

//! {"<name>": [ … ]}
template <typename List, typename ToJson>
Response listResponse(const QString &name, const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return jsonResponse({ { name, array } });
}

} // namespace Relais::Backend

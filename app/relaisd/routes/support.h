// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/api/codec.h"

#include <QJsonArray>

namespace Relais::Backend {

//! The caller as the database has them now; Unauthorized when they are no longer a member. Their
//! roles were compared with the route's access before its handler runs, and nowhere else.
Result<Member> actorOf(const Request &request, const QSqlDatabase &db);

//! A number in the query, or fallback when it is absent; InvalidInput outside least…most.
Result<int> numberIn(
    const Request &request, const QString &name, int least, int most, int fallback);
//! An identifier of the path or query: 1…64 of A–Z a–z 0–9 . _ : - or InvalidInput; "" when absent.
Result<QString> idIn(const Request &request, const QString &name);

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

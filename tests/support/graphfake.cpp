// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of FAKES: see the header.

#include "tests/support/graphfake.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Test {

ServerAnswer graphAnswer(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerAnswer graphError(int status, int code, const QString &message)
{
    QJsonObject told { { u"message"_s, message } };
    if (code != 0)
        told.insert(u"code"_s, code);
    return graphAnswer(status, { { u"error"_s, told } });
}

ServerAnswer graphShowsNone()
{
    const QJsonObject told { { u"code"_s, 100 }, { u"error_subcode"_s, 33 },
        { u"message"_s, u"Object does not exist, or permissions are missing"_s } };
    return graphAnswer(400, { { u"error"_s, told } });
}

QString formField(const ServerRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

bool bears(const ServerRequest &request, const QByteArray &token)
{
    return !token.isEmpty() && request.headers.value("authorization") == "Bearer " + token;
}

bool holdsPost(const QJsonArray &ledger, const QString &id)
{
    return std::any_of(ledger.cbegin(), ledger.cend(),
        [&id](const QJsonValue &one) { return one["id"_L1].toString() == id; });
}

std::optional<ServerAnswer> renewedToken(
    QByteArray &token, const ServerRequest &request, const QString &grant)
{
    const QString given = request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    const QString asked = request.query.queryItemValue(u"grant_type"_s);
    if (token.isEmpty() || given.toUtf8() != token || asked != grant)
        return std::nullopt;
    token += "-renewed";
    return graphAnswer(200,
        { { u"access_token"_s, QString::fromUtf8(token) }, { u"token_type"_s, u"bearer"_s },
            { u"expires_in"_s, 5'184'000 } });
}

ServerAnswer graphFigures(const QStringList &metrics, int value)
{
    QJsonArray data;
    for (const QString &name : metrics) {
        const QJsonArray values { QJsonObject { { u"value"_s, value } } };
        data.append(QJsonObject { { u"name"_s, name }, { u"values"_s, values } });
    }
    return graphAnswer(200, { { u"data"_s, data } });
}

} // namespace Relais::Test

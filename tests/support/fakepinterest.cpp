// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakepinterest.h"

#include "core/networks/oauthsecret.h"
#include "tests/support/takenpost.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

ServerAnswer pinAnswer(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerAnswer pinError(int status, int code, const QString &message)
{
    return pinAnswer(status, { { u"code"_s, code }, { u"message"_s, message } });
}

} // namespace

FakePinterest::FakePinterest(HttpServer::Transport transport)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport)
{
}

PinterestServices FakePinterest::services() const
{
    return { m_server.url(u"/oauth/"_s), m_server.url() };
}

QByteArray FakePinterest::secret() const
{
    return OAuthSecret { QString::fromUtf8(m_token), QString::fromUtf8(m_refreshToken),
        u"client-1"_s }
        .toBytes();
}

TokenExchange FakePinterest::exchange()
{
    return [this](Network, QList<std::pair<QString, QString>> fields) {
        return exchanged(std::move(fields));
    };
}

// Each refresh token is good for one use, and has another after it.
QCoro::Task<Result<QJsonObject>> FakePinterest::exchanged(QList<std::pair<QString, QString>> fields)
{
    if (m_backendSays)
        co_return fail(*m_backendSays, u"said by the backend"_s);
    const std::pair<QString, QString> grant { u"grant_type"_s, u"refresh_token"_s };
    const std::pair<QString, QString> refresh { u"refresh_token"_s,
        QString::fromUtf8(m_refreshToken) };
    const std::pair<QString, QString> client { u"client_id"_s, u"client-1"_s };
    if (!fields.contains(grant) || !fields.contains(refresh) || !fields.contains(client))
        co_return fail(ErrorCode::Rejected, u"Pinterest refused"_s, u"exchange-refused"_s);
    m_token += "+";
    m_refreshToken += "+";
    QJsonObject tokens { { u"access_token"_s, QString::fromUtf8(m_token) },
        { u"refresh_token"_s, QString::fromUtf8(m_refreshToken) },
        { u"expires_in"_s, 30 * 24 * 3600 } };
    co_return tokens;
}

ServerAnswer FakePinterest::answer(const ServerRequest &request)
{
    if (request.method == "POST" && request.path == u"/v5/pins"_s)
        return pinned(request);
    if (m_token.isEmpty() || request.headers.value("authorization") != "Bearer " + m_token)
        return pinError(401, 2, u"Authentication failed."_s);
    if (request.path == u"/v5/user_account"_s)
        return pinAnswer(200, { { u"username"_s, u"lea"_s } });
    if (request.path == u"/v5/boards"_s) {
        const QJsonArray boards { QJsonObject { { u"id"_s, u"1"_s }, { u"name"_s, u"Food"_s } },
            QJsonObject { { u"id"_s, boardId() }, { u"name"_s, u"Pumps"_s } } };
        return pinAnswer(200, { { u"items"_s, boards } });
    }
    if (request.path == u"/v5/pins"_s)
        return pinAnswer(200, { { u"items"_s, m_ledger }, { u"bookmark"_s, QJsonValue::Null } });
    if (request.path.endsWith(u"/analytics"_s)) {
        const QJsonObject lifetime { { u"TOTAL_COMMENTS"_s, 2 }, { u"TOTAL_REACTIONS"_s, 4 } };
        const QJsonObject summary { { u"IMPRESSION"_s, 40.0 }, { u"SAVE"_s, 3.0 } };
        const QJsonObject all { { u"lifetime_metrics"_s, lifetime },
            { u"summary_metrics"_s, summary } };
        return pinAnswer(200, { { u"all"_s, all } });
    }
    return request.method == "DELETE" ? taken(request.path.section(u'/', -1))
                                      : pinError(404, 50, u"Pin not found."_s);
}

ServerAnswer FakePinterest::taken(const QString &id)
{
    for (qsizetype i = 0; i < m_ledger.size(); ++i) {
        if (m_ledger.at(i)["id"_L1].toString() == id) {
            m_ledger.removeAt(i);
            return { .status = 204 };
        }
    }
    return pinError(404, 50, u"Pin not found."_s);
}

ServerAnswer FakePinterest::pinned(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return pinError(503, 12, u"Something went wrong on our end."_s);
    if (fault == u"rate-limit"_s) {
        ServerAnswer limited = pinError(429, 8, u"You have exceeded your rate limit."_s);
        limited.headers += qMakePair(QByteArray("Retry-After"), QByteArray("2"));
        return limited;
    }
    if (fault == u"revoke"_s)
        m_token.clear();
    if (m_token.isEmpty() || request.headers.value("authorization") != "Bearer " + m_token)
        return pinError(401, 2, u"Authentication failed."_s);
    const QJsonObject pin = QJsonDocument::fromJson(request.body).object();
    const QJsonObject source = pin[u"media_source"_s].toObject();
    const QJsonArray items = source[u"items"_s].toArray();
    const bool isOne = source[u"source_type"_s] == u"image_base64"_s;
    const QJsonValue first = isOne ? QJsonValue(source) : items.at(0);
    m_picture = QByteArray::fromBase64(first["data"_L1].toString().toLatin1());
    const bool isSeveral = source[u"source_type"_s] == u"multiple_image_base64"_s
        && items.size() >= 2 && items.size() <= 5;
    if (pin[u"board_id"_s].toString() != boardId())
        return pinError(404, 40, u"Board not found."_s);
    if (!m_picture.startsWith("\xff\xd8") || (!isOne && !isSeveral))
        return pinError(400, 1, u"Invalid media source."_s);
    const QString id = QString::number(813'744'226'420'795'000 + m_made++);
    m_ledger.append(QJsonObject { { u"id"_s, id }, { u"text"_s, pin[u"description"_s] },
        { u"description"_s, pin[u"description"_s] }, { u"title"_s, pin[u"title"_s] },
        { u"link"_s, pin[u"link"_s] }, { u"alt"_s, pin[u"alt_text"_s] },
        { u"pictures"_s, isOne ? 1 : int(items.size()) } });
    return answerToTaken(
        fault, pinAnswer(201, { { u"id"_s, id } }), pinError(500, 11, u"Unexpected error."_s));
}

} // namespace Relais::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakex.h"

#include "tests/support/takenpost.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

QString secret()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

ServerAnswer json(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A problem document (docs.x.com, response codes and errors).
ServerAnswer problem(int status, const QString &title, const QString &detail)
{
    return json(status,
        { { u"title"_s, title }, { u"detail"_s, detail }, { u"status"_s, status },
            { u"type"_s, u"about:blank"_s } });
}

QJsonObject bodyOf(const ServerRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QString firstLink(const QString &text)
{
    const qsizetype at = text.indexOf(u"http"_s);
    return at < 0 ? QString() : text.mid(at).section(u' ', 0, 0).section(u'\n', 0, 0);
}

//! Links stand in a text as t.co, and behind them those of the pictures.
QString shownText(const QJsonValue &entry)
{
    QString text = entry["text"_L1].toString();
    if (const QString link = firstLink(text); !link.isEmpty())
        text.replace(link, u"https://t.co/abcdefghij"_s);
    if (!entry["media_ids"_L1].toArray().isEmpty())
        text += u" https://t.co/klmnopqrst"_s;
    return text;
}

QJsonObject shownPost(const QJsonValue &entry)
{
    const QJsonObject url { { u"url"_s, u"https://t.co/abcdefghij"_s },
        { u"expanded_url"_s, firstLink(entry["text"_L1].toString()) } };
    QJsonObject post { { u"id"_s, entry["id"_L1] }, { u"text"_s, shownText(entry) },
        { u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) },
        { u"entities"_s, QJsonObject { { u"urls"_s, QJsonArray { url } } } } };
    if (const QString before = entry["reply_to"_L1].toString(); !before.isEmpty()) {
        const QJsonObject answered { { u"type"_s, u"replied_to"_s }, { u"id"_s, before } };
        post.insert("referenced_tweets"_L1, QJsonArray { answered });
    }
    return post;
}

} // namespace

FakeX::FakeX(HttpServer::Transport transport, const QString &ledgerPath, quint16 port)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport, port)
{
    m_ledger.keepIn(ledgerPath);
}

XServices FakeX::services() const
{
    return { m_server.url(), m_server.url(u"/i/oauth2/authorize"_s), { 0 },
        std::chrono::milliseconds(10) };
}

QString FakeX::issueToken()
{
    m_access = secret();
    m_refresh = secret();
    return m_access;
}

void FakeX::revokeAll()
{
    m_access.clear();
    m_refresh.clear();
}

ServerAnswer FakeX::answer(const ServerRequest &request)
{
    if (const auto said =
            controlAnswer(request, m_faults, m_ledger, [this] { return issueToken(); }))
        return *said;
    m_requests.append(request);
    const QString &path = request.path;
    const bool isPost = request.method == "POST";
    if (path == u"/i/oauth2/authorize"_s)
        return authorize(request);
    if (path == u"/2/oauth2/token"_s && isPost)
        return token(request);
    if (path == u"/2/oauth2/revoke"_s && isPost) {
        revokeAll();
        return json(200, { { u"revoked"_s, true } });
    }
    if (m_access.isEmpty()
        || request.headers.value("authorization") != "Bearer " + m_access.toUtf8())
        return problem(401, u"Unauthorized"_s, u"Unauthorized"_s);
    if (path == u"/2/users/me"_s) {
        return json(200,
            { { u"data"_s,
                QJsonObject { { u"id"_s, accountId() }, { u"name"_s, u"Léa Norvane"_s },
                    { u"username"_s, u"lea_norvane"_s },
                    { u"public_metrics"_s, QJsonObject { { u"followers_count"_s, 345 } } } } } });
    }
    if (path == u"/2/tweets"_s)
        return isPost ? post(request) : counts(request);
    if (path == u"/2/users/%1/tweets"_s.arg(accountId()))
        return ownPosts(request);
    if (path.startsWith(u"/2/tweets/"_s) && request.method == "DELETE")
        return removed(path.section(u'/', -1));
    if (path == u"/2/media/upload"_s && isPost)
        return upload(request);
    if (path == u"/2/media/metadata"_s && isPost)
        return describe(request);
    return problem(404, u"Not Found"_s, u"Not Found"_s);
}

// The person agrees at once; the test's browser follows the redirect.
ServerAnswer FakeX::authorize(const ServerRequest &request)
{
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (field(u"client_id"_s) != clientId() || field(u"code_challenge_method"_s) != u"S256"_s)
        return problem(400, u"Invalid Request"_s, u"Something went wrong"_s);
    // A browser repeats a GET whose connection broke; the earlier answer may be the one followed.
    if (field(u"code_challenge"_s) != m_challenge)
        m_code = secret();
    m_challenge = field(u"code_challenge"_s);
    m_redirect = field(u"redirect_uri"_s);
    QString location = u"%1?state=%2&code=%3"_s.arg(m_redirect, field(u"state"_s), m_code);
    if (m_issuer)
        location += u"&iss="_s + QString::fromLatin1(QUrl::toPercentEncoding(*m_issuer));
    return { .status = 302, .headers = { { "Location", location.toUtf8() } } };
}

ServerAnswer FakeX::tokens()
{
    issueToken();
    return json(200,
        { { u"token_type"_s, u"bearer"_s }, { u"expires_in"_s, 7200 },
            { u"access_token"_s, m_access }, { u"refresh_token"_s, m_refresh } });
}

ServerAnswer FakeX::token(const ServerRequest &request)
{
    const QUrlQuery given(QString::fromUtf8(request.body));
    const auto field = [&given](const QString &name) {
        return given.queryItemValue(name, QUrl::FullyDecoded);
    };
    const ServerAnswer refused = json(400,
        { { u"error"_s, u"invalid_request"_s },
            { u"error_description"_s, u"Value passed for the token was invalid."_s } });
    if (field(u"client_id"_s) != clientId())
        return refused;
    if (field(u"grant_type"_s) == u"refresh_token"_s) {
        // Good for one use.
        if (m_refresh.isEmpty() || field(u"refresh_token"_s) != m_refresh)
            return refused;
        ++m_renewals;
        return tokens();
    }
    const QByteArray hash =
        QCryptographicHash::hash(field(u"code_verifier"_s).toUtf8(), QCryptographicHash::Sha256);
    const QByteArray challenge =
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isGood = !m_code.isEmpty() && field(u"code"_s) == m_code
        && field(u"redirect_uri"_s) == m_redirect && challenge == m_challenge.toUtf8();
    m_code.clear();
    return isGood ? tokens() : refused;
}

ServerAnswer FakeX::post(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return problem(503, u"Service Unavailable"_s, u"Service Unavailable"_s);
    if (fault == u"rate-limit"_s) {
        ServerAnswer limited = problem(429, u"Too Many Requests"_s, u"Too Many Requests"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray reset = QByteArray::number(now.toSecsSinceEpoch() + 2);
        limited.headers += qMakePair(QByteArray("x-rate-limit-reset"), reset);
        limited.headers += dateHeader(now);
        return limited;
    }
    if (fault == u"no-credits"_s)
        return problem(402, u"CreditsDepleted"_s, u"Your account has no credits left."_s);
    if (fault == u"revoke"_s) {
        revokeAll();
        return problem(401, u"Unauthorized"_s, u"Unauthorized"_s);
    }
    return accepted(bodyOf(request), fault);
}

std::optional<ServerAnswer> FakeX::refusedAnswer(const QJsonObject &body)
{
    const QString before = body["reply"_L1]["in_reply_to_tweet_id"_L1].toString();
    if (before.isEmpty())
        return std::nullopt;
    if (m_refusesAnswers)
        return problem(403, u"Forbidden"_s,
            u"Reply to this conversation is not allowed because you have not been mentioned or "
            "otherwise engaged by the author of the post you are replying to."_s);
    const QJsonArray entries = std::as_const(m_ledger).entries();
    const bool isThere = std::any_of(entries.cbegin(), entries.cend(),
        [&before](const QJsonValue &one) { return one["id"_L1].toString() == before; });
    if (isThere && !m_deleted.contains(before) && m_slowToShow-- <= 0)
        return std::nullopt;
    return problem(403, u"Forbidden"_s,
        u"You attempted to reply to a Tweet that is deleted or not visible to you."_s);
}

ServerAnswer FakeX::accepted(const QJsonObject &body, const QString &fault)
{
    if (const auto refused = refusedAnswer(body))
        return *refused;
    const QString text = body["text"_L1].toString();
    for (const QJsonValue entry : std::as_const(m_ledger).entries()) {
        if (entry["text"_L1].toString() == text)
            return problem(403, u"Forbidden"_s,
                u"You are not allowed to create a Tweet with duplicate content."_s);
    }
    const QString id = QString::number(1'800'000'000'000'000'000 + m_ledger.entries().size());
    m_ledger.append(QJsonObject { { u"id"_s, id }, { u"text"_s, text },
        { u"media_ids"_s, body["media"_L1]["media_ids"_L1] },
        { u"reply_to"_s, body["reply"_L1]["in_reply_to_tweet_id"_L1].toString() } });
    ServerAnswer said = answerToTaken(fault,
        json(201, { { u"data"_s, QJsonObject { { u"id"_s, id }, { u"text"_s, text } } } }),
        problem(500, u"Internal Error"_s, u"Internal Error"_s));
    if (fault == u"slow"_s)
        said.delayMs = 3000;
    return said;
}

ServerAnswer FakeX::upload(const ServerRequest &request)
{
    const QJsonObject body = bodyOf(request);
    if (body["media_category"_L1].toString() != u"tweet_image"_s)
        return problem(400, u"Invalid Request"_s, u"media_category"_s);
    const QString id = QString::number(m_media.size() + 1);
    m_media[id] = { { u"bytes"_s, body["media"_L1] } };
    return json(200, { { u"data"_s, QJsonObject { { u"id"_s, id } } } });
}

ServerAnswer FakeX::describe(const ServerRequest &request)
{
    const QJsonObject body = bodyOf(request);
    const QString id = body["id"_L1].toString();
    if (!m_media.contains(id))
        return problem(404, u"Not Found"_s, u"Not Found"_s);
    m_media[id].insert("alt"_L1, body["metadata"_L1]["alt_text"_L1]["text"_L1]);
    return json(200, { { u"data"_s, QJsonObject { { u"id"_s, id } } } });
}

QString FakeX::answerElsewhere(const QString &before, const QString &text, bool isOwn)
{
    const QString id = QString::number(1'800'000'000'000'000'000 + m_ledger.entries().size());
    m_ledger.append(QJsonObject { { u"id"_s, id }, { u"text"_s, text }, { u"reply_to"_s, before },
        { u"by_another"_s, !isOwn } });
    return id;
}

ServerAnswer FakeX::removed(const QString &id)
{
    for (const QJsonValue entry : std::as_const(m_ledger).entries()) {
        if (entry["id"_L1].toString() == id && !m_deleted.contains(id)) {
            m_deleted.append(id);
            return json(200, { { u"data"_s, QJsonObject { { u"deleted"_s, true } } } });
        }
    }
    return problem(404, u"Not Found Error"_s, u"Could not find tweet"_s);
}

ServerAnswer FakeX::ownPosts(const ServerRequest &request) const
{
    const qlonglong since = request.query.queryItemValue(u"since_id"_s).toLongLong();
    const int most = request.query.queryItemValue(u"max_results"_s).toInt();
    if (most < 5 || most > 100)
        return problem(400, u"Invalid Request"_s, u"max_results"_s);
    QJsonArray posts;
    for (const QJsonValue entry : m_ledger.entries()) {
        const QString id = entry["id"_L1].toString();
        const bool isShown =
            id.toLongLong() > since && !m_deleted.contains(id) && !entry["by_another"_L1].toBool();
        if (isShown)
            posts.prepend(shownPost(entry));
    }
    if (posts.isEmpty() || m_hidden)
        return json(200, { { u"meta"_s, QJsonObject { { u"result_count"_s, 0 } } } });
    QJsonObject meta;
    if (posts.size() > most)
        meta.insert("next_token"_L1, u"more"_s);
    while (posts.size() > most)
        posts.removeLast();
    meta.insert("result_count"_L1, posts.size());
    return json(200, { { u"data"_s, posts }, { u"meta"_s, meta } });
}

ServerAnswer FakeX::counts(const ServerRequest &request) const
{
    const QString id = request.query.queryItemValue(u"ids"_s);
    for (const QJsonValue entry : m_ledger.entries()) {
        if (entry["id"_L1].toString() == id && !m_deleted.contains(id)) {
            QJsonObject post = shownPost(entry);
            post.insert("public_metrics"_L1, m_counts);
            return json(200, { { u"data"_s, QJsonArray { post } } });
        }
    }
    const QJsonObject untold { { u"resource_type"_s, u"tweet"_s }, { u"resource_id"_s, id },
        { u"type"_s, QString(u"https://api.x.com/2/problems/"_s + m_missing) } };
    return json(200, { { u"errors"_s, QJsonArray { untold } } });
}

} // namespace Relais::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakemastodon.h"

#include "tests/support/takenpost.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

constexpr int maxCharacters = 500;
constexpr int reservedForLink = 23;
constexpr int keptRequests = 1000;

QString token()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

ServerAnswer json(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerAnswer error(int status, const QString &text)
{
    return json(status, { { u"error"_s, text } });
}

// The fields of a request, whichever of the two documented forms it has.
QJsonObject fieldsOf(const ServerRequest &request)
{
    if (request.headers.value("content-type").startsWith("application/json"))
        return QJsonDocument::fromJson(request.body).object();
    QJsonObject fields;
    QByteArray form = request.body;
    const QUrlQuery query(QString::fromUtf8(form.replace('+', "%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

// As Mastodon shows a text: paragraphs, and links with a shortened face.
QString html(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s<]+"_s);
    QString escaped = text.toHtmlEscaped();
    QString shown;
    qsizetype from = 0;
    auto matches = link.globalMatch(escaped);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString url = match.captured();
        const QString face = url.section(u"://"_s, 1);
        shown += escaped.mid(from, match.capturedStart() - from);
        shown += u"<a href=\"%1\" rel=\"nofollow\"><span class=\"invisible\">https://</span>"
                 u"<span class=\"ellipsis\">%2</span></a>"_s.arg(url, face.left(30));
        from = match.capturedEnd();
    }
    shown += escaped.mid(from);
    return u"<p>%1</p>"_s.arg(shown.replace(u'\n', u"<br />"_s));
}

// A link counts as the instance says, however long it is.
qsizetype countedLength(QString text)
{
    static const QRegularExpression link(u"https?://\\S+"_s);
    return text.replace(link, QString(reservedForLink, u'x')).size();
}

} // namespace

FakeMastodon::FakeMastodon(const QString &ledgerPath, quint16 port, HttpServer::Transport transport)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport, port)
{
    m_ledger.keepIn(ledgerPath);
    for (const QJsonValue entry : std::as_const(m_ledger).entries())
        m_keys[entry["key"_L1].toString()] = entry["id"_L1].toString();
}

QString FakeMastodon::issueToken(const QString &token)
{
    m_tokens.append(token.isEmpty() ? Test::token() : token);
    return m_tokens.last();
}

void FakeMastodon::setCounts(const QString &id, int favourites, int reblogs, int replies)
{
    m_counts[id] = { { u"favourites_count"_s, favourites }, { u"reblogs_count"_s, reblogs },
        { u"replies_count"_s, replies } };
}

void FakeMastodon::letDaysPass(int days)
{
    for (QJsonValueRef entry : m_ledger.entries()) {
        QJsonObject older = entry.toObject();
        const auto at = QDateTime::fromString(older["created_at"_L1].toString(), Qt::ISODateWithMs);
        older.insert(u"created_at"_s, at.addDays(-days).toString(Qt::ISODateWithMs));
        entry = older;
    }
}

bool FakeMastodon::isAuthorized(const ServerRequest &request) const
{
    const QByteArray header = request.headers.value("authorization");
    return header.startsWith("Bearer ") && m_tokens.contains(QString::fromUtf8(header.mid(7)));
}

ServerAnswer FakeMastodon::answer(const ServerRequest &request)
{
    m_requests.append(request);
    if (m_requests.size() > keptRequests)
        m_requests.removeFirst();
    const QString &path = request.path;
    const bool isPost = request.method == "POST";
    if (const auto said =
            controlAnswer(request, m_faults, m_ledger, [this] { return issueToken(); }))
        return *said;
    if (path == u"/.well-known/oauth-authorization-server"_s)
        return metadata();
    if (path == u"/api/v2/instance"_s || path == u"/api/v1/instance"_s)
        return instance(path);
    if (path == u"/api/v1/apps"_s && isPost)
        return registerApp(request);
    if (path == u"/oauth/authorize"_s)
        return authorize(request);
    if (path == u"/oauth/token"_s && isPost)
        return token(request);
    if (path == u"/oauth/revoke"_s && isPost)
        return revoke(request);
    if (!isAuthorized(request))
        return error(401, u"The access token is invalid"_s);
    if (path == u"/api/v1/accounts/verify_credentials"_s) {
        return json(200,
            { { u"id"_s, accountId() }, { u"username"_s, u"lea"_s }, { u"acct"_s, u"lea"_s },
                { u"display_name"_s, u"Léa Norvane"_s }, { u"followers_count"_s, 12 } });
    }
    if (path == u"/api/v2/media"_s && isPost)
        return upload(request);
    if (path.startsWith(u"/api/v1/media/"_s))
        return mediaState(path.section(u'/', -1));
    if (path == u"/api/v1/statuses"_s && isPost)
        return post(request);
    if (path.startsWith(u"/api/v1/statuses/"_s) && path.endsWith(u"/context"_s))
        return context(path.section(u'/', -2, -2));
    if (path.startsWith(u"/api/v1/statuses/"_s)) {
        const QString id = path.section(u'/', -1);
        return request.method == "DELETE" ? remove(id) : status(id);
    }
    if (path == u"/api/v1/accounts/%1/statuses"_s.arg(accountId()))
        return ownStatuses(request);
    return error(404, u"Record not found"_s);
}

ServerAnswer FakeMastodon::metadata() const
{
    if (m_cutsMetadata)
        return { .cutAfter = 0 };
    if (m_old)
        return error(404, u"Not found"_s);
    const QString base = url().toString();
    return json(200,
        { { u"issuer"_s, m_issuer.isEmpty() ? QString(base + u'/') : m_issuer },
            { u"authorization_response_iss_parameter_supported"_s, true },
            { u"authorization_endpoint"_s, QString(base + u"/oauth/authorize"_s) },
            { u"token_endpoint"_s, QString(base + u"/oauth/token"_s) },
            { u"scopes_supported"_s, QJsonArray { u"profile"_s, u"read"_s, u"write"_s } },
            { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } } });
}

ServerAnswer FakeMastodon::instance(const QString &path) const
{
    if (!m_instance.isEmpty()) {
        const bool isVersion2 = m_instance.contains("\"configuration\"");
        return path.contains(u"/v2/"_s) == isVersion2 ? jsonAnswer(200, m_instance)
                                                      : error(404, u"Record not found"_s);
    }
    const QJsonObject statuses { { u"max_characters"_s, maxCharacters },
        { u"max_media_attachments"_s, 4 }, { u"characters_reserved_per_url"_s, reservedForLink } };
    const QJsonObject media { { u"image_size_limit"_s, 16'777'216 },
        { u"description_limit"_s, 1500 },
        { u"supported_mime_types"_s, QJsonArray { u"image/jpeg"_s, u"image/png"_s } } };
    const QJsonObject configuration { { u"statuses"_s, statuses },
        { u"media_attachments"_s, media } };
    return json(200,
        { { u"domain"_s, u"fake.example"_s }, { u"title"_s, u"Fake"_s },
            { u"version"_s, u"4.3.0"_s }, { u"configuration"_s, configuration } });
}

ServerAnswer FakeMastodon::registerApp(const ServerRequest &request)
{
    const QJsonObject wanted = fieldsOf(request);
    if (wanted["client_name"_L1].toString().isEmpty()
        || wanted["redirect_uris"_L1].toString().isEmpty())
        return error(422, u"Validation failed"_s);
    QJsonObject app = wanted;
    app.insert("client_id"_L1, Test::token());
    app.insert("client_secret"_L1, Test::token());
    m_apps[app["client_id"_L1].toString()] = app;
    return json(200, app);
}

// The person agrees at once; the test's browser follows the redirect.
ServerAnswer FakeMastodon::authorize(const ServerRequest &request)
{
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QJsonObject app = m_apps.value(field(u"client_id"_s));
    const QString redirect = field(u"redirect_uri"_s);
    const QStringList registered = app["scopes"_L1].toString().split(u' ');
    bool isAllowed = !app.isEmpty() && app["redirect_uris"_L1].toString() == redirect;
    for (const QString &scope : field(u"scope"_s).split(u' '))
        isAllowed = isAllowed && registered.contains(scope);
    if (!isAllowed)
        return error(400, u"invalid_request"_s);
    const QString code = Test::token();
    m_grants[code] = { field(u"client_id"_s), redirect, field(u"scope"_s),
        field(u"code_challenge"_s) };
    const QString location = u"%1?code=%2&state=%3&iss=%4"_s.arg(redirect, code, field(u"state"_s),
        QString::fromLatin1(
            QUrl::toPercentEncoding(m_issuer.isEmpty() ? url().toString() : m_issuer)));
    return { .status = 302, .headers = { { "Location", location.toUtf8() } } };
}

ServerAnswer FakeMastodon::token(const ServerRequest &request)
{
    const QJsonObject given = fieldsOf(request);
    const Grant grant = m_grants.take(given["code"_L1].toString());
    const QJsonObject app = m_apps.value(given["client_id"_L1].toString());
    const QByteArray hash = QCryptographicHash::hash(
        given["code_verifier"_L1].toString().toUtf8(), QCryptographicHash::Sha256);
    const QByteArray challenge =
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isProven = grant.challenge.isEmpty() || grant.challenge.toUtf8() == challenge;
    if (app.isEmpty() || given["client_secret"_L1] != app["client_secret"_L1])
        return error(401, u"invalid_client"_s);
    if (grant.clientId != app["client_id"_L1].toString() || !isProven
        || grant.redirectUri != given["redirect_uri"_L1].toString())
        return error(400, u"invalid_grant"_s);
    QJsonObject tokens { { u"access_token"_s, issueToken() }, { u"token_type"_s, u"Bearer"_s },
        { u"scope"_s, grant.scope }, { u"created_at"_s, 1'700'000'000 } };
    if (m_lifetime > 0)
        tokens.insert("expires_in"_L1, m_lifetime);
    return json(200, tokens);
}

ServerAnswer FakeMastodon::revoke(const ServerRequest &request)
{
    const QJsonObject given = fieldsOf(request);
    const QJsonObject app = m_apps.value(given["client_id"_L1].toString());
    if (app.isEmpty() || given["client_secret"_L1] != app["client_secret"_L1])
        return error(403, u"You are not authorized to revoke this token"_s);
    m_tokens.removeAll(given["token"_L1].toString());
    return json(200, {});
}

ServerAnswer FakeMastodon::upload(const ServerRequest &request)
{
    static const QRegularExpression boundaryOf(u"boundary=(\\S+)"_s);
    const QString type = QString::fromUtf8(request.headers.value("content-type"));
    const QByteArray boundary = "--" + boundaryOf.match(type).captured(1).toUtf8();
    QJsonObject media { { u"id"_s, QString::number(m_media.size() + 1) } };
    qsizetype at = request.body.indexOf(boundary);
    while (at >= 0) {
        const qsizetype next = request.body.indexOf(boundary, at + 1);
        const QByteArray part =
            request.body.mid(at + boundary.size() + 2, next - at - boundary.size() - 4);
        const qsizetype content = part.indexOf("\r\n\r\n");
        if (part.left(content).contains("name=\"description\""))
            media.insert("description"_L1, QString::fromUtf8(part.mid(content + 4)));
        if (part.left(content).contains("name=\"file\""))
            media.insert("bytes"_L1, QString::fromLatin1(part.mid(content + 4).toBase64()));
        at = next;
    }
    if (!media.contains("bytes"_L1))
        return error(422, u"Validation failed: File can't be blank"_s);
    const QString id = media["id"_L1].toString();
    m_media[id] = media;
    m_looksLeft[id] = m_mediaLooks;
    return json(m_mediaLooks > 0 ? 202 : 200, { { u"id"_s, id }, { u"url"_s, QJsonValue() } });
}

ServerAnswer FakeMastodon::mediaState(const QString &id)
{
    if (!m_media.contains(id))
        return error(404, u"Record not found"_s);
    return json(--m_looksLeft[id] > 0 ? 206 : 200, { { u"id"_s, id } });
}

ServerAnswer FakeMastodon::post(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return error(503, u"Remote data could not be fetched"_s);
    if (fault == u"error-422"_s)
        return error(422, u"Validation failed: Text is not allowed here"_s);
    if (fault == u"rate-limit"_s) {
        ServerAnswer limited = error(429, u"Too many requests"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString reset = now.addSecs(2).toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz'000Z'"_s);
        limited.headers += qMakePair(QByteArray("X-RateLimit-Reset"), reset.toLatin1());
        limited.headers += dateHeader(now);
        return limited;
    }
    if (fault == u"revoke"_s) {
        revokeTokens();
        return error(401, u"The access token was revoked"_s);
    }
    return accepted(request, fault);
}

ServerAnswer FakeMastodon::accepted(const ServerRequest &request, const QString &fault)
{
    const QJsonObject body = fieldsOf(request);
    const QString text = body["status"_L1].toString();
    if (countedLength(text) > maxCharacters)
        return error(422, u"Validation failed: Text character limit of 500 exceeded"_s);
    const QString answered = body["in_reply_to_id"_L1].toString();
    if (!answered.isEmpty() && status(answered).status != 200)
        return error(404, u"Record not found"_s);
    const QString key = QString::fromUtf8(request.headers.value("idempotency-key"));
    QString id = m_old ? QString() : m_keys.value(key);
    if (id.isEmpty())
        id = accept(body, key);
    if (fault == u"late-key"_s)
        QTimer::singleShot(1000, &m_server, [this, key, id] { m_keys[key] = id; });
    else if (!key.isEmpty())
        m_keys[key] = id;
    if (fault == u"late-key"_s)
        return { .cutAfter = 0 };
    ServerAnswer said = answerToTaken(fault, status(id), error(500, u"Internal error"_s));
    if (fault == u"slow"_s)
        said.delayMs = 3000;
    return said;
}

// The ledger line is on disk before anything is answered.
QString FakeMastodon::accept(const QJsonObject &body, const QString &key)
{
    const QString id = QString::number(1000 + m_ledger.entries().size());
    const QJsonObject entry { { u"id"_s, id }, { u"key"_s, key },
        { u"status"_s, body["status"_L1] }, { u"language"_s, body["language"_L1] },
        { u"media_ids"_s, body["media_ids"_L1] }, { u"visibility"_s, body["visibility"_L1] },
        { u"spoiler_text"_s, body["spoiler_text"_L1] },
        { u"in_reply_to_id"_s, body["in_reply_to_id"_L1] },
        { u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } };
    m_ledger.append(entry);
    return id;
}

QString FakeMastodon::answerElsewhere(const QString &id, const QString &text, bool own)
{
    const QJsonObject body { { u"status"_s, text }, { u"in_reply_to_id"_s, id } };
    if (own)
        return accept(body, {});
    const QString answer = QString::number(5000 + m_foreign.size());
    QJsonObject entry = body;
    entry.insert("id"_L1, answer);
    m_foreign.append(entry);
    return answer;
}

void FakeMastodon::postElsewhere(int times)
{
    for (int i = 0; i < times; ++i)
        accept({ { u"status"_s, u"Written elsewhere, number %1"_s.arg(i) } }, {});
}

QJsonObject FakeMastodon::rendered(const QJsonObject &entry) const
{
    const QString id = entry["id"_L1].toString();
    QJsonObject shown { { u"id"_s, id }, { u"created_at"_s, entry["created_at"_L1] },
        { u"url"_s, QString(u"https://fake.example/@lea/"_s + id) },
        { u"content"_s, html(entry["status"_L1].toString()) }, { u"favourites_count"_s, 0 },
        { u"in_reply_to_id"_s, entry["in_reply_to_id"_L1] },
        { u"account"_s, QJsonObject { { u"id"_s, accountId() } } }, { u"reblogs_count"_s, 0 },
        { u"replies_count"_s, 0 } };
    // Who writes elsewhere sends no key.
    const bool isOurs = !entry["key"_L1].toString().isEmpty();
    shown.insert("application"_L1, QJsonObject { { u"name"_s, isOurs ? u"Relais"_s : u"Web"_s } });
    const QJsonObject counts = m_counts.value(id);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        shown.insert(it.key(), it.value());
    return shown;
}

ServerAnswer FakeMastodon::status(const QString &id) const
{
    for (const QJsonValue entry : m_ledger.entries()) {
        if (entry["id"_L1].toString() == id && !isDeleted(id))
            return json(200, rendered(entry.toObject()));
    }
    return error(404, u"Record not found"_s);
}

// All that answers a post, at any depth. An answer to a deleted post belongs to no thread any more.
ServerAnswer FakeMastodon::context(const QString &id) const
{
    if (status(id).status != 200)
        return status(id);
    QList<QJsonObject> shown;
    for (const QJsonValue entry : m_ledger.entries()) {
        if (!isDeleted(entry["id"_L1].toString()))
            shown.append(rendered(entry.toObject()));
    }
    for (const QJsonObject &entry : m_foreign) {
        QJsonObject answer = rendered(entry);
        answer.insert("account"_L1, QJsonObject { { u"id"_s, u"999"_s } });
        shown.append(answer);
    }
    QStringList within { id };
    QJsonArray descendants;
    for (const QJsonObject &one :
        std::as_const(shown)) { // an answer is younger than what it answers
        if (!within.contains(one["in_reply_to_id"_L1].toString()))
            continue;
        within.append(one["id"_L1].toString());
        descendants.append(one);
    }
    return json(200, { { u"ancestors"_s, QJsonArray() }, { u"descendants"_s, descendants } });
}

ServerAnswer FakeMastodon::remove(const QString &id)
{
    const ServerAnswer known = status(id);
    if (known.status == 200)
        m_deleted.append(id);
    return known;
}

ServerAnswer FakeMastodon::ownStatuses(const ServerRequest &request) const
{
    const int limit = std::min(40, request.query.queryItemValue(u"limit"_s).toInt());
    const QString maxId = request.query.queryItemValue(u"max_id"_s);
    QJsonArray page;
    const QJsonArray &ledger = m_ledger.entries();
    for (qsizetype i = ledger.size() - 1; i >= 0 && page.size() < limit; --i) {
        const QJsonObject entry = ledger[i].toObject();
        const QString id = entry["id"_L1].toString();
        if (!isDeleted(id) && (maxId.isEmpty() || id.toInt() < maxId.toInt()))
            page.append(rendered(entry));
    }
    return jsonAnswer(200, QJsonDocument(page).toJson(QJsonDocument::Compact));
}

} // namespace Relais::Test

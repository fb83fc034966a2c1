// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakelinkedin.h"

#include "tests/support/takenpost.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

ServerAnswer json(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerAnswer error(int status, const QString &code, const QString &message)
{
    return json(
        status, { { u"status"_s, status }, { u"code"_s, code }, { u"message"_s, message } });
}

} // namespace

FakeLinkedIn::FakeLinkedIn(HttpServer::Transport transport, const QString &ledgerPath, quint16 port)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport, port)
{
    m_ledger.keepIn(ledgerPath);
}

LinkedInServices FakeLinkedIn::services() const
{
    LinkedInServices services;
    services.api = m_server.url();
    services.token = m_server.url(u"/oauth/v2/accessToken"_s);
    services.authorize = m_server.url(u"/oauth/native-pkce/authorization"_s);
    services.preparing = std::chrono::milliseconds(0);
    return services;
}

QByteArray FakeLinkedIn::issueToken()
{
    m_token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return m_token;
}

ServerAnswer FakeLinkedIn::answer(const ServerRequest &request)
{
    if (const auto said = controlAnswer(
            request, m_faults, m_ledger, [this] { return QString::fromLatin1(issueToken()); }))
        return *said;
    const QString &path = request.path;
    if (path == u"/oauth/native-pkce/authorization"_s)
        return authorize(request);
    if (path == u"/oauth/v2/accessToken"_s)
        return token(request);
    if (m_token.isEmpty() || request.headers.value("authorization") != "Bearer " + m_token)
        return error(401, u"INVALID_ACCESS_TOKEN"_s, u"Invalid access token"_s);
    if (path == u"/v2/userinfo"_s)
        return json(200, { { u"sub"_s, memberId() }, { u"name"_s, u"Léa Norvane"_s } });
    if (path.startsWith(u"/upload/"_s) && request.method == "PUT") {
        m_images[path.section(u'/', -1)] = request.body;
        return { .status = 201 };
    }
    if (!request.headers.contains("linkedin-version"))
        return error(400, u"VERSION_MISSING"_s, u"A version must be present"_s);
    if (path == u"/rest/images"_s) {
        const QString urn = u"urn:li:image:C%1"_s.arg(m_images.size() + 1);
        const QString upload = m_server.url(QString(u"/upload/"_s + urn)).toString();
        return json(200,
            { { u"value"_s, QJsonObject { { u"image"_s, urn }, { u"uploadUrl"_s, upload } } } });
    }
    if (path == u"/rest/posts"_s && request.method == "POST")
        return post(request);
    if (path.startsWith(u"/rest/posts/"_s) && request.method == "DELETE")
        return taken(QUrl::fromPercentEncoding(path.section(u'/', 3).toUtf8()));
    if (path == u"/rest/memberCreatorPostAnalytics"_s)
        return figure(request);
    return error(404, u"NOT_FOUND"_s, u"No virtual resource found"_s);
}

// The person agrees at once; the test's browser follows the redirect.
ServerAnswer FakeLinkedIn::authorize(const ServerRequest &request)
{
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (field(u"client_id"_s) != clientId())
        return error(400, u"INVALID"_s, u"The client id is not known"_s);
    const QStringList scopes = field(u"scope"_s).split(u' ');
    for (const QString &scope : scopes) {
        if (!m_approved.contains(scope)) {
            const QString refused = u"%1?state=%2&error=unauthorized_scope_error"_s.arg(
                field(u"redirect_uri"_s), field(u"state"_s));
            return { .status = 302, .headers = { { "Location", refused.toUtf8() } } };
        }
    }
    m_scopes = scopes;
    // A browser repeats a GET whose connection broke; the earlier answer may be the one followed.
    if (field(u"code_challenge"_s) != m_challenge)
        m_code = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_challenge = field(u"code_challenge"_s);
    const QString location =
        u"%1?state=%2&code=%3"_s.arg(field(u"redirect_uri"_s), field(u"state"_s), m_code);
    return { .status = 302, .headers = { { "Location", location.toUtf8() } } };
}

ServerAnswer FakeLinkedIn::token(const ServerRequest &request)
{
    const QUrlQuery given(QString::fromUtf8(request.body));
    const QByteArray hash = QCryptographicHash::hash(
        given.queryItemValue(u"code_verifier"_s, QUrl::FullyDecoded).toUtf8(),
        QCryptographicHash::Sha256);
    const QByteArray challenge =
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (m_code.isEmpty() || given.queryItemValue(u"code"_s, QUrl::FullyDecoded) != m_code
        || challenge != m_challenge.toUtf8())
        return error(400, u"invalid_request"_s, u"The code is not valid"_s);
    m_code.clear();
    return json(200,
        { { u"access_token"_s, QString::fromLatin1(issueToken()) }, { u"expires_in"_s, 5'184'000 },
            { u"scope"_s, m_scopes.join(u' ') } });
}

ServerAnswer FakeLinkedIn::taken(const QString &id)
{
    QJsonArray &posts = m_ledger.entries();
    for (qsizetype i = 0; i < posts.size(); ++i) {
        if (posts.at(i)["id"_L1].toString() == id) {
            posts.removeAt(i);
            return { .status = 204 };
        }
    }
    return error(404, u"NOT_FOUND"_s, u"No such post"_s);
}

// One figure a call, of a post of the member's; Rest.li wants the URN escaped inside the brackets.
ServerAnswer FakeLinkedIn::figure(const ServerRequest &request)
{
    ++m_figureCalls;
    if (m_figuresStatus != 0)
        return error(m_figuresStatus, u"REFUSED"_s, u"Not enough permissions"_s);
    if (!m_scopes.contains(u"r_member_postAnalytics"_s))
        return error(403, u"ACCESS_DENIED"_s, u"Not enough permissions"_s);
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const bool isEscaped = request.target.contains("entity=(share:urn%3Ali%3Ashare%3A");
    if (!isEscaped || field(u"q"_s) != u"entity"_s || field(u"aggregation"_s) != u"TOTAL"_s)
        return error(400, u"ILLEGAL_ARGUMENT"_s, u"Not a query"_s);
    const QHash<QString, int> counts { { u"IMPRESSION"_s, 1480 }, { u"REACTION"_s, 31 },
        { u"COMMENT"_s, 4 }, { u"RESHARE"_s, 2 } };
    const QString type = field(u"queryType"_s);
    if (!counts.contains(type))
        return error(400, u"ILLEGAL_ARGUMENT"_s, u"Not a query type"_s);
    QJsonArray elements;
    for (const QJsonValue post : std::as_const(m_ledger).entries()) {
        if (field(u"entity"_s) == QString(u"(share:"_s + post["id"_L1].toString() + u')'))
            elements.append(
                QJsonObject { { u"count"_s, counts.value(type) }, { u"metricType"_s, type } });
    }
    return json(200, { { u"elements"_s, elements } });
}

ServerAnswer FakeLinkedIn::post(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return error(503, u"UNAVAILABLE"_s, u"Service unavailable"_s);
    if (fault == u"rate-limit"_s) // of the day; no header says until when
        return error(429, u"TOO_MANY_REQUESTS"_s, u"Throttle limit reached"_s);
    if (fault == u"revoke"_s) {
        m_token.clear();
        return error(401, u"REVOKED_ACCESS_TOKEN"_s, u"The token has been revoked by the user"_s);
    }
    return accepted(QJsonDocument::fromJson(request.body).object(), fault);
}

ServerAnswer FakeLinkedIn::accepted(QJsonObject body, const QString &fault)
{
    if (body["author"_L1].toString() != QString(u"urn:li:person:"_s + memberId()))
        return error(403, u"ACCESS_DENIED"_s, u"Not this author"_s);
    for (const QJsonValue entry : std::as_const(m_ledger).entries()) {
        if (entry["commentary"_L1] == body["commentary"_L1])
            return error(422, u"DUPLICATE_POST"_s,
                QString(u"Content is a duplicate of "_s + entry["id"_L1].toString()));
    }
    const QString id =
        u"urn:li:share:%1"_s.arg(7'263'000'000'000'000'000 + m_ledger.entries().size());
    body.insert("id"_L1, id);
    m_ledger.append(body);
    const ServerAnswer good { .status = 201, .headers = { { "x-restli-id", id.toUtf8() } } };
    return answerToTaken(fault, good, error(500, u"INTERNAL"_s, u"Internal error"_s));
}

} // namespace Relais::Test

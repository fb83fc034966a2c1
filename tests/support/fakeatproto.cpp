// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeatproto.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

const QString otherDid = u"did:plc:fakeother"_s;

QHash<QString, QString> fieldsOf(const QByteArray &form)
{
    QHash<QString, QString> fields;
    for (const QByteArray &pair : form.split('&')) {
        const QList<QByteArray> sides = pair.split('=');
        fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(sides.value(0))),
            QString::fromUtf8(QByteArray::fromPercentEncoding(sides.value(1))));
    }
    return fields;
}

ServerAnswer object(int status, const QJsonObject &json)
{
    return jsonAnswer(status, QJsonDocument(json).toJson());
}

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString hostOf(const ServerRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.headers.value("host"));
}

} // namespace

FakeAtproto::FakeAtproto()
    : m_server([this](const ServerRequest &request) {
        m_requests.append(request);
        return answer(request);
    })
{
}

QList<ServerRequest> FakeAtproto::requests(const QString &path) const
{
    QList<ServerRequest> found;
    for (const ServerRequest &request : m_requests) {
        if (request.path == path)
            found.append(request);
    }
    return found;
}

QJsonObject FakeAtproto::proofOf(const ServerRequest &request)
{
    const QByteArray body = request.headers.value("dpop").split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(body, QByteArray::Base64UrlEncoding))
        .object();
}

QString FakeAtproto::grant()
{
    m_codes.append(u"code-%1"_s.arg(m_codes.size() + 1));
    return m_codes.last();
}

ServerAnswer FakeAtproto::answer(const ServerRequest &request)
{
    const QString &path = request.path;
    if (path == u"/.well-known/oauth-protected-resource"_s) {
        const QString own = hostOf(request);
        return object(
            200, { { u"resource"_s, own }, { u"authorization_servers"_s, QJsonArray { own } } });
    }
    if (path == u"/.well-known/oauth-authorization-server"_s)
        return metadata(request);
    if (path == u"/xrpc/com.atproto.identity.resolveHandle"_s)
        return request.query.queryItemValue(u"handle"_s) == handle()
            ? object(200, { { u"did"_s, did() } })
            : object(400, { { u"error"_s, u"InvalidRequest"_s } });
    if (path.startsWith(u"/did:plc:"_s))
        return document(path.mid(1));
    if (path == u"/oauth/authorize"_s)
        return authorize(request);
    if (path == u"/xrpc/com.atproto.repo.putRecord"_s)
        return put(request);
    if (request.method == "POST" && lacksNonce(request))
        return nonceAsked(false);
    if (path == u"/oauth/par"_s)
        return push(request);
    if (path == u"/oauth/token"_s)
        return token(request);
    if (path == u"/oauth/revoke"_s) {
        m_revoked.append(fieldsOf(request.body).value(u"token"_s));
        return object(200, {});
    }
    return object(400, { { u"error"_s, u"RecordNotFound"_s } });
}

ServerAnswer FakeAtproto::metadata(const ServerRequest &request) const
{
    const QString own = hostOf(request);
    const bool isOther = m_faults.contains(Fault::OtherIssuer);
    QJsonObject json { { u"issuer"_s, isOther ? u"https://evil.example"_s : own },
        { u"require_pushed_authorization_requests"_s, true },
        { u"authorization_response_iss_parameter_supported"_s, true },
        { u"dpop_signing_alg_values_supported"_s, QJsonArray { u"ES256"_s } },
        { u"scopes_supported"_s, QJsonArray { u"atproto"_s } } };
    json.insert("authorization_endpoint"_L1, QString(own + u"/oauth/authorize"_s));
    json.insert("token_endpoint"_L1, QString(own + u"/oauth/token"_s));
    json.insert("revocation_endpoint"_L1, QString(own + u"/oauth/revoke"_s));
    json.insert("pushed_authorization_request_endpoint"_L1, QString(own + u"/oauth/par"_s));
    return object(200, json);
}

bool FakeAtproto::lacksNonce(const ServerRequest &request) const
{
    return proofOf(request)["nonce"_L1].toString().toLatin1() != nonce();
}

ServerAnswer FakeAtproto::nonceAsked(bool byResource) const
{
    ServerAnswer asked = object(byResource ? 401 : 400, { { u"error"_s, u"use_dpop_nonce"_s } });
    if (byResource)
        asked.headers.append(
            qMakePair(QByteArray("WWW-Authenticate"), QByteArray("DPoP error=\"use_dpop_nonce\"")));
    if (!m_faults.contains(Fault::NonceUnsaid))
        asked.headers.append(qMakePair(QByteArray("DPoP-Nonce"), nonce()));
    return asked;
}

ServerAnswer FakeAtproto::push(const ServerRequest &request)
{
    m_pushed = fieldsOf(request.body);
    const bool isWhole = m_pushed.value(u"code_challenge_method"_s) == u"S256"_s
        && m_pushed.value(u"response_type"_s) == u"code"_s && !m_pushed.value(u"state"_s).isEmpty();
    if (!isWhole)
        return object(400, { { u"error"_s, u"invalid_request"_s } });
    return object(201,
        { { u"request_uri"_s, u"urn:ietf:params:oauth:request_uri:req-1"_s },
            { u"expires_in"_s, 300 } });
}

ServerAnswer FakeAtproto::authorize(const ServerRequest &request)
{
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (field(u"request_uri"_s) != u"urn:ietf:params:oauth:request_uri:req-1"_s
        || field(u"client_id"_s) != m_pushed.value(u"client_id"_s))
        return object(400, { { u"error"_s, u"invalid_request"_s } });
    QUrl back(m_pushed.value(u"redirect_uri"_s));
    QUrlQuery query { { u"code"_s, grant() }, { u"state"_s, m_pushed.value(u"state"_s) } };
    if (!m_faults.contains(Fault::NoIss))
        query.addQueryItem(
            u"iss"_s, m_faults.contains(Fault::WrongIss) ? u"https://evil.example"_s : issuer());
    back.setQuery(query);
    return { .status = 302, .headers = { { "Location", back.toEncoded() } } };
}

ServerAnswer FakeAtproto::token(const ServerRequest &request)
{
    const QHash<QString, QString> fields = fieldsOf(request.body);
    const ServerAnswer refused = object(400, { { u"error"_s, u"invalid_grant"_s } });
    if (fields.value(u"client_id"_s) != m_pushed.value(u"client_id"_s))
        return refused;
    if (fields.value(u"grant_type"_s) == u"refresh_token"_s) {
        if (m_ended
            || fields.value(u"refresh_token"_s) != u"%1refresh-%2"_s.arg(m_name).arg(m_tokens))
            return refused;
        ++m_renewals;
        return tokens();
    }
    const QByteArray challenge = sha256(fields.value(u"code_verifier"_s).toLatin1());
    if (!m_codes.removeOne(fields.value(u"code"_s))
        || challenge != m_pushed.value(u"code_challenge"_s).toLatin1()
        || fields.value(u"redirect_uri"_s) != m_pushed.value(u"redirect_uri"_s))
        return refused;
    return tokens();
}

ServerAnswer FakeAtproto::tokens()
{
    ++m_tokens;
    const bool isBearer = m_faults.contains(Fault::BearerTokens);
    return object(200,
        { { u"access_token"_s, u"%1access-%2"_s.arg(m_name).arg(m_tokens) },
            { u"refresh_token"_s, u"%1refresh-%2"_s.arg(m_name).arg(m_tokens) },
            { u"token_type"_s, isBearer ? u"Bearer"_s : u"DPoP"_s }, { u"expires_in"_s, 900 },
            { u"scope"_s, m_pushed.value(u"scope"_s) },
            { u"sub"_s, m_faults.contains(Fault::WrongSub) ? otherDid : did() } });
}

ServerAnswer FakeAtproto::put(const ServerRequest &request)
{
    const QByteArray token = request.headers.value("authorization");
    const QByteArray good = "DPoP " + m_name.toLatin1() + "access-" + QByteArray::number(m_tokens);
    const QJsonObject proof = proofOf(request);
    const bool isBound = proof["ath"_L1].toString().toLatin1() == sha256(token.mid(5))
        && proof["htm"_L1].toString() == u"POST"_s
        && proof["htu"_L1].toString() == issuer() + request.path;
    if (token != good || m_expired == m_tokens || !isBound) {
        ServerAnswer refused = object(401, { { u"error"_s, u"invalid_token"_s } });
        refused.headers.append(
            qMakePair(QByteArray("WWW-Authenticate"), QByteArray("DPoP error=\"invalid_token\"")));
        return refused;
    }
    if (lacksNonce(request))
        return nonceAsked(true);
    ++m_posts;
    return object(200, { { u"uri"_s, u"at://x/y/z"_s }, { u"cid"_s, u"c"_s } });
}

ServerAnswer FakeAtproto::document(const QString &id) const
{
    QUrl home = url();
    if (id == otherDid)
        home.setHost(u"localhost"_s); // the same machine by another name is another server
    const QString name = id == otherDid ? u"other.fake.example"_s : handle();
    const QJsonObject service { { u"id"_s, u"#atproto_pds"_s },
        { u"type"_s, u"AtprotoPersonalDataServer"_s }, { u"serviceEndpoint"_s, home.toString() } };
    return object(200,
        { { u"id"_s, id }, { u"alsoKnownAs"_s, QJsonArray { QString(u"at://"_s + name) } },
            { u"service"_s, QJsonArray { service } } });
}

} // namespace Relais::Test

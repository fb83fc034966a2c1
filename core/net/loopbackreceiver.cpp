// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/loopbackreceiver.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrl>

#include <openssl/crypto.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// A browser's whole request head; a longer one is no redirect of ours.
constexpr qsizetype maxHeadBytes = 16 * 1024;
constexpr int patienceMs = 10'000;
const QString callbackPath = u"/relais/callback"_s;

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

//! What the browser says of its person's languages (RFC 9110 §12.5.4): French only where it comes
//! before English.
bool prefersFrench(const QByteArray &requestHead)
{
    const QByteArray head = requestHead.toLower();
    const qsizetype at = head.indexOf("\r\naccept-language:");
    if (at < 0)
        return false;
    const qsizetype begin = at + qsizetype(sizeof("\r\naccept-language:")) - 1;
    const QByteArray value = head.mid(begin, head.indexOf("\r\n", begin) - begin);
    const QByteArrayList languages = value.split(',');
    for (const QByteArray &language : languages) {
        const QByteArray primary = language.trimmed().left(2);
        if (primary == "fr" || primary == "en")
            return primary == "fr";
    }
    return false;
}

constexpr auto pageLook =
    ":root{color-scheme:light dark}body{font-family:sans-serif;margin:4em auto;max-width:32em;"
    "padding:0 1em;color:#1a212c;background:#f5f6f8}"
    "@media(prefers-color-scheme:dark){body{color:#e8ecf1;background:#13171c}}";

QByteArray page(int status, bool inFrench, const QByteArray &english, const QByteArray &french)
{
    static const QByteArray lookHash =
        QCryptographicHash::hash(QByteArray(pageLook), QCryptographicHash::Sha256).toBase64();
    const QByteArray body = QByteArray("<!DOCTYPE html><html lang=\"") + (inFrench ? "fr" : "en")
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
          "content=\"width=device-width, initial-scale=1\"><title>Relais</title><style>"
        + pageLook + "</style></head><body><main><h1>Relais</h1><p>" + (inFrench ? french : english)
        + "</p></main></body></html>";
    return "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
        + lookHash + "'; base-uri 'none'; frame-ancestors 'none'\r\n\r\n" + body;
}

QByteArray goodPage(bool inFrench)
{
    return page(200, inFrench, "You can close this window and go back to Relais.",
        "Vous pouvez fermer cette fenêtre et revenir à Relais.");
}

QByteArray refusedPage(int status, bool inFrench)
{
    return page(status, inFrench, "This page is not the end of a sign-in that Relais waits for.",
        "Cette page n’est pas la fin d’une connexion attendue par Relais.");
}

Result<QUrlQuery> outcomeOf(const QUrlQuery &query)
{
    const QString error = query.queryItemValue(u"error"_s);
    // LinkedIn says it by words of its own.
    static const QStringList byPerson { u"access_denied"_s, u"user_cancelled_login"_s,
        u"user_cancelled_authorize"_s };
    if (byPerson.contains(error))
        return fail(ErrorCode::Rejected, u"the person refused"_s, u"refused-by-person"_s);
    if (!error.isEmpty() || query.queryItemValue(u"code"_s).isEmpty())
        return fail(ErrorCode::Rejected, u"the provider refused"_s, u"sign-in-failed"_s);
    return query;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { end(fail(ErrorCode::Timeout, u"nobody came back from the browser"_s)); });
}

LoopbackReceiver::~LoopbackReceiver()
{
    m_server.close();
    m_outcome.settle(fail(ErrorCode::Cancelled, u"the sign-in was given up"_s));
}

Result<QUrl> LoopbackReceiver::listen()
{
    return listen({ 0 });
}

Result<QUrl> LoopbackReceiver::listen(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        if (m_ended || m_server.isListening() || m_server.listen(QHostAddress::LocalHost, port))
            break;
    }
    if (m_ended || !m_server.isListening())
        return fail(ErrorCode::Network, u"no port to listen on"_s);
    QUrl redirect;
    redirect.setScheme(u"http"_s);
    redirect.setHost(u"127.0.0.1"_s);
    redirect.setPort(m_server.serverPort());
    redirect.setPath(callbackPath);
    return redirect;
}

QCoro::Task<Result<QUrlQuery>> LoopbackReceiver::redirected(
    QByteArray state, std::chrono::milliseconds limit)
{
    if (state.size() < 16 || (!m_server.isListening() && !m_ended))
        co_return fail(ErrorCode::InvalidInput, u"a sign-in needs a state and a port"_s);
    m_state = state;
    if (!m_ended)
        m_limit.start(limit);
    const Pending<Result<QUrlQuery>> outcome = m_outcome;
    co_return co_await outcome;
}

void LoopbackReceiver::cancel()
{
    end(fail(ErrorCode::Cancelled, u"the sign-in was given up"_s));
}

void LoopbackReceiver::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); });
    auto head = std::make_shared<QByteArray>();
    const auto read = [this, socket, head] {
        *head += socket->read(maxHeadBytes + 1 - head->size());
        if (head->size() > maxHeadBytes)
            socket->abort();
        else if (head->contains("\r\n\r\n"))
            answer(socket, *head);
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
}

void LoopbackReceiver::answer(QTcpSocket *socket, const QByteArray &requestHead)
{
    socket->disconnect(this);
    const QList<QByteArray> start = requestHead.left(requestHead.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(start.value(1), QUrl::StrictMode);
    const QUrlQuery query(target);
    const bool isOurs = !m_ended && !m_state.isEmpty() && start.value(0) == "GET"
        && target.path() == callbackPath
        && equalInConstantTime(query.queryItemValue(u"state"_s).toUtf8(), m_state);
    if (!isOurs)
        qCInfo(lcNet) << "a request to the sign-in port was refused";
    const bool inFrench = prefersFrench(requestHead);
    socket->write(
        isOurs ? goodPage(inFrench) : refusedPage(start.value(0) == "GET" ? 400 : 405, inFrench));
    socket->flush(); // this object may be gone before the loop turns
    socket->disconnectFromHost();
    if (isOurs)
        end(outcomeOf(query));
}

void LoopbackReceiver::end(Result<QUrlQuery> outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    m_server.close();
    // From a fresh event: whoever waits may destroy the receiver. Destroyed before, it is settled
    // all the same.
    const Pending<Result<QUrlQuery>> pending = m_outcome;
    QTimer::singleShot(
        0, this, [pending, outcome = std::move(outcome)] { pending.settle(outcome); });
}

QByteArray randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype { sizeof(quint32) });
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Relais

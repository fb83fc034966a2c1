// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/networkbackend.h"

#include "core/api/routes.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<QJsonObject>> exchangedBy(SignInService &session, HttpClient &http, QUrl server,
    Network network, QList<std::pair<QString, QString>> fields)
{
    BackendCall call;
    call.method = "POST";
    call.server = server;
    call.path = Api::Routes::networkExchange(networkKey(network));
    call.delivery = HttpRequest::Delivery::Once; // a code is good for one use
    for (const auto &[name, value] : fields)
        call.body.insert(name, value);
    co_return co_await askSignedIn(session, http, std::move(call));
}

QCoro::Task<Result<void>> endedBy(SignInService &session, HttpClient &http, QUrl server,
    Network network, QString clientId, QString token)
{
    BackendCall call;
    call.method = "POST";
    call.server = server;
    call.path = Api::Routes::networkRevocation(networkKey(network));
    call.body = { { u"client_id"_s, clientId }, { u"token"_s, token } };
    const auto answer = co_await askSignedIn(session, http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<QUrl>> webhookFrom(
    SignInService &session, HttpClient &http, QUrl server, Network network)
{
    BackendCall call;
    call.server = server;
    call.path = Api::Routes::networkWebhook(networkKey(network));
    const auto answer = co_await askSignedIn(session, http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const QUrl url(answer->value("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a webhook without an address"_s);
    co_return url;
}

namespace {

QCoro::Task<Result<QUrl>> lent(
    SignInService &session, HttpClient &http, QUrl server, Network network, QByteArray jpeg)
{
    BackendCall call;
    call.method = "POST";
    call.server = server;
    call.path = Api::Routes::lentPictures() + u"?network="_s + networkKey(network);
    call.file = std::move(jpeg);
    call.fileType = "image/jpeg";
    const auto answer = co_await askSignedIn(session, http, std::move(call));
    if (!answer) {
        Error error = answer.error();
        if (error.code == ErrorCode::Unauthorized)
            error.code = ErrorCode::Network;
        co_return fail(error);
    }
    const QUrl url(answer->value("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        co_return fail(ErrorCode::Rejected, u"a picture without an address"_s);
    co_return url;
}

// What fails here ends by itself within the hour.
QCoro::Task<void> returned(SignInService &session, HttpClient &http, QUrl server, QUrl picture)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(picture.fileName()));
    BackendCall call;
    call.method = "DELETE";
    call.server = server;
    call.path = Api::Routes::lentPictures() + u"?name="_s + name;
    co_await askSignedIn(session, http, std::move(call));
}

} // namespace

PictureLender pictureLender(SignInService &session, HttpClient &http, std::function<QUrl()> server)
{
    PictureLender lender;
    lender.lend = [&session, &http, server](Network network, QByteArray jpeg) {
        return lent(session, http, server(), network, std::move(jpeg));
    };
    lender.giveBack = [&session, &http, server](QUrl picture) {
        return returned(session, http, server(), std::move(picture));
    };
    return lender;
}

QUrl returnPageOf(const QUrl &server)
{
    if (server.isEmpty())
        return {};
    QUrl page = server;
    page.setPath(Api::Routes::networkReturn());
    return page;
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: learn.microsoft.com/graph/api/chatmessage-post (delegated ChannelMessage.Send, 201 with
// id and webUrl).

#include "core/networks/teams/teamsapi.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString scopes = u"https://graph.microsoft.com/ChannelMessage.Send "
                       "https://graph.microsoft.com/User.Read offline_access"_s;

PublishedPost posted(const Publication &, const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    return { answer.value("id"_L1).toString(),
        QUrl(answer.value("webUrl"_L1).toString(), QUrl::StrictMode) };
}

QCoro::Task<Result<ConnectedAccount>> connected(QPointer<HttpClient> http,
    SignInSurroundings around, ConnectRequest request, MicrosoftServices services)
{
    const QString place = teamsPlace(request.place);
    if (place.isEmpty())
        co_return fail(ErrorCode::Rejected, u"not the link of a channel"_s, u"unknown-place"_s);
    const OAuthShape shape = microsoftShape(services.login, request.clientId, scopes);
    const QUrl me = endpoint(services.graph, u"/me"_s);
    const auto signedIn = co_await signInAsPerson(http, std::move(around), shape, me);
    if (!signedIn)
        co_return fail(signedIn.error());
    const QJsonObject &person = signedIn->person;
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Teams;
    account.place = place;
    account.remoteId = person.value("id"_L1).toString();
    account.handle = person.value("userPrincipalName"_L1).toString();
    account.displayName = person.value("displayName"_L1).toString().left(200);
    connected.secret = signedIn->secret.toBytes();
    if (account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

QString teamsPlace(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const QString team = QUrlQuery(url).queryItemValue(u"groupId"_s, QUrl::FullyDecoded);
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.indexOf(u"channel"_s);
    if (team.isEmpty() || at < 0 || at + 1 >= parts.size())
        return {};
    return team + u'/' + parts[at + 1];
}

ChatApi teamsApi(const MicrosoftServices &services)
{
    ChatApi api { .network = Network::Teams, .posted = posted };
    api.post = [graph = services.graph](const Publication &publication) {
        const QString &place = publication.account.place;
        const QByteArray path = "/teams/" + QUrl::toPercentEncoding(place.section(u'/', 0, 0))
            + "/channels/" + QUrl::toPercentEncoding(place.section(u'/', 1)) + "/messages";
        const QJsonObject body { { u"contentType"_s, u"text"_s },
            { u"content"_s, publication.text } };
        return jsonPost(
            QUrl::fromEncoded(graph.toEncoded() + path, QUrl::StrictMode), { { u"body"_s, body } });
    };
    takeMicrosoftSignIn(api, services.login);
    api.connect = [services](QPointer<HttpClient> http, SignInSurroundings around,
                      ConnectRequest request) {
        return connected(http, std::move(around), std::move(request), services);
    };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.tellsGone = false; // an app reads messages with an admin's consent alone
    api.can.takesWebhook = true;
    api.can.asks = { ConnectField::Place };
    return api;
}

} // namespace Relais

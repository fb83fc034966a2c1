// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Incoming webhooks: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks;
// developers.mattermost.com/integrate/webhooks/incoming; docs.rocket.chat (incoming webhook
// scripts); learn.microsoft.com/power-automate, "When a Teams webhook request is received"
// (adaptive card); talkspirit.github.io/docs/incoming-webhooks (title, content, url). None answers
// with a post's id, and none takes a key: after a lost answer the person is asked.

#include "core/networks/chat/webhook.h"

#include "core/networks/api.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// &, < and > are markup in Slack's text.
QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QJsonObject plainText(const Publication &publication)
{
    return { { u"text"_s, publication.text } };
}

QJsonObject slackText(const Publication &publication)
{
    return { { u"text"_s, escaped(publication.text) } };
}

QJsonObject teamsCard(const Publication &publication)
{
    const QJsonObject block { { u"type"_s, u"TextBlock"_s }, { u"text"_s, publication.text },
        { u"wrap"_s, true } };
    const QJsonObject card { { u"type"_s, u"AdaptiveCard"_s }, { u"version"_s, u"1.4"_s },
        { u"body"_s, QJsonArray { block } } };
    const QJsonObject attachment {
        { u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s }, { u"content"_s, card }
    };
    return { { u"type"_s, u"message"_s }, { u"attachments"_s, QJsonArray { attachment } } };
}

QJsonObject talkspiritPost(const Publication &publication)
{
    return { { u"title"_s, publication.title }, { u"content"_s, publication.text },
        { u"url"_s, publication.trackedLink.toString(QUrl::FullyEncoded) } };
}

struct Payload {
    Network network;
    QJsonObject (*of)(const Publication &);
};
constexpr Payload payloads[] {
    { Network::Slack, slackText },
    { Network::Teams, teamsCard },
    { Network::Talkspirit, talkspiritPost },
    { Network::Mattermost, plainText },
    { Network::RocketChat, plainText },
};

} // namespace

bool isWebhook(const QByteArray &secret)
{
    return secret.startsWith("https://") || secret.startsWith("http://");
}

HttpRequest webhookPost(const Publication &publication)
{
    QJsonObject body = plainText(publication);
    for (const Payload &payload : payloads) {
        if (payload.network == publication.account.network)
            body = payload.of(publication);
    }
    return jsonPost(QUrl::fromEncoded(publication.secret, QUrl::StrictMode), body);
}

QCoro::Task<Result<ConnectedAccount>> connectWebhook(Network network, SignInSurroundings around)
{
    const WebhookSource source = around.webhook;
    if (!source)
        co_return fail(ErrorCode::Unauthorized, u"webhooks come from the company's backend"_s);
    const Result<QUrl> url = co_await source(network);
    if (!url)
        co_return fail(url.error());
    const QByteArray secret = url->toEncoded();
    if (!isWebhook(secret))
        co_return fail(ErrorCode::Rejected, u"the webhook is no address"_s, u"bad-address"_s);
    ConnectedAccount connected;
    connected.account.network = network;
    connected.account.remoteId = u"webhook"_s;
    connected.account.displayName = url->host();
    connected.secret = secret;
    co_return connected;
}

ChatApi talkspiritApi()
{
    ChatApi api { .network = Network::Talkspirit };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::Webhook;
    api.can.takesWebhook = true;
    return api;
}

} // namespace Relais

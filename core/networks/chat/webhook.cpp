// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Incoming webhooks: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks;
// developers.mattermost.com/integrate/webhooks/incoming; docs.rocket.chat (incoming webhook
// scripts); learn.microsoft.com/power-automate, "When a Teams webhook request is received"
// (adaptive card; adaptive-cards/schema-explorer/text-run: no Markdown);
// talkspirit.github.io/docs/incoming-webhooks (title, content, url). None answers with a post's id,
// and none takes a key: after a lost answer the person is asked. One that was taken back is 400 at
// Mattermost, and 501 while an admin has switched all off (server/channels/app/webhook.go); at
// Rocket.Chat 404, of late 400 (apps/meteor/app/integrations/server/api/api.ts); at Teams 400 with
// WorkflowTriggerIsNotEnabled, also of a flow that was switched off: public code.

#include "core/networks/chat/webhook.h"

#include "core/domain/text/chatmarkup.h"
#include "core/networks/api.h"

#include <QRegularExpression>

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
    return { { u"text"_s, Text::guardedText(publication.account.network, publication.text) } };
}

QJsonObject slackText(const Publication &publication)
{
    return { { u"text"_s, escaped(publication.text) }, { u"mrkdwn"_s, false } };
}

//! A line as it stands: a TextBlock would take "*" and "_" for Markdown, and no client escapes them
//! like another. Links are made by hand there.
QJsonObject cardLine(const QString &line, const QString &spacing)
{
    static const QRegularExpression address(
        u"https?://\\S*[^\\s.,;:!?)\\]}>\"'»]"_s, QRegularExpression::CaseInsensitiveOption);
    QJsonArray runs;
    const auto add = [&runs](const QString &words, const QString &link) {
        if (words.isEmpty())
            return;
        QJsonObject run { { u"type"_s, u"TextRun"_s }, { u"text"_s, words } };
        if (!link.isEmpty())
            run.insert("selectAction"_L1,
                QJsonObject { { u"type"_s, u"Action.OpenUrl"_s }, { u"url"_s, link } });
        runs.append(run);
    };
    qsizetype from = 0;
    QRegularExpressionMatchIterator found = address.globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        add(line.mid(from, match.capturedStart() - from), {});
        add(match.captured(), QString::fromLatin1(QUrl(match.captured()).toEncoded()));
        from = match.capturedEnd();
    }
    add(line.mid(from), {});
    return { { u"type"_s, u"RichTextBlock"_s }, { u"inlines"_s, runs }, { u"spacing"_s, spacing } };
}

QJsonObject teamsCard(const Publication &publication)
{
    QJsonArray blocks;
    QString spacing = u"None"_s;
    const QStringList lines = publication.text.split(u'\n');
    for (const QString &line : lines) {
        const bool isEmpty = line.trimmed().isEmpty();
        if (!isEmpty)
            blocks.append(cardLine(line, spacing));
        spacing = isEmpty ? u"Medium"_s : u"None"_s;
    }
    const QJsonObject card { { u"type"_s, u"AdaptiveCard"_s }, { u"version"_s, u"1.4"_s },
        { u"body"_s, blocks } };
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

bool isWebhookGone(const HttpResponse &response)
{
    if (response.status == 403 || response.status == 404 || response.status == 410)
        return true;
    if (response.status < 400)
        return false;
    static const QStringList ofMattermost { u"web.incoming_webhook.invalid.app_error"_s,
        u"web.incoming_webhook.disabled.app_error"_s };
    constexpr auto ofTeams = "WorkflowTriggerIsNotEnabled"_L1;
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    return ofMattermost.contains(answer.value("id"_L1).toString())
        || answer.value("error"_L1).toString().startsWith("Invalid integration id"_L1)
        || answer.value("code"_L1).toString() == ofTeams
        || answer["error"_L1]["code"_L1].toString() == ofTeams;
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

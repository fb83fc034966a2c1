// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/anyfake.h"

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"
#include "core/networks/chat/chatconnector.h"
#include "core/networks/chat/webhook.h"
#include "core/networks/connectors.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/fakechat.h"
#include "tests/support/fakeinstagram.h"
#include "tests/support/fakelinkedin.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/fakepinterest.h"
#include "tests/support/fakethreads.h"
#include "tests/support/fakex.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais::Test {

QString PostingWay::name() const
{
    return byWebhook ? QString(networkKey(network) + u" webhook"_s) : networkKey(network);
}

QList<PostingWay> postingWays()
{
    HttpClient http;
    const Connectors connectors({ .http = http });
    QList<PostingWay> ways;
    for (const NetworkTraits &traits : networkTable()) {
        const Capabilities can = connectors.of(traits.network).capabilities();
        if (can.publishing != Capabilities::Publishing::ByApi || traits.network == Network::Wall
            || traits.network == Network::Bluesky)
            continue;
        if (can.signIn != Capabilities::SignIn::Webhook)
            ways.append(PostingWay { traits.network, false });
        if (can.takesWebhook)
            ways.append(PostingWay { traits.network, true });
    }
    return ways;
}

template <typename Fake>
void AnyFake::judgeBy(const std::shared_ptr<Fake> &fake)
{
    m_ledger = [fake] { return fake->ledger(); };
    m_setFaults = [fake](const QStringList &faults) { fake->setFaults(faults); };
}

AnyFake::AnyFake(const PostingWay &way)
{
    const Network network = way.network;
    if (way.byWebhook) {
        const auto hooks = std::make_shared<FakeChat>(Network::Slack); // any: it has one of all
        m_url = hooks->url();
        m_secret = [hooks] { return hooks->url(u"/hooks/h1"_s).toEncoded(); };
        m_signInAgain = [] { };
        m_account.remoteId = u"webhook"_s;
        m_ledger = [hooks] { return hooks->webhookLedger(); };
        m_setFaults = [hooks](const QStringList &faults) { hooks->setFaults(faults); };
    } else if (FakeChat::networks().contains(network)) {
        const auto chat = std::make_shared<FakeChat>(network);
        m_url = chat->url();
        m_secret = [chat] { return chat->secret(); };
        m_signInAgain = [chat] { chat->setToken(u"another-token-of-lea"_s); };
        m_account = chat->account();
        judgeBy(chat);
    } else if (network == Network::Mastodon) {
        const auto mastodon = std::make_shared<FakeMastodon>();
        m_url = mastodon->url();
        keepTokens(
            [mastodon] { return MastodonSecret { mastodon->issueToken(), {}, {} }.toBytes(); });
        m_account.remoteId = FakeMastodon::accountId();
        m_account.server = m_url;
        judgeBy(mastodon);
    } else if (network == Network::X) {
        const auto x = std::make_shared<FakeX>();
        m_url = x->services().api;
        keepTokens([x] {
            const QString token = x->issueToken();
            return OAuthSecret { token, x->refreshToken(), FakeX::clientId() }.toBytes();
        });
        m_account.remoteId = FakeX::accountId();
        judgeBy(x);
    } else if (network == Network::LinkedIn) {
        const auto linkedIn = std::make_shared<FakeLinkedIn>();
        m_url = linkedIn->services().api;
        keepTokens([linkedIn] { return linkedIn->issueToken(); });
        m_account.remoteId = FakeLinkedIn::memberId();
        judgeBy(linkedIn);
    } else if (network == Network::Threads) {
        const auto threads = std::make_shared<FakeThreads>();
        m_url = threads->services().api;
        m_secret = [threads] { return threads->token(); };
        m_signInAgain = [threads] { threads->issueToken(); };
        m_account.remoteId = FakeThreads::accountId();
        judgeBy(threads);
    } else if (network == Network::Instagram) {
        const auto instagram = std::make_shared<FakeInstagram>();
        // Lent by a program that may have been killed since.
        instagram->setFetch([](const QString &) { return QByteArray("\xff\xd8"); });
        m_url = instagram->services().api;
        m_secret = [instagram] { return instagram->token(); };
        m_signInAgain = [instagram] { instagram->issueToken(); };
        m_account.remoteId = FakeInstagram::accountId();
        judgeBy(instagram);
    } else if (network == Network::Pinterest) {
        const auto pinterest = std::make_shared<FakePinterest>();
        m_url = pinterest->services().api;
        m_secret = [pinterest] { return pinterest->secret(); };
        m_signInAgain = [pinterest] { pinterest->issueToken(); };
        m_account.place = FakePinterest::boardId();
        judgeBy(pinterest);
    } else {
        qFatal("no fake of %s", qPrintable(way.name()));
    }
    m_account.id = { u"account-1"_s };
    m_account.network = network;
}

void AnyFake::keepTokens(const std::function<QByteArray()> &issue)
{
    const auto kept = std::make_shared<QByteArray>(issue());
    m_secret = [kept] { return *kept; };
    m_signInAgain = [kept, issue] { *kept = issue(); };
}

std::unique_ptr<Connector> connectorAt(
    Network network, const QUrl &server, HttpClient &http, const PictureLender &lender)
{
    constexpr std::chrono::milliseconds rhythm = 10ms;
    switch (network) {
    case Network::Mastodon:
        return std::make_unique<MastodonConnector>(http);
    case Network::X:
        return std::make_unique<XConnector>(http, XServices { server, server, { 0 } });
    case Network::LinkedIn: {
        LinkedInServices services;
        services.api = server;
        services.preparing = 0ms;
        return std::make_unique<LinkedInConnector>(http, services);
    }
    case Network::Threads:
        return std::make_unique<ThreadsConnector>(
            http, lender, ThreadsServices { server, server, rhythm });
    case Network::Instagram:
        return std::make_unique<InstagramConnector>(
            http, lender, InstagramServices { server, server, rhythm });
    case Network::Pinterest:
        return std::make_unique<PinterestConnector>(http, PinterestServices { server, server });
    case Network::Talkspirit:
        return std::make_unique<ChatConnector>(http, talkspiritApi());
    default:
        return std::make_unique<ChatConnector>(http, FakeChat::apiAt(network, server));
    }
}

} // namespace Relais::Test

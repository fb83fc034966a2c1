// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why each is finished in its own page (the networks' documentation of 2025–2026):
// Facebook: no API posts to a profile since 2018-08-01.
// WhatsApp, e-mail, Snapchat, XING: no API for a personal account. Telegram: its API for oneself
// takes the whole account, phone number and chats; bots are not the person.
// Reddit: new access needs a manual approval that is mostly refused. YouTube, TikTok: they take
// videos, which stay private until the company's app is audited, and a story has a picture and a
// link, no video file. Jive, HCL Connections: the person's password of work, or an app whose secret
// renews each token; Jamespot: no public reference.

#include "core/networks/ownpage/ownpageconnector.h"

#include "core/domain/networktraits.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

tl::unexpected<Error> finishedByThePerson()
{
    return fail(ErrorCode::Unsupported, u"the person finishes it in the network's own page"_s,
        u"own-page"_s);
}

struct Why {
    Network network;
    QLatin1StringView word;
};
constexpr Why reasons[] {
    { Network::Reddit, "review"_L1 },
    { Network::Telegram, "whole-account"_L1 },
    { Network::YouTube, "video"_L1 },
    { Network::TikTok, "video"_L1 },
    { Network::Jive, "no-facts"_L1 },
    { Network::Connections, "no-facts"_L1 },
    { Network::Jamespot, "no-facts"_L1 },
};

} // namespace

OwnPageConnector::OwnPageConnector(Network network)
    : m_network(network)
{
}

Capabilities OwnPageConnector::capabilities() const
{
    Capabilities can;
    can.ownPageReason = u"no-api"_s;
    for (const Why &why : reasons) {
        if (why.network == m_network)
            can.ownPageReason = why.word;
    }
    // What the person reads off the network's own page.
    if (traitsOf(m_network).kind != NetworkTraits::Kind::Message)
        can.metrics = reported({ MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment,
            MetricKind::Repost });
    return can;
}

QCoro::Task<Result<PublishedPost>> OwnPageConnector::publish(Publication)
{
    co_return finishedByThePerson();
}

QCoro::Task<Result<LookupResult>> OwnPageConnector::lookUp(Publication)
{
    co_return LookupResult {};
}

QCoro::Task<Result<QList<RelayCount>>> OwnPageConnector::counts(
    RelayId, Account, QByteArray, QString)
{
    co_return finishedByThePerson();
}

} // namespace Relais

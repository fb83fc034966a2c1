// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an ambassador has on the machine alone: linked accounts, a draft, the outbox.

#include "core/domain/account.h"
#include "tests/ui/pictures/samplecontent.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

Account linked(Network network, const QString &handle, const QUrl &server)
{
    Account made;
    made.id = { QString(u"account-"_s + networkKey(network)) };
    made.network = network;
    made.handle = handle;
    made.displayName = lea().name;
    made.server = server;
    made.connectedAt = now.addDays(-40);
    return made;
}

Account bluesky()
{
    return linked(Network::Bluesky, u"lea.norvane.example"_s, QUrl(u"https://pds.example"_s));
}

Account mastodon()
{
    return linked(Network::Mastodon, u"@lea@mas.example"_s, QUrl(u"https://mas.example"_s));
}

//! The text that Bluesky gets is parted from the others', and too long for it.
Draft partedDraft()
{
    const QString common =
        u"Three years ago I was one of them. This autumn my company takes forty: say hello to them "
        u"at the gate on Monday, they know nobody yet."_s;
    Draft draft;
    draft.story = storyId(2);
    draft.text = common;
    draft.ownTexts.insert(bluesky().id,
        QString(common
            + u" I still have the key ring that my first team lead gave me, and I still do not "
              u"know what it opens. What I do know: whoever asks three questions a day is at home "
              u"here by Christmas. Ask me yours, I will pass them on to all forty."_s));
    draft.accounts = { implicitAccount(Network::LinkedIn), bluesky().id, mastodon().id,
        implicitAccount(Network::X) };
    draft.imageAlt = u"Forty young people in front of the gate"_s;
    draft.language = u"en"_s;
    return draft;
}

Relay ownRelay(int number, int story, RelayState state, const Account &account, int minutesAgo)
{
    Relay relay = sentRelay(number, story, state, account.network);
    relay.account = account.id;
    relay.createdAt = now.addSecs(-60LL * minutesAgo);
    relay.changedAt = relay.createdAt;
    return relay;
}

//! Sent, and the answer was lost.
QList<Relay> lostRelay()
{
    const Relay queued = ownRelay(unknownRelay, 7, RelayState::Queued, mastodon(), 6);
    Relay sending = queued;
    sending.state = RelayState::Sending;
    sending.attempts = 1;
    Relay lost = sending;
    lost.state = RelayState::Unknown;
    lost.changedAt = lost.createdAt.addSecs(32);
    lost.notBefore = now.addSecs(240);
    lost.lastError =
        Error { ErrorCode::OutcomeUnknown, u"the answer was cut short"_s, u"timeout"_s };
    return { queued, sending, lost };
}

Relay scheduledRelay()
{
    Relay relay = sentRelay(plannedRelay, 1, RelayState::Queued, Network::LinkedIn);
    relay.createdAt = now.addSecs(-1800);
    relay.changedAt = relay.createdAt;
    relay.notBefore = now.addSecs(7 * 3600 + 1200);
    relay.scheduled = true;
    return relay;
}

Relay retriedRelay()
{
    Relay relay = ownRelay(8, 3, RelayState::Queued, mastodon(), 20);
    relay.attempts = 1;
    relay.notBefore = now.addSecs(600);
    relay.lastError = Error { ErrorCode::Network, u"connection refused"_s };
    return relay;
}

Relay refusedRelay()
{
    Relay relay = ownRelay(9, 4, RelayState::Refused, bluesky(), 150);
    relay.attempts = 1;
    relay.lastError = Error { ErrorCode::Unauthorized, u"HTTP 401"_s };
    return relay;
}

//! One week after the other, each on the next network.
void bringPast(SampleContent &content)
{
    constexpr int firstOfThem = 20;
    constexpr int many = 18;
    const QList<Network> networks { Network::LinkedIn, Network::Bluesky, Network::Wall,
        Network::Mastodon, Network::LinkedIn, Network::X };
    for (int i = 0; i < many; ++i) {
        Relay relay = sentRelay(
            firstOfThem + i, 1 + i % 4, RelayState::Published, networks.at(i % networks.size()));
        for (const Account &account : { bluesky(), mastodon() }) {
            if (account.network == relay.network)
                relay.account = account.id;
        }
        relay.createdAt = now.addDays(-4 - 4 * i);
        relay.changedAt = relay.createdAt;
        content.relays.append(relay);
        const auto count = [&content, &relay](MetricKind kind, Provenance provenance, qint64 much) {
            content.counts.append({ relay.id, kind, provenance, much, now });
        };
        count(MetricKind::Click, Provenance::Measured, 9 + (i * 5) % 17);
        if (relay.network == Network::Wall)
            count(MetricKind::Impression, Provenance::Measured, 140 + (i * 37) % 90);
        else if (relay.network == Network::LinkedIn)
            count(MetricKind::Impression, Provenance::Reported, 420 + (i * 91) % 380);
        if (relay.network == Network::LinkedIn)
            count(MetricKind::Reaction, Provenance::Reported, 12 + (i * 3) % 11);
        else
            count(MetricKind::Reaction, Provenance::Measured, 4 + (i * 7) % 9);
    }
}

} // namespace

void bringMachine(SampleContent &content)
{
    bringPast(content);
    content.accounts = { bluesky(), mastodon() };
    content.drafts = { partedDraft() };
    content.relays += lostRelay();
    content.relays += QList<Relay> { scheduledRelay(), retriedRelay(), refusedRelay() };
}

SampleContent offlineContent()
{
    SampleContent content = companyContent(lea());
    content.goesOffline = true;
    content.accounts = { bluesky(), mastodon() };
    content.relays = { ownRelay(1, 3, RelayState::Queued, bluesky(), 4),
        ownRelay(2, 3, RelayState::Queued, mastodon(), 4) };
    return content;
}

} // namespace Relais::Ui::Test

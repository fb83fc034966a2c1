// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/samplehistory.h"

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/walldesk.h"
#include "core/base/uuid7.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Share {
    Network network;
    double share;
    double clicks; //!< median of a relay there
};

constexpr Share shares[] {
    { Network::LinkedIn, 0.52, 7 },
    { Network::Wall, 0.17, 2 },
    { Network::Bluesky, 0.10, 3 },
    { Network::Mastodon, 0.07, 3 },
    { Network::X, 0.06, 2 },
    { Network::Facebook, 0.04, 4 },
    { Network::WhatsApp, 0.03, 3 },
    { Network::Email, 0.01, 1 },
};

constexpr double busiest = 0.75; // relays three stories of four
constexpr double quietest = 0.015; // of those who do not take part for months
constexpr int takingPart = 30; // of forty
constexpr int settlesInDays = 4; // until clicks and counts have mostly come in
constexpr QLatin1StringView alphabet("abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789");

double medianClicks(Network network)
{
    const auto *it = std::find_if(std::begin(shares), std::end(shares),
        [network](const Share &share) { return share.network == network; });
    return it == std::end(shares) ? 1 : it->clicks;
}

QString captionFor(const Story &story, Network network)
{
    const auto fits = [&](const Caption &c) { return c.network == network; };
    const auto general = [](const Caption &c) { return !c.network; };
    auto it = std::find_if(story.captions.begin(), story.captions.end(), fits);
    if (it == story.captions.end())
        it = std::find_if(story.captions.begin(), story.captions.end(), general);
    return it == story.captions.end() ? story.title : it->text;
}

} // namespace

SampleHistory::SampleHistory(const SampleData &data, QDateTime now, QUrl publicUrl, quint64 seed)
    : m_members(data.members)
    , m_teams(data.teams)
    , m_now(std::move(now))
    , m_publicUrl(std::move(publicUrl))
    , m_random(seed)
{
    // The first person of the list is shown around with; they are keen, but not the keenest.
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const auto rank = static_cast<double>(1 + (i * 7 + 2) % 40);
        m_activity.append(rank <= takingPart ? busiest / std::sqrt(rank) : quietest);
    }
}

double SampleHistory::uniform()
{
    return static_cast<double>(m_random() >> 11) * 0x1.0p-53;
}

// Log-normal: half of the relays stay below the median, one in fifty earns ten times as much.
qint64 SampleHistory::longTailed(double median)
{
    const double normal =
        std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform());
    return static_cast<qint64>(median * std::exp(1.1 * normal));
}

Network SampleHistory::anyNetwork()
{
    double left = uniform();
    for (const Share &share : shares) {
        left -= share.share;
        if (left < 0)
            return share.network;
    }
    return Network::LinkedIn;
}

// People relay in the morning, at noon and before they go home; on working days.
QDateTime SampleHistory::workingTime(const QDateTime &from)
{
    const double days = -2.0 * std::log(1 - uniform());
    QDate date = from.date().addDays(static_cast<qint64>(days));
    while (date.dayOfWeek() > Qt::Friday)
        date = date.addDays(1);
    static constexpr int peaks[] { 7, 8, 8, 9, 11, 12, 14, 15, 16 };
    const int hour = peaks[m_random() % std::size(peaks)];
    const int second = static_cast<int>(m_random() % 3600);
    const QDateTime at(date, QTime(hour, second / 60, second % 60), Qt::UTC);
    return std::max(at, from.addSecs(300 + second));
}

QString SampleHistory::newCode()
{
    QString code;
    for (int i = 0; i < 10; ++i)
        code +=
            alphabet.at(static_cast<qsizetype>(m_random() % static_cast<quint64>(alphabet.size())));
    return code;
}

Result<void> SampleHistory::relay(QSqlDatabase &db, const SampleStory &sample)
{
    const double appeal = 0.6 + 1.4 * uniform(); // some stories are loved, some are not
    const QDateTime last =
        sample.story.expiry.isValid() ? std::min(m_now, sample.story.expiry) : m_now;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members.at(i);
        if (!holds(sample.story.audience, member, m_teams))
            continue;
        const bool reads = member.languages.contains(sample.story.language);
        if (uniform() > m_activity.at(i) * appeal * (reads ? 1.0 : 0.25))
            continue;
        const bool fresh = sample.approvedAt > m_now.addDays(-3);
        if (i == 0 && fresh)
            continue; // leaves the first person something to relay
        QDateTime at = workingTime(sample.approvedAt);
        QList<Network> networks { anyNetwork() };
        if (uniform() < 0.3)
            networks.append(anyNetwork());
        for (const Network network : std::as_const(networks)) {
            if (at >= last || networks.indexOf(network) != networks.lastIndexOf(network))
                break;
            if (const auto done = relayOnce(db, sample, member, network, at); !done)
                return done;
            at = at.addSecs(60);
        }
    }
    return {};
}

Result<void> SampleHistory::relayOnce(QSqlDatabase &db, const SampleStory &sample,
    const Member &member, Network network, const QDateTime &at)
{
    const ManualClock clock(at);
    RegisteredRelay relay;
    relay.id.value = newUuid7(clock);
    relay.story = sample.story.id;
    relay.revision = 1;
    relay.network = network;
    relay.code = newCode();
    const bool ownWords = sample.story.editRule.kind == EditRule::Kind::OwnWords || uniform() < 0.6;
    relay.ownPercent = ownWords ? 30 + static_cast<int>(m_random() % 70) : 0;
    relay.state = RelayState::Published;
    relay.stateAt = at;
    const QList<Caption> &captions = sample.story.captions;
    if (relay.ownPercent < 70 && !captions.isEmpty())
        relay.caption =
            captions.at(static_cast<qsizetype>(m_random() % quint64(captions.size()))).id;
    if (const auto done = RelayLedger(db, clock).registerRelay(member, relay); !done)
        return done;
    relay.member = member.id;
    if (network == Network::Wall) {
        if (const auto done = post(db, sample, member, relay); !done)
            return done;
    }
    return count(db, relay);
}

Result<void> SampleHistory::post(
    QSqlDatabase &db, const SampleStory &sample, const Member &member, const RegisteredRelay &relay)
{
    const ManualClock clock(relay.stateAt);
    WallPost post;
    post.id.value = relay.id.value;
    post.text = captionFor(sample.story, Network::Wall);
    post.story = sample.story.id;
    post.trackedLink = m_publicUrl.resolved(QUrl(u"/r/"_s + relay.code));
    if (const auto put = WallDesk(db, clock, m_publicUrl).put(member, post); !put)
        return fail(put.error());
    return look(db, post.id, relay.stateAt);
}

Result<void> SampleHistory::look(QSqlDatabase &db, const WallPostId &post, const QDateTime &at)
{
    const double curiosity = 0.2 + 0.5 * uniform();
    for (const Member &member : m_members) {
        if (uniform() > curiosity)
            continue;
        const auto later = static_cast<qint64>(uniform() * 3 * 24 * 3600);
        const ManualClock clock(std::min(at.addSecs(60 + later), m_now));
        WallDesk desk(db, clock, m_publicUrl);
        if (const auto seen = desk.view(member, post, clock.now()); !seen)
            return seen;
        if (uniform() > 0.2)
            continue;
        if (const auto reacted = desk.react(member, post, true, clock.now()); !reacted)
            return reacted;
    }
    return {};
}

Result<void> SampleHistory::count(QSqlDatabase &db, const RegisteredRelay &relay)
{
    const ManualClock clock(std::min(relay.stateAt.addDays(settlesInDays), m_now));
    RelayLedger ledger(db, clock);
    const double days = static_cast<double>(relay.stateAt.secsTo(clock.now())) / 86'400.0;
    const double ripe = 1 - std::exp(-days);
    const auto clicks = longTailed(medianClicks(relay.network) * ripe);
    if (clicks > 0) {
        if (const auto counted = ledger.addClicks(relay.code, clock.now().date(), clicks); !counted)
            return counted;
    }
    QList<RelayCount> counts;
    const auto add = [&](MetricKind kind, Provenance provenance, double median) {
        const qint64 number = longTailed(median * ripe);
        if (number > 0)
            counts.append({ relay.id, kind, provenance, number, clock.now() });
    };
    if (relay.network == Network::Bluesky || relay.network == Network::Mastodon) {
        add(MetricKind::Reaction, Provenance::Measured, 4);
        add(MetricKind::Repost, Provenance::Measured, 1.2);
        add(MetricKind::Comment, Provenance::Measured, 0.7);
    } else if (relay.network == Network::LinkedIn && uniform() < 0.55) { // not everyone types them
        add(MetricKind::Impression, Provenance::Reported, 240);
        add(MetricKind::Reaction, Provenance::Reported, 9);
        add(MetricKind::Comment, Provenance::Reported, 1.5);
    }
    return counts.isEmpty() ? Result<void>() : ledger.takeCounts(relay.member, relay.id, counts);
}

Result<void> SampleHistory::lookAtTheWall(QSqlDatabase &db, qsizetype posts)
{
    const auto newest = WallRepository(db).newest(
        m_members.value(0).id, {}, static_cast<int>(std::min<qsizetype>(posts * 10, 500)));
    if (!newest)
        return fail(newest.error());
    for (const WallPost &post : *newest) {
        if (!post.trackedLink.isEmpty())
            continue; // a relay; it was looked at when it came
        if (const auto looked = look(db, post.id, post.postedAt); !looked)
            return looked;
    }
    return {};
}

} // namespace Relais::Backend

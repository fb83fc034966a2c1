// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/impactservice.h"

#include "core/api/codec.h"
#include "core/base/csv.h"
#include "core/domain/estimate.h"
#include "core/services/insights/countpush.h"
#include "core/services/insights/followersreader.h"
#include "core/services/insights/reportedposts.h"
#include "core/store/countstore.h"
#include "core/store/organizationstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <algorithm>
#include <map>
#include <utility>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype bestStories = 10;
constexpr qint64 largestReported = 1'000'000'000;

int weeksOf(ImpactService::Period period)
{
    switch (period) {
    case ImpactService::Period::FourWeeks:
        return 4;
    case ImpactService::Period::TwelveWeeks:
        return 12;
    case ImpactService::Period::OneYear:
        break;
    }
    return 52;
}

QDate mondayOf(const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    return day.addDays(1 - day.dayOfWeek());
}

//! Whole weeks of the person's own calendar, the running one included.
struct Span {
    QDateTime from;
    QDateTime to;
    QDateTime before;
    QDate firstMonday;
    int weeks = 0;
};

//! When each relay went out.
Result<QHash<RelayId, QDateTime>> publicationTimes(QSqlDatabase &db, const QDateTime &now)
{
    const auto relays =
        CountStore(db).publishedBetween(QDateTime::fromSecsSinceEpoch(0), now.addDays(1));
    if (!relays)
        return fail(relays.error());
    QHash<RelayId, QDateTime> times;
    for (const RelayForImpact &relay : *relays)
        times.insert(relay.relay, relay.publishedAt);
    return times;
}

Result<QList<ImpactService::Likely>> withTitles(
    QSqlDatabase &db, const QList<ReportedMatch> &matches, const QHash<RelayId, QDateTime> &times)
{
    QList<RelayId> ids;
    for (const ReportedMatch &match : matches)
        ids.append(match.relay);
    const auto titles = RelayStore(db).storyTitles(ids);
    if (!titles)
        return fail(titles.error());
    QList<ImpactService::Likely> likely;
    for (const ReportedMatch &match : matches)
        likely.append({ match, titles->value(match.relay), times.value(match.relay) });
    return likely;
}

Span spanOf(ImpactService::Period period, const QDateTime &now)
{
    Span span;
    span.weeks = weeksOf(period);
    span.firstMonday = mondayOf(now).addDays(-7 * (span.weeks - 1));
    span.from = span.firstMonday.startOfDay().toUTC();
    span.to = now.addSecs(1);
    span.before = span.firstMonday.addDays(-7 * span.weeks).startOfDay().toUTC();
    return span;
}

QList<ImpactService::Week> weeksOf(const Span &span, const QList<RelayForImpact> &relays)
{
    QList<QList<RelayForImpact>> byWeek(span.weeks);
    for (const RelayForImpact &relay : relays) {
        const qint64 week = span.firstMonday.daysTo(mondayOf(relay.publishedAt)) / 7;
        byWeek[std::clamp<qint64>(week, 0, span.weeks - 1)].append(relay);
    }
    QList<ImpactService::Week> weeks;
    for (int i = 0; i < span.weeks; ++i) {
        const ImpactTotals totals = totalsOf(byWeek.at(i));
        weeks.append({ span.firstMonday.addDays(7 * i), totals.impressions, totals.clicks });
    }
    return weeks;
}

QList<ImpactService::ByNetwork> networksOf(const QList<RelayForImpact> &relays)
{
    QList<ImpactService::ByNetwork> rows;
    for (const Network network : allNetworks()) {
        QList<RelayForImpact> own;
        std::copy_if(relays.begin(), relays.end(), std::back_inserter(own),
            [network](const RelayForImpact &relay) { return relay.network == network; });
        if (!own.isEmpty())
            rows.append({ network, totalsOf(own) });
    }
    return rows;
}

QList<Network> networksAmong(const QList<RelayForImpact> &relays)
{
    QList<Network> networks = allNetworks();
    networks.removeIf([&relays](Network network) {
        return std::none_of(relays.begin(), relays.end(),
            [network](const RelayForImpact &relay) { return relay.network == network; });
    });
    return networks;
}

QList<ImpactService::ByStory> storiesOf(
    const QList<RelayForImpact> &relays, const QHash<RelayId, QString> &titles)
{
    std::map<StoryId, QList<RelayForImpact>> byStory;
    for (const RelayForImpact &relay : relays)
        byStory[relay.story].append(relay);
    QList<ImpactService::ByStory> rows;
    for (const auto &[story, own] : byStory)
        rows.append({ story, titles.value(own.first().relay), totalsOf(own), networksAmong(own) });
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.totals.clicks.measured.value_or(0) > b.totals.clicks.measured.value_or(0);
    });
    return rows.mid(0, bestStories);
}

Result<void> addPictures(QSqlDatabase &db, QList<ImpactService::ByStory> &rows)
{
    QList<StoryId> ids;
    for (const ImpactService::ByStory &row : std::as_const(rows))
        ids.append(row.story);
    const auto stories = StoryStore(db).rows(ids);
    if (!stories)
        return fail(stories.error());
    QHash<StoryId, QString> pictures;
    for (const StoredStory &stored : *stories) {
        if (stored.story.image)
            pictures.insert(stored.story.id, stored.story.image->path);
    }
    for (ImpactService::ByStory &row : rows)
        row.picture = pictures.value(row.story);
    return {};
}

//! Relays of stories that are not here any more have no topic.
Result<QList<ImpactService::ByTopic>> topicsOf(
    QSqlDatabase &db, const QList<RelayForImpact> &relays)
{
    QList<StoryId> ids;
    for (const RelayForImpact &relay : relays) {
        if (!ids.contains(relay.story))
            ids.append(relay.story);
    }
    const auto stories = StoryStore(db).rows(ids);
    if (!stories)
        return fail(stories.error());
    const auto topics = OrganizationStore(db).topics();
    if (!topics)
        return fail(topics.error());
    QHash<StoryId, QList<TopicId>> of;
    for (const StoredStory &stored : *stories)
        of.insert(stored.story.id, stored.story.topics);
    QList<ImpactService::ByTopic> rows;
    for (const Topic &topic : *topics) {
        QList<RelayForImpact> own;
        std::copy_if(relays.begin(), relays.end(), std::back_inserter(own),
            [&](const RelayForImpact &relay) { return of.value(relay.story).contains(topic.id); });
        const QString name = topicLabel(topic);
        if (!own.isEmpty())
            rows.append({ name, totalsOf(own) });
    }
    return rows;
}

QList<RelayId> idsOf(const QList<RelayForImpact> &relays)
{
    QList<RelayId> ids;
    for (const RelayForImpact &relay : relays)
        ids.append(relay.relay);
    return ids;
}

QDateTime newestIn(const QList<RelayForImpact> &relays)
{
    QDateTime newest;
    for (const RelayForImpact &relay : relays) {
        for (const RelayCount &count : relay.counts) {
            const bool isCount = count.provenance != Provenance::Estimated;
            if (isCount && (!newest.isValid() || count.countedAt > newest))
                newest = count.countedAt;
        }
    }
    return newest;
}
//! An export tells of the days that were chosen for it: of fewer days, of less.
bool isOfLess(const RelayCount &count, const QList<RelayCount> &known)
{
    return std::any_of(known.begin(), known.end(), [&count](const RelayCount &one) {
        return one.kind == count.kind && one.provenance == count.provenance
            && one.count > count.count;
    });
}
} // namespace

ImpactService::ImpactService(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void ImpactService::setEstimating(bool estimating)
{
    if (m_estimating == estimating)
        return;
    m_estimating = estimating;
    Q_EMIT changed();
}

Result<QList<RelayForImpact>> ImpactService::publishedBetween(
    const QDateTime &from, const QDateTime &to) const
{
    auto relays = CountStore(m_store.reader()).publishedBetween(from, to);
    if (!relays || !m_estimating)
        return relays;
    const auto accounts = RelayStore(m_store.reader()).accountsOf(idsOf(*relays));
    const auto followers = followersIn(m_store.reader());
    if (!accounts || !followers)
        return fail(accounts ? followers.error() : accounts.error());
    for (RelayForImpact &relay : *relays) {
        const auto known = followers->constFind(accounts->value(relay.relay));
        if (known == followers->constEnd())
            continue;
        if (const auto estimate = estimatedImpressions(relay, known->count, known->readAt))
            relay.counts.append(*estimate);
    }
    return relays;
}

Result<ImpactService::Summary> ImpactService::summary(Period period) const
{
    const Span span = spanOf(period, m_clock.now());
    const auto relays = publishedBetween(span.from, span.to);
    if (!relays)
        return fail(relays.error());
    const auto before = publishedBetween(span.before, span.from);
    if (!before)
        return fail(before.error());
    const auto titles = RelayStore(m_store.reader()).storyTitles(idsOf(*relays));
    if (!titles)
        return fail(titles.error());
    const auto topics = topicsOf(m_store.reader(), *relays);
    if (!topics)
        return fail(topics.error());
    Summary summary;
    summary.topics = *topics;
    summary.totals = totalsOf(*relays);
    summary.before = totalsOf(*before);
    summary.weeks = weeksOf(span, *relays);
    summary.networks = networksOf(*relays);
    summary.stories = storiesOf(*relays, *titles);
    if (const auto added = addPictures(m_store.reader(), summary.stories); !added)
        return fail(added.error());
    summary.countedAt = newestIn(*relays);
    summary.estimates = m_estimating;
    return summary;
}

Result<QList<ImpactService::ByRelay>> ImpactService::relays(Period period) const
{
    const Span span = spanOf(period, m_clock.now());
    const auto relays = CountStore(m_store.reader()).publishedBetween(span.from, span.to);
    if (!relays)
        return fail(relays.error());
    const auto titles = RelayStore(m_store.reader()).storyTitles(idsOf(*relays));
    if (!titles)
        return fail(titles.error());
    QList<ByRelay> rows;
    for (auto it = relays->crbegin(); it != relays->crend(); ++it) {
        const auto relay = RelayStore(m_store.reader()).find(it->relay);
        if (!relay)
            return fail(relay.error());
        rows.append({ it->relay, titles->value(it->relay), it->network, it->publishedAt,
            relay->permalink, it->counts });
    }
    return rows;
}

QCoro::Task<Result<void>> ImpactService::enterReported(RelayId relay, MetricKind kind, qint64 count)
{
    const QPointer<ImpactService> self(this);
    if (count < 0 || count > largestReported)
        co_return fail(ErrorCode::InvalidInput, u"a count out of range"_s, u"count-range"_s);
    const auto stored = RelayStore(m_store.reader()).find(relay);
    if (!stored)
        co_return fail(stored.error());
    const RelayCount entered { relay, kind, Provenance::Reported, count, m_clock.now() };
    QList<RelayCount> counts;
    counts.append(entered);
    Store::Job job = keepCounts(relay, stored->network, counts, m_clock);
    const auto written = co_await m_store.write(std::move(job));
    if (self && written)
        Q_EMIT changed();
    co_return written;
}

QCoro::Task<Result<void>> ImpactService::keepReported(Network network, ReportedMatch match)
{
    QList<RelayCount> counts;
    for (const auto &[kind, count] : match.post.counts)
        counts.append(RelayCount { match.relay, kind, Provenance::Reported, count, m_clock.now() });
    const auto kept = CountStore(m_store.reader()).of({ match.relay });
    if (!kept)
        co_return fail(kept.error());
    const QList<RelayCount> known = kept->value(match.relay);
    counts.removeIf([&known](const RelayCount &count) { return isOfLess(count, known); });
    Store::Job job = keepCounts(match.relay, network, counts, m_clock);
    co_return co_await m_store.write(std::move(job));
}

QCoro::Task<Result<ImpactService::Imported>> ImpactService::importReported(
    Network network, QByteArray file)
{
    const QPointer<ImpactService> self(this);
    const auto posts = reportedPostsIn(file);
    if (!posts)
        co_return fail(posts.error());
    auto published = RelayStore(m_store.reader()).inStates({ RelayState::Published });
    if (!published)
        co_return fail(published.error());
    published->removeIf([network](const Relay &relay) { return relay.network != network; });
    const auto times = publicationTimes(m_store.reader(), m_clock.now());
    if (!times)
        co_return fail(times.error());
    const ReportedMatches matches = matchesOf(*posts, *published, *times);
    Imported imported;
    imported.posts = int(posts->size());
    for (const ReportedMatch &match : matches.found) {
        const auto written = co_await keepReported(network, match);
        if (!self)
            co_return fail(goneAway());
        if (!written)
            co_return fail(written.error());
        ++imported.found;
    }
    const auto likely = withTitles(m_store.reader(), matches.likely, *times);
    if (!likely)
        co_return fail(likely.error());
    imported.likely = *likely;
    if (imported.found > 0)
        Q_EMIT changed();
    co_return imported;
}

QCoro::Task<Result<void>> ImpactService::takeLikely(Network network, QList<Likely> likely)
{
    const QPointer<ImpactService> self(this);
    for (const Likely &one : std::as_const(likely)) {
        const auto written = co_await keepReported(network, one.match);
        if (!self)
            co_return fail(goneAway());
        if (!written)
            co_return fail(written.error());
        const QUrl link(one.match.post.link, QUrl::StrictMode);
        if (link.scheme() != "https"_L1)
            continue;
        Store::Job job = [relay = one.match.relay, link](
                             QSqlDatabase &db) { return RelayStore(db).setPermalink(relay, link); };
        const auto noted = co_await m_store.write(std::move(job));
        if (!self)
            co_return fail(goneAway());
        if (!noted)
            co_return fail(noted.error());
    }
    Q_EMIT changed();
    co_return Result<void>();
}

Result<QByteArray> ImpactService::csv(Period period) const
{
    const auto rows = relays(period);
    if (!rows)
        return fail(rows.error());
    QByteArray csv = csvRecord({ u"published_at"_s, u"network"_s, u"story"_s, u"permalink"_s,
        u"figure"_s, u"provenance"_s, u"count"_s, u"counted_at"_s });
    for (const ByRelay &row : *rows) {
        const QStringList relay { Api::toWire(row.publishedAt), networkKey(row.network),
            row.storyTitle, row.permalink.toString(QUrl::FullyEncoded) };
        if (row.counts.isEmpty())
            csv += csvRecord(relay + QStringList(4));
        for (const RelayCount &count : row.counts) {
            csv += csvRecord(relay
                + QStringList { metricKey(count.kind), provenanceKey(count.provenance),
                    QString::number(count.count), Api::toWire(count.countedAt) });
        }
    }
    return csv;
}

} // namespace Relais

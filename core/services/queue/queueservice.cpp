// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/queueservice.h"

#include "core/base/log.h"
#include "core/services/accounts/networklist.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <memory>

namespace Relais {

namespace {
StoryOrder orderOf(QueueService::Order order)
{
    switch (order) {
    case QueueService::Order::EndingSoon:
        return StoryOrder::EndingSoon;
    case QueueService::Order::MostRelayed:
        return StoryOrder::MostRelayed;
    case QueueService::Order::Newest:
        break;
    }
    return StoryOrder::Newest;
}

StoryQuery queryFor(const QueueService::Filter &filter, const QDateTime &now)
{
    StoryQuery query { now };
    query.search = filter.search;
    query.kind = filter.kind;
    query.language = filter.language;
    query.hideRelayed = filter.hideRelayed;
    query.network = filter.network;
    query.campaign = filter.campaign;
    query.unreadOnly = filter.unreadOnly;
    query.dismissedOnly = filter.hiddenOnly;
    query.draftsOnly = filter.draftsOnly;
    query.order = orderOf(filter.order);
    switch (filter.tab) {
    case QueueService::Tab::ForMe:
        break;
    case QueueService::Tab::Topic:
        query.topic = filter.topic;
        break;
    case QueueService::Tab::Jobs:
        query.kind = StoryKind::Job;
        break;
    case QueueService::Tab::Saved:
        query.savedOnly = true;
        break;
    }
    return query;
}

//! Of topics and campaigns, as they are shown.
struct Names {
    QHash<TopicId, QString> topics;
    QHash<CampaignId, QString> campaigns;
};

QueueService::Row rowOf(const StoredStory &stored, const Names &names)
{
    QueueService::Row row;
    row.story = stored.story;
    row.key = stored.key;
    for (const TopicId &topic : stored.story.topics) {
        if (const auto name = names.topics.constFind(topic); name != names.topics.cend())
            row.topicNames.append(*name);
    }
    row.campaignName = names.campaigns.value(stored.story.campaign);
    row.unread = !stored.read;
    row.revisedSinceRead = stored.read && stored.story.approvedAt > stored.readAt;
    row.saved = stored.saved;
    row.hasDraft = stored.hasDraft;
    row.ownRelays = stored.ownRelays;
    return row;
}

QHash<TopicId, QString> namesOf(const QList<Topic> &topics)
{
    QHash<TopicId, QString> names;
    for (const Topic &topic : topics)
        names.insert(topic.id, topicLabel(topic));
    return names;
}

Result<Names> namesIn(QSqlDatabase &db)
{
    const OrganizationStore store(db);
    const auto topics = store.topics();
    if (!topics)
        return fail(topics.error());
    const auto campaigns = store.campaigns();
    if (!campaigns)
        return fail(campaigns.error());
    Names names { namesOf(*topics), {} };
    for (const Campaign &campaign : *campaigns) {
        if (!campaign.isDraft) // editors have those too
            names.campaigns.insert(campaign.id, campaign.name);
    }
    return names;
}
} // namespace

QueueService::QueueService(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

StoryQuery QueueService::queryOf(const Filter &filter) const
{
    StoryQuery query = queryFor(filter, m_clock.now());
    if (filter.tab == Tab::ForMe) {
        query.firstTopics = m_topics;
        query.firstLanguages = m_languages;
    }
    return query;
}

Result<QList<StoryId>> QueueService::find(const Filter &filter, std::optional<int> most) const
{
    StoryQuery query = queryOf(filter);
    if (most)
        query.limit = *most;
    return StoryStore(m_store.reader()).find(query);
}

Result<QList<QueueService::Key>> QueueService::order(const Filter &filter) const
{
    return StoryStore(m_store.reader()).keys(queryOf(filter));
}

QCoro::Task<Result<QList<QueueService::Key>>> QueueService::orderSoon(const Filter &filter) const
{
    const auto keys = std::make_shared<QList<Key>>();
    Store::Job question = [query = queryOf(filter), keys](QSqlDatabase &db) -> Result<void> {
        auto found = StoryStore(db).keys(query);
        if (!found)
            return fail(found.error());
        *keys = std::move(*found);
        return {};
    };
    const auto read = co_await m_store.read(std::move(question));
    if (!read)
        co_return fail(read.error());
    co_return *keys;
}

QCoro::Task<Result<QueueService::Waiting>> QueueService::waitingSoon(int most) const
{
    Filter filter;
    filter.hideRelayed = true;
    const auto waiting = std::make_shared<Waiting>();
    Store::Job question = [query = queryOf(filter), most, waiting](
                              QSqlDatabase &db) -> Result<void> {
        const StoryStore stories(db);
        const auto keys = stories.keys(query);
        if (!keys)
            return fail(keys.error());
        const auto rows = stories.rowsOf(keys->mid(0, most));
        if (!rows)
            return fail(rows.error());
        for (const StoredStory &row : *rows)
            waiting->first.append(row.story);
        waiting->all = int(keys->size());
        return {};
    };
    const auto read = co_await m_store.read(std::move(question));
    if (!read)
        co_return fail(read.error());
    co_return *waiting;
}

QCoro::Task<Result<QList<Story>>> QueueService::eventsSoon(int days, int most) const
{
    const auto events = std::make_shared<QList<Story>>();
    Store::Job question = [now = m_clock.now(), days, most, events](
                              QSqlDatabase &db) -> Result<void> {
        const auto found = StoryStore(db).events(now, now.addDays(days), most);
        if (!found)
            return fail(found.error());
        *events = *found;
        return {};
    };
    const auto read = co_await m_store.read(std::move(question));
    if (!read)
        co_return fail(read.error());
    co_return *events;
}

QCoro::Task<Result<QueueService::History>> QueueService::history(StoryId id) const
{
    const auto history = std::make_shared<History>();
    Store::Job question = [id, history](QSqlDatabase &db) -> Result<void> {
        const StoryStore stories(db);
        const auto current = stories.row(id);
        if (!current)
            return fail(current.error());
        const auto older = stories.olderRevisions(id);
        if (!older)
            return fail(older.error());
        history->revisions = QList<Story> { current->story } + *older;
        history->readAt = current->readAt;
        return {};
    };
    const auto read = co_await m_store.read(std::move(question));
    if (!read)
        co_return fail(read.error());
    co_return *history;
}

bool QueueService::isLarge() const
{
    return StoryStore(m_store.reader()).hasMoreThan(m_largeFrom).value_or(false);
}

void QueueService::setInterests(const QStringList &topics, const QStringList &languages)
{
    if (topics == m_topics && languages == m_languages)
        return;
    m_topics = topics;
    m_languages = languages;
    Q_EMIT changed();
}

Result<QList<QueueService::Row>> QueueService::rows(const QList<StoryId> &ids) const
{
    return named(StoryStore(m_store.reader()).rows(ids));
}

Result<QList<QueueService::Row>> QueueService::rowsOf(const QList<Key> &keys) const
{
    return named(StoryStore(m_store.reader()).rowsOf(keys));
}

std::optional<QueueService::Key> QueueService::keyOf(const StoryId &id) const
{
    const auto key = StoryStore(m_store.reader()).keyOf(id);
    return key ? std::optional(*key) : std::nullopt;
}

Result<QList<QueueService::Row>> QueueService::named(const Result<QList<StoredStory>> &stored) const
{
    if (!stored)
        return fail(stored.error());
    const auto names = namesIn(m_store.reader());
    if (!names)
        return fail(names.error());
    QList<Row> rows;
    rows.reserve(stored->size());
    for (const StoredStory &story : *stored)
        rows.append(rowOf(story, *names));
    return rows;
}

Result<QueueService::Row> QueueService::row(const StoryId &id) const
{
    const auto stored = StoryStore(m_store.reader()).row(id);
    if (!stored)
        return fail(stored.error());
    const auto names = namesIn(m_store.reader());
    if (!names)
        return fail(names.error());
    return rowOf(*stored, *names);
}

Result<QString> QueueService::teamName(const TeamId &team) const
{
    const auto teams = OrganizationStore(m_store.reader()).teams();
    if (!teams)
        return fail(teams.error());
    for (const Team &known : *teams) {
        if (known.id == team)
            return known.name;
    }
    return QString();
}

Result<QList<Network>> QueueService::networks() const
{
    return offeredNetworks(m_store.reader());
}

Result<QList<Topic>> QueueService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

Result<QList<Topic>> QueueService::chosenTopics() const
{
    auto all = topics();
    if (!all || m_topics.isEmpty())
        return all;
    QList<Topic> chosen;
    for (const Topic &topic : *all) {
        if (m_topics.contains(topic.id.value))
            chosen.append(topic);
    }
    return chosen;
}

std::optional<int> QueueService::storiesAWeek(
    const QStringList &topics, const QStringList &languages) const
{
    constexpr int weeks = 4;
    const StoryStore stories(m_store.reader());
    const QDateTime since = m_clock.now().addDays(-7 * weeks);
    const int all = stories.countSince(since, {}, {}).value_or(0);
    if (all == 0)
        return std::nullopt;
    return (stories.countSince(since, topics, languages).value_or(0) + weeks / 2) / weeks;
}

Result<QList<Campaign>> QueueService::campaigns() const
{
    auto all = OrganizationStore(m_store.reader()).campaigns();
    if (!all)
        return all;
    const QDateTime now = m_clock.now();
    all->removeIf([&now](const Campaign &campaign) {
        return campaign.isDraft || (campaign.to.isValid() && campaign.to < now);
    });
    return all;
}

void QueueService::markRead(const StoryId &id, bool read)
{
    const QDateTime at = read ? m_clock.now() : QDateTime();
    write([id, at](StoryStore store) { return store.markRead(id, at); });
}

void QueueService::setSaved(const StoryId &id, bool saved)
{
    write([id, saved, now = m_clock.now()](
              StoryStore store) { return store.markSaved(id, saved, now); });
}

void QueueService::setDismissed(const StoryId &id, bool dismissed)
{
    write([id, dismissed, now = m_clock.now()](
              StoryStore store) { return store.markDismissed(id, dismissed, now); });
}

QCoro::Task<void> QueueService::write(Mark mark)
{
    const QPointer<QueueService> self(this);
    Store::Job job = [mark](QSqlDatabase &db) { return mark(StoryStore(db)); };
    const auto written = co_await m_store.write(std::move(job));
    if (!self)
        co_return;
    if (written) {
        Q_EMIT changed();
        co_return;
    }
    qCWarning(lcServices) << "a mark on a story is not kept:" << written.error().detail;
    Q_EMIT failed(written.error());
}

} // namespace Relais

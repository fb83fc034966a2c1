// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightcache.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/storyrepository.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 hourMilliseconds = 3600LL * 1000;
constexpr qsizetype mostAnswers = 500;
constexpr int daysAtOnce = 7;

qint32 number(const QDate &day)
{
    return qint32(QDate(1970, 1, 1).daysTo(day));
}

} // namespace

InsightCache::InsightCache(size_t mostRows)
    : m_mostRows(mostRows)
{
}

quint32 InsightCache::Names::of(const QString &id)
{
    const auto known = numbers.constFind(id);
    if (known != numbers.constEnd())
        return *known;
    const auto next = quint32(ids.size());
    numbers.insert(id, next);
    ids.append(id);
    return next;
}

Result<void> InsightCache::readRows(const QSqlDatabase &db, qint32 first, qint32 last)
{
    auto query = run(db,
        u"SELECT published_at, member, team, network, story, own_percent, location FROM relay "
        "WHERE published_at >= ? AND published_at < ? AND published_at > 0 "
        "ORDER BY published_at"_s,
        { qint64 { first } * storedDay, (qint64 { last } + 1) * storedDay });
    if (!query)
        return fail(query.error());
    for (qint32 day = first; day <= last; ++day)
        m_days[day].rows.clear();
    while (query->next()) {
        const auto network = networkFromKey(query->value(3).toString());
        if (!network) // of a later version
            continue;
        const qint64 at = query->value(0).toLongLong();
        const auto day = qint32(at / storedDay);
        m_days[day].rows.push_back({ day, m_members.of(query->value(1).toString()),
            m_stories.of(query->value(4).toString()),
            quint16(m_teams.of(query->value(2).toString())), quint8(*network),
            quint8(at % storedDay / hourMilliseconds),
            query->value(5).toInt() >= InsightFacts::ownWordsFrom,
            quint16(m_locations.of(query->value(6).toString().toCaseFolded())) });
    }
    return {};
}

Result<void> InsightCache::readSums(const QSqlDatabase &db, qint32 first, qint32 last)
{
    auto query = run(db,
        u"SELECT day, team, network, story, metric, provenance, location, count FROM daily_total "
        "WHERE day >= ? AND day <= ? AND metric <> 'relay'"_s,
        { first, last });
    if (!query)
        return fail(query.error());
    for (qint32 day = first; day <= last; ++day)
        m_days[day].sums.clear();
    while (query->next()) {
        const auto network = networkFromKey(query->value(2).toString());
        const auto kind = metricFromKey(query->value(4).toString());
        const auto provenance = provenanceFromKey(query->value(5).toString());
        if (!network || !kind || !provenance)
            continue;
        const qint32 day = query->value(0).toInt();
        m_days[day].sums.push_back({ day, m_stories.of(query->value(3).toString()),
            quint16(m_teams.of(query->value(1).toString())), quint8(*network), *kind, *provenance,
            quint16(m_locations.of(query->value(6).toString().toCaseFolded())),
            query->value(7).toLongLong() });
    }
    return {};
}

Result<InsightCache::DayNumbers> InsightCache::numbersNow(
    const QSqlDatabase &db, const InsightPeriod &days)
{
    auto query =
        run(db, u"SELECT day, relays, earned FROM insight_day WHERE day >= ? AND day <= ?"_s,
            { number(days.from), number(days.to) });
    if (!query)
        return fail(query.error());
    DayNumbers now;
    for (qint32 day = number(days.from); day <= number(days.to); ++day)
        now[day] = {}; // nothing happened on most days to come
    while (query->next())
        now[query->value(0).toInt()] = { query->value(1).toLongLong(),
            query->value(2).toLongLong() };
    return now;
}

template <typename Add>
Result<void> InsightCache::eachDay(
    const QSqlDatabase &db, const InsightPeriod &days, bool sums, const Add &add)
{
    const auto now = numbersNow(db, days);
    if (!now)
        return fail(now.error());
    quint64 use = 0;
    {
        const std::scoped_lock lock(m_mutex);
        use = ++m_use;
    }
    for (QDate from = days.from; from <= days.to; from = from.addDays(daysAtOnce)) {
        const InsightPeriod part { InsightPeriod::Kind::Day, from,
            std::min(from.addDays(daysAtOnce - 1), days.to) };
        const std::scoped_lock lock(m_mutex);
        if (const auto fresh = refresh(db, part, *now, sums, use); !fresh)
            return fresh;
        const auto last = m_days.upper_bound(number(part.to));
        for (auto day = m_days.lower_bound(number(part.from)); day != last; ++day)
            add(day->second);
    }
    const std::scoped_lock lock(m_mutex);
    forgetOldest(use);
    return {};
}

// Days whose number moved are read again, neighbours together.
Result<void> InsightCache::refresh(const QSqlDatabase &db, const InsightPeriod &days,
    const DayNumbers &now, bool sums, quint64 use)
{
    const qint32 first = number(days.from);
    const qint32 last = number(days.to);
    const auto each = [&](auto isOld, auto read) -> Result<void> {
        for (qint32 day = first; day <= last; ++day) {
            qint32 end = day;
            while (end <= last && isOld(end))
                ++end;
            if (end == day)
                continue;
            if (const auto done = read(day, end - 1); !done)
                return done;
            day = end;
        }
        return {};
    };
    const auto oldRows = [&](qint32 day) { return m_days[day].relays != now.at(day).first; };
    const auto oldSums = [&](qint32 day) { return m_days[day].earned != now.at(day).second; };
    const auto rowsRead =
        each(oldRows, [&](qint32 from, qint32 to) { return readRows(db, from, to); });
    if (!rowsRead)
        return rowsRead;
    if (sums) {
        const auto sumsRead =
            each(oldSums, [&](qint32 from, qint32 to) { return readSums(db, from, to); });
        if (!sumsRead)
            return sumsRead;
    }
    for (qint32 day = first; day <= last; ++day) {
        Day &own = m_days[day];
        own.relays = now.at(day).first;
        if (sums)
            own.earned = now.at(day).second;
        own.used = use;
    }
    return {};
}

void InsightCache::forgetOldest(quint64 since)
{
    size_t rows = 0;
    std::vector<std::pair<quint64, qint32>> oldest;
    for (const auto &[number, day] : m_days) {
        rows += day.rows.size() + day.sums.size();
        oldest.emplace_back(day.used, number);
    }
    if (rows <= m_mostRows)
        return;
    std::sort(oldest.begin(), oldest.end());
    for (const auto &[used, number] : oldest) {
        if (rows <= m_mostRows || used >= since)
            return;
        const auto day = m_days.find(number);
        rows -= day->second.rows.size() + day->second.sums.size();
        m_days.erase(day);
    }
}

Result<void> InsightCache::fill(
    const QSqlDatabase &db, InsightFacts &facts, const InsightPeriod &days)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const QString &team : std::as_const(facts.teams))
            m_teams.of(team);
        for (const QString &location : std::as_const(facts.locations))
            m_locations.of(location);
        size_t rows = 0; // those that are known already
        size_t sums = 0;
        const auto last = m_days.upper_bound(number(days.to));
        for (auto day = m_days.lower_bound(number(days.from)); day != last; ++day) {
            rows += day->second.rows.size();
            sums += day->second.sums.size();
        }
        facts.rows.reserve(rows);
        facts.sums.reserve(sums);
    }
    const auto filled = eachDay(db, days, true, [&facts](const Day &day) {
        facts.rows.insert(facts.rows.end(), day.rows.begin(), day.rows.end());
        facts.sums.insert(facts.sums.end(), day.sums.begin(), day.sums.end());
    });
    nameAll(facts);
    return filled;
}

// Names are only ever added: all numbers given so far have one.
void InsightCache::nameAll(InsightFacts &facts) const
{
    const std::scoped_lock lock(m_mutex);
    facts.members = m_members.ids;
    facts.teams = m_teams.ids;
    facts.locations = m_locations.ids;
    facts.stories = m_stories.ids;
}

Result<void> InsightCache::fillFar(
    const QSqlDatabase &db, InsightFacts &facts, const InsightPeriod &days)
{
    const auto filled = eachDay(db, days, false, [&facts](const Day &day) {
        facts.farRows.insert(facts.farRows.end(), day.rows.begin(), day.rows.end());
    });
    nameAll(facts);
    return filled;
}

Result<void> InsightCache::fillStories(const QSqlDatabase &db, InsightFacts &facts)
{
    const std::scoped_lock lock(m_mutex);
    auto versions = run(db, u"SELECT id, version * 2 + announced FROM story"_s);
    if (!versions)
        return fail(versions.error());
    QStringList changed;
    QHash<QString, int> now;
    while (versions->next()) {
        const QString id = versions->value(0).toString();
        if (!m_stories.numbers.contains(id))
            continue;
        now.insert(id, versions->value(1).toInt());
        if (m_about.value(id).version != now.value(id))
            changed.append(id);
    }
    if (!changed.isEmpty()) {
        const auto stories = StoryRepository(db).published(changed);
        if (!stories)
            return fail(stories.error());
        for (const QString &id : std::as_const(changed)) {
            const Story story = stories->value({ id });
            InsightStory about { story.title, {}, story.campaign.value, story.language };
            for (const TopicId &topic : story.topics)
                about.topics.append(topic.value);
            m_about.insert(id, { now.value(id), about });
        }
    }
    for (const QString &id : std::as_const(facts.stories)) {
        if (!facts.about.contains(id))
            facts.about.insert(id, m_about.value(id).about);
    }
    return {};
}

QByteArray InsightCache::answer(const QString &question, const QByteArray &stamp) const
{
    const std::scoped_lock lock(m_answersMutex);
    const auto known = m_answers.constFind(question);
    return known != m_answers.constEnd() && known->stamp == stamp ? known->body : QByteArray();
}

void InsightCache::keepAnswer(
    const QString &question, const QByteArray &stamp, const QByteArray &answer)
{
    const std::scoped_lock lock(m_answersMutex);
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    m_answers.insert(question, { stamp, answer });
}

Result<QByteArray> insightStamp(const QSqlDatabase &db, const InsightFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData("\n");
    };
    add(facts.today.toString(Qt::ISODate));
    for (const Headcounts *headcounts :
        { &facts.now, &facts.then, &facts.before, &facts.nowByLocation }) {
        QStringList teams = headcounts->keys();
        teams.sort();
        for (const QString &team : std::as_const(teams))
            add(team + u' ' + QString::number(headcounts->value(team)));
    }
    QStringList locations = facts.locationNames.values();
    locations.sort();
    for (const QString &location : std::as_const(locations))
        add(location);
    QStringList teams = facts.parents.keys();
    teams.sort();
    for (const QString &team : std::as_const(teams))
        add(team + u'<' + facts.parents.value(team));
    for (const EarnedRate &rate : facts.rates)
        add(rate.figure + u' ' + QString::number(rate.price) + rate.currency + rate.source
            + rate.asOf.toString(Qt::ISODate));
    // Far days may matter too, so all of them count: some thousand at the most.
    auto days = run(db,
        u"SELECT COUNT(*), CAST(SUM(relays) AS BIGINT), CAST(SUM(earned) AS BIGINT) "
        "FROM insight_day"_s);
    auto stories =
        run(db, u"SELECT COUNT(*), CAST(SUM(version * 2 + announced) AS BIGINT) FROM story"_s);
    if (!days || !stories || !days->next() || !stories->next())
        return fail(ErrorCode::Storage, u"the insights' stamp"_s);
    for (int i = 0; i < 3; ++i)
        add(days->value(i).toString());
    for (int i = 0; i < 2; ++i)
        add(stories->value(i).toString());
    return hash.result();
}

} // namespace Relais::Backend

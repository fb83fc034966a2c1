// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightreport.h"

#include "core/domain/impact.h"
#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A text counts as own words from here on.
constexpr int ownWordsFrom = 25;
constexpr int mostStories = 10;
constexpr int leastRelaysOfAnHour = 5;

//! The relays that a figure is about, and what they earned.
struct Rows {
    QList<const InsightRelay *> relays;
    QList<const InsightCount *> counts;
};
using KeysOf = std::function<QStringList(const InsightPlace &)>;

QSet<QString> peopleBehind(const QList<const InsightRelay *> &relays)
{
    QSet<QString> people;
    for (const InsightRelay *relay : relays)
        people.insert(relay->member);
    return people;
}

QJsonObject provenances(const Figure &figure)
{
    const auto part = [](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return { { u"measured"_s, part(figure.measured) }, { u"reported"_s, part(figure.reported) },
        { u"estimated"_s, part(figure.estimated) } };
}

QJsonObject figuresOf(const Rows &rows)
{
    int own = 0;
    for (const InsightRelay *relay : rows.relays)
        own += relay->ownPercent >= ownWordsFrom ? 1 : 0;
    ImpactTotals totals;
    for (const InsightCount *count : rows.counts)
        totals.figure(count->kind).add(count->provenance, count->count);
    return { { u"relays"_s, rows.relays.size() }, { u"active"_s, peopleBehind(rows.relays).size() },
        { u"ownWords"_s, own }, { u"impressions"_s, provenances(totals.impressions) },
        { u"engagements"_s, provenances(totals.engagements) },
        { u"clicks"_s, totals.clicks.measured.value_or(0) } };
}

QMap<QString, Rows> grouped(const Rows &rows, const KeysOf &keys)
{
    QMap<QString, Rows> groups;
    for (const InsightRelay *relay : rows.relays) {
        const QStringList ids = keys(relay->place);
        for (const QString &id : ids)
            groups[id].relays.append(relay);
    }
    for (const InsightCount *count : rows.counts) {
        const QStringList ids = keys(count->place);
        for (const QString &id : ids)
            groups[id].counts.append(count);
    }
    return groups;
}

QSet<QString> hiddenIn(const QMap<QString, Rows> &groups)
{
    QList<Threshold::Group> cells;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        cells.append({ it.key(), static_cast<int>(peopleBehind(it.value().relays).size()) });
    return Threshold::hiddenCells(cells);
}

//! [{"<name>": id, figures…}], without the hidden ones, which are only counted.
QJsonObject breakdown(const QString &name, const Rows &rows, const KeysOf &keys)
{
    const auto groups = grouped(rows, keys);
    const QSet<QString> hidden = hiddenIn(groups);
    QJsonArray shown;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (hidden.contains(it.key()))
            continue;
        QJsonObject row = figuresOf(it.value());
        row.insert(name, it.key());
        shown.append(row);
    }
    return { { u"rows"_s, shown }, { u"hidden"_s, hidden.size() } };
}

// The computation for one query.
class Report final {
public:
    Report(const InsightQuery &query, const InsightFacts &facts)
        : m_query(query)
        , m_facts(facts)
        , m_blocks(Threshold::blocksOf(groups()))
        , m_teams(Threshold::answerable(wantedTeams(), m_blocks))
    {
        for (const QString &team : std::as_const(m_teams))
            m_headcount += facts.headcounts.value(team);
    }

    QJsonObject json() const
    {
        const Rows rows = matching(m_facts.now, true, true);
        QJsonObject answer { { u"from"_s, m_query.period.from.toString(Qt::ISODate) },
            { u"to"_s, m_query.period.to.toString(Qt::ISODate) } };
        if (m_headcount < Threshold::people || !mayTell(m_facts.now)) {
            answer.insert(u"hidden"_s, true);
            return answer;
        }
        answer.insert(u"hidden"_s, false);
        answer.insert(u"headcount"_s, m_headcount);
        answer.insert(u"total"_s, figuresOf(rows));
        answer.insert(u"previous"_s,
            mayTell(m_facts.before) ? QJsonValue(figuresOf(matching(m_facts.before, true, true)))
                                    : QJsonValue());
        answer.insert(u"byTeam"_s, byTeam(rows));
        addBreakdowns(answer, rows);
        return answer;
    }

private:
    QList<Threshold::Group> groups() const
    {
        QList<Threshold::Group> all;
        for (auto it = m_facts.headcounts.cbegin(); it != m_facts.headcounts.cend(); ++it)
            all.append({ it.key(), it.value() });
        return all;
    }

    QSet<QString> wantedTeams() const
    {
        const QStringList all = m_facts.headcounts.keys();
        return m_query.teams.isEmpty() ? QSet<QString>(all.begin(), all.end()) : m_query.teams;
    }

    //! Relays of teams that are no more belong to the organization as a whole.
    bool inTeams(const InsightPlace &place) const
    {
        return m_teams.contains(place.team)
            || (m_query.teams.isEmpty() && !m_facts.headcounts.contains(place.team));
    }

    bool hasTopic(const InsightPlace &place) const
    {
        return m_facts.topics.value(place.story).intersects(m_query.topics);
    }

    bool fits(const InsightPlace &place, bool byNetwork, bool byTopic) const
    {
        const bool network =
            !byNetwork || m_query.networks.isEmpty() || m_query.networks.contains(place.network);
        const bool topic = !byTopic || m_query.topics.isEmpty() || hasTopic(place);
        return network && topic && inTeams(place);
    }

    Rows matching(const InsightFacts::Part &all, bool byNetwork, bool byTopic) const
    {
        Rows rows;
        for (const InsightRelay &relay : all.relays) {
            if (fits(relay.place, byNetwork, byTopic))
                rows.relays.append(&relay);
        }
        for (const InsightCount &count : all.counts) {
            if (fits(count.place, byNetwork, byTopic))
                rows.counts.append(&count);
        }
        return rows;
    }

    //! Enough people are behind the figure, and behind what any wider answer would add to it.
    bool mayTell(const InsightFacts::Part &all) const
    {
        const QSet<QString> behind = peopleBehind(matching(all, true, true).relays);
        if (!Threshold::isTold(static_cast<int>(behind.size())))
            return false;
        for (const auto &[network, topic] :
            { std::pair(false, true), std::pair(true, false), std::pair(false, false) }) {
            const QSet<QString> more = peopleBehind(matching(all, network, topic).relays) - behind;
            if (!Threshold::isTold(static_cast<int>(more.size())))
                return false;
        }
        return true;
    }

    QString blockOf(const QString &team) const
    {
        const auto it = std::find_if(m_blocks.begin(), m_blocks.end(),
            [&](const QStringList &block) { return block.contains(team); });
        if (it == m_blocks.end())
            return u"gone"_s;
        return it->size() > 1 ? u"together"_s : u"team:"_s + it->constFirst();
    }

    //! A row a team; those that stand together have one row without a team.
    QJsonObject byTeam(const Rows &rows) const
    {
        const auto groups = grouped(rows,
            [this](const InsightPlace &place) { return QStringList { blockOf(place.team) }; });
        const QSet<QString> hidden = hiddenIn(groups);
        QJsonArray shown;
        for (const QStringList &block : m_blocks) {
            const bool together = block.size() > 1;
            const QString id = blockOf(block.constFirst());
            if (!m_teams.contains(block.constFirst()) || hidden.contains(id))
                continue;
            QJsonObject row = figuresOf(groups.value(id));
            int headcount = 0;
            for (const QString &team : block)
                headcount += m_facts.headcounts.value(team);
            row.insert(u"team"_s, together ? QJsonValue() : QJsonValue(block.constFirst()));
            row.insert(u"teams"_s, block.size());
            row.insert(u"headcount"_s, headcount);
            if (headcount >= Threshold::people)
                shown.append(row);
        }
        return { { u"rows"_s, shown }, { u"hidden"_s, hidden.size() } };
    }

    void addBreakdowns(QJsonObject &answer, const Rows &rows) const
    {
        answer.insert(u"byNetwork"_s, breakdown(u"network"_s, rows, [](const InsightPlace &place) {
            return QStringList { networkKey(place.network) };
        }));
        answer.insert(u"byTopic"_s, breakdown(u"topic"_s, rows, [this](const InsightPlace &place) {
            return m_facts.topics.value(place.story).values();
        }));
        answer.insert(u"byDay"_s, breakdown(u"day"_s, rows, [](const InsightPlace &place) {
            return QStringList { place.day.toString(Qt::ISODate) };
        }));
        answer.insert(u"topStories"_s, topStories(rows));
        answer.insert(u"heatMap"_s, heatMap(rows));
    }

    QJsonArray topStories(const Rows &rows) const
    {
        const QJsonObject all = breakdown(u"story"_s, rows,
            [](const InsightPlace &place) { return QStringList { place.story }; });
        QList<QJsonObject> stories;
        for (const QJsonValue &value : all[u"rows"_s].toArray()) {
            QJsonObject story = value.toObject();
            story.insert(u"title"_s, m_facts.titles.value(story[u"story"_s].toString()));
            stories.append(story);
        }
        std::stable_sort(stories.begin(), stories.end(), [](const auto &a, const auto &b) {
            return a[u"relays"_s].toInt() > b[u"relays"_s].toInt();
        });
        QJsonArray top;
        for (const QJsonObject &story : std::as_const(stories)) {
            if (top.size() < mostStories)
                top.append(story);
        }
        return top;
    }

    //! Seven days from Monday, 24 hours each; fewer than five relays or people are 0.
    QJsonArray heatMap(const Rows &rows) const
    {
        QHash<int, QList<const InsightRelay *>> cells;
        for (const InsightRelay *relay : rows.relays) {
            const QDateTime time =
                relay->publishedAt.addSecs(qint64 { m_query.period.offsetMinutes } * 60);
            cells[(time.date().dayOfWeek() - 1) * 24 + time.time().hour()].append(relay);
        }
        QJsonArray days;
        for (int day = 0; day < 7; ++day) {
            QJsonArray hours;
            for (int hour = 0; hour < 24; ++hour) {
                const QList<const InsightRelay *> cell = cells.value(day * 24 + hour);
                const bool told = cell.size() >= leastRelaysOfAnHour
                    && peopleBehind(cell).size() >= Threshold::people;
                hours.append(told ? cell.size() : 0);
            }
            days.append(hours);
        }
        return days;
    }

    const InsightQuery &m_query;
    const InsightFacts &m_facts;
    const QList<QStringList> m_blocks;
    const QSet<QString> m_teams; //!< that the answer is about
    int m_headcount = 0;
};

} // namespace

QJsonObject insightReport(const InsightQuery &query, const InsightFacts &facts)
{
    return Report(query, facts).json();
}

} // namespace Relais::Backend

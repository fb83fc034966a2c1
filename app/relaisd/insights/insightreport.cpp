// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightreport.h"

#include "app/relaisd/insights/cohorts.h"
#include "app/relaisd/insights/insightgroups.h"
#include "app/relaisd/insights/manyvalues.h"
#include "core/api/rates.h"
#include "core/domain/impact.h"
#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int leastRelaysOfAnHour = 5;
constexpr int hoursAWeek = 7 * 24;

QJsonObject provenances(const Figure &figure)
{
    const auto part = [](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return { { u"measured"_s, part(figure.measured) }, { u"reported"_s, part(figure.reported) },
        { u"estimated"_s, part(figure.estimated) } };
}

// Writes the groups of one query.
class Report final {
public:
    Report(const InsightQuery &query, const InsightSpace &space)
        : m_query(query)
        , m_space(space)
        , m_groups(space)
    {
    }

    QJsonObject json()
    {
        QJsonObject answer { { u"from"_s, m_query.period.from.toString(Qt::ISODate) },
            { u"to"_s, m_query.period.to.toString(Qt::ISODate) } };
        answer.insert(u"locations"_s, QJsonArray::fromStringList(m_space.locations()));
        const auto slice = m_groups.asked(m_query);
        if (!slice || m_space.blocks().isEmpty()) {
            answer.insert(u"hidden"_s, true);
            return answer;
        }
        const Group now = m_groups.groupOf({ *slice, m_query.period });
        const Headcounts &then = m_space.facts().then;
        // A location that may be asked for has five people or more; of then it is not known.
        InsightSlice people = *slice;
        const bool isOfLocation =
            std::exchange(people[size_t(InsightDimension::Location)], allValues) != allValues;
        const int headcount =
            m_groups.peopleIn(then.isEmpty() ? m_space.facts().now : then, people);
        const bool isKnown = !then.isEmpty() && !isOfLocation;
        const bool told = now.told && headcount >= Threshold::people;
        answer.insert(u"hidden"_s, !told);
        if (!told)
            return answer;
        if (isKnown)
            answer.insert(u"headcount"_s, headcount);
        answer.insert(u"total"_s, figuresOf(now));
        addBefore(answer, *slice);
        addTeams(answer, now);
        addBreakdowns(answer, now);
        answer.insert(u"heatMap"_s, heatMap(now));
        QJsonArray rates;
        for (const EarnedRate &rate : m_space.facts().rates)
            rates.append(Api::toJson(rate));
        answer.insert(u"rates"_s, rates);
        return answer;
    }

private:
    using Group = InsightGroup;

    QJsonObject figuresOf(const Group &group) const
    {
        int own = 0;
        std::vector<bool> seen(size_t(m_space.facts().members.size()), false);
        int people = 0;
        for (const size_t number : group.rows) {
            const InsightFact &row = m_space.facts().rows[number];
            own += row.own ? 1 : 0;
            if (!seen[row.member]) {
                seen[row.member] = true;
                ++people;
            }
        }
        const bool told = m_groups.tellsPeople(group);
        return { { u"relays"_s, qint64(group.rows.size()) },
            { u"active"_s, told ? QJsonValue(people) : QJsonValue() }, { u"ownWords"_s, own },
            { u"impressions"_s, provenances(group.earned.impressions) },
            { u"engagements"_s, provenances(group.earned.engagements) },
            { u"clicks"_s, group.earned.clicks.measured.value_or(0) } };
    }

    void addBefore(QJsonObject &answer, const InsightSlice &slice) const
    {
        const Group before = m_groups.groupOf({ slice, m_query.period.before() });
        answer.insert(u"previousFrom"_s, before.cell.period.from.toString(Qt::ISODate));
        answer.insert(u"previousTo"_s, before.cell.period.to.toString(Qt::ISODate));
        answer.insert(u"previous"_s, before.told ? QJsonValue(figuresOf(before)) : QJsonValue());
        const int people = m_groups.peopleIn(m_space.facts().before, slice);
        answer.insert(u"previousHeadcount"_s,
            before.told && people >= Threshold::people ? QJsonValue(people) : QJsonValue());
        if (!before.told)
            return;
        QJsonArray days;
        const QMap<QDate, Group> byDay = m_groups.daysOf(before);
        for (const Group &day : byDay) {
            if (day.told)
                days.append(QJsonObject { { u"day"_s, day.cell.period.from.toString(Qt::ISODate) },
                    { u"relays"_s, qint64(day.rows.size()) } });
        }
        answer.insert(u"previousDays"_s, days);
    }

    void addTeams(QJsonObject &answer, const Group &whole)
    {
        QMap<int, Group> groups = m_groups.grouped(whole, InsightDimension::Team);
        QJsonArray rows;
        int hidden = 0;
        int wrong = 0; // blocks whose size at the time would tell too few
        QMap<int, int> headcounts;
        const int wanted = whole.cell.slice[size_t(InsightDimension::Team)];
        const QStringList all = wanted == allValues ? QStringList() : m_space.teamsOf(wanted);
        for (int block = 0; block < int(m_space.blocks().size()); ++block) {
            const QStringList &teams = m_space.blocks().at(block);
            if (wanted != allValues && !all.contains(teams.constFirst()))
                continue;
            InsightCell cell = whole.cell;
            cell.slice[size_t(InsightDimension::Team)] = m_space.blockValue(block);
            const int people = m_groups.peopleIn(m_space.facts().then, cell.slice);
            headcounts.insert(block, people);
            wrong += people > 0 && people < Threshold::people ? 1 : 0;
        }
        int besides = 0; // with one more, so that the total tells of no single one
        for (auto it = headcounts.cbegin(); it != headcounts.cend(); ++it) {
            const int value = m_space.blockValue(it.key());
            const bool few = it.value() > 0 && it.value() < Threshold::people;
            const bool beside = !few && wrong == 1 && besides == 0 && it.value() > 0;
            besides += beside ? 1 : 0;
            const bool told = !groups.contains(value) || groups.value(value).told;
            if (few || beside || !told) {
                ++hidden;
                continue;
            }
            if (it.value() == 0 && !groups.contains(value))
                continue;
            const QStringList &teams = m_space.blocks().at(it.key());
            Group group = groups.value(value);
            group.cell = whole.cell;
            group.cell.slice[size_t(InsightDimension::Team)] = value;
            QJsonObject row = figuresOf(group);
            row.insert(u"team"_s, teams.size() > 1 ? QJsonValue() : QJsonValue(teams.constFirst()));
            row.insert(u"teams"_s, teams.size());
            row.insert(u"headcount"_s, it.value());
            rows.append(row);
        }
        answer.insert(u"byTeam"_s, QJsonObject { { u"rows"_s, rows }, { u"hidden"_s, hidden } });
    }

    QJsonObject breakdown(const Group &whole, InsightDimension dimension, const QString &name) const
    {
        const QMap<int, Group> groups = m_groups.grouped(whole, dimension);
        QJsonArray rows;
        int hidden = 0;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            if (!it->told) {
                hidden += it.key() == InsightGroups::nowhere ? 0 : 1;
                continue;
            }
            QJsonObject row = figuresOf(*it);
            row.insert(name, m_space.key(dimension, it.key()));
            rows.append(row);
        }
        return { { u"rows"_s, rows }, { u"hidden"_s, hidden } };
    }

    QJsonObject byDay(const Group &whole) const
    {
        QMap<QDate, Group> days = m_groups.daysOf(whole);
        m_groups.addEarned(days, whole);
        QJsonArray rows;
        int hidden = 0;
        for (const Group &group : std::as_const(days)) {
            hidden += group.told ? 0 : 1;
            if (!group.told)
                continue;
            QJsonObject row = figuresOf(group);
            row.insert(u"day"_s, group.cell.period.from.toString(Qt::ISODate));
            rows.append(row);
        }
        return { { u"rows"_s, rows }, { u"hidden"_s, hidden } };
    }

    //! The whole calendar months that a period of more than a month touches, up to today.
    QJsonObject byMonth(const Group &whole) const
    {
        QJsonArray rows;
        int hidden = 0;
        const InsightPeriod &period = whole.cell.period;
        const QDate last = std::min(period.to, m_space.facts().today);
        for (QDate day = InsightPeriod::monthOf(period.from).from; day <= last;
            day = day.addMonths(1)) {
            const Group month = m_groups.groupOf({ whole.cell.slice, InsightPeriod::monthOf(day) });
            hidden += month.told ? 0 : 1;
            if (!month.told)
                continue;
            QJsonObject row = figuresOf(month);
            row.insert(u"month"_s, day.toString(u"yyyy-MM"_s));
            const int people = m_groups.peopleIn(
                m_space.facts().months.value(day, m_space.facts().then), whole.cell.slice);
            row.insert(u"headcount"_s, people >= Threshold::people ? people : 0);
            rows.append(row);
        }
        return { { u"rows"_s, rows }, { u"hidden"_s, hidden } };
    }

    void addBreakdowns(QJsonObject &answer, const Group &whole) const
    {
        answer.insert(u"byNetwork"_s, breakdown(whole, InsightDimension::Network, u"network"_s));
        answer.insert(u"byTopic"_s, breakdown(whole, InsightDimension::Topic, u"topic"_s));
        answer.insert(u"byCampaign"_s, breakdown(whole, InsightDimension::Campaign, u"campaign"_s));
        answer.insert(u"byLanguage"_s, breakdown(whole, InsightDimension::Language, u"language"_s));
        answer.insert(u"byDay"_s, byDay(whole));
        if (whole.cell.period.from.daysTo(whole.cell.period.to) > 31)
            answer.insert(u"byMonth"_s, byMonth(whole));
        // People, of whom no number is told beside several values.
        if (whole.cell.period.kind == InsightPeriod::Kind::Year
            && !ManyValues::dimensionOf(whole.cell.slice))
            answer.insert(u"cohorts"_s, cohortsOf(m_space, whole.cell.slice, whole.cell.period));
        answer.insert(u"topStories"_s, topStories(whole));
    }

    QJsonArray topStories(const Group &whole) const
    {
        const QMap<int, Group> groups = m_groups.grouped(whole, InsightDimension::Story);
        std::vector<const Group *> told;
        for (const Group &group : groups) {
            if (group.told)
                told.push_back(&group);
        }
        std::stable_sort(told.begin(), told.end(),
            [](const Group *a, const Group *b) { return a->rows.size() > b->rows.size(); });
        told.resize(std::min(told.size(), size_t(Insights::mostStories)));
        QJsonArray top;
        for (const Group *group : told) {
            QJsonObject story = figuresOf(*group);
            const QString id = m_space.key(
                InsightDimension::Story, group->cell.slice[size_t(InsightDimension::Story)]);
            story.insert(u"story"_s, id);
            story.insert(u"title"_s, m_space.facts().about.value(id).title);
            top.append(story);
        }
        return top;
    }

    //! Seven days from Monday, 24 hours each, in UTC; fewer than five relays or people are 0.
    QJsonArray heatMap(const Group &whole) const
    {
        const QMap<int, Group> groups = m_groups.grouped(whole, InsightDimension::Hour);
        QJsonArray days;
        for (int hour = 0; hour < hoursAWeek; hour += 24) {
            QJsonArray hours;
            for (int i = hour; i < hour + 24; ++i) {
                const auto cell = groups.constFind(i);
                const bool told = cell != groups.cend() && cell->told
                    && int(cell->rows.size()) >= leastRelaysOfAnHour;
                hours.append(told ? qint64(cell->rows.size()) : 0);
            }
            days.append(hours);
        }
        return days;
    }

    const InsightQuery &m_query;
    const InsightSpace &m_space;
    const InsightGroups m_groups;
};

} // namespace

bool InsightQuery::mayBeTold() const
{
    int several = 0;
    for (const QStringList &values : { networks, topics, campaigns, languages })
        several += values.size() > 1 ? 1 : 0;
    return several == 0 || (several == 1 && period.kind != InsightPeriod::Kind::Weeks);
}

QJsonObject insightReport(const InsightQuery &query, const InsightSpace &space)
{
    return Report(query, space).json();
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightreport.h"

#include "app/relaisd/insights/cohorts.h"
#include "app/relaisd/insights/manyvalues.h"
#include "core/api/rates.h"
#include "core/domain/impact.h"
#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostStories = 10;
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

//! A cell with what stands in it.
struct Group {
    InsightCell cell;
    std::vector<size_t> rows;
    ImpactTotals earned;
    bool told = false;
};

// The computation for one query.
class Report final {
public:
    Report(const InsightQuery &query, const InsightSpace &space)
        : m_query(query)
        , m_space(space)
        , m_disclosure(space)
    {
    }

    QJsonObject json()
    {
        QJsonObject answer { { u"from"_s, m_query.period.from.toString(Qt::ISODate) },
            { u"to"_s, m_query.period.to.toString(Qt::ISODate) } };
        const auto slice = asked();
        if (!slice || m_space.blocks().isEmpty()) {
            answer.insert(u"hidden"_s, true);
            return answer;
        }
        const Group now = groupOf({ *slice, m_query.period });
        const int headcount = peopleIn(m_space.facts().then, *slice);
        const bool told = now.told && headcount >= Threshold::people;
        answer.insert(u"hidden"_s, !told);
        if (!told)
            return answer;
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
    //! Nothing where a value is asked for that would tell too few apart.
    std::optional<InsightSlice> asked() const
    {
        InsightSlice slice = wholeSlice;
        if (!m_query.mayBeTold())
            return std::nullopt;
        if (!m_query.team.isEmpty()) {
            const auto team = m_space.teamValue(m_query.team);
            if (!team)
                return std::nullopt;
            slice[size_t(InsightDimension::Team)] = *team;
        }
        const std::pair<InsightDimension, const QStringList &> filters[] {
            { InsightDimension::Network, m_query.networks },
            { InsightDimension::Topic, m_query.topics },
            { InsightDimension::Campaign, m_query.campaigns },
            { InsightDimension::Language, m_query.languages }
        };
        for (const auto &[dimension, keys] : filters) {
            std::vector<int> values;
            for (const QString &key : keys) {
                const auto value = m_space.value(dimension, key);
                if (value && std::find(values.begin(), values.end(), *value) == values.end())
                    values.push_back(*value);
            }
            if (values.size() > 1)
                slice[size_t(dimension)] = m_space.several(values);
            else if (!keys.isEmpty())
                slice[size_t(dimension)] = values.empty() ? nowhere : values.front();
        }
        return slice;
    }

    int peopleIn(const Headcounts &headcounts, const InsightSlice &slice) const
    {
        const int team = slice[size_t(InsightDimension::Team)];
        int people = 0;
        if (team == allValues) {
            for (const int own : headcounts)
                people += own;
            return people;
        }
        for (const QString &name : m_space.teamsOf(team))
            people += headcounts.value(name);
        return people;
    }

    ImpactTotals earnedBy(const InsightCell &cell) const
    {
        ImpactTotals totals;
        const auto [first, last] = m_space.sumsIn(cell.period);
        for (size_t i = first; i < last; ++i) {
            const InsightSum &sum = m_space.facts().sums[i];
            if (m_space.isIn(sum, cell.slice))
                totals.figure(sum.kind).add(sum.provenance, sum.count);
        }
        return totals;
    }

    Group groupOf(const InsightCell &cell) const
    {
        Group group { cell, m_disclosure.rowsOf(cell), earnedBy(cell) };
        group.told = m_disclosure.tells(cell, group.rows);
        return group;
    }

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
        const bool told = m_disclosure.tellsPeople(group.cell, group.rows);
        return { { u"relays"_s, qint64(group.rows.size()) },
            { u"active"_s, told ? QJsonValue(people) : QJsonValue() }, { u"ownWords"_s, own },
            { u"impressions"_s, provenances(group.earned.impressions) },
            { u"engagements"_s, provenances(group.earned.engagements) },
            { u"clicks"_s, group.earned.clicks.measured.value_or(0) } };
    }

    void addBefore(QJsonObject &answer, const InsightSlice &slice) const
    {
        const Group before = groupOf({ slice, m_query.period.before() });
        answer.insert(u"previousFrom"_s, before.cell.period.from.toString(Qt::ISODate));
        answer.insert(u"previousTo"_s, before.cell.period.to.toString(Qt::ISODate));
        answer.insert(u"previous"_s, before.told ? QJsonValue(figuresOf(before)) : QJsonValue());
        const int people = peopleIn(m_space.facts().before, slice);
        answer.insert(u"previousHeadcount"_s,
            before.told && people >= Threshold::people ? QJsonValue(people) : QJsonValue());
        if (!before.told)
            return;
        QJsonArray days;
        QMap<QDate, Group> byDay = daysOf(before);
        m_disclosure.hideAlone(byDay);
        for (const Group &day : std::as_const(byDay)) {
            if (day.told)
                days.append(QJsonObject { { u"day"_s, day.cell.period.from.toString(Qt::ISODate) },
                    { u"relays"_s, qint64(day.rows.size()) } });
        }
        answer.insert(u"previousDays"_s, days);
    }

    //! By value of a dimension; what no row stands for is under nowhere and never told.
    QMap<int, Group> grouped(const Group &whole, InsightDimension dimension) const
    {
        std::vector<std::vector<size_t>> rows; // by value; the first for nowhere
        std::vector<int> values;
        for (const size_t number : whole.rows) {
            m_space.rowsOf(m_space.facts().rows[number], dimension, values);
            if (values.empty())
                values.push_back(nowhere);
            for (const int value : values) {
                const size_t at = value < 0 ? 0 : size_t(value) + 1;
                if (at >= rows.size())
                    rows.resize(at + 1);
                rows[at].push_back(number);
            }
        }
        QMap<int, Group> groups;
        for (size_t at = 0; at < rows.size(); ++at) {
            if (rows[at].empty())
                continue;
            const int value = at == 0 ? nowhere : int(at) - 1;
            Group &group = groups[value];
            group.cell = whole.cell;
            group.cell.slice[size_t(dimension)] = value;
            group.rows = std::move(rows[at]);
        }
        if (dimension != InsightDimension::Hour)
            addEarned(groups, whole, dimension);
        for (Group &group : groups)
            judge(group, whole, dimension);
        m_disclosure.hideAlone(groups);
        return groups;
    }

    void addEarned(QMap<int, Group> &groups, const Group &whole, InsightDimension dimension) const
    {
        std::vector<Group *> byValue;
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (it.key() < 0)
                continue;
            byValue.resize(std::max(byValue.size(), size_t(it.key()) + 1), nullptr);
            byValue[size_t(it.key())] = &*it;
        }
        std::vector<int> values;
        const auto [first, last] = m_space.sumsIn(whole.cell.period);
        for (size_t i = first; i < last; ++i) {
            const InsightSum &sum = m_space.facts().sums[i];
            if (!m_space.isIn(sum, whole.cell.slice))
                continue;
            m_space.rowsOf(sum, dimension, values);
            for (const int value : values) {
                if (value < 0 || value >= int(byValue.size()) || !byValue[size_t(value)])
                    continue;
                ImpactTotals &earned = byValue[size_t(value)]->earned;
                earned.figure(sum.kind).add(sum.provenance, sum.count);
            }
        }
    }

    bool isPartOf(int value, int whole) const
    {
        if (!InsightSpace::isSeveral(whole))
            return value == whole;
        const std::vector<int> &parts = m_space.partsOf(whole);
        return std::find(parts.begin(), parts.end(), value) != parts.end();
    }

    void judge(Group &group, const Group &whole, InsightDimension dimension) const
    {
        const size_t at = size_t(dimension);
        if (group.cell.slice[at] == nowhere)
            return;
        // A filter on the same dimension leaves the rows that were asked for; a row that is
        // part of what was asked for (a team below it) is a cell like any other.
        const int wanted = whole.cell.slice[at];
        if (wanted != allValues && dimension != InsightDimension::Team
            && !isPartOf(group.cell.slice[at], wanted))
            return;
        group.told = m_disclosure.tells(group.cell, group.rows);
    }

    void addTeams(QJsonObject &answer, const Group &whole)
    {
        QMap<int, Group> groups = grouped(whole, InsightDimension::Team);
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
            const int people = peopleIn(m_space.facts().then, cell.slice);
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
        const QMap<int, Group> groups = grouped(whole, dimension);
        QJsonArray rows;
        int hidden = 0;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            if (!it->told) {
                hidden += it.key() == nowhere ? 0 : 1;
                continue;
            }
            QJsonObject row = figuresOf(*it);
            row.insert(name, m_space.key(dimension, it.key()));
            rows.append(row);
        }
        return { { u"rows"_s, rows }, { u"hidden"_s, hidden } };
    }

    //! By day or month of a period, those without a relay left out.
    QMap<QDate, Group> daysOf(const Group &whole) const
    {
        QMap<QDate, Group> days;
        qint32 last = 0;
        Group *group = nullptr;
        for (const size_t number : whole.rows) { // they are by day
            const qint32 now = m_space.facts().rows[number].day;
            if (!group || now != last) {
                const QDate day = QDate(1970, 1, 1).addDays(now);
                group = &days[day];
                group->cell = { whole.cell.slice, InsightPeriod::day(day) };
                last = now;
            }
            group->rows.push_back(number);
        }
        for (Group &one : days)
            one.told = m_disclosure.tells(one.cell, one.rows);
        return days;
    }

    QJsonObject byDay(const Group &whole) const
    {
        QMap<QDate, Group> days = daysOf(whole);
        m_disclosure.hideAlone(days);
        const auto [first, last] = m_space.sumsIn(whole.cell.period);
        for (size_t i = first; i < last; ++i) {
            const InsightSum &sum = m_space.facts().sums[i];
            const auto day = days.find(QDate(1970, 1, 1).addDays(sum.day));
            if (day != days.end() && m_space.isIn(sum, whole.cell.slice))
                day->earned.figure(sum.kind).add(sum.provenance, sum.count);
        }
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
            const Group month = groupOf({ whole.cell.slice, InsightPeriod::monthOf(day) });
            hidden += month.told ? 0 : 1;
            if (!month.told)
                continue;
            QJsonObject row = figuresOf(month);
            row.insert(u"month"_s, day.toString(u"yyyy-MM"_s));
            const int people =
                peopleIn(m_space.facts().months.value(day, m_space.facts().then), whole.cell.slice);
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
        const QMap<int, Group> groups = grouped(whole, InsightDimension::Story);
        std::vector<const Group *> told;
        for (const Group &group : groups) {
            if (group.told)
                told.push_back(&group);
        }
        std::stable_sort(told.begin(), told.end(),
            [](const Group *a, const Group *b) { return a->rows.size() > b->rows.size(); });
        told.resize(std::min(told.size(), size_t(mostStories)));
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
        const QMap<int, Group> groups = grouped(whole, InsightDimension::Hour);
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

    static constexpr int nowhere = -2; // no row has it

    const InsightQuery &m_query;
    const InsightSpace &m_space;
    const Disclosure m_disclosure;
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

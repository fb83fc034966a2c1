// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/storyrelays.h"

#include "app/relaisd/insights/disclosure.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int noStory = -2; // no row has it

struct NetworkGroup {
    std::vector<size_t> rows {};
    bool told = false;
};

} // namespace

QJsonObject storyRelays(
    const QString &story, const InsightPeriod &period, const InsightSpace &space)
{
    QJsonObject answer { { u"from"_s, period.from.toString(Qt::ISODate) },
        { u"to"_s, period.to.toString(Qt::ISODate) } };
    const Disclosure disclosure(space);
    InsightCell whole { wholeSlice, period };
    whole.slice[size_t(InsightDimension::Story)] =
        space.value(InsightDimension::Story, story).value_or(noStory);
    const std::vector<size_t> rows = disclosure.rowsOf(whole);
    const bool told = !space.blocks().isEmpty() && disclosure.tells(whole, rows);
    answer.insert(u"hidden"_s, !told);
    if (!told)
        return answer;
    QMap<int, NetworkGroup> groups;
    for (const size_t row : rows)
        groups[space.facts().rows[row].network].rows.push_back(row);
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        InsightCell cell = whole;
        cell.slice[size_t(InsightDimension::Network)] = group.key();
        group->told = disclosure.tells(cell, group->rows);
    }
    disclosure.hideAlone(groups);
    QJsonArray networks;
    int hidden = 0;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        hidden += group->told ? 0 : 1;
        if (group->told)
            networks.append(QJsonObject { { u"network"_s, networkKey(Network(group.key())) },
                { u"relays"_s, qint64(group->rows.size()) } });
    }
    answer.insert(u"relays"_s, qint64(rows.size()));
    answer.insert(u"byNetwork"_s, QJsonObject { { u"rows"_s, networks }, { u"hidden"_s, hidden } });
    return answer;
}

InsightPeriod periodSince(const QDate &day, const QDate &today)
{
    for (const int days : { 30, 90 }) {
        const InsightPeriod period = InsightPeriod::last(days, today);
        if (period.from <= day)
            return period;
    }
    return InsightPeriod::yearOf(today);
}

} // namespace Relais::Backend

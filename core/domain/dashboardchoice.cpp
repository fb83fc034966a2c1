// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dashboardchoice.h"

#include "core/base/idlists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr std::array allFilters { DashboardChoice::Filter::Team, DashboardChoice::Filter::Location,
    DashboardChoice::Filter::Network, DashboardChoice::Filter::Topic,
    DashboardChoice::Filter::Campaign, DashboardChoice::Filter::Language };

QString wordOf(DashboardChoice::Filter filter)
{
    switch (filter) {
    case DashboardChoice::Filter::Team:
        return u"team"_s;
    case DashboardChoice::Filter::Location:
        return u"location"_s;
    case DashboardChoice::Filter::Network:
        return u"network"_s;
    case DashboardChoice::Filter::Topic:
        return u"topic"_s;
    case DashboardChoice::Filter::Campaign:
        return u"campaign"_s;
    case DashboardChoice::Filter::Language:
        break;
    }
    return u"language"_s;
}

} // namespace

InsightPeriod DashboardChoice::period(const QDate &today) const
{
    switch (span) {
    case Span::Days7:
        return InsightPeriod::last(7, today);
    case Span::Days30:
        return InsightPeriod::last(30, today);
    case Span::Days90:
        return InsightPeriod::last(90, today);
    case Span::Quarter:
        return InsightPeriod::quarterOf(today);
    case Span::QuarterBefore:
        return InsightPeriod::quarterOf(today).before();
    case Span::Year:
        return InsightPeriod::yearOf(today);
    case Span::YearBefore:
        return InsightPeriod::yearOf(today).before();
    case Span::Weeks:
        return InsightPeriod::weeksOf(from, to);
    }
    return InsightPeriod::last(30, today);
}

InsightQuestion DashboardChoice::question(const QDate &today) const
{
    const InsightPeriod asked = period(today);
    return { asked.from, asked.to, team, networks, topics, campaigns, languages, location };
}

bool DashboardChoice::isFiltered() const
{
    return std::any_of(allFilters.begin(), allFilters.end(),
        [this](Filter filter) { return !values(filter).isEmpty(); });
}

bool DashboardChoice::takesSeveral(Filter filter) const
{
    const bool mayEver = filter != Filter::Team && filter != Filter::Location;
    return mayEver && span != Span::Weeks;
}

bool DashboardChoice::hasSeveral() const
{
    return filterWithSeveral().has_value();
}

std::optional<DashboardChoice::Filter> DashboardChoice::filterWithSeveral() const
{
    const auto found = std::find_if(allFilters.begin(), allFilters.end(),
        [this](Filter filter) { return values(filter).size() > 1; });
    return found == allFilters.end() ? std::nullopt : std::optional(*found);
}

QStringList DashboardChoice::values(Filter filter) const
{
    switch (filter) {
    case Filter::Team:
        return team.isEmpty() ? QStringList() : QStringList { team.value };
    case Filter::Location:
        return location.isEmpty() ? QStringList() : QStringList { location };
    case Filter::Network: {
        QStringList keys;
        for (const Network network : networks)
            keys.append(networkKey(network));
        return keys;
    }
    case Filter::Topic:
        return idValues(topics);
    case Filter::Campaign:
        return idValues(campaigns);
    case Filter::Language:
        break;
    }
    return languages;
}

void DashboardChoice::put(Filter filter, const QStringList &keys)
{
    switch (filter) {
    case Filter::Team:
        team.value = keys.value(0);
        break;
    case Filter::Location:
        location = keys.value(0);
        break;
    case Filter::Network:
        networks.clear();
        for (const QString &key : keys) {
            if (const auto network = networkFromKey(key))
                networks.append(*network);
        }
        break;
    case Filter::Topic:
        topics = idsFrom<TopicTag>(keys);
        break;
    case Filter::Campaign:
        campaigns = idsFrom<CampaignTag>(keys);
        break;
    case Filter::Language:
        languages = keys;
        break;
    }
}

void DashboardChoice::setValues(Filter filter, const QStringList &keys)
{
    QStringList wanted = keys;
    wanted.removeAll(QString());
    wanted.removeDuplicates();
    put(filter, wanted.mid(0, takesSeveral(filter) ? InsightQuestion::mostValues : 1));
    if (values(filter).size() <= 1)
        return;
    for (const Filter other : allFilters) {
        if (other != filter)
            put(other, values(other).mid(0, 1));
    }
}

void DashboardChoice::setSpan(Span chosen)
{
    span = chosen;
    if (span != Span::Weeks)
        return;
    for (const Filter filter : allFilters)
        put(filter, values(filter).mid(0, 1));
}

DashboardChoice DashboardChoice::filtersOf(const InsightQuestion &question)
{
    DashboardChoice choice;
    choice.team = question.team;
    choice.networks = question.networks;
    choice.topics = question.topics;
    choice.campaigns = question.campaigns;
    choice.languages = question.languages;
    choice.location = question.location;
    return choice;
}

QString DashboardChoice::toText() const
{
    QJsonObject json { { u"span"_s, int(span) } };
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"from"_s, from.toString(Qt::ISODate));
    add(u"to"_s, to.toString(Qt::ISODate));
    if (maturity != Provenance::Measured)
        add(u"maturity"_s, provenanceKey(maturity));
    for (const Filter filter : allFilters) {
        const QStringList keys = values(filter);
        if (keys.size() > 1)
            json.insert(wordOf(filter), QJsonArray::fromStringList(keys));
        else
            add(wordOf(filter), keys.value(0));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

DashboardChoice DashboardChoice::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto day = [&json](const QString &key) {
        return QDate::fromString(json[key].toString(), Qt::ISODate);
    };
    DashboardChoice choice;
    const int span = json[u"span"_s].toInt(int(Span::Days30));
    choice.from = day(u"from"_s);
    choice.to = day(u"to"_s);
    const bool isKnown = span >= 0 && span <= int(Span::Weeks);
    const bool hasDays = choice.from.isValid() && choice.to >= choice.from;
    if (isKnown && (Span(span) != Span::Weeks || hasDays))
        choice.span = Span(span);
    choice.maturity =
        provenanceFromKey(json[u"maturity"_s].toString()).value_or(Provenance::Measured);
    for (const Filter filter : allFilters) {
        const QJsonValue value = json[wordOf(filter)];
        QStringList keys { value.toString() };
        for (const QJsonValue &one : value.toArray())
            keys.append(one.toString());
        choice.setValues(filter, keys);
    }
    return choice;
}

} // namespace Relais

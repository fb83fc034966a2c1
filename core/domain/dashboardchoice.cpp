// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dashboardchoice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

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
    return { asked.from, asked.to, team, network, topic, campaign, language };
}

bool DashboardChoice::isFiltered() const
{
    return !team.isEmpty() || network || !topic.isEmpty() || !campaign.isEmpty()
        || !language.isEmpty();
}

QString DashboardChoice::toText() const
{
    QJsonObject json { { u"span"_s, int(span) } };
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"from"_s, from.toString(Qt::ISODate));
    put(u"to"_s, to.toString(Qt::ISODate));
    put(u"team"_s, team.value);
    put(u"network"_s, network ? networkKey(*network) : QString());
    put(u"topic"_s, topic.value);
    put(u"campaign"_s, campaign.value);
    put(u"language"_s, language);
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
    choice.team.value = json[u"team"_s].toString();
    choice.network = networkFromKey(json[u"network"_s].toString());
    choice.topic.value = json[u"topic"_s].toString();
    choice.campaign.value = json[u"campaign"_s].toString();
    choice.language = json[u"language"_s].toString();
    return choice;
}

} // namespace Relais

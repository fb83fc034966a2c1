// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insightperiod.h"
#include "core/domain/insights.h"

#include <optional>

namespace Relais {

//! What period and which filters the dashboard shows. Days are UTC.
struct DashboardChoice {
    enum class Span { Days7, Days30, Days90, Quarter, QuarterBefore, Year, YearBefore, Weeks };
    enum class Filter { Team, Location, Network, Topic, Campaign, Language };
    Span span = Span::Days30;
    QDate from; //!< of Span::Weeks
    QDate to;
    TeamId team;
    QList<Network> networks;
    QList<TopicId> topics;
    QList<CampaignId> campaigns;
    QStringList languages;
    QString location; //!< as people write it
    Provenance maturity = Provenance::Measured; //!< of the impressions that maturity shows

    InsightPeriod period(const QDate &today) const;
    InsightQuestion question(const QDate &today) const;
    bool isFiltered() const;
    //! The filter may have several values; never a team, which is with those below it, nor a
    //! location, and none over own weeks.
    bool takesSeveral(Filter filter) const;
    bool hasSeveral() const; //!< some filter
    std::optional<Filter> filterWithSeveral() const; //!< at most one has
    QStringList values(Filter filter) const; //!< as on the wire
    //! Several values leave one to every other filter: only one may have several.
    void setValues(Filter filter, const QStringList &keys);
    //! Own weeks leave one value to every filter.
    void setSpan(Span chosen);

    //! With the filters of a question alone.
    static DashboardChoice filtersOf(const InsightQuestion &question);
    //! To be remembered; what cannot be read is the default.
    QString toText() const;
    static DashboardChoice fromText(const QString &text);

    bool operator==(const DashboardChoice &) const = default;

private:
    void put(Filter filter, const QStringList &keys);
};

} // namespace Relais

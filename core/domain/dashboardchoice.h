// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insightperiod.h"
#include "core/domain/insights.h"

namespace Relais {

//! What period and which filters the dashboard shows. Days are UTC.
struct DashboardChoice {
    enum class Span { Days7, Days30, Days90, Quarter, QuarterBefore, Year, YearBefore, Weeks };
    Span span = Span::Days30;
    QDate from; //!< of Span::Weeks
    QDate to;
    TeamId team;
    std::optional<Network> network {};
    TopicId topic;
    CampaignId campaign;
    QString language;

    InsightPeriod period(const QDate &today) const;
    InsightQuestion question(const QDate &today) const;
    bool isFiltered() const;

    //! To be remembered; what cannot be read is the default.
    QString toText() const;
    static DashboardChoice fromText(const QString &text);

    bool operator==(const DashboardChoice &) const = default;
};

} // namespace Relais

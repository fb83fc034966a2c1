// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the figures say, in words. Measured, reported and estimated are never put into one number.
class ImpactWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ImpactWords)
public:
    //! From measured figures only: "Your 26 relays brought 388 visits to Norvane".
    static QString headline(const ImpactService::Summary &summary, const QString &organization);
    //! How it was counted, and the difference from the period before.
    static QString formula(); //!< of what is estimated
    static QString note(const ImpactService::Summary &summary, const QDateTime &now);
    //! "388", "≈ 3,100", or a dash where there is none.
    static QString number(const Figure &figure, Provenance provenance);
    static QString number(std::optional<qint64> count, Provenance provenance);
    //! The chart in one sentence.
    static QString chart(const QList<ImpactService::Week> &weeks);
    //! "Week of 9 Nov"
    static QString week(const QDate &monday);
    //! A week with its values, for screen readers.
    static QString weekSentence(const ImpactService::Week &week);
    static QString period(const ImpactService::Summary &summary); //!< "7 Sep to 29 Nov"
    static QString metric(MetricKind kind);

    static constexpr int fewest = 3; //!< relays from which a headline says something
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/impact.h"
#include "core/domain/insightperiod.h"
#include "core/domain/insights.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <vector>

namespace Relais::Backend {

//! A published relay as insights count it, small: there are millions. Numbers stand for what the
//! lists of InsightFacts name.
struct InsightFact {
    qint32 day = 0; //!< since 1970, UTC
    quint32 member = 0; //!< told to nobody; tells how many people are behind a figure
    quint32 story = 0;
    quint16 team = 0; //!< the member's when the relay was registered
    quint8 network = 0; //!< a Network
    quint8 hour = 0; //!< of the day, UTC
    bool own = false; //!< in own words
    quint16 location = 0; //!< the member's when the relay was registered
};

//! What the relays of one day, team, location, network and story earned, of one kind and
//! provenance.
struct InsightSum {
    qint32 day = 0;
    quint32 story = 0;
    quint16 team = 0;
    quint8 network = 0;
    MetricKind kind = MetricKind::Impression;
    Provenance provenance = Provenance::Measured;
    quint16 location = 0;
    qint64 count = 0;
};

//! What a story is counted under.
struct InsightStory {
    QString title;
    QStringList topics;
    QString campaign;
    QString language;
};

//! Active members by their own team.
using Headcounts = QHash<QString, int>;

//! What answers are computed from.
struct InsightFacts {
    //! A text counts as own words from this share on, in per cent.
    static constexpr int ownWordsFrom = 25;

    std::vector<InsightFact> rows; //!< by day
    std::vector<InsightFact> farRows; //!< outside those days, by day
    std::vector<InsightSum> sums; //!< by day
    QStringList teams; //!< ids by number, '' for none
    QStringList locations; //!< in folded case by number, '' for none
    QStringList stories; //!< ids by number
    QStringList members; //!< ids by number
    QHash<QString, InsightStory> about; //!< by story
    QHash<QString, QString> parents; //!< of teams
    QList<EarnedRate> rates;
    QDate today;
    InsightPeriod days {}; //!< that rows and sums are complete for
    Headcounts now; //!< decides which teams are told apart
    Headcounts nowByLocation; //!< as locations; decides which of them are told apart
    QHash<QString, QString> locationNames; //!< as people write them
    Headcounts then; //!< at the period's end; empty: not known
    Headcounts before; //!< at the end of the period before; empty: not known
    QMap<QDate, Headcounts> months; //!< by the first day, at the end of each; empty: not known
};

//! Since 1970, as InsightFact has it.
inline qint32 dayNumber(const QDate &day)
{
    return qint32(QDate(1970, 1, 1).daysTo(day));
}

} // namespace Relais::Backend

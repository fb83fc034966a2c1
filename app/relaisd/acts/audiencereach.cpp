// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/audiencereach.h"

#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "core/domain/threshold.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Relais::Backend {

namespace {

constexpr qsizetype mostLocations = 1000;

struct Place {
    QString name; //!< as it is written first
    int members = 0;
    int reached = 0;
};

//! Those where enough people work, without what would tell of fewer than five of them: also not by
//! subtracting the others from all who are reached.
QList<LocationReach> toldOf(const QHash<QString, Place> &places, bool tooFew)
{
    QList<Place> known;
    int elsewhere = 0;
    for (const Place &place : places) {
        if (place.members >= Threshold::people && !place.name.isEmpty())
            known.append(place);
        else
            elsewhere += place.reached;
    }
    std::sort(known.begin(), known.end(), [](const Place &a, const Place &b) {
        return a.members != b.members ? a.members > b.members : a.name < b.name;
    });
    QList<Threshold::Group> cells { { QString(), elsewhere } };
    for (const Place &place : std::as_const(known))
        cells.append({ place.name, place.reached });
    const QSet<QString> hidden = Threshold::hiddenCells(cells);
    QList<LocationReach> told;
    for (const Place &place : std::as_const(known)) {
        const bool silent = tooFew || hidden.contains(place.name);
        told.append({ place.name, silent ? 0 : place.reached });
    }
    return told.mid(0, mostLocations);
}

} // namespace

Result<AudienceReach> reachOf(const QSqlDatabase &db, const Audience &audience)
{
    const auto members = MemberRepository(db).all();
    const auto teams = TeamRepository(db).all();
    if (!members || !teams)
        return fail(members ? teams.error() : members.error());
    AudienceReach reach;
    reach.members = static_cast<int>(members->size());
    QHash<QString, Place> places; // an audience holds them in upper and lower case alike
    for (const Member &member : *members) {
        const int counted = holds(audience, member, *teams) ? 1 : 0;
        Place &place = places[member.location.toCaseFolded()];
        if (place.name.isEmpty())
            place.name = member.location;
        ++place.members;
        place.reached += counted;
        reach.reached += counted;
    }
    if (reach.reached < Threshold::people && !audience.isEveryone()) {
        reach.tooFew = true;
        reach.reached = 0;
    }
    reach.locations = toldOf(places, reach.tooFew);
    return reach;
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/reportedposts.h"

#include <QDateTime>
#include <QHash>

namespace Relais {

//! A post of an export, and the relay that it is.
struct ReportedMatch {
    ReportedPost post;
    RelayId relay;
};

struct ReportedMatches {
    //! Surely: by the number that the network gave the post, or the address that the person gave;
    //! or by words, without links, that one post of the file and one relay alone have.
    QList<ReportedMatch> found {};
    //! By the time alone, when it fits one post and one relay: only the person can tell.
    QList<ReportedMatch> likely {};
};

//! Which posts are which relays; a post that might be several, or none, is in neither list.
//! LinkedIn gives one post several numbers, as activity, as share and as ugcPost: those of one kind
//! alone are compared. publishedAt: of the relays, where it is known.
ReportedMatches matchesOf(const QList<ReportedPost> &posts, const QList<Relay> &published,
    const QHash<RelayId, QDateTime> &publishedAt);

} // namespace Relais

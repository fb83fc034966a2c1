// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/impact.h"
#include "core/services/insights/reportedmatch.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QUrl>

namespace Relais {

class Store;

//! My impact: own relays and what they earned, by provenance; nothing of anyone else.
class ImpactService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactService)
public:
    enum class Period { FourWeeks, TwelveWeeks, OneYear };
    struct Week {
        QDate monday;
        Figure impressions;
        Figure clicks;
    };
    struct ByNetwork {
        Network network = Network::Wall;
        ImpactTotals totals;
    };
    struct ByStory {
        StoryId story;
        QString title;
        ImpactTotals totals;
        QList<Network> networks {}; //!< that it was relayed to, in the order of allNetworks()
        QString picture {}; //!< its path, as in StoryImage; empty: none, or the story is gone
    };
    struct ByTopic {
        QString name;
        ImpactTotals totals;
    };
    struct ByRelay {
        RelayId relay;
        QString storyTitle;
        Network network = Network::Wall;
        QDateTime publishedAt;
        QUrl permalink;
        QList<RelayCount> counts;
    };
    struct Summary {
        ImpactTotals totals;
        ImpactTotals before; //!< the period of the same length just before
        QList<Week> weeks; //!< oldest first, none missing
        QList<ByNetwork> networks;
        QList<ByTopic> topics; //!< a relay counts under each topic of its story
        QList<ByStory> stories; //!< by measured clicks, at most 10
        QDateTime countedAt; //!< newest count; invalid: none
        bool estimates = false; //!< the person wants them; what could be estimated is among them
    };

    ImpactService(Store &store, const Clock &clock, QObject *parent = nullptr);

    //! Whether impressions are estimated from followers where nobody counted them
    //! (core/domain/estimate.h). They stand apart, are kept nowhere and told to nobody.
    void setEstimating(bool estimating);

    Result<Summary> summary(Period period) const;
    Result<QList<ByRelay>> relays(Period period) const;
    //! The figure that the person read in the network's own statistics; counts as reported.
    QCoro::Task<Result<void>> enterReported(RelayId relay, MetricKind kind, qint64 count);
    //! A post that may be a relay, which only the person can tell.
    struct Likely {
        ReportedMatch match;
        QString storyTitle;
        QDateTime publishedAt;
    };
    struct Imported {
        int posts = 0; //!< that the file tells of
        int found = 0; //!< of which are relays of this person
        QList<Likely> likely {}; //!< nothing of them is kept yet
    };
    //! The figures of a network's own export (reportedPostsIn), as reported; what was reported
    //! before is not lowered by it. Rejected ("not-an-export", "file-too-large").
    QCoro::Task<Result<Imported>> importReported(Network network, QByteArray file);
    //! The person says that they are theirs: keeps their figures, and the address, by which the
    //! next import knows them.
    QCoro::Task<Result<void>> takeLikely(Network network, QList<Likely> likely);
    //! RFC 4180, provenance in a column of its own, cells that a spreadsheet would compute defused.
    Result<QByteArray> csv(Period period) const;

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<Result<void>> keepReported(Network network, ReportedMatch match);
    Result<QList<RelayForImpact>> publishedBetween(
        const QDateTime &from, const QDateTime &to) const;

    Store &m_store;
    const Clock &m_clock;
    bool m_estimating = false;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "core/api/changes.h"
#include "core/base/result.h"
#include "core/domain/impact.h"
#include "core/domain/relaystate.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

namespace Relais::Backend {

//! What the backend knows of a relay: never its text, handle or token.
struct RegisteredRelay {
    RelayId id;
    MemberId member;
    TeamId team; //!< the member's when it was registered
    StoryId story;
    int revision = 0;
    Network network = Network::Wall;
    QString code; //!< of the tracked link; says nothing about the person
    int ownPercent = 0;
    RelayState state = RelayState::Queued;
    QDateTime stateAt;
    QDateTime publishedAt; //!< invalid until it is published
    //! That its text began with. Counted for the caption when the relay is registered, and not
    //! kept.
    CaptionId caption {};
    //! The person published it in the network's own page. Counted for the month when it is
    //! published, and not kept.
    bool byOwnPage = false;
};

//! Relays, their latest counts, and the daily totals that are kept up with them.
class RelayRepository final {
public:
    explicit RelayRepository(const QSqlDatabase &db);

    //! NotFound ("relay-unknown").
    Result<RegisteredRelay> byId(const RelayId &id) const;
    Result<RegisteredRelay> byCode(const QString &code) const;
    Result<void> insert(const RegisteredRelay &relay);
    //! For readAll(): those of these ids.
    static Reading reading(const QStringList &ids, QHash<RelayId, RegisteredRelay> &relays);
    //! For readAll(): those with these codes, by code.
    static Reading readingOfCodes(
        const QStringList &codes, QHash<QString, RegisteredRelay> &relays);
    //! For readAll(): which of these codes a relay has, or were followed already.
    static Reading readingCodes(const QStringList &codes, QSet<QString> &taken);
    //! Which of these relays have counts.
    Result<QStringList> countedOf(const QStringList &ids) const;
    //! insert() of all of them, for changeAll().
    static Statements inserting(const QList<RegisteredRelay> &relays);
    //! updateState() of relays without counts, all of them known and none of them published.
    static Statements updatingStates(const QList<RegisteredRelay> &relays);
    //! State, times and own words; nothing else of a relay ever changes.
    Result<void> updateState(const RegisteredRelay &relay);

    //! Replaces one count of a published or coming relay and moves the totals by the difference.
    Result<void> setCount(const RegisteredRelay &relay, const RelayCount &count);
    //! Adds to one count; for what Relais measures itself. Never below zero.
    Result<void> addToCount(const RegisteredRelay &relay, MetricKind kind, Provenance provenance,
        qint64 difference, const QDateTime &at);
    //! More of what Relais measures, for a relay that is there.
    struct Earned {
        RegisteredRelay relay;
        qint64 count = 0;
    };
    //! addToCount() of what Relais measured, each for another relay and never less; for
    //! changeAll().
    static Statements addingToCounts(
        const QList<Earned> &earned, MetricKind kind, const QDateTime &at);
    //! Clicks on the link with the code, whether a relay with it is known or not.
    Result<qint64> clicksOf(const QString &code) const;
    Result<void> addRawClicks(const QString &code, const QDate &day, qint64 clicks);
    struct RawClicks {
        QString code;
        QDate day; //!< UTC
        qint64 clicks = 0;
    };
    //! addRawClicks() for each, each of another code or day; for changeAll().
    static Statements addingRawClicks(const QList<RawClicks> &clicks);
    Result<QList<RelayCount>> counts(const RelayId &id) const;

    //! Latest first; before is the last relay of the page before, or empty.
    Result<QList<Api::OwnRelay>> ownedBy(
        const MemberId &member, const RelayId &before, int limit) const;
    //! Published ones, without counts. Of this member alone, as countsIn.
    Result<QList<Api::OwnRelay>> ownedIn(const QStringList &ids, const MemberId &owner) const;
    //! Of this member alone: another's relay is never in the answer.
    Result<QHash<RelayId, QList<RelayCount>>> countsIn(
        const QStringList &ids, const MemberId &owner) const;

private:
    Result<RegisteredRelay> one(const QString &where, const QString &value) const;
    Result<QList<Api::OwnRelay>> owned(const QString &where, const QVariantList &values) const;
    static Statements addingRelaysToTotals(const QList<RegisteredRelay> &relays);
    static Statements addingToTotals(
        const QString &metric, const QString &provenance, const QList<Earned> &earned);
    //! Numbers the changes of a day, for who keeps its insights.
    Result<void> addToDay(qint64 day, int relays, int earned);
    Result<void> addToTotal(const RegisteredRelay &relay, const QString &metric,
        const QString &provenance, qint64 difference);

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

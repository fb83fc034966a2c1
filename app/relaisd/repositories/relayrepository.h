// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/registeredrelay.h"
#include "core/api/changes.h"
#include "core/base/result.h"
#include "core/domain/impact.h"
#include "core/domain/relaystate.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Relays, their latest counts, and the daily totals that are kept up with them.
class RelayRepository final {
public:
    using Earned = EarnedCount;

    explicit RelayRepository(const QSqlDatabase &db);

    //! NotFound ("relay-unknown").
    Result<RegisteredRelay> byId(const RelayId &id) const;
    Result<RegisteredRelay> byCode(const QString &code) const;
    //! Whether a relay has the code, or another public address of this backend.
    Result<bool> isTaken(const QString &code) const;
    Result<void> insert(const RegisteredRelay &relay);
    //! For readAll(): those of these ids.
    static Reading reading(const QStringList &ids, QHash<RelayId, RegisteredRelay> &relays);
    //! For readAll(): those with these codes, by code.
    static Reading readingOfCodes(
        const QStringList &codes, QHash<QString, RegisteredRelay> &relays);
    //! For readAll(): which of these codes are taken (isTaken()), or were followed already.
    static Reading readingCodes(const QStringList &codes, QSet<QString> &taken);
    //! Which of these relays have counts.
    Result<QStringList> countedOf(const QStringList &ids) const;
    //! insert() of all of them, for changeAll().
    static Statements inserting(const QList<RegisteredRelay> &relays);
    //! updateState() of relays without counts, all of them known and none of them published.
    static Statements updatingStates(const QList<RegisteredRelay> &relays);
    //! State, times, own words and counted posts; nothing else of a relay ever changes.
    Result<void> updateState(const RegisteredRelay &relay);
    //! Its member is through with it, its story having been withdrawn. NotFound ("relay-unknown").
    Result<void> setRight(const MemberId &member, const RelayId &id);

    //! Replaces one count of a published or coming relay and moves the totals by the difference.
    Result<void> setCount(const RegisteredRelay &relay, const RelayCount &count);
    //! Adds to one count; for what Relais measures itself. Never below zero.
    Result<void> addToCount(const RegisteredRelay &relay, MetricKind kind, Provenance provenance,
        qint64 difference, const QDateTime &at);
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

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

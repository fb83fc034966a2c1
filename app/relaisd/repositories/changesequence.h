// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace Relais::Backend {

//! The words of Api::Change::kind.
namespace ChangeKind {
inline const QString story = QStringLiteral("story");
inline const QString topic = QStringLiteral("topic");
inline const QString campaign = QStringLiteral("campaign");
inline const QString team = QStringLiteral("team");
inline const QString member = QStringLiteral("member");
inline const QString wallPost = QStringLiteral("wall-post");
inline const QString relay = QStringLiteral("relay");
inline const QString charter = QStringLiteral("charter");
inline const QString blockedPhrases = QStringLiteral("blocked-phrases");
inline const QString signing = QStringLiteral("signing");
inline const QString idea = QStringLiteral("idea");
inline const QString thanks = QStringLiteral("thanks");
inline const QString referral = QStringLiteral("referral");
inline const QString networks = QStringLiteral("networks");
inline const QString relayCounts = QStringLiteral("relay-counts");
} // namespace ChangeKind

//! One thing that changed, at its place in the sequence.
struct ChangeRow {
    qint64 sequence = 0;
    QString kind;
    QString id;
};

//! The order in which clients learn of changes. A number is taken inside the transaction that makes
//! the change, and there is one writing transaction at a time, so a reader that has seen n can
//! never miss a row that appears below n. Each thing keeps one row, at its latest number; what a
//! member sees of it is decided when it is read.
class ChangeSequence final {
public:
    struct Head {
        QString epoch; //!< another one for each timeline: a backup that is restored starts its own
        qint64 sequence = 0;
        qint64 forAll = 0; //!< the newest that is not one member's alone; 0 for none
        QString cursor() const; //!< "<epoch>:<sequence>"
    };

    explicit ChangeSequence(const QSqlDatabase &db);

    //! With a reader only that member is told: their own record, their relays' counts.
    Result<void> note(const QString &kind, const QString &id, const MemberId &reader = {});
    struct Notice {
        QString id;
        MemberId reader;
    };
    //! For readAll(), inside a writing transaction: the last number that was taken.
    static Reading readingLast(qint64 &last);
    //! note() for each, of one kind and each another thing, in order; for changeAll(). last is what
    //! readingLast() read in this transaction, since when nothing was noted.
    static Statements noting(const QString &kind, const QList<Notice> &notices, qint64 last);
    //! The same at once, inside a writing transaction.
    Result<void> noteEach(const QString &kind, const QList<Notice> &notices);
    //! For what changes with every look (views, colleagues): told once by the next flushWaiting().
    Result<void> noteLater(const QString &kind, const QString &id);
    static Statements notingLater(const QString &kind, const QStringList &ids); //!< of all of them
    Result<int> flushWaiting();
    //! Somebody's sessions are gone and nothing says any more whose; a touch of anySession.
    Result<void> noteAnySession();
    //! Tells one member anew of every published story; for a change of their team, place or
    //! languages, which changes the audiences that hold them.
    Result<void> noteAllStoriesFor(const MemberId &reader);
    //! The same for several, of whom none is in the list twice. Of very many everyone is told.
    Result<void> noteAllStoriesFor(const QList<MemberId> &readers);

    //! Tells members anew of every campaign; for a change of their team or roles.
    Result<void> noteAllCampaignsFor(const MemberId &reader);
    Result<void> noteAllCampaignsFor(const QList<MemberId> &readers);
    //! Tells of the campaigns that they look after, when their name changes or goes.
    Result<void> noteCampaignsOf(const MemberId &owner);
    Result<void> noteCampaignsOf(const QStringList &owners);

    //! Another epoch, since this database is a copy of an earlier time.
    Result<void> startTimeline();
    //! The same for a backup that is taken into use; restoredAt() tells of it.
    Result<void> startRestored(const QDateTime &at);
    //! Invalid when the database was never restored.
    Result<QDateTime> restoredAt() const;

    Result<Head> head() const;
    struct Touch {
        QString member; //!< empty: for everyone
        qint64 sequence = 0;
    };
    static inline const QString anySession = QStringLiteral("*"); //!< in a member's place
    //! head(), and whatever after a place is at or before that head, or came meanwhile.
    Result<Head> headAndAfter(qint64 sequence, QList<Touch> &touches) const;
    //! Whether something of this kind changed after a place in the sequence, for whomever.
    Result<bool> holds(const QString &kind, qint64 after) const;
    Result<QList<ChangeRow>> after(qint64 sequence, const MemberId &reader, int limit) const;

private:
    Result<void> noteAll(
        const QString &kind, const Result<QStringList> &ids, const QList<MemberId> &readers);

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/postchoices.h"
#include "core/domain/relay.h"
#include "core/domain/relaypicture.h"

#include <QHash>

class QSqlDatabase;

namespace Relais {

//! The outbox and the history of relays of the present member; nothing here is ever taken away by a
//! sync. Made where it is used, on the store's reader, or on the connection given to a job for what
//! writes.
class RelayStore final {
public:
    explicit RelayStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<Relay> find(const RelayId &id) const; //!< NotFound
    Result<QList<Relay>> inStates(const QList<RelayState> &states) const; //!< oldest first
    //! Queued ones whose time has come, oldest first.
    Result<QList<Relay>> due(const QDateTime &now, int limit) const;
    //! What needs the person, what waits, the rest; newest first within each.
    Result<QList<Relay>> list(int limit) const;
    Result<QList<Relay>> ofStory(const StoryId &story) const; //!< newest first
    //! The same, what was written to whom alone; in no order.
    struct Words {
        AccountId account;
        QString text;
        RelayState state = RelayState::Queued;
    };
    Result<QList<Words>> wordsOfStory(const StoryId &story) const;
    Result<QList<RelayStep>> history(const RelayId &id) const; //!< oldest first
    //! What still waits, and what moved since; in no order.
    Result<QList<Relay>> changedSince(const QDateTime &since) const;
    Result<QHash<RelayState, int>> countsByState() const;
    //! As they were when relayed; also of stories that are gone.
    Result<QHash<RelayId, QString>> storyTitles(const QList<RelayId> &ids) const;
    Result<QHash<RelayId, AccountId>> accountsOf(const QList<RelayId> &ids) const;
    //! Own published texts, newest first, for the measure of own words.
    Result<QStringList> publishedTexts(int limit) const;

    //! Published ones of stories that were withdrawn since and that the person has not set right.
    Result<QList<RelayId>> toCorrect() const;
    //! Refused ones whose story was relayed to the same account since, not refused or cancelled.
    //! None that is public in part.
    Result<QList<RelayId>> relayedAnew() const;
    //! What the relay shows, in order; empty when it was relayed before this was kept: the
    //! story's picture then, where it goes with one.
    Result<QList<RelayPicture>> pictures(const RelayId &id) const;
    Result<PostChoices> choices(const RelayId &id) const;
    //! Whose it is, of the members who are not the present one; empty: it is not put apart.
    Result<MemberId> apartFor(const RelayId &id) const;
    //! The posts of a thread as its first attempt cut them; empty: none was made.
    Result<QStringList> parts(const RelayId &id) const;

    // In a job.
    Result<void> markCorrected(const RelayId &id, const QDateTime &at);
    //! The relay, and its first step, which is the state it is in.
    Result<void> insert(const Relay &relay, const QString &reason = {});
    Result<void> setPictures(const RelayId &id, const QList<RelayPicture> &pictures);
    Result<void> setChoices(const RelayId &id, const PostChoices &choices);
    //! Where it is, as was found out later; no step of its history.
    Result<void> setPermalink(const RelayId &id, const QUrl &permalink);
    //! Beside the choices, which are there for each thread.
    Result<void> setParts(const RelayId &id, const QStringList &parts);
    //! A published relay that another machine of the member sent, with the title that its story
    //! had. Nothing happens when the relay is here and was tried: this machine knows better. One
    //! that was not, as on a copied profile, is not sent a second time.
    Result<void> take(const Relay &relay, const QString &storyTitle);
    //! Writes the relay and one step of its history. Conflict ("relay-state") when the relay is no
    //! longer in state from: somebody else moved it meanwhile. seen: when it had changed last as
    //! the caller knows it; it must not have changed since, even if its state is the same, nor been
    //! put apart. Without it, how one ends that is put apart is written too.
    Result<void> change(const Relay &relay, RelayState from, const QString &reason = {},
        const QDateTime &seen = {});

    //! Those of the member before are put apart, in whatever state, and wait; those of the one who
    //! signs in now are there again.
    Result<void> handOver(const MemberId &from, const MemberId &to);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/relay.h"
#include "core/domain/story.h"
#include "core/services/outbox/relaystep.h"
#include "core/services/queue/draftcheck.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QSet>

#include <functional>

namespace Relais {

class OutboxRunner;
class Settings;
class Store;

//! The outbox: relays from "confirmed" to settled, by the state machine of relaystate.h.
class RelayService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelayService)
public:
    struct Row {
        Relay relay;
        Account account;
        QString storyTitle;
        std::optional<StoryImage> image;
        bool storyWithdrawn = false;
        QString withdrawnReason {}; //!< as its editor wrote it
        QString withdrawnBy {}; //!< a name
        QString correction {}; //!< suggested, in the relay's language if there is one
        bool deletionAsked = false; //!< whoever withdrew it asks that the post be deleted
        bool correctionPending = false; //!< one waits for an editor's approval
        bool toCorrect = false; //!< published, then withdrawn, and not yet set right
        bool relayedAnew = false; //!< refused, and the story went to the same account since
        QDateTime storyExpiry {}; //!< nothing goes out after it; invalid: no end
        qint64 visits = 0; //!< measured clicks
        bool removable = false; //!< Relais can take the post back at the network
        QDateTime goneSince; //!< the post is no longer there; invalid: as far as is known it is
        bool needsPerson = false; //!< nothing goes on without them
        //! Why a waiting relay waits; the words are OutboxStep's: "scheduled", "retry",
        //! "quiet-hours", "paused", "offline", "network-pause", "next-look", "missed-schedule", …
        QString waiting;
        QDateTime nextAt; //!< when something happens by itself; invalid: not known
    };
    struct Counts {
        int all = 0;
        int needsYou = 0;
        int waiting = 0;
        int sending = 0; //!< of the waiting ones: at the network just now
        int published = 0;
        int stopped = 0;
    };

    RelayService(Store &store, OutboxRunner &runner, Settings &settings, const Clock &clock,
        QObject *parent = nullptr);

    //! Commits one queued relay for each ready account of the draft, then lets the runner send
    //! them. The answer comes after the commit, not after the sending. at: invalid for now; a time
    //! in quiet hours is moved to their end. Rejected with the first of DraftCheck::problems.
    QCoro::Task<Result<QList<RelayId>>> relay(Story story, Draft draft, QDateTime at = {});

    //! Newest first within each: what needs the person, what waits, the rest.
    Result<QList<Row>> rows(int limit = 500) const;
    Result<Row> row(const RelayId &id) const;
    Result<QList<RelayStep>> history(const RelayId &id) const;
    Result<QList<Row>> relaysOf(const StoryId &story) const;
    Result<Counts> counts() const;
    //! When each relay goes or went out, from `since` on; nothing of those that were stopped.
    struct Moment {
        StoryId story;
        QDateTime at; //!< UTC
    };
    Result<QList<Moment>> moments(const QDateTime &since) const;
    //! What goes out next by itself; nothing when nothing has a time.
    struct Next {
        Network network = Network::Wall;
        QDateTime at;
    };
    Result<std::optional<Next>> next() const;
    //! The last one that the person made with relay() since the start; empty: none.
    RelayId lastMade() const { return m_lastMade; }

    // Each answers Conflict ("relay-state") when the state does not allow it.
    //! Now, by the person's will: a refused one again, a waiting or scheduled one at once (quiet
    //! hours or not), a network's own page opened (again).
    QCoro::Task<Result<void>> retry(RelayId id);
    QCoro::Task<Result<void>> cancel(RelayId id);
    QCoro::Task<Result<void>> checkNow(RelayId id);
    //! The person saw it published; permalink may be empty.
    QCoro::Task<Result<void>> confirmPublished(RelayId id, QUrl permalink);
    QCoro::Task<Result<void>> confirmNotPublished(RelayId id);
    QCoro::Task<Result<void>> reschedule(RelayId id, QDateTime at);
    //! Takes a published post back at its network. What it earned stays counted; that of a
    //! withdrawn story is set right with it. Errors: those of Connector::remove, KeychainLocked.
    QCoro::Task<Result<void>> deleteAtNetwork(RelayId id);

    //! How posts are taken back; without it none is removable.
    struct Removal {
        std::function<bool(const Relay &)> isPossible;
        std::function<QCoro::Task<Result<void>>(Relay)> remove;
    };
    void setRemoval(Removal removal) { m_removal = std::move(removal); }

    //! The person is done with a published relay of a withdrawn story. Conflict ("relay-state")
    //! when there was nothing to set right.
    QCoro::Task<Result<void>> markCorrected(RelayId id);
    //! Stories may have been withdrawn: tells of published relays that need the person now.
    void lookForWithdrawn();

    bool isPaused() const;
    void setPaused(bool paused);

Q_SIGNALS:
    void changed(const Relais::RelayId &id);
    //! By the person's own act, with relay(); after changed().
    void made(const Relais::RelayId &id);
    void pausedChanged(bool paused);
    //! The ui opens this page in the browser and puts text on the clipboard.
    void openOwnPage(const Relais::RelayId &id, const QUrl &page, const QString &text);

private:
    void tellRelayedAnew(const StoryId &story);
    NewRelay newRelay(const Story &story, const Draft &draft, const AccountCheck &check,
        const QDateTime &at) const;
    Result<QList<Row>> rowsOf(const QList<Relay> &relays) const;
    void explain(Row &row) const;
    QCoro::Task<Result<void>> act(RelayId id, RelayEvent event, StepDetail detail);
    QCoro::Task<Result<void>> setTimes(RelayId id, QDateTime notBefore, bool scheduled);

    Store &m_store;
    OutboxRunner &m_runner;
    Settings &m_settings;
    const Clock &m_clock;
    QSet<RelayId> m_toCorrect; //!< told of
    RelayId m_lastMade;
    Removal m_removal;
};

} // namespace Relais

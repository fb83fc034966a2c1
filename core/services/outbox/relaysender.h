// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/services/outbox/outboxdecision.h"
#include "core/services/outbox/relaystep.h"

#include <QHash>
#include <QObject>

namespace Relais {

class SecretStore;
class Store;

//! What sending asks of others; none of it is called after the sender is gone.
struct OutboxSurroundings {
    std::function<Connector &(Network)> connectorOf;
    std::function<bool()> backendReachable;
    std::function<QDateTime()> backendReachableSince;
    std::function<Account::State()> wallState; //!< of the session that the Wall goes through
    //! Pushes what waits, so that a tracked link works when its post is out. False: not all is
    //! pushed.
    std::function<QCoro::Task<bool>()> pushFirst;
    //! A story's picture by its StoryImage::path.
    std::function<QCoro::Task<Result<QByteArray>>(QString)> picture;
};

//! Carries out one step of one relay: gathers what it needs, commits, touches the network, commits
//! what came of it. Main thread.
//!
//! A relay to the Wall waits for the backend. One to another network goes out when the backend is
//! silent, after a try to push its tracked link: the link is dead until the backend is back, which
//! is better than a post that the person believes to be out.
class RelaySender final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelaySender)
public:
    RelaySender(Store &store, SecretStore &secrets, const Clock &clock,
        OutboxSurroundings surroundings, QObject *parent = nullptr);

    const OutboxSurroundings &surroundings() const { return m_surroundings; }
    //! Asked once more right before a relay is sent: pushing its link and fetching its pictures
    //! takes a while, and may bring that its story was withdrawn.
    void setLastWord(std::function<bool(const Relay &)> isStillDue);
    //! relay as the decision saw it: moved or rescheduled since, nothing is done.
    QCoro::Task<void> perform(Relay relay, OutboxStep step);
    //! That it would take at the network now, of a thread as many as it has.
    qsizetype postsOf(const Relay &relay, const Account &account) const;

Q_SIGNALS:
    void changed(const Relais::RelayId &id);
    void openOwnPage(const Relais::RelayId &id, const QUrl &page, const QString &text);
    void accountChanged();
    //! It cannot be tried before that time; nothing was committed.
    void held(const Relais::RelayId &id, const QString &why, const QDateTime &until);

private:
    QCoro::Task<void> send(Relay relay);
    QCoro::Task<void> handOver(Relay relay);
    QCoro::Task<void> lookUp(Relay relay);
    QCoro::Task<bool> registerLink(Relay relay);
    QCoro::Task<Result<Publication>> gather(Relay relay);
    QCoro::Task<Result<QByteArray>> secretFor(Account account);
    //! Another program keeps secrets now than the one that was given the account's.
    QCoro::Task<bool> isKeptElsewhere(AccountId account);
    static QString keychainChanged(); //!< the reason then
    //! Rejected ("picture-gone"): one is gone for good, and no post of the relay is out.
    QCoro::Task<Result<QList<PublicationImage>>> picturesFor(Relay relay);
    QCoro::Task<void> refuse(Relay relay, Error error);
    QCoro::Task<void> finishSend(Relay relay, Account account, Result<PublishedPost> outcome);
    QCoro::Task<void> finishLookUp(Relay relay, Account account, Result<LookupResult> outcome);
    QCoro::Task<Result<Relay>> commit(Relay relay, RelayEvent event, StepDetail detail);
    void hold(const Relay &relay, const QString &why, std::chrono::seconds span);
    bool isUnmoved(const Relay &relay) const;
    StepDetail afterFailedSend(const Relay &relay, const Account &account, const Error &error);
    StepDetail afterFailedLook(
        const Relay &relay, const Account &account, const Error &error, int looks);
    StepDetail afterFruitlessLook(const QString &reason, int looks);

    Store &m_store;
    SecretStore &m_secrets;
    const Clock &m_clock;
    OutboxSurroundings m_surroundings;
    std::function<bool(const Relay &)> m_isStillDue;
    QHash<RelayId, PublishedPost> m_unkept; //!< out, which the store could not be told
};

} // namespace Relais

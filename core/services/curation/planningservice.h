// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/blockedphrase.h"
#include "core/domain/insights.h"
#include "core/domain/planning.h"
#include "core/services/sync/backendcall.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class ServerReach;
class SignInService;
class Store;
class SyncService;

//! What the company plans with and writes by: topics, campaigns, saved audiences, its charter and
//! the phrases that it blocks. Reads of topics, campaigns and phrases answer from the store; every
//! change needs the backend, since it is true for everyone at once, and is pulled right after.
class PlanningService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanningService)
public:
    PlanningService(Store &store, SignInService &session, HttpClient &http, SyncService &sync,
        ServerReach &reach, const Clock &clock, QObject *parent = nullptr);

    Result<QList<Topic>> topics() const;
    Result<QList<Campaign>> campaigns() const;
    Result<QList<Team>> teams() const;
    Result<QList<BlockedPhrase>> phrases() const;
    Member member() const; //!< who is signed in
    bool isReachable() const;
    ServerReach &reach() const { return m_reach; }
    //! For a new topic, campaign, audience or phrase.
    QString newId() const;

    //! InvalidInput (a word of problemOf).
    QCoro::Task<Result<void>> save(Topic topic);
    QCoro::Task<Result<void>> save(Campaign campaign); //!< Conflict ("campaign-published")
    QCoro::Task<Result<void>> save(SavedAudience audience);
    QCoro::Task<Result<void>> save(BlockedPhrase phrase); //!< Conflict ("phrase-known")
    QCoro::Task<Result<void>> remove(TopicId id); //!< Conflict ("topic-used")
    QCoro::Task<Result<void>> remove(CampaignId id); //!< Conflict ("campaign-used")
    QCoro::Task<Result<void>> remove(AudienceId id);
    QCoro::Task<Result<void>> remove(PhraseId id);

    //! What an admin says that one measured figure is worth; for admins.
    QCoro::Task<Result<QList<EarnedRate>>> rates();
    QCoro::Task<Result<void>> save(EarnedRate rate); //!< in place of the figure's other
    QCoro::Task<Result<void>> removeRate(QString figure);

    //! Whom members ask about their data; for admins. Empty: nobody is named.
    QCoro::Task<Result<QString>> privacyContact();
    QCoro::Task<Result<void>> setPrivacyContact(QString contact);

    //! Whether every story for everybody has a public page, or only those whose link leads to
    //! theirs; for admins.
    QCoro::Task<Result<bool>> sharePages();
    QCoro::Task<Result<void>> setSharePages(bool everyStory);

    //! How many stories for the same people on one day do not pile up (DayRule); changing it is for
    //! admins.
    QCoro::Task<Result<int>> storiesADay();
    QCoro::Task<Result<void>> setStoriesADay(int stories);

    QCoro::Task<Result<QList<CampaignFigures>>> figures();
    QCoro::Task<Result<QList<SavedAudience>>> audiences();
    QCoro::Task<Result<QList<CharterVersion>>> charterVersions();
    //! sameVersion: mends the current version, and nobody is asked again.
    QCoro::Task<Result<QList<CharterVersion>>> publishCharter(
        QList<CharterText> texts, bool sameVersion);

Q_SIGNALS:
    void changed(); //!< topics, campaigns or phrases, by a sync
    void reachableChanged(); //!< isReachable(): at the start nobody is known to be signed in yet

private:
    QCoro::Task<Result<QJsonObject>> ask(BackendCall call);
    QCoro::Task<Result<void>> change(BackendCall call);

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    SyncService &m_sync;
    ServerReach &m_reach;
    const Clock &m_clock;
};

} // namespace Relais

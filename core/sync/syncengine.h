// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Relais {

class HttpClient;
class Store;
struct SyncContext;
enum class News;

//! What one round did.
struct SyncReport {
    int pulled = 0; //!< rows applied
    int pushed = 0; //!< items settled
    bool fullResync = false;
    int deletionsAsked = 0; //!< > 0: a mass deletion waits for the person's answer, nothing removed
    int sentAgain = 0; //!< the backend was restored: pushes of the last days that it got again
};

//! One round of sync: push the outbox in batches, then pull pages until there is nothing new, each
//! page one local transaction. Main thread; the work on the database is the store's thread's.
class SyncEngine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncEngine)
public:
    //! Gives a valid access token; Unauthorized means sign in again. refused: the token that the
    //! backend just answered 401 to, which is then not given again; empty otherwise.
    using TokenSource = std::function<QCoro::Task<Result<QString>>(QString refused)>;
    using ServerSource = std::function<QUrl()>;

    SyncEngine(Store &store, HttpClient &http, const Clock &clock, ServerSource server,
        TokenSource token, QObject *parent = nullptr);
    ~SyncEngine() override;

    //! Network or Timeout: offline. Unauthorized: sign in again. Conflict ("sync-running") while
    //! another round runs. What was applied before an error stays.
    QCoro::Task<Result<SyncReport>> round();
    //! Holds a request at the backend until something for everyone is new, up to half a minute.
    //! Beside rounds; one at a time.
    QCoro::Task<Result<News>> awaitNews();
    //! The next pull may remove more than a fifth of the local stories.
    void allowDeletion();

Q_SIGNALS:
    void progressed(int rows);
    //! Rows of the store changed: "stories" (also topics, campaigns, teams), "relay-counts",
    //! "wall", "member", "charter", "blocked-phrases". After the first page, and at the end of the
    //! round.
    void pulled(const QStringList &kinds);
    void pushesRefused(const QStringList &kinds); //!< by the backend, with its reasons in the store

private:
    QCoro::Task<Result<SyncReport>> pushThenPull();
    QCoro::Task<Result<int>> giveBack(SyncContext context, bool pushesToo);
    void note(int rows, const QStringList &kinds);
    void announce();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais

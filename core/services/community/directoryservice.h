// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/directory.h"
#include "core/domain/member.h"
#include "core/domain/story.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;

//! Colleagues as they let themselves be found, and what the member lets be found of themselves.
class DirectoryService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryService)
public:
    DirectoryService(Store &store, SignInService &session, HttpClient &http, const Clock &clock,
        QObject *parent = nullptr);

    struct Found {
        QList<Colleague> colleagues; //!< by name
        bool more = false; //!< there are others; more words find them
        bool offline = false; //!< no answer came, or nobody is signed in: found here before
    };
    //! Asks the backend; where it does not answer, what it told within the last week.
    QCoro::Task<Result<Found>> find(DirectoryQuery query);

    //! At once, from what is here: for a name that is being typed. Colleagues of the directory, and
    //! those who wrote on the Wall; never oneself.
    Result<QList<Colleague>> known(const QString &typed, int limit = 8) const;
    //! All of them, oneself among them, in no order: where somebody works, without asking.
    Result<QList<Colleague>> here() const;

    // Need the backend.
    QCoro::Task<Result<DirectoryChoice>> choice();
    QCoro::Task<Result<DirectoryChoice>> save(DirectoryChoice choice);

    Result<QList<Team>> teams() const; //!< by name
    Result<QList<Topic>> topics() const;

private:
    Result<QList<Colleague>> kept() const;
    Result<Found> keptFor(const DirectoryQuery &query) const;
    QCoro::Task<Result<DirectoryChoice>> ask(QByteArray method, QJsonObject body);
    Store::Job keeping(const DirectoryQuery &query, const Found &found) const;

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace Relais

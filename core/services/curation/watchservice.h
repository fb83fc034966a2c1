// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/watch.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class IdeaService;
class SignInService;

//! Kept searches over what the sources bring, for managers and editors. They live on the backend.
class WatchService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchService)
public:
    WatchService(SignInService &session, HttpClient &http, IdeaService &ideas, const Clock &clock,
        QObject *parent = nullptr);

    QCoro::Task<Result<QList<WatchFigures>>> watches();
    //! A new one has no id. InvalidInput (problemsOf).
    QCoro::Task<Result<void>> save(Watch watch);
    QCoro::Task<Result<void>> remove(WatchId id);
    QCoro::Task<Result<QList<WatchMention>>> mentions(WatchId id, QDate monday);
    //! Into the inbox of candidates; by an editor.
    QCoro::Task<Result<void>> toInbox(CandidateId id);
    //! One's own idea from it, which goes to the editors with the next sync.
    QCoro::Task<Result<void>> toIdea(CandidateEntry entry);
    bool isEditor() const;
    QString company() const; //!< its name; empty: not known

private:
    SignInService &m_session;
    HttpClient &m_http;
    IdeaService &m_ideas;
    const Clock &m_clock;
};

} // namespace Relais

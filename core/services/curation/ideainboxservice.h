// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/idea.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;
struct BackendCall;

//! What members brought in, for editors: read from the backend, kept while the program runs.
class IdeaInboxService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaInboxService)
public:
    IdeaInboxService(SignInService &session, HttpClient &http, QObject *parent = nullptr);

    const QList<Idea> &ideas() const { return m_ideas; } //!< latest changed first
    bool isKnown() const { return m_known; } //!< the backend said what there is
    int waitingCount() const; //!< those that nobody has answered, declined or taken
    QCoro::Task<Result<void>> refresh();
    //! Read, Ask, Answer, Review, Decline; text as IdeaDesk wants it. Conflict ("idea-state").
    QCoro::Task<Result<void>> act(IdeaId id, IdeaAct act, QString text = {});
    //! A draft story from it.
    QCoro::Task<Result<StoryId>> turnIntoStory(IdeaId id);

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<Result<QJsonObject>> ask(BackendCall call);
    void take(const Idea &idea);

    SignInService &m_session;
    HttpClient &m_http;
    QList<Idea> m_ideas;
    bool m_known = false;
};

} // namespace Relais

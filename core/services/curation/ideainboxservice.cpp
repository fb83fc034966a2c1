// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/ideainboxservice.h"

#include "core/api/curation.h"
#include "core/api/idea.h"
#include "core/api/routes.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/backendcall.h"
#include "core/services/sync/signedcall.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString wordOf(IdeaAct act)
{
    switch (act) {
    case IdeaAct::Read:
        return u"read"_s;
    case IdeaAct::Ask:
        return u"ask"_s;
    case IdeaAct::Answer:
        return u"answer"_s;
    case IdeaAct::Review:
        return u"review"_s;
    case IdeaAct::Decline:
        return u"decline"_s;
    default:
        return {};
    }
}

} // namespace

IdeaInboxService::IdeaInboxService(SignInService &session, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
}

int IdeaInboxService::waitingCount() const
{
    return int(std::count_if(m_ideas.cbegin(), m_ideas.cend(), [](const Idea &idea) {
        return idea.state == IdeaState::Sent || idea.state == IdeaState::Read;
    }));
}

QCoro::Task<Result<QJsonObject>> IdeaInboxService::ask(BackendCall call)
{
    return askSignedIn(m_session, m_http, std::move(call));
}

QCoro::Task<Result<void>> IdeaInboxService::refresh()
{
    const QPointer<IdeaInboxService> self(this);
    BackendCall call { "GET", {}, Api::Routes::ideas() };
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer)
        co_return fail(answer.error());
    QList<Idea> ideas;
    for (const QJsonValue &value : answer->value("ideas"_L1).toArray()) {
        const auto idea = Api::ideaFrom(value.toObject());
        if (!idea)
            co_return fail(idea.error());
        ideas.append(*idea);
    }
    m_ideas = ideas;
    m_known = true;
    Q_EMIT changed();
    co_return {};
}

void IdeaInboxService::take(const Idea &idea)
{
    m_ideas.removeIf([&](const Idea &known) { return known.id == idea.id; });
    m_ideas.prepend(idea);
    Q_EMIT changed();
}

QCoro::Task<Result<void>> IdeaInboxService::act(IdeaId id, IdeaAct act, QString text)
{
    const QPointer<IdeaInboxService> self(this);
    BackendCall call { "POST", {}, Api::Routes::ideaAction(id, wordOf(act)) };
    if (!text.isEmpty())
        call.body.insert(u"text"_s, text);
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    const auto idea = answer ? Api::ideaFrom(*answer) : Result<Idea>(fail(answer.error()));
    if (!idea)
        co_return fail(idea.error());
    take(*idea);
    co_return {};
}

QCoro::Task<Result<StoryId>> IdeaInboxService::turnIntoStory(IdeaId id)
{
    const QPointer<IdeaInboxService> self(this);
    BackendCall call { "POST", {}, Api::Routes::ideaStory(id) };
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    const auto story =
        answer ? Api::workingStoryFrom(*answer) : Result<WorkingStory>(fail(answer.error()));
    if (!story)
        co_return fail(story.error());
    co_await refresh();
    co_return story->story.id;
}

} // namespace Relais

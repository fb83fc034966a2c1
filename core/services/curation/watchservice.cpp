// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/watchservice.h"

#include "core/api/routes.h"
#include "core/api/watch.h"
#include "core/base/uuid7.h"
#include "core/services/community/ideaservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

namespace Relais {

using namespace Qt::StringLiterals;

WatchService::WatchService(SignInService &session, HttpClient &http, IdeaService &ideas,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_ideas(ideas)
    , m_clock(clock)
{
}

bool WatchService::isEditor() const
{
    return m_session.member().has(Role::Editor);
}

QString WatchService::company() const
{
    return m_session.organizationName();
}

QCoro::Task<Result<QList<WatchFigures>>> WatchService::watches()
{
    BackendCall call { "GET", {}, Api::Routes::watches() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::watchesFrom(*answer);
}

QCoro::Task<Result<void>> WatchService::save(Watch watch)
{
    if (const QStringList problems = problemsOf(watch); !problems.isEmpty())
        co_return fail(ErrorCode::InvalidInput, {}, problems.constFirst());
    if (watch.id.isEmpty())
        watch.id.value = newUuid7(m_clock);
    BackendCall call { "PUT", {}, Api::Routes::watch(watch.id), Api::toJson(watch) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<void>> WatchService::remove(WatchId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::watch(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<QList<WatchMention>>> WatchService::mentions(WatchId id, QDate monday)
{
    BackendCall call { "GET", {}, Api::Routes::watchMentions(id) };
    if (monday.isValid())
        call.path += u"?week="_s + monday.toString(Qt::ISODate);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::mentionsFrom(*answer);
}

QCoro::Task<Result<void>> WatchService::toInbox(CandidateId id)
{
    BackendCall call { "POST", {}, Api::Routes::candidateAction(id, u"restore"_s) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<void>> WatchService::toIdea(CandidateEntry entry)
{
    Idea idea;
    idea.text = entry.title;
    idea.link = entry.link;
    const auto suggested = co_await m_ideas.suggest(idea);
    if (!suggested)
        co_return fail(suggested.error());
    co_return {};
}

} // namespace Relais

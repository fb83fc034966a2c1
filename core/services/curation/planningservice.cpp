// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/planningservice.h"

#include "core/api/blockedphrases.h"
#include "core/api/dayrule.h"
#include "core/api/planning.h"
#include "core/api/rates.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/api/sharepages.h"
#include "core/base/uuid7.h"
#include "core/domain/earnedrate.h"
#include "core/services/queue/blockedphrases.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/serverreach.h"
#include "core/services/sync/signedcall.h"
#include "core/services/sync/syncservice.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"

#include <QPointer>

#include <utility>

namespace Relais {

using namespace Qt::StringLiterals;

PlanningService::PlanningService(Store &store, SignInService &session, HttpClient &http,
    SyncService &sync, ServerReach &reach, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_sync(sync)
    , m_reach(reach)
    , m_clock(clock)
{
    connect(&reach, &ServerReach::changed, this, &PlanningService::reachableChanged);
}

Result<QList<Topic>> PlanningService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

Result<QList<Campaign>> PlanningService::campaigns() const
{
    return OrganizationStore(m_store.reader()).campaigns();
}

Result<QList<Team>> PlanningService::teams() const
{
    return OrganizationStore(m_store.reader()).teams();
}

Result<QList<BlockedPhrase>> PlanningService::phrases() const
{
    return blockedPhrasesIn(m_store.reader());
}

Member PlanningService::member() const
{
    return m_session.member();
}

bool PlanningService::isReachable() const
{
    return m_reach.isReachable();
}

QString PlanningService::newId() const
{
    return newUuid7(m_clock);
}

QCoro::Task<Result<QJsonObject>> PlanningService::ask(BackendCall call)
{
    co_return co_await askSignedIn(m_session, m_http, std::move(call));
}

QCoro::Task<Result<void>> PlanningService::change(BackendCall call)
{
    const QPointer<PlanningService> self(this);
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return fail(goneAway());
    // What is shown is what the store has: it follows at once, or with the next round. It is done
    // once the backend says so.
    co_await m_sync.round();
    if (self)
        Q_EMIT changed();
    co_return {};
}

QCoro::Task<Result<void>> PlanningService::save(Topic topic)
{
    if (const QString problem = problemOf(topic); !problem.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problem, problem);
    BackendCall call { "PUT", {}, Api::Routes::topic(topic.id), Api::toJson(topic) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::save(Campaign campaign)
{
    if (const QString problem = problemOf(campaign); !problem.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problem, problem);
    BackendCall call { "PUT", {}, Api::Routes::campaign(campaign.id), Api::toJson(campaign) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::save(SavedAudience audience)
{
    if (const QString problem = problemOf(audience); !problem.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problem, problem);
    BackendCall call { "PUT", {}, Api::Routes::savedAudience(audience.id), Api::toJson(audience) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::save(BlockedPhrase phrase)
{
    if (const QString problem = problemOf(phrase); !problem.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problem, problem);
    BackendCall call { "PUT", {}, Api::Routes::blockedPhrase(phrase.id), Api::toJson(phrase) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::remove(TopicId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::topic(id) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::remove(CampaignId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::campaign(id) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::remove(AudienceId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::savedAudience(id) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::remove(PhraseId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::blockedPhrase(id) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<QList<EarnedRate>>> PlanningService::rates()
{
    BackendCall call { "GET", {}, Api::Routes::rates() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::earnedRatesFrom(*answer);
}

QCoro::Task<Result<void>> PlanningService::save(EarnedRate rate)
{
    if (const QString problem = problemOf(rate); !problem.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problem, problem);
    BackendCall call { "PUT", {}, Api::Routes::rate(rate.figure), Api::toJson(rate) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<void>> PlanningService::removeRate(QString figure)
{
    BackendCall call { "DELETE", {}, Api::Routes::rate(figure) };
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<QString>> PlanningService::privacyContact()
{
    BackendCall call { "GET", {}, Api::Routes::privacyContact() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::privacyContactFrom(*answer);
}

QCoro::Task<Result<void>> PlanningService::setPrivacyContact(QString contact)
{
    BackendCall call { "PUT", {}, Api::Routes::privacyContact() };
    call.body = Api::privacyContactJson(contact);
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<bool>> PlanningService::sharePages()
{
    BackendCall call { "GET", {}, Api::Routes::sharePages() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::sharePagesFrom(*answer);
}

QCoro::Task<Result<void>> PlanningService::setSharePages(bool everyStory)
{
    BackendCall call { "PUT", {}, Api::Routes::sharePages() };
    call.body = Api::sharePagesJson(everyStory);
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<int>> PlanningService::storiesADay()
{
    BackendCall call { "GET", {}, Api::Routes::dayRule() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::dayRuleFrom(*answer);
}

QCoro::Task<Result<void>> PlanningService::setStoriesADay(int stories)
{
    BackendCall call { "PUT", {}, Api::Routes::dayRule() };
    call.body = Api::dayRuleJson(stories);
    co_return co_await change(std::move(call));
}

QCoro::Task<Result<QList<CampaignFigures>>> PlanningService::figures()
{
    BackendCall call { "GET", {}, Api::Routes::campaignFigures() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::campaignFiguresFrom(*answer);
}

QCoro::Task<Result<QList<SavedAudience>>> PlanningService::audiences()
{
    BackendCall call { "GET", {}, Api::Routes::savedAudiences() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::savedAudiencesFrom(*answer);
}

QCoro::Task<Result<QList<CharterVersion>>> PlanningService::charterVersions()
{
    BackendCall call { "GET", {}, Api::Routes::charter() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::charterVersionsFrom(*answer);
}

QCoro::Task<Result<QList<CharterVersion>>> PlanningService::publishCharter(
    QList<CharterText> texts, bool sameVersion)
{
    BackendCall call { "POST", {}, Api::Routes::charter() };
    call.body = Api::toJson(Api::CharterPublication { texts, sameVersion });
    const QPointer<PlanningService> self(this);
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (self)
        m_sync.syncNow();
    co_return Api::charterVersionsFrom(*answer);
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One act on all that a source brought.

#include "core/api/curation.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/domain/threshold.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QJsonArray>
#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAsked = 30; // stories, each a question of its own
}

QCoro::Task<Result<SourceYield>> SourceService::lookAtYield(SourceId id)
{
    const QPointer<SourceService> self(this);
    BackendCall call { "GET", {}, Api::Routes::sourceRetraction(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    auto yield = Api::sourceYieldFrom(*answer);
    if (!yield)
        co_return fail(yield.error());
    int asked = 0;
    const QList<SourceStory> stories = yield->stories;
    for (const SourceStory &story : stories) {
        if (!story.published || story.colleagues == 0)
            continue;
        Result<StoryRelays> relays = StoryRelays(); // hidden
        if (story.colleagues >= Threshold::people && asked < mostAsked) {
            if (!self)
                co_return fail(goneAway());
            ++asked;
            relays = co_await m_curation.relays(story.id);
        }
        if (relays && !relays->hidden)
            yield->relays += relays->relays;
        else
            ++yield->untold;
    }
    co_return *yield;
}

QCoro::Task<Result<void>> SourceService::retract(
    SourceId id, QList<StoryId> withdraw, QString reason, bool deletionAsked)
{
    QJsonArray stories;
    for (const StoryId &story : std::as_const(withdraw))
        stories.append(story.value);
    BackendCall call { "POST", {}, Api::Routes::sourceRetraction(id) };
    call.body = { { u"reason"_s, reason }, { u"withdraw"_s, stories },
        { u"deletionAsked"_s, deletionAsked } };
    co_return co_await changeRetraction(std::move(call));
}

QCoro::Task<Result<void>> SourceService::bringBack(SourceId id)
{
    BackendCall call { "DELETE", {}, Api::Routes::sourceRetraction(id) };
    co_return co_await changeRetraction(std::move(call));
}

// It is done once the backend says so, whether or not what there is now can be read.
QCoro::Task<Result<void>> SourceService::changeRetraction(BackendCall call)
{
    const QPointer<SourceService> self(this);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return fail(goneAway());
    m_changes += 1;
    const auto stories = co_await m_curation.refresh();
    if (!stories)
        qCInfo(lcServices) << "stories after a retraction:" << stories.error().detail;
    if (!self)
        co_return fail(goneAway());
    const auto sources = co_await refresh();
    if (!sources)
        qCInfo(lcServices) << "sources after a retraction:" << sources.error().detail;
    co_return {};
}

} // namespace Relais

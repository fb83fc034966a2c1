// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What editors decide on candidates; the sources that bring them are in sourceservice.cpp.

#include "core/api/curation.h"
#include "core/api/routes.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

std::optional<CandidateEntry> takeFrom(QList<CandidateEntry> &list, const CandidateId &id)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const CandidateEntry &entry) { return entry.id == id; });
    if (found == list.end())
        return {};
    CandidateEntry entry = *found;
    list.erase(found);
    return entry;
}

void putBack(QList<CandidateEntry> &list, const CandidateEntry &entry)
{
    const auto place = std::find_if(list.begin(), list.end(), [&](const CandidateEntry &other) {
        return std::pair(other.publishedAt, other.id.value)
            < std::pair(entry.publishedAt, entry.id.value);
    });
    list.insert(place, entry);
}

} // namespace

QCoro::Task<Result<StoryId>> SourceService::keep(
    CandidateId id, StoryId translationOf, CandidateChoice choice)
{
    QJsonObject request;
    if (translationOf.isEmpty())
        request = Api::toJson(choice);
    else
        request.insert(u"translationOf"_s, translationOf.value);
    co_return co_await keepWith(std::move(id), std::move(request));
}

QCoro::Task<Result<StoryId>> SourceService::giveLink(CandidateId id, StoryId story)
{
    QJsonObject request;
    request.insert(u"linkOf"_s, story.value);
    co_return co_await keepWith(std::move(id), std::move(request));
}

QCoro::Task<Result<StoryId>> SourceService::keepWith(CandidateId id, QJsonObject request)
{
    const QPointer<SourceService> self(this);
    const auto open = takeFrom(m_candidates, id);
    const auto dropped = takeFrom(m_dropped, id);
    m_changes += 1;
    m_acting += 1;
    Q_EMIT changed(); // the next key is for the next one
    BackendCall call { "POST", {}, Api::Routes::candidateStory(id) };
    call.body = std::move(request);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    m_acting -= 1;
    const auto story =
        answer ? Api::workingStoryFrom(*answer) : Result<WorkingStory>(fail(answer.error()));
    if (!story) {
        m_changes += 1;
        if (open)
            putBack(m_candidates, *open);
        if (dropped)
            m_dropped.prepend(*dropped);
        Q_EMIT changed();
        co_return fail(story.error());
    }
    keepHere();
    const StoryId made = story->story.id;
    if (const auto &from = open ? open : dropped) {
        CandidateEntry kept = *from;
        kept.story = made;
        kept.keptAt = m_clock.now();
        m_kept.prepend(kept);
    }
    m_curation.take(*story);
    Q_EMIT changed();
    fillUp();
    co_return made;
}

QCoro::Task<Result<void>> SourceService::giveBack(CandidateId id)
{
    const QPointer<SourceService> self(this);
    BackendCall call { "DELETE", {}, Api::Routes::candidateStory(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto story = Api::workingStoryFrom(*answer);
    if (!story)
        co_return fail(story.error());
    if (!self)
        co_return fail(goneAway());
    m_curation.take(*story);
    co_return co_await refresh();
}

QCoro::Task<Result<void>> SourceService::drop(CandidateId id)
{
    return setDropped(std::move(id), true);
}

QCoro::Task<Result<void>> SourceService::restore(CandidateId id)
{
    return setDropped(std::move(id), false);
}

QCoro::Task<Result<void>> SourceService::setDropped(CandidateId id, bool dropped)
{
    const QPointer<SourceService> self(this);
    QList<CandidateEntry> &from = dropped ? m_candidates : m_dropped;
    QList<CandidateEntry> &to = dropped ? m_dropped : m_candidates;
    const auto entry = takeFrom(from, id);
    if (!entry)
        co_return fail(ErrorCode::NotFound, u"not in the list"_s, u"candidate-unknown"_s);
    CandidateEntry moved = *entry;
    moved.droppedAt = dropped ? m_clock.now() : QDateTime();
    if (dropped)
        to.prepend(moved);
    else
        putBack(to, moved);
    m_changes += 1;
    m_acting += 1;
    Q_EMIT changed();
    BackendCall call { "POST", {},
        Api::Routes::candidateAction(id, dropped ? u"drop"_s : u"restore"_s) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    m_acting -= 1;
    m_changes += 1;
    if (answer) {
        keepHere();
        fillUp();
        co_return {};
    }
    if (takeFrom(to, id)) {
        if (dropped)
            putBack(from, *entry);
        else
            from.prepend(*entry);
        Q_EMIT changed();
    }
    co_return fail(answer.error());
}

} // namespace Relais

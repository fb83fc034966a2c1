// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/curationservice.h"

#include "core/api/curation.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/accounts/networklist.h"
#include "core/services/curation/storycontent.h"
#include "core/services/queue/blockedphrases.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/services/sync/syncservice.h"
#include "core/store/curationstore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"

#include <QJsonArray>
#include <QPointer>
#include <QScopeGuard>

#include <algorithm>

using namespace std::chrono_literals;

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

const QString storyKind = u"story"_s;
constexpr int pageSize = 500;
constexpr int mostPages = 20;
constexpr auto pauseAfterKeys = 1s;

Result<QList<WorkingStory>> storiesIn(const QJsonObject &answer)
{
    QList<WorkingStory> stories;
    for (const QJsonValue &value : answer.value("stories"_L1).toArray()) {
        auto story = Api::workingStoryFrom(value.toObject());
        if (!story)
            return fail(story.error());
        stories.append(std::move(*story));
    }
    return stories;
}

} // namespace

CurationService::CurationService(Store &store, SignInService &session, HttpClient &http,
    SyncService &sync, SigningService &signing, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_sync(sync)
    , m_signing(signing)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKeys);
    connect(&m_pause, &QTimer::timeout, this, &CurationService::sendWaiting);
    connect(&sync, &SyncService::statusChanged, this, [this] {
        if (!m_edits.isEmpty() && m_sync.state() == SyncService::State::UpToDate)
            sendWaiting();
        Q_EMIT changed(); // whether acts are possible
    });
    connect(&session, &SignInService::stateChanged, this, &CurationService::followMember);
    load();
}

CurationService::~CurationService() = default;

void CurationService::load()
{
    const auto kept = CurationStore(m_store.reader()).list(storyKind);
    const auto member = ProfileStore(m_store.reader()).member();
    if (!kept || !member) {
        qCWarning(lcServices) << "curation:" << (kept ? member.error() : kept.error()).detail;
        return;
    }
    m_writer = member->id;
    for (const QJsonObject &body : *kept) {
        if (const auto story = Api::workingStoryFrom(body))
            m_stories.insert(story->story.id, *story);
    }
    loadEdits();
}

// What another one wrote here is not sent in the name of whoever signed in after them, and what
// that one was shown is read anew.
void CurationService::followMember()
{
    const MemberId me = m_session.member().id;
    if (me.isEmpty() || me == m_writer)
        return;
    m_stories.clear();
    m_refreshedAt = {};
    m_edits.clear();
    load();
    m_writer = me;
    Q_EMIT changed();
}

void CurationService::loadEdits()
{
    const auto edits = CurationStore(m_store.reader()).edits();
    if (!edits) {
        qCWarning(lcServices) << "curation:" << edits.error().detail;
        return;
    }
    for (auto it = edits->cbegin(); it != edits->cend(); ++it)
        loadEdit(it.key(), *it);
}

bool CurationService::isReachable() const
{
    return m_session.state() == SignInService::State::SignedIn && m_sync.isReachable();
}

QCoro::Task<Result<WorkingStory>> CurationService::ask(BackendCall call)
{
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::workingStoryFrom(*answer);
}

QCoro::Task<Result<void>> CurationService::refresh()
{
    const QPointer<CurationService> self(this);
    QHash<StoryId, WorkingStory> all;
    QString before;
    m_refreshing += 1;
    const auto ended = qScopeGuard([self] {
        if (self && --self->m_refreshing == 0)
            self->m_taken.clear();
    });
    for (int page = 0; page < mostPages; ++page) {
        BackendCall call { "GET", {}, Api::Routes::stories() };
        call.path += u"?limit="_s + QString::number(pageSize);
        if (!before.isEmpty())
            call.path += u"&before="_s + before;
        const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
        if (!answer)
            co_return fail(answer.error());
        if (!self)
            co_return fail(goneAway());
        const auto stories = storiesIn(*answer);
        if (!stories)
            co_return fail(stories.error());
        for (const WorkingStory &story : *stories)
            all.insert(story.story.id, story);
        if (stories->size() < pageSize)
            break;
        before = stories->constLast().story.id.value;
    }
    for (const WorkingStory &taken : std::as_const(m_taken)) {
        const auto known = all.constFind(taken.story.id);
        if (known == all.cend() || known->version < taken.version)
            all.insert(taken.story.id, taken); // the page was read before it was made
    }
    m_refreshedAt = m_clock.now();
    const QHash<StoryId, WorkingStory> old = std::exchange(m_stories, std::move(all));
    const bool differs = old != m_stories;
    if (differs) {
        QList<std::pair<QString, QJsonObject>> bodies;
        for (const WorkingStory &working : std::as_const(m_stories))
            bodies.append({ working.story.id.value, Api::toJson(working) });
        Store::Job job = [bodies](QSqlDatabase &db) {
            return CurationStore(db).replace(storyKind, bodies);
        };
        write(std::move(job));
        const QList<StoryId> ids = m_stories.keys();
        for (const StoryId &id : ids) {
            if (old.value(id) != m_stories.value(id))
                Q_EMIT storyChanged(id);
        }
    }
    Q_EMIT changed();
    co_return {};
}

CurationService::Row CurationService::rowOf(const WorkingStory &working) const
{
    Row row;
    row.working = working;
    const StoryId id = working.story.id;
    if (const auto edit = m_edits.constFind(id); edit != m_edits.cend()) {
        const bool known = m_stories.contains(id);
        row.working = known ? working : edit->working;
        row.working.story = withContentOf(row.working.story, edit->working.story);
        row.saving = edit->saving;
        row.problem = edit->problem;
    }
    const MemberId me = m_session.member().id;
    const Story &story = row.working.story;
    row.mine = story.author == me || row.working.editor == me
        || (m_edits.contains(id) && row.saving != Saving::Saved);
    row.mayApprove =
        story.state == StoryState::InReview && !row.mine && m_session.member().has(Role::Editor);
    row.mayApproveCorrection = story.state == StoryState::Withdrawn && story.correctionPending
        && row.working.withdrawnBy != me && m_session.member().has(Role::Editor);
    return row;
}

QList<CurationService::Row> CurationService::rows() const
{
    QList<Row> rows;
    for (const WorkingStory &working : m_stories)
        rows.append(rowOf(working));
    for (const Edit &edit : m_edits) {
        if (!m_stories.contains(edit.working.story.id))
            rows.append(rowOf(edit.working));
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::pair(a.working.changedAt, a.working.story.id.value)
            > std::pair(b.working.changedAt, b.working.story.id.value);
    });
    return rows;
}

std::optional<CurationService::Row> CurationService::row(const StoryId &id) const
{
    if (const auto known = m_stories.constFind(id); known != m_stories.cend())
        return rowOf(*known);
    if (const auto edit = m_edits.constFind(id); edit != m_edits.cend())
        return rowOf(edit->working);
    return {};
}

std::optional<WorkingStory> CurationService::theirs(const StoryId &id) const
{
    const auto known = m_stories.constFind(id);
    return known == m_stories.cend() ? std::nullopt : std::optional(*known);
}

Result<QList<Network>> CurationService::networks() const
{
    return offeredNetworks(m_store.reader());
}

Result<QList<Topic>> CurationService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

Result<QList<Campaign>> CurationService::campaigns() const
{
    return OrganizationStore(m_store.reader()).campaigns();
}

Result<QList<Team>> CurationService::teams() const
{
    return OrganizationStore(m_store.reader()).teams();
}

Result<QList<BlockedPhrase>> CurationService::blockedPhrases() const
{
    return blockedPhrasesIn(m_store.reader());
}

void CurationService::take(const WorkingStory &working)
{
    m_stories.insert(working.story.id, working);
    if (m_refreshing > 0)
        m_taken.insert(working.story.id, working);
    write([working](QSqlDatabase &db) {
        return CurationStore(db).put(storyKind, working.story.id.value, Api::toJson(working));
    });
    tell(working.story.id);
}

QCoro::Task<void> CurationService::write(Store::Job job)
{
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "curation is not kept here:" << written.error().detail;
}

void CurationService::tell(const StoryId &id)
{
    Q_EMIT storyChanged(id);
    Q_EMIT changed();
}

} // namespace Relais

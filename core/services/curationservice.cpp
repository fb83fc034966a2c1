// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curationservice.h"

#include "core/api/curation.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/services/blockedphrases.h"
#include "core/services/networklist.h"
#include "core/services/signedcall.h"
#include "core/services/signinservice.h"
#include "core/services/storycontent.h"
#include "core/services/syncservice.h"
#include "core/store/curationstore.h"
#include "core/store/organizationstore.h"
#include "core/sync/pushround.h"

#include <QJsonArray>
#include <QPointer>
#include <QScopeGuard>

#include <algorithm>

using namespace std::chrono_literals;

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

const QString storyKind = u"story"_s;
const QString baseKey = u"base"_s; // of a kept edit
const QStringList changedMeanwhile { u"story-changed"_s, u"version-missing"_s };
constexpr int pageSize = 500;
constexpr int mostPages = 20;
constexpr auto pauseAfterKeys = 1s;

Error goneAway()
{
    return { ErrorCode::Cancelled, u"the curation service went away"_s };
}

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
    load();
}

CurationService::~CurationService() = default;

void CurationService::load()
{
    const CurationStore store(m_store.reader());
    const auto kept = store.list(storyKind);
    const auto edits = store.edits();
    if (!kept || !edits) {
        qCWarning(lcServices) << "curation:" << (kept ? edits.error() : kept.error()).detail;
        return;
    }
    for (const QJsonObject &body : *kept) {
        if (const auto story = Api::workingStoryFrom(body))
            m_stories.insert(story->story.id, *story);
    }
    for (auto it = edits->cbegin(); it != edits->cend(); ++it) {
        const auto story = Api::workingStoryFrom(*it);
        if (!story) {
            qCWarning(lcServices) << "an edit cannot be read:" << story.error().detail;
            continue;
        }
        Edit edit { *story };
        if (const auto base = Api::storyFrom(it->value(baseKey).toObject()))
            edit.base = *base;
        const QStringList problems = problemsOf(story->story);
        if (!problems.isEmpty()) {
            edit.saving = Saving::Refused;
            edit.problem = problems.constFirst();
        }
        m_edits.insert(it.key(), edit);
    }
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

StoryId CurationService::create(const QString &language)
{
    Edit edit;
    WorkingStory &working = edit.working;
    working.story.id = { newUuid7(m_clock) };
    working.story.language = language;
    working.story.author = m_session.member().id;
    working.story.authorName = m_session.member().name;
    working.story.createdAt = m_clock.now();
    working.editor = m_session.member().id;
    working.editorName = m_session.member().name;
    working.changedAt = m_clock.now();
    edit.saving = Saving::Refused;
    edit.problem = u"title-empty"_s;
    const StoryId id = working.story.id;
    m_edits.insert(id, edit);
    tell(id);
    return id;
}

void CurationService::forgetIfEmpty(const StoryId &id)
{
    const auto edit = m_edits.constFind(id);
    if (edit == m_edits.cend() || edit->writes > 0 || edit->working.version > 0)
        return;
    if (edit->working.story.title.isEmpty() && m_edits.remove(id) > 0)
        tell(id);
}

void CurationService::edit(const Story &story)
{
    const StoryId id = story.id;
    const auto before = row(id);
    if (!before || sameContent(before->working.story, story))
        return;
    auto it = m_edits.find(id);
    if (it == m_edits.end())
        it = m_edits.insert(id, { before->working, before->working.story });
    it->working.story = withContentOf(it->working.story, story);
    it->working.changedAt = m_clock.now();
    it->writes += 1;
    const QStringList problems = problemsOf(story);
    it->problem = problems.isEmpty() ? QString() : problems.constFirst();
    if (it->saving != Saving::Conflict)
        it->saving = problems.isEmpty() ? Saving::Waiting : Saving::Refused;
    keepEdit(id);
    m_pause.start();
    tell(id);
}

void CurationService::keepEdit(const StoryId &id)
{
    const Edit edit = m_edits.value(id);
    QJsonObject body = Api::toJson(edit.working);
    if (!edit.base.id.isEmpty())
        body.insert(baseKey, Api::toJson(edit.base));
    write([id, body, at = edit.working.changedAt](
              QSqlDatabase &db) { return CurationStore(db).putEdit(id, body, at); });
}

void CurationService::forgetEdit(const StoryId &id)
{
    m_edits.remove(id);
    write([id](QSqlDatabase &db) { return CurationStore(db).removeEdit(id); });
}

void CurationService::sendWaiting()
{
    if (!isReachable())
        return;
    const QList<StoryId> ids = m_edits.keys();
    for (const StoryId &id : ids) {
        const Edit edit = m_edits.value(id);
        if (edit.saving == Saving::Waiting && !edit.sending)
            send(id);
    }
}

QCoro::Task<Result<void>> CurationService::send(StoryId id)
{
    const QPointer<CurationService> self(this);
    Edit &edit = m_edits[id];
    edit.sending = true;
    const int writes = edit.writes;
    BackendCall call { "PUT", {}, Api::Routes::story(id), Api::toJson(edit.working.story) };
    if (edit.working.version > 0)
        call.version = edit.working.version;
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    settle(id, writes, answer);
    const QList<Pending<bool>> waiting = std::exchange(m_afterSend, {});
    for (const Pending<bool> &one : waiting)
        one.settle(true);
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

void CurationService::settle(const StoryId &id, int writes, const Result<WorkingStory> &answer)
{
    const auto it = m_edits.find(id);
    if (answer)
        take(*answer);
    if (it == m_edits.end())
        return;
    it->sending = false;
    if (answer) {
        it->working.version = answer->version;
        it->base = answer->story;
        if (it->writes == writes)
            forgetEdit(id);
        else
            m_pause.start(); // written on meanwhile
    } else if (changedMeanwhile.contains(answer.error().reason)) {
        it->saving = Saving::Conflict;
        reload(id);
    } else if (isRefusal(answer.error()) || answer.error().code == ErrorCode::Conflict) {
        qCWarning(lcServices) << "a story is not taken:" << answer.error().detail;
        it->saving = Saving::Refused;
        it->problem = answer.error().reason;
    }
    tell(id);
}

QCoro::Task<Result<void>> CurationService::flush(StoryId id)
{
    const QPointer<CurationService> self(this);
    while (m_edits.contains(id) && m_edits.value(id).sending) {
        const Pending<bool> sent;
        m_afterSend.append(sent);
        co_await sent;
        if (!self)
            co_return fail(goneAway());
    }
    const auto edit = m_edits.constFind(id);
    if (edit == m_edits.cend())
        co_return {};
    if (edit->saving == Saving::Conflict)
        co_return fail(ErrorCode::Conflict, u"changed meanwhile"_s, u"story-changed"_s);
    if (edit->saving == Saving::Refused)
        co_return fail(ErrorCode::InvalidInput, edit->problem, edit->problem);
    co_return co_await send(id);
}

std::optional<StoryMerge> CurationService::merge(const StoryId &id) const
{
    const auto edit = m_edits.constFind(id);
    const auto known = m_stories.constFind(id);
    if (edit == m_edits.cend() || known == m_stories.cend() || edit->saving != Saving::Conflict)
        return {};
    return mergeStories(edit->base, edit->working.story, known->story);
}

void CurationService::resolve(const StoryId &id, const Story &joined, const WorkingStory &theirs)
{
    const auto it = m_edits.find(id);
    if (it == m_edits.end() || it->saving != Saving::Conflict)
        return;
    it->working.story = withContentOf(theirs.story, joined);
    it->working.version = theirs.version;
    it->working.changedAt = m_clock.now();
    it->base = theirs.story;
    it->writes += 1;
    const QStringList problems = problemsOf(joined);
    it->problem = problems.value(0);
    it->saving = problems.isEmpty() ? Saving::Waiting : Saving::Refused;
    if (sameContent(joined, theirs.story)) {
        forgetEdit(id);
    } else {
        keepEdit(id);
        sendWaiting();
    }
    tell(id);
}

void CurationService::takeTheirs(const StoryId &id)
{
    if (!m_edits.contains(id))
        return;
    forgetEdit(id);
    tell(id);
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

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written here: kept at once, sent after a pause, joined with what others wrote meanwhile.

#include "core/api/curation.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/storycontent.h"
#include "core/services/signin/signinservice.h"
#include "core/store/curationstore.h"
#include "core/sync/pushround.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
const QString baseKey = u"base"_s; // of a kept edit
const QStringList changedMeanwhile { u"story-changed"_s, u"version-missing"_s };
} // namespace

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

void CurationService::loadEdit(const StoryId &id, const QJsonObject &body)
{
    const auto story = Api::workingStoryFrom(body);
    if (!story) {
        qCWarning(lcServices) << "an edit cannot be read:" << story.error().detail;
        return;
    }
    Edit edit { *story };
    if (const auto base = Api::storyFrom(body.value(baseKey).toObject()))
        edit.base = *base;
    const QStringList problems = problemsOf(story->story);
    if (!problems.isEmpty()) {
        edit.saving = Saving::Refused;
        edit.problem = problems.constFirst();
    }
    m_edits.insert(id, edit);
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
    if (answer)
        take(*answer); // who hears of it may write: the edit is looked for after that
    const auto it = m_edits.find(id);
    if (it == m_edits.end())
        return;
    it->sending = false;
    if (answer) {
        it->working.version = answer->version;
        it->base = answer->story;
        if (it->writes == writes) {
            forgetEdit(id);
        } else { // written on meanwhile
            keepEdit(id); // with the version that it goes on from, also after a restart
            m_pause.start();
        }
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

} // namespace Relais

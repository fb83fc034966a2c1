// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What editors ask of the backend at once: acts, and looks at what is not kept here.

#include "core/api/curation.h"
#include "core/api/feedback.h"
#include "core/api/insights.h"
#include "core/api/routes.h"
#include "core/api/signing.h"
#include "core/base/log.h"
#include "core/services/curation/curationservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/services/sync/signingservice.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

Result<StoryImage> imageIn(const QJsonObject &answer)
{
    StoryImage image;
    image.path = answer.value("path"_L1).toString();
    image.width = answer.value("width"_L1).toInt();
    image.height = answer.value("height"_L1).toInt();
    if (image.path.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/path"_s);
    return image;
}

//! Of what is live or withdrawn: what is written here of a next revision does not hold it up.
bool isOfWhatMembersSaw(StoryAction action)
{
    return action == StoryAction::Withdraw || action == StoryAction::ApproveCorrection
        || action == StoryAction::DropCorrection;
}

QString wordOf(StoryAction action)
{
    switch (action) {
    case StoryAction::Submit:
        return u"submit"_s;
    case StoryAction::SendBack:
        return u"send-back"_s;
    case StoryAction::Approve:
        return u"approve"_s;
    case StoryAction::Withdraw:
        return u"withdraw"_s;
    case StoryAction::ApproveCorrection:
        return u"approve-correction"_s;
    case StoryAction::DropCorrection:
        return u"drop-correction"_s;
    case StoryAction::TurnIntoStory:
    case StoryAction::Edit:
        break;
    }
    return {};
}

} // namespace

QCoro::Task<Result<WorkingStory>> CurationService::signAndAsk(BackendCall call, Story next)
{
    const QPointer<CurationService> self(this);
    const auto approval = co_await m_signing.sign(std::move(next));
    if (!self)
        co_return fail(goneAway());
    if (!approval)
        co_return fail(approval.error());
    if (const std::optional<SignedApproval> &known = *approval; known)
        call.body.insert(u"signature"_s, Api::toJson(*known));
    co_return co_await ask(std::move(call));
}

// As it will go out. A correction goes with what members see, whatever is worked on.
QCoro::Task<Result<Story>> CurationService::nextRevision(StoryId id, StoryAction action)
{
    const QPointer<CurationService> self(this);
    const WorkingStory working = m_stories.value(id);
    Story next = working.story;
    if (action == StoryAction::ApproveCorrection) {
        const int number = working.live > 0 ? working.live : next.revision;
        auto seen = co_await revision(id, number);
        if (!seen)
            co_return fail(seen.error());
        if (!self)
            co_return fail(goneAway());
        // Whatever the backend answers: only what was approved once is signed again unread.
        const auto verdict = m_signing.check(*seen);
        const bool believed = !verdict || *verdict == Judgement::Good;
        if (!believed || seen->id != id || seen->revision != number) {
            qCWarning(lcServices) << "a revision is not signed again:" << number;
            co_return fail(ErrorCode::InvalidInput, u"the revision is not as it was signed"_s,
                u"revision-not-signed"_s);
        }
        next = *seen;
        next.revision = working.story.revision;
        next.corrections = working.story.corrections;
    }
    next.revision += 1;
    co_return next;
}

// A key that the backend does not take any more is replaced by a new one, once.
QCoro::Task<Result<WorkingStory>> CurationService::askToApprove(
    BackendCall call, StoryId id, StoryAction action)
{
    const QPointer<CurationService> self(this);
    const auto found = co_await nextRevision(id, action);
    if (!self)
        co_return fail(goneAway());
    if (!found)
        co_return fail(found.error());
    Story next = *found;
    BackendCall first = call;
    Story copy = next;
    auto answer = co_await signAndAsk(std::move(first), std::move(copy));
    if (!self)
        co_return fail(goneAway());
    static const QStringList replaced { u"key-unknown"_s, u"key-of-another"_s, u"key-taken"_s,
        u"key-retired"_s, u"key-revoked"_s };
    if (answer || !replaced.contains(answer.error().reason))
        co_return answer;
    qCInfo(lcServices) << "the signing key is replaced:" << answer.error().reason;
    const auto forgotten = co_await m_signing.forgetKey();
    if (!self)
        co_return fail(goneAway());
    if (!forgotten)
        co_return fail(forgotten.error());
    co_return co_await signAndAsk(std::move(call), std::move(next));
}

// It is of what members see: what others write of a next revision meanwhile does not hold it up,
// while one that they approved meanwhile has to be looked at first.
QCoro::Task<Result<WorkingStory>> CurationService::askToWithdraw(BackendCall call, StoryId id)
{
    const QPointer<CurationService> self(this);
    const int seen = m_stories.value(id).story.revision;
    BackendCall first = call;
    const auto answer = co_await ask(std::move(first));
    if (!self)
        co_return fail(goneAway());
    if (answer || answer.error().reason != "story-changed"_L1)
        co_return answer;
    const auto fresh = co_await reload(id);
    if (!self)
        co_return fail(goneAway());
    const WorkingStory now = m_stories.value(id);
    if (!fresh || now.story.revision != seen)
        co_return answer;
    call.version = now.version;
    co_return co_await ask(std::move(call));
}

QCoro::Task<Result<void>> CurationService::act(StoryId id, StoryAction action, QString reason,
    QList<Correction> corrections, bool deletionAsked)
{
    const QPointer<CurationService> self(this);
    const auto flushed = co_await flush(id);
    if (!self)
        co_return fail(goneAway());
    if (!flushed && !isOfWhatMembersSaw(action))
        co_return flushed;
    BackendCall call { "POST", {}, Api::Routes::storyAction(id, wordOf(action)) };
    if (!reason.isEmpty())
        call.body.insert(u"reason"_s, reason);
    if (!corrections.isEmpty())
        call.body.insert(u"correction"_s, Api::toJson(corrections));
    if (deletionAsked)
        call.body.insert(u"deletionAsked"_s, true);
    if (const auto known = m_stories.constFind(id); known != m_stories.cend())
        call.version = known->version;
    Result<WorkingStory> answer = fail(goneAway());
    if (action == StoryAction::Approve || action == StoryAction::ApproveCorrection)
        answer = co_await askToApprove(std::move(call), id, action);
    else if (action == StoryAction::Withdraw)
        answer = co_await askToWithdraw(std::move(call), id);
    else
        answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer && answer.error().code == ErrorCode::Conflict)
        reload(id); // what it is now
    if (!answer)
        co_return fail(answer.error());
    take(*answer);
    co_return {};
}

QCoro::Task<Result<void>> CurationService::archive(StoryId id, bool archived)
{
    const QPointer<CurationService> self(this);
    const auto flushed = co_await flush(id);
    if (!flushed)
        co_return flushed;
    if (!self)
        co_return fail(goneAway());
    const QString word = archived ? u"archive"_s : u"unarchive"_s;
    BackendCall call { "POST", {}, Api::Routes::storyAction(id, word) };
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer)
        co_return fail(answer.error());
    take(*answer);
    co_return {};
}

QCoro::Task<Result<void>> CurationService::reload(StoryId id)
{
    const QPointer<CurationService> self(this);
    BackendCall call { "GET", {}, Api::Routes::story(id) };
    const auto answer = co_await ask(std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer)
        co_return fail(answer.error());
    const auto known = m_stories.constFind(id);
    if (known == m_stories.cend() || *known != *answer)
        take(*answer);
    co_return {};
}

QCoro::Task<Result<StoryRatings>> CurationService::ratings(StoryId id)
{
    BackendCall call { "GET", {}, Api::Routes::storyRatings(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyRatingsFrom(*answer);
}

QCoro::Task<Result<StoryRelays>> CurationService::relays(StoryId id)
{
    BackendCall call { "GET", {}, Api::Routes::storyRelays(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyRelaysFrom(*answer);
}

QCoro::Task<Result<Story>> CurationService::revision(StoryId id, int number)
{
    BackendCall call { "GET", {}, Api::Routes::storyRevision(id, number) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyFrom(*answer);
}

QCoro::Task<Result<WebLook>> CurationService::look(QUrl link)
{
    BackendCall call { "POST", {}, Api::Routes::previews() };
    call.body.insert(u"url"_s, link.toString(QUrl::FullyEncoded));
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::webLookFrom(*answer);
}

QCoro::Task<Result<AudienceReach>> CurationService::reach(Story story)
{
    BackendCall call { "POST", {}, Api::Routes::audience(), Api::toJson(story) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::audienceReachFrom(*answer);
}

QCoro::Task<Result<StoryImage>> CurationService::addPicture(QByteArray bytes)
{
    BackendCall call { "POST", {}, Api::Routes::media() };
    call.fileType = bytes.startsWith("\x89PNG") ? "image/png" : "image/jpeg";
    call.file = bytes;
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return imageIn(*answer);
}

QCoro::Task<Result<StoryImage>> CurationService::fetchPicture(QUrl address)
{
    BackendCall call { "POST", {}, Api::Routes::previewPicture() };
    call.body.insert(u"url"_s, address.toString(QUrl::FullyEncoded));
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return imageIn(*answer);
}

} // namespace Relais

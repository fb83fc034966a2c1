// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/feedbackservice.h"

#include "core/api/feedback.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/services/queue/trackedlink.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/newpush.h"
#include "core/settings/settings.h"
#include "core/store/feedbackstore.h"
#include "core/store/pushstore.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int mostThanks = 500;

KeptThanks kept(const Thanks &thanks)
{
    const QJsonDocument json(Api::toJson(thanks));
    return { thanks.id, QString::fromUtf8(json.toJson(QJsonDocument::Compact)), thanks.at, true };
}

} // namespace

FeedbackService::FeedbackService(Store &store, SignInService &session, const Settings &settings,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_settings(settings)
    , m_clock(clock)
{
}

Result<QList<Thanks>> FeedbackService::select(
    const std::function<bool(const Thanks &, bool seen)> &wanted, int limit) const
{
    const auto rows = FeedbackStore(m_store.reader()).thanks(mostThanks);
    if (!rows)
        return fail(rows.error());
    QList<Thanks> found;
    for (const KeptThanks &row : *rows) {
        const auto json = Api::objectFrom(row.body.toUtf8());
        const auto thanks = json ? Api::thanksFrom(*json) : Result<Thanks>(fail(json.error()));
        if (!thanks)
            return fail(ErrorCode::Corrupt, u"thanks cannot be read"_s);
        if (found.size() < limit && wanted(*thanks, row.seen))
            found.append(*thanks);
    }
    return found;
}

Result<QList<Thanks>> FeedbackService::received(int limit) const
{
    const MemberId me = m_session.member().id;
    return select([me](const Thanks &thanks, bool) { return thanks.receiver == me; }, limit);
}

Result<int> FeedbackService::receivedSince(const QDateTime &from) const
{
    const MemberId me = m_session.member().id;
    const auto found = select(
        [&](const Thanks &thanks, bool) { return thanks.receiver == me && thanks.at >= from; },
        mostThanks);
    if (!found)
        return fail(found.error());
    return static_cast<int>(found->size());
}

Result<QList<Thanks>> FeedbackService::unseen() const
{
    const MemberId me = m_session.member().id;
    return select([me](const Thanks &thanks, bool seen) { return thanks.receiver == me && !seen; },
        mostThanks);
}

Result<QList<Thanks>> FeedbackService::shownOnTheWall(int limit) const
{
    return select([](const Thanks &thanks, bool) { return thanks.open; }, limit);
}

Result<QSet<QString>> FeedbackService::thanked(Thanks::For kind) const
{
    const MemberId me = m_session.member().id;
    const auto found = select(
        [&](const Thanks &thanks, bool) { return thanks.giver == me && thanks.kind == kind; },
        mostThanks);
    if (!found)
        return fail(found.error());
    QSet<QString> objects;
    for (const Thanks &thanks : *found)
        objects.insert(thanks.object);
    return objects;
}

QCoro::Task<Result<void>> FeedbackService::keep(Store::Job job, bool tell)
{
    const QPointer<FeedbackService> self(this);
    const auto done = co_await m_store.write(std::move(job));
    if (self && done) {
        Q_EMIT changed();
        if (tell)
            Q_EMIT written();
    }
    co_return done;
}

QCoro::Task<Result<void>> FeedbackService::thank(Thanks thanks)
{
    const auto before = thanked(thanks.kind);
    if (!before)
        co_return fail(before.error());
    if (before->contains(thanks.object))
        co_return {};
    thanks.id = { newUuid7(m_clock) };
    thanks.giver = m_session.member().id;
    thanks.giverName = m_session.member().name;
    thanks.text = thanks.text.trimmed().left(ThanksLimits::text);
    thanks.title = thanks.title.left(ThanksLimits::title);
    thanks.at = m_clock.now();
    const QueuedPush push = newPush(u"thanks"_s,
        { { u"id"_s, thanks.id.value }, { u"kind"_s, thanksKindKey(thanks.kind) },
            { u"object"_s, thanks.object }, { u"text"_s, thanks.text },
            { u"at"_s, Api::toWire(thanks.at) } },
        m_clock);
    const KeptThanks row = kept(thanks);
    Store::Job job = [push, row](QSqlDatabase &db) -> Result<void> {
        if (const auto put = FeedbackStore(db).upsert({ row }); !put)
            return put;
        return PushStore(db).enqueue(push);
    };
    co_return co_await keep(std::move(job), true);
}

QCoro::Task<Result<void>> FeedbackService::setOpen(ThanksId id, bool open)
{
    const auto mine = received(mostThanks);
    if (!mine)
        co_return fail(mine.error());
    for (Thanks thanks : *mine) {
        if (thanks.id != id)
            continue;
        thanks.open = open;
        const QueuedPush push =
            newPush(u"thanks-open"_s, { { u"thanks"_s, id.value }, { u"open"_s, open } }, m_clock);
        const KeptThanks row = kept(thanks);
        Store::Job job = [push, row](QSqlDatabase &db) -> Result<void> {
            if (const auto put = FeedbackStore(db).upsert({ row }); !put)
                return put;
            return PushStore(db).enqueue(push);
        };
        co_return co_await keep(std::move(job), true);
    }
    co_return fail(ErrorCode::NotFound, u"no such thanks"_s);
}

void FeedbackService::markThanksSeen()
{
    const auto news = unseen();
    if (!news || news->isEmpty())
        return;
    keep([](QSqlDatabase &db) { return FeedbackStore(db).markThanksSeen(); }, false);
}

Result<std::optional<StoryRating>> FeedbackService::rating(const StoryId &story) const
{
    const auto rating = FeedbackStore(m_store.reader()).rating(story);
    if (!rating && rating.error().code == ErrorCode::NotFound)
        return std::optional<StoryRating>();
    if (!rating)
        return fail(rating.error());
    return std::optional<StoryRating>(*rating);
}

QCoro::Task<Result<void>> FeedbackService::rate(StoryRating rating)
{
    rating.word = rating.word.trimmed().left(FeedbackLimits::word);
    rating.at = m_clock.now();
    if (rating.verdict == Verdict::Mistake && rating.word.isEmpty())
        co_return fail(ErrorCode::InvalidInput, u"/word"_s, u"text-empty"_s);
    const QueuedPush push = newPush(u"story-rating"_s, Api::toJson(rating), m_clock);
    Store::Job job = [push, rating](QSqlDatabase &db) -> Result<void> {
        if (const auto put = FeedbackStore(db).put(rating); !put)
            return put;
        return PushStore(db).enqueue(push);
    };
    co_return co_await keep(std::move(job), true);
}

QUrl FeedbackService::linkOf(const QString &code) const
{
    return trackedLink(m_settings.server(), code);
}

QCoro::Task<Result<QUrl>> FeedbackService::referralLink(StoryId story)
{
    const auto known = FeedbackStore(m_store.reader()).referral(story);
    if (known)
        co_return linkOf(known->code);
    if (known.error().code != ErrorCode::NotFound)
        co_return fail(known.error());
    if (m_settings.server().isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no server gives tracked links"_s);
    const Referral referral { story, newTrackedCode(), 0 };
    const QueuedPush push = newPush(
        u"referral"_s, { { u"story"_s, story.value }, { u"code"_s, referral.code } }, m_clock);
    Store::Job job = [push, referral](QSqlDatabase &db) -> Result<void> {
        if (FeedbackStore(db).referral(referral.story))
            return {}; // asked for twice at once: the first one stands
        if (const auto put = FeedbackStore(db).put(referral); !put)
            return put;
        return PushStore(db).enqueue(push);
    };
    const QPointer<FeedbackService> self(this);
    const auto done = co_await keep(std::move(job), true);
    if (!done)
        co_return fail(done.error());
    if (!self)
        co_return fail(goneAway());
    const auto made = FeedbackStore(m_store.reader()).referral(story);
    co_return made ? Result<QUrl>(linkOf(made->code)) : Result<QUrl>(fail(made.error()));
}

Result<FeedbackService::JobFigures> FeedbackService::figures(const StoryId &story) const
{
    const FeedbackStore store(m_store.reader());
    const auto told = store.told(story);
    if (!told)
        return fail(told.error());
    const auto referral = store.referral(story);
    if (!referral && referral.error().code == ErrorCode::NotFound)
        return JobFigures { 0, *told, {} };
    if (!referral)
        return fail(referral.error());
    return JobFigures { referral->clicks, *told, linkOf(referral->code) };
}

QCoro::Task<Result<void>> FeedbackService::setTold(StoryId story, int told)
{
    const int count = std::clamp(told, 0, 9999);
    Store::Job job = [story, count](
                         QSqlDatabase &db) { return FeedbackStore(db).setTold(story, count); };
    co_return co_await keep(std::move(job), false);
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/threadresume.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// What is out of a thread: its first post as it was found, and the ids of all in order.
struct ThreadOut {
    LookupResult head;
    QStringList ids {};
};

QCoro::Task<Result<ThreadOut>> threadOut(ThreadSteps steps, Publication publication)
{
    const Result<LookupResult> head = co_await steps.findFirst(publication);
    if (!head)
        co_return fail(head.error());
    ThreadOut out { *head };
    if (head->lookup != Lookup::Found)
        co_return out;
    const Result<QStringList> rest = co_await steps.findRest(publication, head->post.postId);
    if (!rest)
        co_return fail(rest.error());
    out.ids = QStringList(head->post.postId) + *rest;
    co_return out;
}

// What an earlier attempt left there; where it cannot be read, nothing may be posted.
QCoro::Task<Result<ThreadOut>> leftOut(ThreadSteps steps, Publication publication)
{
    const Result<ThreadOut> out = co_await threadOut(std::move(steps), std::move(publication));
    if (!out && (out.error().isTransient() || out.error().code == ErrorCode::Unauthorized))
        co_return fail(out.error());
    if (!out)
        co_return fail(ErrorCode::OutcomeUnknown, out.error().detail);
    if (out->head.lookup == Lookup::CannotTell)
        co_return fail(ErrorCode::OutcomeUnknown, u"the thread cannot be read back"_s);
    co_return *out;
}

//! A later post: card and pictures are the first's.
Publication partOf(const Publication &publication, int part, const QString &answersTo)
{
    Publication one = publication;
    one.text = publication.continuation.at(part - 1);
    one.images.clear();
    one.answersTo = answersTo;
    one.part = part;
    return one;
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishThread(ThreadSteps steps, Publication publication)
{
    ThreadOut out;
    if (publication.attempt > 1) {
        const Result<ThreadOut> left = co_await leftOut(steps, publication);
        if (!left)
            co_return fail(left.error());
        out = *left;
    }
    if (out.ids.isEmpty()) {
        const Result<PublishedPost> head = co_await steps.post(publication);
        if (!head)
            co_return fail(head.error());
        if (head->postId.isEmpty()) // it is out, but nothing can answer it
            co_return fail(ErrorCode::OutcomeUnknown, u"the thread cannot be read back"_s);
        out.head = { Lookup::Found, *head };
        out.ids = QStringList(head->postId);
    }
    while (out.ids.size() <= publication.continuation.size()) {
        const Publication part = partOf(publication, int(out.ids.size()), out.ids.constLast());
        const Result<PublishedPost> post = co_await steps.post(part);
        if (!post)
            co_return fail(asPartlyOut(post.error(), int(out.ids.size())));
        out.ids.append(post->postId);
    }
    co_return out.head.post;
}

QCoro::Task<Result<LookupResult>> lookUpThread(ThreadSteps steps, Publication publication)
{
    const auto later = publication.continuation.size();
    const Result<ThreadOut> out = co_await threadOut(std::move(steps), std::move(publication));
    if (!out)
        co_return fail(out.error());
    LookupResult result = out->head;
    if (result.lookup == Lookup::Found && out->ids.size() <= later) {
        result = { Lookup::SurelyAbsent, {} };
        result.begun = true;
        result.postsOut = int(out->ids.size());
    }
    co_return result;
}

} // namespace Relais

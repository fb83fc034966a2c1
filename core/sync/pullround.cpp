// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pullround.h"

#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"
#include "core/sync/pagestream.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Work = std::function<Result<AppliedPage>(QSqlDatabase &)>;

// Runs work as a job and hands out what it came to.
QCoro::Task<Result<AppliedPage>> apply(SyncContext context, Work work)
{
    const auto applied = std::make_shared<AppliedPage>();
    Store::Job job = [applied, work = std::move(work)](QSqlDatabase &db) -> Result<void> {
        auto done = work(db);
        if (!done)
            return fail(done.error());
        *applied = std::move(*done);
        return {};
    };
    const Result<void> written = co_await context.store->write(std::move(job));
    if (!context.engine)
        co_return fail(goneAway());
    if (!written)
        co_return fail(written.error());
    killPoint("sync.page.after-commit");
    co_return *applied;
}

// Rows without a cursor are of another epoch, organization or life of this profile: what the
// backend does not bring again has to go.
Result<AppliedPage> beginResync(QSqlDatabase &db)
{
    if (const auto begun = ProfileStore(db).beginResync(); !begun)
        return fail(begun.error());
    return AppliedPage {};
}

// relais-cli beside the window may have gone on from that cursor meanwhile: what it has is newer
// than an answer to it. The next request begins where it is now.
Work unlessMoved(const QString &cursor, Work work)
{
    return [cursor, work = std::move(work)](QSqlDatabase &db) -> Result<AppliedPage> {
        const auto present = ProfileStore(db).cursor();
        if (!present)
            return fail(present.error());
        if (*present == cursor)
            return work(db);
        AppliedPage none;
        none.more = true;
        none.cursor = *present;
        return none;
    };
}

Result<bool> needsResync(QSqlDatabase &reader, const QString &cursor)
{
    const auto resyncing = ProfileStore(reader).isResyncing();
    const auto stories = StoryStore(reader).count();
    if (!resyncing || !stories)
        return fail(resyncing ? stories.error() : resyncing.error());
    return cursor.isEmpty() && !*resyncing && *stories > 0;
}

// The pages of one round.
struct Pull {
    int removed = 0;
    bool more = true;
    QString cursor {}; //!< where the last page ended
    Pulled pulled {};
};

// One request and what follows from it; false in more ends the round.
QCoro::Task<Result<Pull>> pullOnce(SyncContext context, PageStream &pages, Pull pull,
    bool deletionAllowed, std::function<void(const AppliedPage &)> onPage)
{
    QSqlDatabase &reader = context.store->reader();
    const auto cursor = ProfileStore(reader).cursor();
    const auto resync = cursor ? needsResync(reader, *cursor) : fail(cursor.error());
    if (!resync)
        co_return fail(resync.error());
    if (*resync) {
        const Result<AppliedPage> begun = co_await apply(context, Work(beginResync));
        if (!begun)
            co_return fail(begun.error());
        pull.pulled.fullResync = true;
    }
    const Result<FetchedPage> fetched = co_await pages.next(*cursor);
    if (!context.engine)
        co_return fail(goneAway());
    if (!fetched)
        co_return fail(fetched.error());
    if (fetched->cursorUnknown) {
        if (cursor->isEmpty())
            co_return fail(ErrorCode::ServerFault, u"410 without a cursor"_s);
        qCInfo(lcSync) << "the backend does not know the cursor: full resync";
        Work begin = unlessMoved(*cursor, Work(beginResync));
        const Result<AppliedPage> begun = co_await apply(context, std::move(begin));
        if (!begun)
            co_return fail(begun.error());
        pull.pulled.fullResync = pull.pulled.fullResync || !begun->more;
        co_return pull;
    }
    pull.more = false;
    pull.cursor = *cursor;
    if (!fetched->read)
        co_return pull;
    Work work = [read = fetched->read, removed = pull.removed, deletionAllowed](
                    QSqlDatabase &db) { return applyPage(db, *read, removed, deletionAllowed); };
    work = unlessMoved(*cursor, std::move(work));
    const Result<AppliedPage> page = co_await apply(context, std::move(work));
    if (!page)
        co_return fail(page.error());
    pull.pulled.rows += page->rows;
    pull.pulled.sentAgain += page->sentAgain;
    pull.pulled.deletionsAsked = page->deletionsToAsk;
    pull.removed += page->removedStories;
    pull.more = page->more;
    pull.cursor = page->cursor;
    if (page->more && page->cursor == *cursor)
        co_return fail(ErrorCode::ServerFault, u"more, but the same cursor"_s);
    if (page->rows > 0)
        onPage(*page);
    co_return pull;
}

} // namespace

QCoro::Task<Result<Pulled>> pullChanges(
    SyncContext context, bool deletionAllowed, std::function<void(const AppliedPage &)> onPage)
{
    const auto trust = TrustStore(context.store->reader()).trust();
    if (!trust)
        co_return fail(trust.error());
    PageStream pages(context, trust->isPinned() ? trust->organization : OrganizationId());
    Pull pull;
    while (pull.more) {
        const Result<Pull> once = co_await pullOnce(context, pages, pull, deletionAllowed, onPage);
        if (!once)
            co_return fail(once.error());
        pull = *once;
    }
    if (pull.pulled.deletionsAsked > 0)
        co_return pull.pulled;
    Work work = [deletionAllowed](QSqlDatabase &db) { return finishResync(db, deletionAllowed); };
    work = unlessMoved(pull.cursor, std::move(work));
    const Result<AppliedPage> finished = co_await apply(context, std::move(work));
    if (!finished)
        co_return fail(finished.error());
    pull.pulled.deletionsAsked = finished->deletionsToAsk;
    pull.pulled.rows += finished->rows;
    if (finished->rows > 0)
        onPage(*finished);
    co_return pull.pulled;
}

} // namespace Relais

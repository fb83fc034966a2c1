// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/walldesk.h"

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/thanksrepository.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "core/domain/text/textcheck.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A laptop may deliver what was written before a long leave.
constexpr int believedDays = 60;

// A picture that was refused meanwhile, or came to nothing, does not make the words another post.
bool isSamePicture(const std::optional<StoryImage> &a, const std::optional<StoryImage> &b)
{
    return !a || !b || a->path == b->path;
}

// As it was posted: once it was edited, its first words told again are still the same post.
bool isSamePost(const WallPost &known, const WallPost &post)
{
    if (known.removed || known.trackedLink != post.trackedLink)
        return false;
    return known.editedAt.isValid()
        || (known.text == post.text && known.story == post.story
            && isSamePicture(known.image, post.image));
}

} // namespace

WallDesk::WallDesk(const QSqlDatabase &db, const Clock &clock, QUrl publicUrl)
    : m_db(db)
    , m_clock(clock)
    , m_publicUrl(std::move(publicUrl))
    , m_wall(m_db)
{
}

bool WallDesk::isTrackedLink(const QUrl &link) const
{
    return link.scheme() == m_publicUrl.scheme() && link.authority() == m_publicUrl.authority()
        && link.path().startsWith("/r/"_L1) && !link.hasQuery() && !link.hasFragment();
}

QDateTime WallDesk::believable(const QDateTime &at) const
{
    const QDateTime now = m_clock.now();
    return at.isValid() && at <= now && at >= now.addDays(-believedDays) ? at : now;
}

Result<void> WallDesk::tellEveryone(const WallPostId &post)
{
    return ChangeSequence(m_db).note(ChangeKind::wallPost, post.value);
}

// That it is removed, or is there again: thanks for it repeat its first words.
Result<void> WallDesk::tellRemoval(const WallPostId &post)
{
    const auto all = ThanksRepository(m_db).idsFor(Thanks::For::Post, post.value);
    if (!all)
        return fail(all.error());
    for (const QString &id : *all) {
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::thanks, id); !told)
            return told;
    }
    return tellEveryone(post);
}

Result<WallPost> WallDesk::living(const WallPostId &id, const MemberId &reader) const
{
    auto post = m_wall.post(id, reader);
    if (post && post->removed)
        return fail(ErrorCode::NotFound, u"the post was removed"_s, u"wall-post-unknown"_s);
    return post;
}

Result<WallPost> WallDesk::put(const Member &author, const WallPost &post)
{
    if (const auto checked = textRefusal(checkText(Network::Wall, post.text)); !checked)
        return fail(checked.error());
    if (!post.trackedLink.isEmpty() && !isTrackedLink(post.trackedLink))
        return fail(ErrorCode::InvalidInput, u"not a link of this backend"_s, u"tracked-link"_s);
    if (post.image && !MediaStore::isPath(post.image->path))
        return fail(ErrorCode::InvalidInput, u"/image/path"_s, u"image-path"_s);
    const auto known = m_wall.post(post.id, author.id);
    if (known) {
        const bool same = known->author == author.id && isSamePost(*known, post);
        return same ? known
                    : fail(ErrorCode::Conflict, u"the id has another post"_s, u"id-reused"_s);
    }
    if (known.error().code != ErrorCode::NotFound)
        return known;
    if (const auto checked = checkStory(post.story); !checked)
        return fail(checked.error());
    WallPost row = post;
    row.author = author.id;
    row.postedAt = believable(post.postedAt);
    const auto mentions = mentionsIn(post.mentions);
    if (!mentions)
        return fail(mentions.error());
    row.mentions = *mentions;
    if (const auto inserted = m_wall.insert(row); !inserted)
        return fail(inserted.error());
    if (const auto told = tellEveryone(row.id); !told)
        return fail(told.error());
    return m_wall.post(row.id, author.id);
}

Result<void> WallDesk::checkStory(const StoryId &story) const
{
    if (story.isEmpty())
        return {};
    const auto published = StoryRepository(m_db).published({ story.value });
    if (!published)
        return fail(published.error());
    if (published->isEmpty())
        return fail(ErrorCode::InvalidInput, u"no such story"_s, u"story-unknown"_s);
    return {};
}

Result<WallPost> WallDesk::edit(const Member &author, const WallEdit &edit)
{
    const auto known = living(edit.post, author.id);
    if (!known)
        return known;
    if (known->author != author.id)
        return fail(ErrorCode::Forbidden, u"somebody else's post"_s, u"not-author"_s);
    if (!known->trackedLink.isEmpty())
        return fail(ErrorCode::Conflict, u"the words of a relay"_s, u"post-from-relay"_s);
    if (const auto checked = textRefusal(checkText(Network::Wall, edit.text)); !checked)
        return fail(checked.error());
    if (known->text == edit.text && known->story == edit.story)
        return known;
    WallPost row = *known;
    row.text = edit.text;
    row.story = edit.story;
    row.editedAt = believable(edit.at);
    if (known->editedAt.isValid() && row.editedAt < known->editedAt)
        return fail(ErrorCode::Conflict, u"a later edit is there"_s, u"edited-since"_s);
    // What it was about already may have ended meanwhile.
    if (row.story != known->story) {
        if (const auto checked = checkStory(row.story); !checked)
            return fail(checked.error());
    }
    const auto mentions = mentionsIn(edit.mentions);
    if (!mentions)
        return fail(mentions.error());
    row.mentions = *mentions;
    if (const auto edited = m_wall.edit(row); !edited)
        return fail(edited.error());
    const auto logged =
        AuditLog(m_db).append({ 0, m_clock.now(), author.id.value, u"wall.edit"_s, row.id.value });
    if (!logged)
        return fail(logged.error());
    if (const auto told = tellEveryone(row.id); !told)
        return fail(told.error());
    return m_wall.post(row.id, author.id);
}

// Only whom colleagues know anyway: an id alone must not tell whose it is.
Result<QList<WallMention>> WallDesk::mentionsIn(const QList<WallMention> &named) const
{
    QList<WallMention> mentions;
    if (named.isEmpty())
        return mentions;
    QStringList ids;
    for (const WallMention &mention : named)
        ids.append(mention.member.value);
    const auto known = DirectoryRepository(m_db).mentionable(ids);
    if (!known)
        return fail(known.error());
    for (const QString &id : *known)
        mentions.append(WallMention { { id }, {} });
    return mentions;
}

Result<void> WallDesk::remove(const Member &author, const WallPostId &id)
{
    const auto post = m_wall.post(id, author.id);
    if (!post)
        return fail(post.error());
    if (post->author != author.id)
        return fail(ErrorCode::Forbidden, u"somebody else's post"_s, u"not-author"_s);
    if (post->removed)
        return {};
    if (const auto removed = m_wall.remove(id); !removed)
        return removed;
    return tellRemoval(id);
}

Result<void> WallDesk::view(const Member &member, const WallPostId &id, const QDateTime &at)
{
    const auto post = living(id, member.id);
    if (!post)
        return fail(post.error());
    if (post->author == member.id)
        return {};
    const auto added = m_wall.addView(id, member.id, believable(at));
    if (!added)
        return fail(added.error());
    if (!*added)
        return {};
    const auto counted =
        RelayLedger(m_db, m_clock).addFromWall(id, post->author, MetricKind::Impression, 1);
    if (!counted)
        return counted;
    // A busy morning has thousands of views: everyone is told once a tick.
    return ChangeSequence(m_db).noteLater(ChangeKind::wallPost, id.value);
}

Result<void> WallDesk::react(
    const Member &member, const WallPostId &id, bool on, const QDateTime &at)
{
    const auto post = living(id, member.id);
    if (!post)
        return fail(post.error());
    const auto changed = m_wall.setReaction(id, member.id, on, believable(at));
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return {};
    if (member.id != post->author) {
        const auto counted = RelayLedger(m_db, m_clock)
                                 .addFromWall(id, post->author, MetricKind::Reaction, on ? 1 : -1);
        if (!counted)
            return counted;
    }
    return tellEveryone(id);
}

Result<void> WallDesk::report(const Member &member, const WallReport &report)
{
    const QString word = report.word.trimmed();
    if (word.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/word"_s, u"text-empty"_s);
    if (const auto there = reportable(report, member.id); !there)
        return there;
    WallReport row = report;
    row.word = word.left(WallLimits::report);
    row.at = believable(report.at);
    return WallReportRepository(m_db).insert(row, member.id);
}

Result<void> WallDesk::reportable(const WallReport &report, const MemberId &reader) const
{
    if (!report.comment.isEmpty())
        return withoutValue(livingComment(report.post, report.comment));
    return withoutValue(living(report.post, reader));
}

Result<WallPost> WallDesk::pin(const Member &editor, const WallPostId &id, bool pinned)
{
    const auto post = living(id, editor.id);
    if (!post || post->pinnedAt.isValid() == pinned)
        return post;
    if (pinned) {
        const auto pins = m_wall.pinnedCount();
        if (!pins)
            return fail(pins.error());
        if (*pins >= WallLimits::pins)
            return fail(ErrorCode::Conflict, u"as many are pinned"_s, u"too-many-pins"_s);
    }
    if (const auto done = m_wall.setPinned(id, pinned ? m_clock.now() : QDateTime()); !done)
        return fail(done.error());
    if (const auto told = tellEveryone(id); !told)
        return fail(told.error());
    return m_wall.post(id, editor.id);
}

Result<WallPost> WallDesk::removeFor(
    const Member &editor, const WallPostId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"/reason"_s, u"text-empty"_s);
    const auto post = living(id, editor.id);
    if (!post)
        return post;
    const QDateTime now = m_clock.now();
    const auto removed =
        m_wall.removeBy(id, editor.id, reason.trimmed().left(WallLimits::report), now);
    if (!removed)
        return fail(removed.error());
    if (const auto settled = WallReportRepository(m_db).settle(id, now); !settled)
        return fail(settled.error());
    if (const auto told = tellRemoval(id); !told)
        return fail(told.error());
    return m_wall.post(id, editor.id);
}

Result<WallPost> WallDesk::restoreFor(const Member &editor, const WallPostId &id)
{
    if (const auto opened = WallReportRepository(m_db).reopen(id); !opened)
        return fail(opened.error());
    const auto restored = m_wall.restore(id);
    if (!restored)
        return fail(restored.error());
    if (!*restored)
        return fail(ErrorCode::NotFound, u"nothing to restore"_s, u"wall-post-unknown"_s);
    if (const auto told = tellRemoval(id); !told)
        return fail(told.error());
    return m_wall.post(id, editor.id);
}

Result<void> WallDesk::answer(const Member &editor, const ReportId &report, const QString &text)
{
    const QString answer = text.trimmed().left(WallLimits::report);
    if (answer.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/reason"_s, u"text-empty"_s);
    return WallReportRepository(m_db).answer(report, editor.id, answer, m_clock.now());
}

} // namespace Relais::Backend

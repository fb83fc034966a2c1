// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/commentbinder.h"

#include "core/services/outbox/postdeletions.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/wallview.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais::Ui {

CommentBinder::CommentBinder(
    WallView &view, WallService &wall, PostDeletions &deletions, SignInService &session)
    : QObject(&view)
    , m_view(view)
    , m_wall(wall)
    , m_deletions(deletions)
    , m_session(session)
{
    view.setCommentDrafts(wall.commentDrafts());
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(300ms);
    connect(&m_keeping, &QTimer::timeout, this, &CommentBinder::keepDrafts);
    m_later.setSingleShot(true);
    m_later.setInterval(1s);
    connect(&m_later, &QTimer::timeout, this, &CommentBinder::readAgain);
    connect(&wall, &WallService::pulled, this, &CommentBinder::readAgain);
    connect(&view, &WallView::commentsAsked, this, &CommentBinder::read);
    connect(&view, &WallView::commentWritten, this, &CommentBinder::send);
    connect(&view, &WallView::commentEdited, this, &CommentBinder::edit);
    connect(&view, &WallView::commentDeleteAsked, this, &CommentBinder::remove);
    connect(&view, &WallView::commentReportAsked, this,
        [this](const WallComment &comment, const QString &word) {
            m_wall.reportComment(comment.post, comment.id, word);
            Q_EMIT undoOffered({ tr("Reported to the editors"), u"approve"_s, {} });
        });
    connect(&view, &WallView::commentDraftChanged, this,
        [this](const WallPostId &post, const QString &text) {
            m_drafts.insert(post, text);
            m_keeping.start();
        });
    connectDeletions();
}

CommentBinder::~CommentBinder()
{
    keepDrafts();
}

void CommentBinder::connectDeletions()
{
    const QList<CommentId> waiting = m_deletions.waitingComments();
    for (const CommentId &comment : waiting)
        m_hidden.insert(comment);
    connect(&m_deletions, &PostDeletions::commentFinished, this,
        [this](const WallPostId &post, const CommentId &comment) {
            if (const auto known = m_comments.find(post); known != m_comments.end())
                known->removeIf([&comment](const WallComment &one) { return one.id == comment; });
            hide(post, comment, false);
        });
    connect(&m_deletions, &PostDeletions::commentFailed, this,
        [this](const WallPostId &post, const CommentId &comment, const Error &error) {
            hide(post, comment, false);
            m_view.setNotice(sentenceOf(error));
        });
}

void CommentBinder::keepDrafts()
{
    const auto drafts = std::exchange(m_drafts, {});
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        m_wall.keepCommentDraft(draft.key(), draft.value());
}

void CommentBinder::read(const WallPostId &post)
{
    whenDone(m_wall.comments(post), this, [this, post](const Result<QList<WallComment>> &result) {
        if (result) {
            keep(post, *result);
            return;
        }
        m_unread = sentenceOf(result.error());
        m_view.setNotice(m_unread);
    });
}

// Nobody asked for it: what they have popped up there stays, and without an answer all does.
void CommentBinder::readAgain()
{
    const QList<PostCard *> cards = m_view.cards();
    for (const PostCard *card : cards) {
        if (!card->hasCommentsOpen())
            continue;
        const WallPostId post = card->entry().post.id;
        whenDone(
            m_wall.comments(post), this, [this, post](const Result<QList<WallComment>> &result) {
                if (QApplication::activePopupWidget())
                    m_later.start();
                else if (result)
                    keep(post, *result);
            });
    }
}

void CommentBinder::keep(const WallPostId &post, QList<WallComment> comments)
{
    for (WallComment &comment : comments)
        comment.post = post;
    m_comments.insert(post, comments);
    if (!m_unread.isEmpty())
        m_view.withdrawNotice(std::exchange(m_unread, {}));
    show(post);
}

void CommentBinder::show(const WallPostId &post)
{
    const auto known = m_comments.constFind(post);
    if (known == m_comments.constEnd())
        return;
    QList<WallComment> shown = *known;
    shown.removeIf([this](const WallComment &comment) { return m_hidden.contains(comment.id); });
    m_view.setComments(post, shown);
}

void CommentBinder::send(const WallPostId &post, const QString &text)
{
    whenDone(m_wall.comment(post, text), this, [this, post](const Result<WallComment> &result) {
        if (result)
            m_drafts.insert(post, {}); // its card may be away
        m_view.commentSettled(post, result ? QString() : sentenceOf(result.error()));
        if (!result)
            return;
        m_keeping.start();
        read(post);
    });
}

void CommentBinder::edit(const WallComment &comment, const QString &text)
{
    whenDone(m_wall.editComment(comment, text), this,
        [this, post = comment.post](const Result<WallComment> &result) {
            m_view.commentSettled(post, result ? QString() : sentenceOf(result.error()));
            if (!result)
                return;
            read(post);
            Q_EMIT undoOffered({ tr("Your comment was changed"), u"approve"_s, {} });
        });
}

void CommentBinder::remove(const WallComment &comment)
{
    const WallPostId post = comment.post;
    const CommentId id = comment.id;
    hide(post, id, true);
    m_deletions.begin(post, id);
    const auto undo = [this, post, id] {
        m_deletions.takeBack(post, id);
        hide(post, id, false);
    };
    Q_EMIT undoOffered({ tr("Your comment was deleted"), u"undo"_s, undo,
        [this, post, id] { m_deletions.finish(post, id); } });
}

void CommentBinder::hide(const WallPostId &post, const CommentId &comment, bool hidden)
{
    if (hidden)
        m_hidden.insert(comment);
    else
        m_hidden.remove(comment);
    show(post);
}

QString CommentBinder::sentenceOf(const Error &error) const
{
    return ErrorWords::sentence(error, m_session.server().host());
}

} // namespace Relais::Ui

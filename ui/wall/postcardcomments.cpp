// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comments under a post, and the field where one writes and changes one's own.

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/wall/commentbox.h"
#include "ui/wall/postcard.h"
#include "ui/wall/tabstops.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace Relais::Ui {

void PostCard::makeComments()
{
    auto *column = new QVBoxLayout(m_comments);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_commentList->setSpacing(8);
    column->addLayout(m_commentList);
    auto *line = new QHBoxLayout(m_editLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(
        m_theme, TextStyle::Small, &Tokens::muted, tr("You are changing your comment")));
    line->addStretch(1);
    auto *cancel = new Button(m_theme, Button::Kind::Quiet, tr("Cancel"));
    cancel->setSize(Button::Size::Small);
    cancel->setToolTip(tr("Leave the comment as it is (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &PostCard::cancelCommentEdit);
    line->addWidget(cancel);
    m_editLine->hide();
    column->addWidget(m_editLine);
    m_answer->setPlaceholderText(tr("Write a comment"));
    m_answer->setAccessibleName(tr("Comment"));
    m_answer->setMaxLength(WallLimits::comment);
    connect(m_answer, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT commentDraftChanged(m_entry.post.id, isEditingComment() ? m_aside : text);
    });
    column->addWidget(m_answer);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    m_comments->hide();
}

QString PostCard::answerHint() const
{
    QStringList names;
    for (const WallComment &comment : m_shownComments) {
        const QString first = comment.authorName.section(u' ', 0, 0);
        if (comment.author != m_entry.me && !first.isEmpty() && !names.contains(first))
            names.append(first);
    }
    if (names.isEmpty())
        return tr("Write a comment");
    if (names.size() == 1)
        return tr("Answer %1").arg(names.constFirst());
    return tr("Answer %1 and %2").arg(names.at(names.size() - 2), names.constLast());
}

void PostCard::addComment(const WallComment &comment, const QDateTime &now)
{
    auto *box = new CommentBox(m_theme, comment, now);
    box->setMine(!comment.author.isEmpty() && comment.author == m_entry.me);
    connect(box, &CommentBox::editAsked, this, [this, comment] { editComment(comment); });
    connect(box, &CommentBox::deleteAsked, this,
        [this, comment] { Q_EMIT commentDeleteAsked(comment); });
    connect(box, &CommentBox::reportAsked, this,
        [this, comment](const QString &word) { Q_EMIT commentReportAsked(comment, word); });
    m_commentList->addWidget(box);
    box->show();
}

// What asked for it may be one of those that go: they are deleted later, with what they popped up.
void PostCard::setComments(const QList<WallComment> &comments, const QDateTime &now)
{
    const QWidget *focus = window()->focusWidget();
    QList<CommentBox *> before;
    CommentId focused;
    while (QLayoutItem *item = m_commentList->takeAt(0)) {
        auto *box = qobject_cast<CommentBox *>(item->widget());
        delete item;
        if (!box)
            continue;
        if (focus && box->isAncestorOf(focus))
            focused = box->comment().id;
        before.append(box);
    }
    m_shownComments = comments;
    for (const WallComment &comment : comments)
        addComment(comment, now);
    m_editLine->raise(); // and so the field is behind the comments, for Tab and for screen readers
    m_answer->raise();
    m_problem->raise();
    chainTabStops(QWidgetList { m_commentsButton } + tabStops(*m_comments));
    if (!focused.isEmpty())
        focusComment(focused);
    for (CommentBox *box : std::as_const(before)) {
        box->hide();
        box->deleteLater();
    }
    m_answer->setPlaceholderText(answerHint());
}

void PostCard::focusComment(const CommentId &comment)
{
    for (int i = 0; i < m_commentList->count(); ++i) {
        auto *box = qobject_cast<CommentBox *>(m_commentList->itemAt(i)->widget());
        if (box && box->comment().id == comment && !box->comment().removed) {
            box->takeFocus();
            return;
        }
    }
    m_answer->setFocus(Qt::OtherFocusReason);
}

// In the field, where what was being written comes back after it.
void PostCard::editComment(const WallComment &comment)
{
    if (!m_answer->isEnabled())
        return; // another is on its way
    if (!isEditingComment())
        m_aside = m_answer->text();
    m_edited = comment;
    m_answer->setText(comment.text);
    showEditing();
    m_answer->setFocus(Qt::OtherFocusReason);
}

void PostCard::cancelCommentEdit()
{
    if (!isEditingComment() || !m_answer->isEnabled())
        return;
    const CommentId comment = m_edited.id;
    endCommentEdit();
    focusComment(comment);
}

void PostCard::endCommentEdit()
{
    m_edited = {};
    m_answer->setText(std::exchange(m_aside, {}));
    m_problem->hide();
    showEditing();
}

void PostCard::showEditing()
{
    m_editLine->setVisible(isEditingComment());
    m_answer->setAccessibleName(isEditingComment() ? tr("Your comment") : tr("Comment"));
}

void PostCard::setCommentDraft(const QString &text)
{
    if (m_answer->text().isEmpty() && !isEditingComment())
        m_answer->setText(text);
}

bool PostCard::hasCommentsOpen() const
{
    return m_comments->isVisibleTo(this);
}

void PostCard::openComments(bool open)
{
    m_comments->setVisible(open);
    if (!open)
        return;
    Q_EMIT commentsAsked(m_entry.post.id);
    m_answer->setFocus(Qt::OtherFocusReason);
}

void PostCard::sendComment()
{
    const QString text = m_answer->text().trimmed();
    if (text.isEmpty())
        return;
    m_answer->setEnabled(false);
    m_sending = true;
    m_focusMeanwhile = window()->focusWidget();
    if (isEditingComment())
        Q_EMIT commentEdited(m_edited, text);
    else
        Q_EMIT commentWritten(m_entry.post.id, text);
}

void PostCard::commentSettled(const QString &problem)
{
    const bool stayed =
        std::exchange(m_sending, false) && window()->focusWidget() == m_focusMeanwhile.data();
    m_answer->setEnabled(true);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    if (problem.isEmpty())
        endCommentEdit(); // or empties the field, of a new one
    else
        announce(m_problem, problem);
    if (stayed)
        m_answer->setFocus(Qt::OtherFocusReason);
}

PostCardMemory PostCard::memory() const
{
    PostCardMemory memory;
    memory.open = hasCommentsOpen();
    memory.comments = m_shownComments;
    memory.draft = m_answer->text();
    memory.sending = !m_answer->isEnabled();
    memory.problem = m_problem->isHidden() ? QString() : m_problem->text();
    memory.edited = m_edited;
    memory.aside = m_aside;
    return memory;
}

void PostCard::recall(const PostCardMemory &memory, const QDateTime &now)
{
    m_edited = memory.edited;
    m_aside = memory.aside;
    setComments(memory.comments, now);
    m_answer->setText(memory.draft);
    showEditing();
    m_answer->setEnabled(!memory.sending);
    m_problem->setText(memory.problem);
    m_problem->setVisible(!memory.problem.isEmpty());
    m_comments->setVisible(memory.open);
}

} // namespace Relais::Ui

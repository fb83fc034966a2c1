// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/commentbox.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/words/momentwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int commentFace = 26;
constexpr int besideGap = 10;
constexpr int besideFace = commentFace + besideGap;
} // namespace

CommentBox::CommentBox(
    Theme &theme, const WallComment &comment, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_comment(comment)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(besideGap);
    auto *avatar = new Avatar(theme, commentFace);
    avatar->setName(comment.authorName);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 7, 12, 7);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, comment.authorName));
    QString when = MomentWords::inSentence(comment.postedAt, now);
    if (comment.editedAt.isValid() && !comment.removed)
        when = tr("%1 · edited %2").arg(when, MomentWords::inSentence(comment.editedAt, now));
    head->addWidget(new TextLabel(theme, TextStyle::Small, &Tokens::muted, when));
    head->addStretch(1);
    if (!comment.removed) {
        m_more = Button::iconOnly(
            theme, u"more"_s, tr("More about the comment of %1").arg(comment.authorName));
        m_more->setAccessibleDescription(comment.text);
        head->addWidget(m_more);
        connect(m_more, &QPushButton::clicked, this, &CommentBox::showMenu);
    }
    column->addLayout(head);
    auto *text = new TextLabel(
        theme, TextStyle::Body, comment.removed ? &Tokens::muted : &Tokens::text, words());
    text->setWrapped();
    column->addWidget(text);
    row->addLayout(column, 1);
    followTheme(this, theme);
}

QString CommentBox::words() const
{
    if (!m_comment.removed)
        return m_comment.text;
    return m_comment.removedBy.isEmpty()
        ? tr("This comment was removed")
        : tr("%1 removed this comment: %2").arg(m_comment.removedBy, m_comment.removedReason);
}

void CommentBox::takeFocus()
{
    if (m_more)
        m_more->setFocus(Qt::OtherFocusReason);
}

void CommentBox::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy its text"), this,
        [this] { QGuiApplication::clipboard()->setText(m_comment.text); });
    if (m_mine) {
        menu->addAction(tr("Edit"), this, &CommentBox::editAsked);
        menu->addAction(tr("Delete"), this, &CommentBox::deleteAsked);
    } else {
        menu->addAction(tr("Report to an editor …"), this, &CommentBox::askReport);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CommentBox::askReport()
{
    WordPopover::Question question { tr("Report this comment"),
        tr("The editors read it, with your name. The author does not learn who it was."),
        tr("What is wrong with it"), tr("Report") };
    question.longest = WallLimits::report;
    WordPopover::ask(
        m_theme, m_more, question, [this](const QString &word) { Q_EMIT reportAsked(word); });
}

void CommentBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bubble(besideFace, 0, width() - besideFace, height());
    fillRounded(painter, QStyle::visualRect(layoutDirection(), rect(), bubble),
        Metrics::radiusBanner, m_theme.colors().sunken);
}

} // namespace Relais::Ui

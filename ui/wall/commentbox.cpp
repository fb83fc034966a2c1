// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/commentbox.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/momentwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

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
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(besideGap);
    auto *avatar = new Avatar(theme, commentFace);
    avatar->setName(comment.authorName);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 7, 12, 7);
    words->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, comment.authorName));
    head->addWidget(new TextLabel(
        theme, TextStyle::Small, &Tokens::muted, MomentWords::inSentence(comment.postedAt, now)));
    head->addStretch(1);
    words->addLayout(head);
    auto *text = new TextLabel(theme, TextStyle::Body, &Tokens::text, comment.text);
    text->setWrapped();
    words->addWidget(text);
    row->addLayout(words, 1);
    followTheme(this, theme);
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

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/conversation.h"

#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/momentwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int widestBubble = 430;
constexpr int avatarSize = 28;
} // namespace

Conversation::Conversation(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(10);
}

void Conversation::setMessages(
    const QList<IdeaMessage> &messages, const MemberId &me, const QDateTime &now)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const IdeaMessage &message : messages) {
        const bool mine = message.author == me;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        auto *bubble = new Card(m_theme);
        bubble->setRadius(Metrics::radiusBanner);
        bubble->setGround(mine ? &Tokens::accentSoft : &Tokens::sunken);
        bubble->setEdge(mine ? &Tokens::accentSoft : &Tokens::sunken);
        bubble->setMaximumWidth(m_theme.scaled(widestBubble));
        auto *words = new QVBoxLayout(bubble);
        words->setContentsMargins(13, 9, 13, 9);
        words->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setSpacing(6);
        head->addWidget(new TextLabel(
            m_theme, TextStyle::SmallStrong, &Tokens::text, mine ? tr("You") : message.authorName));
        head->addWidget(new TextLabel(
            m_theme, TextStyle::Small, &Tokens::muted, MomentWords::inSentence(message.at, now)));
        if (message.thanks)
            head->addWidget(new Tag(m_theme, tr("Thanks"), Tone::Accent));
        head->addStretch(1);
        words->addLayout(head);
        auto *text = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, message.text);
        text->setWrapped();
        text->setAccessibleName(tr("%1, %2: %3", "who, when, what was said")
                .arg(mine ? tr("You") : message.authorName,
                    MomentWords::inSentence(message.at, now), message.text));
        words->addWidget(text);
        if (mine) {
            row->addStretch(1);
            row->addWidget(bubble, 3);
        } else {
            auto *avatar = new Avatar(m_theme, avatarSize);
            avatar->setName(message.authorName);
            row->addWidget(avatar, 0, Qt::AlignTop);
            row->addWidget(bubble, 3);
            row->addStretch(1);
        }
        m_lines->addWidget(line);
    }
}

} // namespace Relais::Ui

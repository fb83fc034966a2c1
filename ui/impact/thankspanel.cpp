// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/thankspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int thanksWidth = 388; // as the networks' above
constexpr int leastThanksWidth = 292; // the buttons of a line, whole
} // namespace

ThanksPanel::ThanksPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_none(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("What colleagues and Comms thank you for stands here; you alone read it.")))
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Thanks")));
    m_none->setWrapped();
    column->addWidget(m_none);
    auto *content = new QWidget;
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(10);
    m_lines->addStretch(1);
    content->setLayout(m_lines);
    auto *scroll = scrolled(content);
    scroll->setAccessibleName(tr("Thanks"));
    column->addWidget(scroll, 1);
    setMinimumWidth(theme.scaled(leastThanksWidth));
    setMaximumWidth(theme.scaled(thanksWidth));
}

QSize ThanksPanel::sizeHint() const
{
    return { m_theme.scaled(thanksWidth), QWidget::sizeHint().height() };
}

QWidget *ThanksPanel::makeLine(const Thanks &thanks, const QDateTime &now)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *avatar = new Avatar(m_theme, 28);
    avatar->setName(thanks.giverName);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text,
        tr("%1 · %2", "who thanks, when").arg(thanks.giverName, Format::ago(thanks.at, now)));
    who->setElided(true);
    words->addWidget(who);
    if (!thanks.text.isEmpty()) {
        auto *text = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, thanks.text);
        text->setWrapped(3);
        words->addWidget(text);
    }
    auto *what = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        thanks.kind == Thanks::For::Idea ? tr("for your idea: %1").arg(thanks.title)
                                         : tr("for your post: %1").arg(thanks.title));
    what->setElided(true);
    words->addWidget(what);
    row->addLayout(words, 1);
    auto *show = new Button(m_theme, Button::Kind::Quiet,
        thanks.open ? tr("Hide from the wall") : tr("Show on the wall"));
    show->setSize(Button::Size::Small);
    show->setAccessibleDescription(who->text());
    connect(show, &QPushButton::clicked, this,
        [this, thanks] { Q_EMIT openAsked(thanks.id, !thanks.open); });
    row->addWidget(show, 0, Qt::AlignTop);
    const bool idea = thanks.kind == Thanks::For::Idea;
    auto *subject = Button::iconOnly(m_theme, idea ? u"idea"_s : u"wall"_s,
        idea ? tr("Go to your idea") : tr("Go to your post"));
    subject->setAccessibleDescription(what->text());
    connect(subject, &QPushButton::clicked, this, [this, thanks] { Q_EMIT subjectAsked(thanks); });
    row->addWidget(subject, 0, Qt::AlignTop);
    return line;
}

void ThanksPanel::setThanks(const QList<Thanks> &received, const QDateTime &now)
{
    while (m_lines->count() > 1) { // the stretch stays
        QLayoutItem *item = m_lines->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    int at = 0;
    for (const Thanks &thanks : received)
        m_lines->insertWidget(at++, makeLine(thanks, now));
    m_none->setVisible(received.isEmpty());
}

} // namespace Relais::Ui

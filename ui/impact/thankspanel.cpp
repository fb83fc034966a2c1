// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/thankspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int thanksWidth = 388; // as the networks' above
constexpr int leastThanksWidth = 260; // a line's words still stand whole
constexpr int betweenWords = 6;
} // namespace

ThanksPanel::ThanksPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
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
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Thanks")));
    head->addStretch(1);
    m_count->setElided(true);
    head->addWidget(m_count);
    column->addLayout(head);
    m_none->setWrapped();
    column->addWidget(m_none);
    auto *content = new QWidget;
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(12);
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

QLayout *ThanksPanel::makeHead(const Thanks &thanks, const QString &workplace, const QDateTime &now)
{
    auto *from = new FlowLayout(betweenWords); // who works somewhere with a long name has two lines
    auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, thanks.giverName);
    name->setElided(true);
    from->addWidget(name);
    if (!workplace.isEmpty()) {
        auto *where = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, workplace);
        where->setElided(true);
        from->addWidget(where);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(betweenWords);
    head->addLayout(from, 1);
    head->addWidget(
        new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, Format::ago(thanks.at, now)), 0,
        Qt::AlignTop);
    return head;
}

QLayout *ThanksPanel::makeFoot(const Thanks &thanks, const QString &who)
{
    const bool idea = thanks.kind == Thanks::For::Idea;
    auto *foot = new FlowLayout(betweenWords, nullptr, true);
    foot->setApart(1);
    auto *what = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        idea ? tr("for your idea: %1").arg(thanks.title)
             : tr("for your post: %1").arg(thanks.title));
    what->setElided(true);
    what->setToolTip(thanks.title);
    foot->addWidget(what);
    auto *show = new Button(m_theme, Button::Kind::Quiet,
        thanks.open ? tr("Hide from the wall") : tr("Show on the wall"));
    show->setAccessibleDescription(who);
    connect(show, &QPushButton::clicked, this,
        [this, thanks] { Q_EMIT openAsked(thanks.id, !thanks.open); });
    auto *subject = new Button(m_theme, Button::Kind::Quiet, tr("Open"));
    subject->setAccessibleName(idea ? tr("Open your idea") : tr("Open your post"));
    subject->setToolTip(subject->accessibleName());
    subject->setAccessibleDescription(what->text());
    connect(subject, &QPushButton::clicked, this, [this, thanks] { Q_EMIT subjectAsked(thanks); });
    for (Button *button : { show, subject }) {
        button->setSize(Button::Size::Small);
        foot->addWidget(button);
    }
    return foot;
}

QWidget *ThanksPanel::makeLine(const Thanks &thanks, const QString &workplace, const QDateTime &now)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *avatar = new Avatar(m_theme);
    avatar->setName(thanks.giverName);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(makeHead(thanks, workplace, now));
    if (!thanks.text.isEmpty()) {
        auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::text,
            tr("“%1”", "a colleague's words").arg(thanks.text));
        text->setWrapped();
        words->addWidget(text);
    }
    words->addLayout(makeFoot(thanks,
        tr("%1 · %2", "who thanks, when").arg(thanks.giverName, Format::ago(thanks.at, now))));
    row->addLayout(words, 1);
    return line;
}

void ThanksPanel::setThanks(
    const QList<Thanks> &received, const QDateTime &now, const QHash<MemberId, QString> &workplaces)
{
    while (m_lines->count() > 1) { // the stretch stays
        QLayoutItem *item = m_lines->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    int at = 0;
    for (const Thanks &thanks : received) {
        if (at > 0)
            m_lines->insertWidget(at++, lineAcross(m_theme));
        m_lines->insertWidget(at++, makeLine(thanks, workplaces.value(thanks.giver), now));
    }
    m_none->setVisible(received.isEmpty());
    m_count->setVisible(!received.isEmpty());
}

void ThanksPanel::setCount(int received, ImpactService::Period period)
{
    const QString count = Format::number(received);
    switch (period) {
    case ImpactService::Period::FourWeeks:
        m_count->setText(tr("%1 in four weeks", "thanks").arg(count));
        break;
    case ImpactService::Period::TwelveWeeks:
        m_count->setText(tr("%1 in twelve weeks", "thanks").arg(count));
        break;
    case ImpactService::Period::OneYear:
        m_count->setText(tr("%1 in a year", "thanks").arg(count));
        break;
    }
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/readypanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/stripe.h"
#include "ui/common/words/format.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDateEdit>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

namespace {
constexpr int side = 14;
constexpr int leastList = 116; // two stories
} // namespace

ReadyPanel::ReadyPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new Tag(theme))
    , m_list(new ReadyList(theme, m_model))
    , m_nothing(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_hint(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("Drag onto a day, or select and press T to type a date.")))
    , m_date(new QDateEdit)
    , m_dateRow(makeDateRow())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(Stripe::line(theme, Qt::Horizontal));
    m_list->setMinimumHeight(theme.scaled(leastList));
    column->addWidget(m_list, 1);
    for (TextLabel *label : { m_nothing, m_hint }) {
        label->setWrapped();
        label->setContentsMargins(side, 10, side, 10);
    }
    column->addWidget(m_nothing);
    column->addStretch(0);
    column->addWidget(m_dateRow);
    column->addWidget(Stripe::line(theme, Qt::Horizontal));
    column->addWidget(m_hint);
    connect(m_list, &ReadyList::openAsked, this, &ReadyPanel::openAsked);
    connect(m_list, &ReadyList::pickAsked, this, &ReadyPanel::pickAsked);
    connect(m_list, &ReadyList::dateAsked, this, &ReadyPanel::askDate);
    setStories({}, {});
}

QWidget *ReadyPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 10, side, 10);
    row->setSpacing(8);
    auto *title =
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Ready, without a date"));
    title->setElided(true);
    row->addWidget(title, 1);
    row->addWidget(m_count);
    return head;
}

QWidget *ReadyPanel::makeDateRow()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(side, 8, side, 8);
    row->setSpacing(8);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_date->setToolTip(tr("Enter puts the story there, Esc leaves"));
    m_date->installEventFilter(this);
    row->addWidget(m_date, 1);
    auto *put = new Button(m_theme, Button::Kind::Primary, tr("Put there"));
    put->setSize(Button::Size::Small);
    connect(put, &QPushButton::clicked, this, &ReadyPanel::useDate);
    row->addWidget(put);
    made->hide();
    return made;
}

void ReadyPanel::setStories(const QList<Story> &stories, const QString &nothing)
{
    const StoryId chosen = m_list->current();
    m_model.setStories(stories);
    const QModelIndex kept = m_model.indexOf(chosen);
    if (kept.isValid())
        m_list->setCurrentIndex(kept);
    if (!m_dated.isEmpty() && !m_model.indexOf(m_dated).isValid())
        leaveDate(); // it has its day by now
    m_count->setText(Format::number(stories.size()));
    m_count->setAccessibleName(tr("%n story(ies) without a date", nullptr, int(stories.size())));
    m_count->setVisible(!stories.isEmpty());
    m_list->setVisible(!stories.isEmpty());
    m_hint->setVisible(!stories.isEmpty());
    m_nothing->setText(stories.isEmpty() ? nothing : QString());
    m_nothing->setVisible(stories.isEmpty());
}

void ReadyPanel::setDay(const QDate &day, const QDate &today)
{
    m_date->setMinimumDate(today);
    m_proposed = std::max(day, today);
}

void ReadyPanel::takeFocus()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReadyPanel::askDate(const StoryId &story)
{
    m_dated = story;
    m_date->setDate(m_proposed);
    m_dateRow->show();
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->setSelectedSection(QDateTimeEdit::DaySection);
}

bool ReadyPanel::leaveDate()
{
    if (m_dated.isEmpty())
        return false;
    const bool hadFocus = m_dateRow->isAncestorOf(QApplication::focusWidget());
    m_dated = {};
    m_dateRow->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReadyPanel::useDate()
{
    m_date->interpretText();
    const StoryId story = std::exchange(m_dated, {});
    m_dateRow->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    if (!story.isEmpty())
        Q_EMIT dateTyped(story, m_date->date());
}

bool ReadyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_date || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        useDate();
        return true;
    case Qt::Key_Escape:
        leaveDate();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Relais::Ui

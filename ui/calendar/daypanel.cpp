// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/daypanel.h"

#include "ui/calendar/calendargrid.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QMouseEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! Drags the story from its row, wherever that is pressed.
class DragSource final : public QObject {
public:
    DragSource(QWidget *row, StoryId story)
        : QObject(row)
        , m_row(row)
        , m_story(std::move(story))
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            m_pressed = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (event->type() != QEvent::MouseMove)
            return false;
        const auto *move = static_cast<QMouseEvent *>(event);
        const QPoint moved = move->globalPosition().toPoint() - m_pressed;
        if (!move->buttons().testFlag(Qt::LeftButton)
            || moved.manhattanLength() < QApplication::startDragDistance())
            return false;
        CalendarGrid::drag(m_row, m_story);
        return true;
    }

private:
    QWidget *m_row;
    StoryId m_story;
    QPoint m_pressed;
};

} // namespace

DayPanel::DayPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void DayPanel::addHead(const QDate &date)
{
    auto *row = new QHBoxLayout;
    auto *title = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text,
        QLocale().toString(date, QLocale::LongFormat));
    title->setElided(true);
    title->setToolTip(title->text());
    row->addWidget(title, 1);
    auto *leave = Button::iconOnly(m_theme, u"dismiss"_s, tr("Close the day (Esc)"));
    connect(leave, &QPushButton::clicked, this, &DayPanel::left);
    row->addWidget(leave);
    m_rows->addLayout(row);
    m_close = leave;
    m_first = nullptr;
}

void DayPanel::addNote(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
    label->setWrapped();
    m_rows->addWidget(label);
}

void DayPanel::addStory(const Story &story, const QDateTime &now)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *open = new Button(m_theme, Button::Kind::Quiet, story.title);
    open->setSize(Button::Size::Small);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    open->setToolTip(story.title);
    connect(open, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT openAsked(id); });
    layout->addWidget(open, 1);
    layout->addWidget(
        new Tag(m_theme, StoryWords::state(story, now), StoryWords::stateTone(story, now)));
    if (story.state != StoryState::Withdrawn) {
        auto *pick = Button::iconOnly(
            m_theme, u"schedule"_s, tr("Put “%1” on another day").arg(story.title));
        connect(pick, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT pickAsked(id); });
        layout->addWidget(pick);
        auto *source = new DragSource(row, story.id);
        row->installEventFilter(source);
        open->installEventFilter(source);
    }
    m_rows->addWidget(row);
    if (!m_first)
        m_first = open;
}

void DayPanel::setDay(
    const CalendarDay &day, const QString &nothing, bool spreads, const QDateTime &now)
{
    const bool hadFocus = m_inside && m_inside->isAncestorOf(QApplication::focusWidget());
    if (m_inside) { // a press in it may be what led here
        m_inside->hide();
        m_outer->removeWidget(m_inside);
        m_inside->deleteLater();
    }
    m_inside = new Card(m_theme);
    m_rows = new QVBoxLayout(m_inside);
    m_rows->setContentsMargins(Metrics::inCard, Metrics::inCard, Metrics::inCard, Metrics::inCard);
    m_rows->setSpacing(6);
    m_outer->addWidget(m_inside);
    addHead(day.date);
    if (day.stories.isEmpty())
        addNote(nothing);
    else if (day.pilesUp)
        addNote(
            tr("More stories than members should get on one day: %1 is the rule").arg(day.most));
    if (day.pilesUp && spreads) {
        auto *spread = new Button(m_theme, Button::Kind::Normal, tr("Spread out…"));
        spread->setSize(Button::Size::Small);
        spread->setToolTip(
            tr("Proposes days for what is too much; nothing moves before you say so"));
        connect(spread, &QPushButton::clicked, this, &DayPanel::spreadAsked);
        m_rows->addWidget(spread, 0, Qt::AlignLeading);
    }
    if (day.isGap)
        addNote(tr("Four working days or more without a story"));
    for (const CalendarBar &bar : day.bars)
        addNote(tr("Campaign: %1").arg(StoryWords::campaign(bar.campaign)));
    for (const CalendarStory &entry : day.stories)
        addStory(entry.story, now);
    m_inside->show(); // at once, so that it can take the focus
    if (hadFocus)
        takeFocus();
}

void DayPanel::takeFocus()
{
    QWidget *to = m_first ? m_first : m_close;
    if (to)
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace Relais::Ui

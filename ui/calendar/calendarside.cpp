// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarside.h"

#include "ui/calendar/calendargrid.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/storywords.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sideWidth = 260;
constexpr qsizetype mostListed = 12;

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

CalendarSide::CalendarSide(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_rows(nullptr)
{
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(Metrics::inCard);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    setFixedWidth(m_theme.scaled(sideWidth));
}

void CalendarSide::addPanel(const QString &title)
{
    auto *card = new Card(m_theme);
    m_panel = new QVBoxLayout(card);
    m_panel->setContentsMargins(Metrics::inCard, Metrics::inCard, Metrics::inCard, Metrics::inCard);
    m_panel->setSpacing(6);
    m_panel->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, title));
    m_rows->addWidget(card);
}

void CalendarSide::addNote(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
    label->setWrapped();
    m_panel->addWidget(label);
}

void CalendarSide::addStory(const Story &story)
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
        new Tag(m_theme, StoryWords::state(story, m_now), StoryWords::stateTone(story, m_now)));
    if (story.state != StoryState::Withdrawn) {
        auto *pick = Button::iconOnly(
            m_theme, u"schedule"_s, tr("Put “%1” on another day").arg(story.title));
        connect(pick, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT pickAsked(id); });
        layout->addWidget(pick);
        auto *source = new DragSource(row, story.id);
        row->installEventFilter(source);
        open->installEventFilter(source);
    }
    m_panel->addWidget(row);
}

QString CalendarSide::nothingWords(CalendarKnown known)
{
    switch (known) {
    case CalendarKnown::Loading:
        return tr("Loading what goes out…");
    case CalendarKnown::Unreachable:
        return tr("Not known yet: the server does not answer");
    case CalendarKnown::All:
        break;
    }
    return tr("Nothing goes out on this day");
}

void CalendarSide::addDay(const Content &content)
{
    const CalendarDay *day = content.day;
    addPanel(QLocale().toString(content.date, QLocale::LongFormat));
    if (!day || day->stories.isEmpty())
        addNote(nothingWords(content.known));
    else if (day->pilesUp)
        addNote(
            tr("More stories than members should get on one day: %1 is the rule").arg(storiesADay));
    if (day && day->pilesUp && content.spreads) {
        auto *spread = new Button(m_theme, Button::Kind::Normal, tr("Spread out…"));
        spread->setSize(Button::Size::Small);
        spread->setToolTip(
            tr("Proposes days for what is too much; nothing moves before you say so"));
        connect(spread, &QPushButton::clicked, this, &CalendarSide::spreadAsked);
        m_panel->addWidget(spread, 0, Qt::AlignLeading);
    }
    if (!day)
        return;
    if (day->isGap)
        addNote(tr("Four working days or more without a story"));
    for (const CalendarBar &bar : day->bars)
        addNote(tr("Campaign: %1").arg(bar.campaign.name));
    for (const CalendarStory &entry : day->stories)
        addStory(entry.story);
}

void CalendarSide::addUndated(const Content &content)
{
    QList<Story> undated = content.stories;
    undated.removeIf([](const Story &story) {
        return dayOf(story).isValid()
            || (story.state != StoryState::Draft && story.state != StoryState::InReview);
    });
    addPanel(tr("Without a date"));
    if (!undated.isEmpty())
        addNote(tr("Drag one onto a day, or pick it up"));
    else if (content.known == CalendarKnown::All)
        addNote(tr("Every story has its day"));
    else
        addNote(nothingWords(content.known));
    for (const Story &story : undated.first(std::min(mostListed, undated.size())))
        addStory(story);
}

void CalendarSide::setContent(const Content &content)
{
    m_now = content.now;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    addDay(content);
    addUndated(content);
    m_rows->addStretch(1);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarpage.h"

#include "core/services/curationservice.h"
#include "ui/calendar/calendardelegate.h"
#include "ui/common/button.h"
#include "ui/common/storywords.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sideWidth = 260;
constexpr int usualHour = 9; // of a story that had no time of day
constexpr qsizetype mostListed = 12;

QList<Story> storiesOf(const CurationService &curation)
{
    QList<Story> stories;
    for (const CurationService::Row &row : curation.rows())
        stories.append(row.working.story);
    return stories;
}

} // namespace

CalendarPage::CalendarPage(
    Theme &theme, CurationService &curation, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_curation(curation)
    , m_clock(clock)
    , m_view(new QTableView)
    , m_month(new TextLabel(theme, TextStyle::PanelTitle))
    , m_picked(new TextLabel(theme, TextStyle::Small, &Tokens::accent))
    , m_side(nullptr)
    , m_sideRows(nullptr)
    , m_shown(clock.now().toLocalTime().date())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenPanels);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CalendarDelegate(theme, m_model, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAccessibleName(tr("Calendar"));
    m_view->setAccessibleDescription(
        tr("Arrows move by day, Page Up and Page Down by month, Home goes to today"));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    row->addLayout(column, 1);
    m_side = makeSide();
    row->addWidget(m_side);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CalendarPage::showSide);
    connect(&m_curation, &CurationService::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

QWidget *CalendarPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [&](const QString &text, const QString &name, int months) {
        auto *button = new Button(m_theme, Button::Kind::Normal, text);
        button->setSize(Button::Size::Small);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, months] {
            goTo(months == 0 ? m_clock.now().toLocalTime().date() : chosen().addMonths(months));
        });
        row->addWidget(button);
    };
    add(u"‹"_s, tr("The month before (Page Up)"), -1);
    row->addWidget(m_month);
    add(u"›"_s, tr("The month after (Page Down)"), 1);
    add(tr("Today"), tr("Today (Home)"), 0);
    row->addStretch(1);
    row->addWidget(m_picked);
    m_picked->hide();
    return head;
}

QWidget *CalendarPage::makeSide()
{
    auto *inside = new QWidget;
    m_sideRows = new QVBoxLayout(inside);
    m_sideRows->setContentsMargins(0, 0, 4, 0);
    m_sideRows->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->setFixedWidth(m_theme.scaled(sideWidth));
    return scroll;
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QString CalendarPage::subtitle() const
{
    return QLocale().toString(m_shown, u"MMMM yyyy"_s);
}

QList<QWidget *> CalendarPage::areas() const
{
    return { m_view, m_side };
}

bool CalendarPage::goBack()
{
    if (m_moving.isEmpty())
        return false;
    m_moving = {};
    m_picked->hide();
    return true;
}

void CalendarPage::opened()
{
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
}

QDate CalendarPage::chosen() const
{
    const CalendarDay *day = m_model.day(m_view->currentIndex());
    return day ? day->date : m_shown;
}

void CalendarPage::refresh()
{
    const QDate date = chosen();
    const QDateTime now = m_clock.now();
    m_model.setDays(sixWeeks(m_shown, now.toLocalTime().date(), storiesOf(m_curation),
                        m_curation.campaigns().value_or(QList<Campaign>()), now),
        now);
    m_month->setText(QLocale().toString(m_shown, u"MMMM yyyy"_s));
    m_view->setCurrentIndex(m_model.indexOf(date));
    showSide();
    Q_EMIT headChanged();
}

void CalendarPage::showMonth(const QDate &month)
{
    m_shown = month;
    refresh();
}

void CalendarPage::goTo(const QDate &date)
{
    if (date.month() != m_shown.month() || date.year() != m_shown.year())
        showMonth(date);
    m_view->setCurrentIndex(m_model.indexOf(date));
}

void CalendarPage::addStory(QVBoxLayout &column, const Story &story)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *open = new Button(m_theme, Button::Kind::Quiet, story.title);
    open->setSize(Button::Size::Small);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    open->setToolTip(story.title);
    connect(open, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT storyAsked(id); });
    layout->addWidget(open, 1);
    const QDateTime now = m_clock.now();
    layout->addWidget(
        new Tag(m_theme, StoryWords::state(story, now), StoryWords::stateTone(story, now)));
    if (story.state != StoryState::Withdrawn) {
        auto *pick = Button::iconOnly(
            m_theme, u"schedule"_s, tr("Put “%1” on another day").arg(story.title));
        connect(pick, &QPushButton::clicked, this, [this, id = story.id] { pickUp(id); });
        layout->addWidget(pick);
    }
    column.addWidget(row);
}

void CalendarPage::showSide()
{
    while (QLayoutItem *item = m_sideRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto title = [this](const QString &text) {
        m_sideRows->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, text));
    };
    const auto note = [this](const QString &text) {
        auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
        label->setWrapped();
        m_sideRows->addWidget(label);
    };
    title(QLocale().toString(chosen(), QLocale::LongFormat));
    const CalendarDay *day = m_model.day(m_view->currentIndex());
    if (!day || day->stories.isEmpty())
        note(tr("Nothing goes out on this day"));
    else if (day->pilesUp)
        note(
            tr("More stories than members should get on one day: %1 is the rule").arg(storiesADay));
    else if (day->isGap)
        note(tr("Four working days or more without a story"));
    if (day) {
        for (const CalendarStory &entry : day->stories)
            addStory(*m_sideRows, entry.story);
    }
    QList<Story> undated = storiesOf(m_curation);
    undated.removeIf([](const Story &story) {
        return dayOf(story).isValid()
            || (story.state != StoryState::Draft && story.state != StoryState::InReview);
    });
    title(tr("Without a date"));
    if (undated.isEmpty())
        note(tr("Every story has its day"));
    for (const Story &story : undated.first(std::min(mostListed, undated.size())))
        addStory(*m_sideRows, story);
    m_sideRows->addStretch(1);
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Page::eventFilter(watched, event);
}

bool CalendarPage::takeKey(int key)
{
    const CalendarDay *day = m_model.day(m_view->currentIndex());
    switch (key) {
    case Qt::Key_PageUp:
        goTo(chosen().addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        goTo(chosen().addMonths(1));
        return true;
    case Qt::Key_Home:
        goTo(m_clock.now().toLocalTime().date());
        return true;
    case Qt::Key_M:
        if (day && !day->stories.isEmpty())
            pickUp(day->stories.constFirst().story.id);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_moving.isEmpty())
            putDown();
        else if (day && !day->stories.isEmpty())
            Q_EMIT storyAsked(day->stories.constFirst().story.id);
        return true;
    default:
        return false;
    }
}

void CalendarPage::pickUp(const StoryId &id)
{
    const auto row = m_curation.row(id);
    if (!row)
        return;
    m_moving = id;
    m_picked->setText(tr("“%1” is picked up: choose a day and press Enter, Esc leaves it")
            .arg(row->working.story.title));
    m_picked->show();
    m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::putDown()
{
    const StoryId id = std::exchange(m_moving, {});
    m_picked->hide();
    move(id, chosen());
}

void CalendarPage::move(const StoryId &id, const QDate &date)
{
    const auto row = m_curation.row(id);
    if (!row || dayOf(row->working.story) == date)
        return;
    const Story before = row->working.story;
    Story story = before;
    const QTime time =
        before.embargo.isValid() ? before.embargo.toLocalTime().time() : QTime(usualHour, 0);
    story.embargo = QDateTime(date, time).toUTC();
    m_curation.edit(story);
    const QString day = QLocale().toString(date, QLocale::ShortFormat);
    Q_EMIT undoOffered({ before.state == StoryState::Approved
            ? tr("Moved to %1 as a new revision; somebody else approves it").arg(day)
            : tr("Moved to %1").arg(day),
        u"undo"_s, [this, before] { m_curation.edit(before); } });
    refresh();
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include "core/domain/planning.h"
#include "ui/calendar/agendadelegate.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/weekfigures.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int week = 7;
constexpr int lookAhead = 42; // days, for what there is to look at
constexpr int roundCorners = 6; // that the days' own corners leave
} // namespace

CalendarView::CalendarView(Theme &theme, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_shown(today)
    , m_day(today)
    , m_head(new CalendarHead(theme))
    , m_proposal(new ReasonBar(theme))
    , m_grid(new CalendarGrid(theme, m_days))
    , m_list(new QListView)
    , m_stack(new QStackedLayout)
    , m_side(new CalendarSide(theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenPanels);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_proposal);
    m_list->setModel(&m_agenda);
    m_list->setItemDelegate(new AgendaDelegate(theme, m_agenda, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Calendar as a list"));
    addMoveKeys(*m_list);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_list);
    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, roundCorners, 1, roundCorners);
    inside->addLayout(m_stack);
    column->addWidget(card, 1);
    row->addLayout(column, 1);
    row->addWidget(m_side);
    connectParts();
}

void CalendarView::connectParts()
{
    connect(m_head, &CalendarHead::stepAsked, this, &CalendarView::step);
    connect(m_head, &CalendarHead::spanChosen, this, [this] {
        m_shown = m_day;
        refresh();
        focusDays();
    });
    connect(m_head, &CalendarHead::filterChosen, this, &CalendarView::refresh);
    connect(m_head, &CalendarHead::newAsked, this, &CalendarView::newAsked);
    connect(m_grid, &CalendarGrid::keyPressed, this, &CalendarView::takeKey);
    connect(m_grid, &CalendarGrid::opened, this, &CalendarView::storyAsked);
    connect(m_grid, &CalendarGrid::dayOpened, this, &CalendarView::openDay);
    connect(m_grid, &CalendarGrid::dropped, this, &CalendarView::askToMove);
    for (const QAbstractItemView *view :
        { static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_list) })
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarView::follow);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &) {
        if (const StoryId line = currentStory(); !line.isEmpty())
            Q_EMIT storyAsked(line);
    });
    m_list->installEventFilter(this);
    connectSide();
}

void CalendarView::connectSide()
{
    connect(m_side, &CalendarSide::openAsked, this, &CalendarView::storyAsked);
    connect(m_side, &CalendarSide::pickAsked, this, &CalendarView::pickUp);
    connect(m_side, &CalendarSide::dateTyped, this, &CalendarView::askToMove);
    connect(m_side, &CalendarSide::leaveAsked, this, &CalendarView::leaveAsked);
    connect(m_side, &CalendarSide::dayLeft, this, &CalendarView::closeDay);
    connect(m_side, &CalendarSide::dayAsked, this, [this](const QDate &day) {
        goTo(day);
        openDay();
    });
    connect(m_side, &CalendarSide::spreadAsked, this, [this](const QDate &day) {
        goTo(day);
        proposeToSpread();
    });
}

void CalendarView::setContent(const QList<Story> &stories, const QList<Campaign> &campaigns,
    const QDate &today, const QDateTime &now, CalendarKnown known, const QList<Team> &teams)
{
    m_known = known;
    m_stories = stories;
    m_teams = teams;
    m_campaigns = campaigns;
    for (int place = 0; place < m_campaigns.size(); ++place) // as the campaigns' own page has it
        m_campaigns[place].color = chartColorOf(m_campaigns.at(place), place) + 1;
    m_today = today;
    m_now = now;
    m_head->setChoices(languagesOf(stories), campaigns, teams, placesOf(stories));
    refresh();
}

void CalendarView::follow()
{
    const AgendaRow *row = m_agenda.row(m_list->currentIndex());
    const bool list = m_head->span() == CalendarSpan::List;
    const QDate day = list ? (row ? row->date : QDate()) : m_grid->chosen();
    if (day.isValid())
        m_day = day;
    showSide();
}

StoryId CalendarView::currentStory() const
{
    if (m_head->span() == CalendarSpan::List) {
        const AgendaRow *row = m_agenda.row(m_list->currentIndex());
        return row ? row->story.id : StoryId();
    }
    const CalendarDay *day = m_days.day(m_grid->currentIndex());
    return day && !day->stories.isEmpty() ? day->stories.constFirst().story.id : StoryId();
}

QString CalendarView::heading() const
{
    return CalendarHead::heading(m_head->span(), m_shown);
}

void CalendarView::refresh()
{
    const QDate day = m_day;
    const CalendarSpan span = m_head->span();
    m_visible = m_stories;
    m_visible.removeIf([this](const Story &one) { return !m_head->shows(one, m_teams); });
    QList<Campaign> campaigns = m_campaigns;
    campaigns.removeIf([this](const Campaign &campaign) {
        return !m_head->campaign().isEmpty() && campaign.id != m_head->campaign();
    });
    const QList<CalendarDay> days = daysOf(span, m_shown, m_visible, campaigns);
    m_grid->setDetailed(span == CalendarSpan::Week);
    if (span == CalendarSpan::List) {
        const StoryId story = currentStory();
        m_agenda.setDays(days, m_now);
        m_stack->setCurrentWidget(m_list);
        const QModelIndex same = m_agenda.lineOf(story, day); // of several that day
        m_list->setCurrentIndex(same.isValid() ? same : m_agenda.firstFrom(day));
    } else {
        m_days.setDays(days, m_now);
        m_stack->setCurrentWidget(m_grid);
        const QModelIndex index = m_days.indexOf(day);
        m_grid->setCurrentIndex(index.isValid() ? index : m_days.indexOf(m_shown));
    }
    m_head->setTitle(heading());
    look();
    showSide();
    Q_EMIT headingChanged();
}

void CalendarView::look()
{
    m_ready = readyStories(m_visible, m_now);
    m_concerns.clear();
    if (m_known != CalendarKnown::All)
        return; // a story of a gap may be on its way
    const QDate shown = firstDayOf(m_head->span(), m_shown).addDays(lookAhead);
    m_concerns =
        concernsOf(m_visible, m_teams, std::max(shown, m_today.addDays(lookAhead)), m_now, m_most);
    m_concerns.removeIf([this](const Concern &concern) {
        return !concern.isAsked(!m_head->language().isEmpty(), m_head->isFiltered())
            || m_left.contains(concern.key());
    });
}

void CalendarView::setMost(int stories)
{
    if (m_most == stories)
        return;
    m_most = stories;
    refresh();
}

void CalendarView::setOwn(std::function<bool(const Story &)> isOwn)
{
    m_isOwn = std::move(isOwn);
    showSide();
}

void CalendarView::setLeft(const QStringList &keys)
{
    m_left = keys;
    look();
    showSide();
}

QList<CalendarDay> CalendarView::daysOf(CalendarSpan span, const QDate &shown,
    const QList<Story> &stories, const QList<Campaign> &campaigns) const
{
    QList<CalendarDay> days =
        calendarDays(span, shown, m_today, stories, campaigns, m_now, m_teams, m_most);
    if (m_known != CalendarKnown::All) {
        for (CalendarDay &day : days) {
            day.isGap = false; // a story of it may be on its way
            day.gapLength = 0;
        }
    }
    return days;
}

CalendarDay CalendarView::chosenDay() const
{
    return daysOf(CalendarSpan::Week, m_day, m_visible, m_campaigns)
        .at(firstOfWeek(m_day).daysTo(m_day));
}

void CalendarView::showSide()
{
    const auto spreads = [this](const QDate &day) {
        return !spreadOut(day, m_visible, m_now, m_teams, m_most).isEmpty();
    };
    CalendarSide::Content content;
    content.date = m_day;
    content.now = m_now;
    content.known = m_known;
    content.isFiltered = m_head->isFiltered();
    for (const Concern &concern : std::as_const(m_concerns)) {
        const auto people = m_people.constFind(concern.peopleKey());
        content.concerns.append(
            { concern, concern.kind == Concern::Kind::PileUp && spreads(concern.from),
                people == m_people.cend() ? std::nullopt : std::optional(*people) });
    }
    content.ready = m_ready;
    content.week = weekFiguresOf(m_day, m_visible, m_isOwn);
    if (m_dayIsOpen)
        content.opened = chosenDay();
    content.spreads = content.opened && content.opened->pilesUp && spreads(m_day);
    m_side->setContent(content);
}

void CalendarView::openDay()
{
    m_dayIsOpen = true;
    showSide();
    m_side->focusDay();
}

void CalendarView::goTo(const QDate &date)
{
    m_shown = date;
    m_day = date;
    refresh();
}

void CalendarView::step(int by)
{
    if (by == 0) {
        goTo(m_today);
        return;
    }
    switch (m_head->span()) {
    case CalendarSpan::Month:
        goTo(m_day.addMonths(by));
        break;
    case CalendarSpan::Week:
        goTo(m_day.addDays(by * week));
        break;
    case CalendarSpan::List:
        goTo(m_shown.addDays(by * week * listWeeks / 2));
        break;
    }
}

bool CalendarView::takeKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Home:
        step(0);
        return true;
    case Qt::Key_M:
        if (const StoryId first = currentStory(); !first.isEmpty())
            pickUp(first);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const StoryId moved = std::exchange(m_moving, {}); !moved.isEmpty()) {
            m_head->setPicked({});
            askToMove(moved, chosen());
        } else if (m_head->span() != CalendarSpan::List) {
            openDay();
        } else if (const StoryId line = currentStory(); !line.isEmpty()) {
            Q_EMIT storyAsked(line);
        }
        return true;
    default:
        return false;
    }
}

bool CalendarView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

const Story *CalendarView::storyOf(const StoryId &id) const
{
    const auto found = std::find_if(
        m_stories.cbegin(), m_stories.cend(), [&id](const Story &one) { return one.id == id; });
    return found == m_stories.cend() ? nullptr : &*found;
}

bool CalendarView::putAside()
{
    if (m_proposal->close()) {
        focusDays();
        return true;
    }
    if (!m_moving.isEmpty()) {
        m_moving = {};
        m_head->setPicked({});
        return true;
    }
    if (m_side->ready().leaveDate())
        return true;
    return closeDay();
}

bool CalendarView::closeDay()
{
    if (!std::exchange(m_dayIsOpen, false))
        return false;
    showSide();
    focusDays();
    return true;
}

void CalendarView::focusDays()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> CalendarView::areas() const
{
    return { m_stack->currentWidget(), m_side };
}

} // namespace Relais::Ui

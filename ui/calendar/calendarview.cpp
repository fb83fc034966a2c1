// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include "ui/calendar/agendadelegate.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarside.h"
#include "ui/common/reasonbar.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int week = 7;
}

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
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_list);
    column->addLayout(m_stack, 1);
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
    connect(m_grid, &CalendarGrid::dropped, this, &CalendarView::moveAsked);
    for (const QAbstractItemView *view :
        { static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_list) })
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarView::follow);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &) {
        if (const StoryId story = currentStory(); !story.isEmpty())
            Q_EMIT storyAsked(story);
    });
    m_list->installEventFilter(this);
    connect(m_side, &CalendarSide::openAsked, this, &CalendarView::storyAsked);
    connect(m_side, &CalendarSide::pickAsked, this, &CalendarView::pickUp);
    connect(m_side, &CalendarSide::spreadAsked, this, &CalendarView::proposeToSpread);
}

void CalendarView::setContent(const QList<Story> &stories, const QList<Campaign> &campaigns,
    const QDate &today, const QDateTime &now, CalendarKnown known, const QList<Team> &teams)
{
    m_known = known;
    m_stories = stories;
    m_teams = teams;
    m_campaigns = campaigns;
    m_today = today;
    m_now = now;
    QStringList languages;
    for (const Story &story : stories) {
        if (!story.language.isEmpty() && !languages.contains(story.language))
            languages.append(story.language);
    }
    languages.sort();
    m_head->setChoices(languages, campaigns, teams, placesOf(stories));
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
    const QLocale locale;
    if (m_head->span() == CalendarSpan::Month)
        return locale.toString(m_shown, u"MMMM yyyy"_s);
    const QDate first = firstDayOf(m_head->span(), m_shown);
    if (m_head->span() == CalendarSpan::List)
        return tr("From %1").arg(locale.toString(first, QLocale::ShortFormat));
    return tr("Week %1, %2 to %3", "number, first day, last day")
        .arg(first.weekNumber())
        .arg(locale.toString(first, QLocale::ShortFormat),
            locale.toString(first.addDays(week - 1), QLocale::ShortFormat));
}

void CalendarView::refresh()
{
    const QDate day = m_day;
    const CalendarSpan span = m_head->span();
    QList<Story> stories = m_stories;
    stories.removeIf([this](const Story &story) {
        const bool language = m_head->language().isEmpty() || story.language == m_head->language();
        const bool campaign = m_head->campaign().isEmpty() || story.campaign == m_head->campaign();
        return !language || !campaign || !reaches(story, m_head->reach(), m_teams);
    });
    QList<Campaign> campaigns = m_campaigns;
    campaigns.removeIf([this](const Campaign &campaign) {
        return !m_head->campaign().isEmpty() && campaign.id != m_head->campaign();
    });
    const QList<CalendarDay> days = daysOf(span, m_shown, stories, campaigns);
    m_grid->setDetailed(span == CalendarSpan::Week);
    if (span == CalendarSpan::List) {
        m_agenda.setDays(days, m_now);
        m_stack->setCurrentWidget(m_list);
        m_list->setCurrentIndex(m_agenda.firstFrom(day));
    } else {
        m_days.setDays(days, m_now);
        m_stack->setCurrentWidget(m_grid);
        const QModelIndex index = m_days.indexOf(day);
        m_grid->setCurrentIndex(index.isValid() ? index : m_days.indexOf(m_shown));
    }
    m_head->setTitle(heading());
    showSide();
    Q_EMIT headingChanged();
}

QList<CalendarDay> CalendarView::daysOf(CalendarSpan span, const QDate &shown,
    const QList<Story> &stories, const QList<Campaign> &campaigns) const
{
    QList<CalendarDay> days = calendarDays(span, shown, m_today, stories, campaigns, m_now);
    if (m_known != CalendarKnown::All) {
        for (CalendarDay &day : days)
            day.isGap = false; // a story of it may be on its way
    }
    return days;
}

void CalendarView::showSide()
{
    const QDate date = m_day;
    const CalendarDay *day =
        m_head->span() == CalendarSpan::List ? nullptr : m_days.day(m_grid->currentIndex());
    const auto inList = m_head->span() == CalendarSpan::List
        ? daysOf(CalendarSpan::Week, date, m_stories, m_campaigns)
        : QList<CalendarDay>();
    const auto found = std::find_if(inList.cbegin(), inList.cend(),
        [&date](const CalendarDay &one) { return one.date == date; });
    CalendarSide::Content content { date, found != inList.cend() ? &*found : day, m_stories, m_now,
        m_known };
    content.spreads =
        content.day && content.day->pilesUp && !spreadOut(date, m_stories, m_now).isEmpty();
    m_side->setContent(content);
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
        if (const StoryId story = currentStory(); !story.isEmpty())
            pickUp(story);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const StoryId moved = std::exchange(m_moving, {}); !moved.isEmpty()) {
            m_head->setPicked({});
            Q_EMIT moveAsked(moved, chosen());
        } else if (const StoryId story = currentStory(); !story.isEmpty()) {
            Q_EMIT storyAsked(story);
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

void CalendarView::pickUp(const StoryId &story)
{
    const auto found = std::find_if(m_stories.cbegin(), m_stories.cend(),
        [&story](const Story &one) { return one.id == story; });
    if (found == m_stories.cend() || found->state == StoryState::Withdrawn)
        return;
    // A list has no empty day to put it on.
    if (m_head->span() == CalendarSpan::List)
        m_head->setSpan(CalendarSpan::Month);
    m_moving = story;
    m_head->setPicked(
        tr("“%1” is picked up: choose a day and press Enter, Esc leaves it").arg(found->title));
    focusDays();
}

QString CalendarView::spreadWords(const QList<StoryMove> &moves)
{
    QStringList sentences;
    int approved = 0;
    for (const StoryMove &move : moves) {
        sentences.append(tr("“%1” to %2.", "title, day")
                .arg(move.story.title, QLocale().toString(move.to, QLocale::LongFormat)));
        approved += move.story.state == StoryState::Approved ? 1 : 0;
    }
    if (approved > 0)
        sentences.append(tr("%n approved one(s) become a new revision, which somebody else "
                            "approves.",
            nullptr, approved));
    return sentences.join(u'\n');
}

void CalendarView::proposeToSpread()
{
    const QList<StoryMove> moves = spreadOut(m_day, m_stories, m_now);
    if (moves.isEmpty())
        return;
    m_proposal->ask(
        { tr("Spread out %1", "a day").arg(QLocale().toString(m_day, QLocale::LongFormat)),
            spreadWords(moves), {}, tr("Move %n story(ies)", nullptr, int(moves.size())) },
        [this, moves](const QString &) {
            Q_EMIT spreadAsked(moves);
            focusDays();
        });
}

bool CalendarView::putAside()
{
    if (m_proposal->close()) {
        focusDays();
        return true;
    }
    if (m_moving.isEmpty())
        return false;
    m_moving = {};
    m_head->setPicked({});
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

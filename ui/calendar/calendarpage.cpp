// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarpage.h"

#include "core/domain/candidateguess.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/settings/settings.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/controls/choicechip.h"
#include "ui/common/pagekeys.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
const QString keptName = u"calendar.left"_s;
const QString mostName = u"calendar.most"_s; // as the backend last said, for days offline
constexpr qsizetype mostLeft = 100;
} // namespace

CalendarPage::CalendarPage(Theme &theme, CurationService &curation, Settings &settings,
    const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_curation(curation)
    , m_settings(settings)
    , m_clock(clock)
    , m_view(new CalendarView(theme, clock.now().toLocalTime().date()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &CalendarView::storyAsked, this, &CalendarPage::storyAsked);
    connect(m_view, &CalendarView::newAsked, this, &CalendarPage::newStoryAsked);
    connect(m_view, &CalendarView::moveAsked, this, &CalendarPage::move);
    connect(m_view, &CalendarView::spreadAsked, this, &CalendarPage::spread);
    connect(m_view, &CalendarView::leaveAsked, this, &CalendarPage::leave);
    connect(m_view, &CalendarView::headingChanged, this, &CalendarPage::headChanged);
    connect(&m_curation, &CurationService::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { Q_EMIT newStoryAsked(); },
        Qt::WindowShortcut);
    addKey(
        *this, QKeySequence(Qt::Key_F), [this] { m_view->head().reached().open(); },
        Qt::WindowShortcut);
    m_view->setLeft(left());
    refresh();
}

void CalendarPage::follow(PlanningService &planning, SourceService &sources)
{
    m_planning = &planning;
    m_sources = &sources;
    const int most = m_settings.kept(mostName).toInt();
    if (most >= DayRule::least && most <= DayRule::most)
        m_view->setMost(most);
    connect(&sources, &SourceService::changed, this, &CalendarPage::lookAtOwn);
    lookAtOwn();
}

void CalendarPage::askRule()
{
    if (!m_planning)
        return;
    whenDone(m_planning->storiesADay(), this, [this](const Result<int> &stories) {
        if (!stories)
            return; // it stays as it was
        m_settings.keep(mostName, QByteArray::number(*stories));
        m_view->setMost(*stories);
    });
}

// What was kept from a source is judged by that, else a story by its link; a statement is ours.
void CalendarPage::lookAtOwn()
{
    const OwnContent own(m_sources->sources());
    if (!own.isKnown()) {
        m_view->setOwn({});
        return;
    }
    QHash<StoryId, bool> kept;
    const QList<CandidateEntry> entries = m_sources->kept();
    for (const CandidateEntry &entry : entries)
        kept.insert(entry.story, own.has(entry));
    m_view->setOwn([own, kept](const Story &story) {
        if (const auto known = kept.constFind(story.id); known != kept.cend())
            return *known;
        return story.kind == StoryKind::Statement || own.hasPage(story.link);
    });
}

QString CalendarPage::name()
{
    return tr("Calendar");
}

QWidget *CalendarPage::headStart() const
{
    return m_view->head().start();
}

QWidget *CalendarPage::headEnd() const
{
    return m_view->head().end();
}

QList<QWidget *> CalendarPage::areas() const
{
    return m_view->areas();
}

bool CalendarPage::goBack()
{
    return m_view->putAside();
}

void CalendarPage::opened()
{
    m_asked.clear(); // people come and go
    look();
    refresh();
    m_view->focusDays();
}

void CalendarPage::look()
{
    askRule();
    whenDone(m_curation.refresh(), this, [this](const Result<void> &result) {
        m_unanswered = !result;
        refresh();
    });
}

void CalendarPage::refresh()
{
    QList<Story> stories;
    for (const CurationService::Row &row : m_curation.rows()) {
        if (!row.working.archived)
            stories.append(row.working.story);
    }
    const QDateTime now = m_clock.now();
    CalendarKnown known = CalendarKnown::All;
    if (!m_curation.refreshedAt().isValid())
        known = m_unanswered ? CalendarKnown::Unreachable : CalendarKnown::Loading;
    m_view->setContent(stories, m_curation.campaigns().value_or(QList<Campaign>()),
        now.toLocalTime().date(), now, known, m_curation.teams().value_or(QList<Team>()));
    askWhom();
}

// The backend knows who an audience is; under five it does not tell, and the number is left out.
void CalendarPage::askWhom()
{
    const QList<CurationService::Row> rows = m_curation.rows();
    if (!m_curation.isReachable() || rows.isEmpty())
        return;
    for (const Concern &concern : m_view->concerns()) {
        const QString key = concern.peopleKey();
        if (!concern.people || m_asked.contains(key))
            continue;
        m_asked.insert(key);
        Story about = rows.constFirst().working.story; // any: its audience alone is asked about
        about.audience = *concern.people;
        whenDone(m_curation.reach(about), this, [this, key](const Result<AudienceReach> &reach) {
            if (!reach) {
                m_asked.remove(key); // the next look asks again
            } else if (!reach->tooFew) {
                m_people.insert(key, reach->reached);
                m_view->setPeople(m_people);
            }
        });
    }
}

void CalendarPage::move(const StoryId &id, const QDate &date)
{
    const auto row = m_curation.row(id);
    if (!row || !date.isValid() || row->working.story.state == StoryState::Withdrawn
        || dayOf(row->working.story) == date)
        return;
    const Story before = row->working.story;
    Story story = before;
    story.embargo = embargoOn(before, date);
    m_curation.edit(story);
    const QString said = before.state == StoryState::Approved
        ? tr("Moved to %1 as a new revision; somebody else approves it")
        : before.state == StoryState::InReview
        ? tr("Moved to %1; it is a draft again, to be sent to review anew")
        : tr("Moved to %1");
    Q_EMIT undoOffered({ said.arg(QLocale().toString(date, QLocale::ShortFormat)), u"undo"_s,
        [this, before] { putBack({ before }); } });
    refresh();
    m_view->goTo(date);
}

void CalendarPage::spread(const QList<StoryMove> &moves)
{
    QList<Story> before;
    for (const StoryMove &move : moves) {
        const auto row = m_curation.row(move.story.id);
        // Somebody else may have moved or withdrawn it while the days were read.
        if (!row || row->working.story.state != move.story.state
            || row->working.story.embargo != move.story.embargo)
            continue;
        before.append(row->working.story);
        Story story = row->working.story;
        story.embargo = embargoOn(story, move.to);
        m_curation.edit(story);
    }
    const QString moved = tr("%n story(ies) moved", nullptr, int(before.size()));
    Q_EMIT undoOffered({ before.size() == moves.size()
            ? moved
            : tr("%1; the others changed meanwhile and stay").arg(moved),
        before.isEmpty() ? u"info"_s : u"undo"_s,
        before.isEmpty() ? std::function<void()>() : [this, before] { putBack(before); } });
    refresh();
}

void CalendarPage::putBack(const QList<Story> &before)
{
    for (const Story &story : before) {
        const auto now = m_curation.row(story.id);
        if (!now)
            continue;
        Story back = now->working.story; // what was written meanwhile stays
        back.embargo = story.embargo;
        m_curation.edit(back);
        if (story.state == StoryState::InReview)
            reviewAgain(story.id);
    }
}

// Where the other day was sent already, the review is over; else nothing has to be done.
void CalendarPage::reviewAgain(const StoryId &id)
{
    whenDone(m_curation.flush(id), this, [this, id](const Result<void> &saved) {
        const auto row = m_curation.row(id);
        if (!row || row->working.story.state != StoryState::Draft)
            return;
        if (!saved) {
            sayDraft(saved.error());
            return;
        }
        whenDone(
            m_curation.act(id, StoryAction::Submit), this, [this](const Result<void> &submitted) {
                if (!submitted)
                    sayDraft(submitted.error());
            });
    });
}

void CalendarPage::sayDraft(const Error &error)
{
    Q_EMIT undoOffered(
        { tr("It stays a draft: %1", "why").arg(ErrorWords::sentence(error)), u"error"_s, {} });
}

QStringList CalendarPage::left() const
{
    return QString::fromUtf8(m_settings.kept(keptName)).split(u'\n', Qt::SkipEmptyParts);
}

void CalendarPage::setLeft(const QStringList &keys)
{
    // What is long over needs not be known any more.
    const QStringList kept = keys.mid(std::max<qsizetype>(0, keys.size() - mostLeft));
    m_settings.keep(keptName, kept.join(u'\n').toUtf8());
    m_view->setLeft(kept);
}

void CalendarPage::leave(const QString &key)
{
    setLeft(left() + QStringList { key });
    Q_EMIT undoOffered({ tr("It is left as it is"), u"undo"_s, [this, key] {
                            QStringList keys = left();
                            keys.removeAll(key);
                            setLeft(keys);
                        } });
}

} // namespace Relais::Ui

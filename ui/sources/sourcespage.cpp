// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcespage.h"

#include "core/services/curation/curationservice.h"
#include "core/services/curation/ideainboxservice.h"
#include "core/services/curation/sourceservice.h"
#include "ui/common/outside.h"
#include "ui/common/pagekeys.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/storywords.h"
#include "ui/sources/candidateguesses.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcesbar.h"
#include "ui/sources/sourcesview.h"
#include "ui/sources/storychoice.h"

#include <QBoxLayout>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype mostCompared = 300; // stories, the last changed first
constexpr int monthsCompared = 12;

// The last changed come first, as on the board. otherThan: a language that they may not have.
QList<StoryChoice::Entry> storiesToChoose(
    const CurationService &curation, const QDateTime &now, const std::optional<QString> &otherThan)
{
    QList<StoryChoice::Entry> stories;
    const QList<CurationService::Row> rows = curation.rows();
    for (const CurationService::Row &row : rows) {
        const Story &story = row.working.story;
        if (row.working.archived || row.working.version == 0
            || story.state == StoryState::Withdrawn)
            continue;
        if (otherThan != StoryChoice::mainLanguage(story.language))
            stories.append(
                { story.id, story.title, story.language, StoryWords::state(story, now) });
    }
    return stories;
}

} // namespace

SourcesPage::SourcesPage(Theme &theme, const Services &services, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_sources(services.sources)
    , m_curation(services.curation)
    , m_ideas(services.ideas)
    , m_clock(services.clock)
    , m_view(new SourcesView(theme, services.pictures, this))
    , m_reason(new ReasonBar(theme, this))
    , m_bar(new SourcesBar(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    column->addWidget(m_view, 1);
    m_bar->hide(); // the window's bar shows it
    connectView();
    connect(&m_sources, &SourceService::changed, this, &SourcesPage::reload);
    connect(&m_curation, &CurationService::changed, this, [this] {
        refreshReach();
        showKept();
    });
    const auto showIdeas = [this] { m_view->setIdeas(m_ideas.waitingCount()); };
    connect(&m_ideas, &IdeaInboxService::changed, this, showIdeas);
    showIdeas();
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_view->panel().openForm(); },
        Qt::WindowShortcut);
    reload();
}

void SourcesPage::connectView()
{
    connect(m_view, &SourcesView::keepAsked, this, [this](const CandidateId &id) { keep(id); });
    connect(m_view, &SourcesView::translationAsked, this, &SourcesPage::askForOriginal);
    connect(m_view, &SourcesView::linkAsked, this, &SourcesPage::askForStory);
    connect(m_view, &SourcesView::dropAsked, this,
        [this](const CandidateId &id) { setDropped({ id }, true); });
    connect(m_view, &SourcesView::dropAlikeAsked, this,
        [this](const QList<CandidateId> &ids) { setDropped(ids, true); });
    connect(m_view, &SourcesView::restoreAsked, this,
        [this](const CandidateId &id) { setDropped({ id }, false); });
    connect(m_view, &SourcesView::summaryChanged, this, &SourcesPage::headChanged);
    connect(m_view, &SourcesView::storyAsked, this, &SourcesPage::storyAsked);
    connect(m_view, &SourcesView::ideasAsked, this, &SourcesPage::ideasAsked);
    connect(m_view, &SourcesView::pageAsked, this,
        [this](const QUrl &link) { Outside::open(link, this); });
    connect(m_view, &SourcesView::addAsked, this, &SourcesPage::look);
    connectPanel();
}

QString SourcesPage::name()
{
    return tr("Sources");
}

QString SourcesPage::subtitle() const
{
    return m_view->summary();
}

QString SourcesPage::searchHint() const
{
    return tr("Search candidates");
}

void SourcesPage::search(const QString &text)
{
    m_view->setSearch(text);
}

void SourcesPage::searchLeft()
{
    m_view->list().setFocus(Qt::ShortcutFocusReason);
}

QWidget *SourcesPage::headEnd() const
{
    return m_bar;
}

QList<QWidget *> SourcesPage::areas() const
{
    return { &m_view->panel(), &m_view->list(), &m_view->preview() };
}

bool SourcesPage::goBack()
{
    return m_reason->close() || m_view->panel().closeForm();
}

void SourcesPage::opened()
{
    refresh();
    m_view->list().setFocus(Qt::OtherFocusReason);
}

void SourcesPage::refresh()
{
    whenDone(m_sources.refresh(), this, [this](const Result<void> &result) {
        m_unanswered = !result;
        reload();
    });
}

void SourcesPage::refreshReach()
{
    const QString blocked = m_curation.isReachable()
        ? QString()
        : tr("You are offline; deciding is for everyone at once and needs the server");
    m_view->setBlocked(blocked);
    m_bar->setBlocked(blocked);
}

void SourcesPage::reload()
{
    refreshReach();
    const QList<Topic> topics = m_curation.topics().value_or(QList<Topic>());
    m_view->panel().settings().setTopics(topics);
    m_view->preview().guesses().setTopics(topics);
    m_view->panel().settings().setTeams(m_curation.teams().value_or(QList<Team>()));
    QStringList titles;
    QStringList languages;
    const QDateTime oldest = m_clock.now().addMonths(-monthsCompared);
    const QList<CurationService::Row> rows = m_curation.rows();
    for (const CurationService::Row &row : rows) {
        const Story &story = row.working.story;
        if (row.working.archived)
            continue;
        languages.append(story.language);
        const bool old = story.createdAt.isValid() && story.createdAt < oldest;
        if (!old && titles.size() < mostCompared)
            titles.append(story.title);
    }
    m_view->setStories(titles);
    m_view->setLanguages(languages);
    using Waiting = EmptyState::Waiting;
    const Waiting waiting = m_unanswered ? Waiting::Unanswered : Waiting::Asked;
    m_view->setWaiting(m_sources.isKnown() ? std::nullopt : std::optional(waiting));
    m_view->setContent(
        m_sources.sources(), m_sources.candidates(), m_sources.dropped(), m_clock.now());
    showKept();
    settleFetched();
}

void SourcesPage::showKept()
{
    const QList<CandidateEntry> kept = m_sources.kept();
    QSet<StoryId> stories;
    for (const CandidateEntry &entry : kept)
        stories.insert(entry.story);
    QHash<StoryId, QString> states;
    const QList<CurationService::Row> rows = m_curation.rows();
    for (const CurationService::Row &row : rows) {
        const Story &story = row.working.story;
        if (stories.contains(story.id))
            states.insert(story.id, StoryWords::state(story, m_clock.now()));
    }
    m_view->setKept(kept, states);
}

void SourcesPage::keep(const CandidateId &id, const StoryId &translationOf)
{
    const QString said = translationOf.isEmpty()
        ? tr("Kept as a draft on the board")
        : tr("Kept as a translation, a draft on the board");
    const auto shown = m_view->current();
    const CandidateChoice choice =
        shown && shown->id == id ? m_view->preview().guesses().choice() : CandidateChoice();
    whenDone(m_sources.keep(id, translationOf, choice), this,
        [this, id, said](const Result<StoryId> &result) {
            if (!result) {
                tell(fail(result.error()));
                return;
            }
            tell({});
            Q_EMIT undoOffered({ said, u"undo"_s, [this, id] { giveBack(id); } });
        });
}

void SourcesPage::giveBack(const CandidateId &id)
{
    whenDone(m_sources.giveBack(id), this, [this](const Result<void> &result) { tell(result); });
}

void SourcesPage::askForOriginal(const CandidateEntry &candidate)
{
    auto *choice = new StoryChoice(m_theme,
        storiesToChoose(m_curation, m_clock.now(), StoryChoice::mainLanguage(candidate.language)),
        this);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &StoryChoice::chosen, this,
        [this, id = candidate.id](const StoryId &story) { keep(id, story); });
    choice->open();
}

void SourcesPage::askForStory(const CandidateEntry &candidate)
{
    auto *choice = new StoryChoice(m_theme,
        storiesToChoose(m_curation, m_clock.now(), std::nullopt), this, StoryChoice::For::Link);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &StoryChoice::chosen, this,
        [this, id = candidate.id](const StoryId &story) { giveLink(id, story); });
    choice->open();
}

void SourcesPage::giveLink(const CandidateId &id, const StoryId &story)
{
    whenDone(m_sources.giveLink(id, story), this, [this, id](const Result<StoryId> &result) {
        if (!result) {
            m_view->preview().setProblem(ErrorWords::sentence(result.error()));
            return;
        }
        tell({});
        Q_EMIT undoOffered({ tr("The story has the new link, as a draft"), u"link"_s,
            [this, id] { giveBack(id); } });
    });
}

// Each is asked for at once; it is told when the server has answered for all of them.
void SourcesPage::setDropped(const QList<CandidateId> &ids, bool dropped)
{
    struct Answers {
        QList<CandidateId> done {};
        Result<void> last {}; // of those that were refused
        qsizetype waiting = 0;
    };
    const auto answers = std::make_shared<Answers>();
    answers->waiting = ids.size();
    for (const CandidateId &id : ids)
        whenDone(dropped ? m_sources.drop(id) : m_sources.restore(id), this,
            [this, id, dropped, answers, alike = ids.size() > 1](const Result<void> &result) {
                if (result)
                    answers->done.append(id);
                else
                    answers->last = result;
                if (--answers->waiting > 0)
                    return;
                tell(answers->last);
                if (dropped && !answers->done.isEmpty())
                    sayDropped(answers->done, alike);
            });
}

void SourcesPage::sayDropped(const QList<CandidateId> &ids, bool alike)
{
    const QString said = alike
        ? tr("%n candidate(s) of the same news dropped", nullptr, static_cast<int>(ids.size()))
        : tr("Candidate dropped");
    Q_EMIT undoOffered({ said, u"undo"_s, [this, ids] { setDropped(ids, false); } });
}

void SourcesPage::tell(const Result<void> &result)
{
    m_view->preview().setProblem(result ? QString()
            : result.error().reason == "translation-language"_L1
            ? tr("Both are in one language: keep it as a story of its own")
            : result.error().reason == "story-state"_L1
            ? tr("Somebody goes on with its draft: it stays on the board")
            : ErrorWords::sentence(result.error()));
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of editors and managers.

#include "app/relais/desktoppages.h"

#include "app/relais/desktoppageof.h"
#include "app/relais/planningpages.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/ideainboxservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/whendone.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/folderreport.h"
#include "ui/editor/editorpage.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/recognition/recognitionpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/sources/sourcespage.h"
#include "ui/watch/watchpage.h"
#include "ui/withdrawal/withdrawal.h"

using namespace Qt::StringLiterals;

namespace Relais {

void DesktopPages::addForEditors()
{
    m_window.addGroup(tr("Curation"));
    m_window.addPage(
        u"sources"_s, u"feed"_s, Ui::SourcesPage::name(), [this] { return makeSources(); });
    SourceService &sources = m_core.sources();
    const auto showWaiting = [this, &sources] {
        m_window.rail().setCount(u"sources"_s, int(sources.candidates().size()));
    };
    connect(&sources, &SourceService::changed, this, showWaiting);
    showWaiting();
    addBoard();
    addPlanning();
    connect(&m_core.sync(), &SyncService::statusChanged, this, &DesktopPages::lookForEditors);
    lookForEditors();
}

// What waits is told before its page is opened; the pages themselves say why it is not.
void DesktopPages::lookForEditors()
{
    const QDateTime since = m_core.sync().reachableSince();
    if (!m_core.sync().isReachable() || since == m_lookedSince)
        return;
    m_lookedSince = since;
    const auto whatever = [](const Result<void> &) { };
    Ui::whenDone(m_core.sources().refresh(), this, whatever);
    Ui::whenDone(m_core.curation().refresh(), this, whatever);
    Ui::whenDone(m_core.ideaInbox().refresh(), this, whatever);
    Ui::whenDone(m_core.review().refreshMentions(), this, whatever);
}

Ui::Page *DesktopPages::makeSources()
{
    auto *made = new Ui::SourcesPage(m_parts.theme,
        { m_core.sources(), m_core.curation(), m_core.ideaInbox(), m_parts.clock,
            m_parts.pictures });
    connect(made, &Ui::SourcesPage::storyAsked, this, &DesktopPages::openStory);
    connect(made, &Ui::SourcesPage::ideasAsked, &m_window,
        [this] { m_window.openEntry(u"idea-inbox"_s); });
    connect(&m_window, &Ui::MainWindow::syncRequested, made, [this, made] {
        if (m_window.currentPage() == "sources"_L1)
            made->fetchNow();
    });
    return made;
}

void DesktopPages::addBoard()
{
    m_window.addPage(u"board"_s, u"board"_s, Ui::BoardPage::name(), [this] { return makeBoard(); });
    m_window.addPage(u"editor"_s, {}, {}, [this] {
        auto *made = new Ui::EditorPage(m_parts.theme, m_parts.pictures,
            Ui::EditorPage::Services {
                m_core.curation(), m_core.review(), m_core.signing(), m_core.session() },
            m_parts.clock);
        surround(made->withdrawal());
        connect(made, &Ui::EditorPage::left, &m_window, [this] { m_window.openEntry(u"board"_s); });
        return made;
    });
    CurationService &curation = m_core.curation();
    ReviewService &review = m_core.review();
    const auto showWaiting = [this, &curation, &review] {
        QSet<StoryId> asked;
        const QList<StoryMention> mentions = review.mentions();
        for (const StoryMention &mention : mentions)
            asked.insert(mention.story);
        m_window.rail().setCount(u"board"_s, Ui::waitingForMe(curation.rows(), asked));
    };
    connect(&curation, &CurationService::changed, this, showWaiting);
    connect(&review, &ReviewService::mentionsChanged, this, showWaiting);
    showWaiting();
}

Ui::Page *DesktopPages::makeBoard()
{
    auto *made =
        new Ui::BoardPage(m_parts.theme, m_core.curation(), m_core.sources(), m_parts.clock);
    made->remember(m_core.settings());
    made->offerAudiences(m_core.planning());
    surround(made->withdrawal());
    connect(made, &Ui::BoardPage::storyAsked, this, &DesktopPages::openStory);
    connect(made, &Ui::BoardPage::changesAsked, this, [this](const StoryId &story) {
        openStory(story);
        page<Ui::EditorPage>(u"editor"_s)->showChanges();
    });
    connect(made, &Ui::BoardPage::previewAsked, this, [this](const StoryId &story) {
        openStory(story);
        page<Ui::EditorPage>(u"editor"_s)->showPreview();
    });
    connect(made, &Ui::BoardPage::revisionAsked, this, [this](const StoryId &story) {
        openStory(story);
        page<Ui::EditorPage>(u"editor"_s)->beginRevision();
    });
    connect(made, &Ui::BoardPage::newStoryAsked, this, &DesktopPages::beginStory);
    connect(
        made, &Ui::BoardPage::inboxAsked, &m_window, [this] { m_window.openEntry(u"sources"_s); });
    return made;
}

void DesktopPages::surround(Ui::Withdrawal &withdrawal)
{
    withdrawal.surround(m_parts.pictures,
        [this](Network network) { return m_core.accounts().capabilities(network); });
}

void DesktopPages::beginStory()
{
    const QStringList languages = m_core.session().member().languages;
    openStory(m_core.curation().create(languages.value(0, u"en"_s)));
}

void DesktopPages::openStory(const StoryId &story)
{
    page<Ui::EditorPage>(u"editor"_s)->open(story);
    m_window.openEntry(u"editor"_s);
    m_window.rail().setCurrent(u"board"_s);
}

void DesktopPages::addPlanning()
{
    m_window.addPage(u"idea-inbox"_s, u"suggestion"_s, Ui::IdeaInboxPage::name(),
        [this] { return makeIdeaInbox(); });
    IdeaInboxService &inbox = m_core.ideaInbox();
    connect(&inbox, &IdeaInboxService::changed, this,
        [this, &inbox] { m_window.rail().setCount(u"idea-inbox"_s, inbox.waitingCount()); });
    m_window.addPage(u"calendar"_s, u"calendar"_s, Ui::CalendarPage::name(), [this] {
        auto *made = makeCalendarPage(m_parts.theme, m_core, m_parts.clock);
        connect(made, &Ui::CalendarPage::storyAsked, this, &DesktopPages::openStory);
        connect(made, &Ui::CalendarPage::newStoryAsked, this, &DesktopPages::beginStory);
        return made;
    });
    m_window.addPage(u"campaigns"_s, u"campaign"_s, Ui::CampaignsPage::name(), [this] {
        auto *made = makeCampaignsPage(m_parts.theme, m_core, m_parts.clock);
        connect(made, &Ui::CampaignsPage::storyAsked, this, &DesktopPages::openStory);
        return made;
    });
}

Ui::Page *DesktopPages::makeIdeaInbox()
{
    auto *made = new Ui::IdeaInboxPage(m_parts.theme,
        { m_core.ideaInbox(), m_core.queue(), m_core.feedback(), m_core.session(), m_core.reach(),
            m_parts.clock, &m_parts.pictures });
    connect(made, &Ui::IdeaInboxPage::storyAsked, this, [this](const StoryId &id) {
        Ui::whenDone(
            m_core.curation().refresh(), this, [this, id](const Result<void> &) { openStory(id); });
    });
    return made;
}

void DesktopPages::addInsight()
{
    m_window.addGroup(tr("Insight"));
    auto *reporter = new Ui::FolderReporter(m_core.insights(), m_parts.clock, this);
    reporter->start(); // whether the dashboard is looked at or not
    m_window.addPage(u"dashboard"_s, u"dashboard"_s, Ui::DashboardPage::name(), [this, reporter] {
        auto *made = new Ui::DashboardPage(m_parts.theme, m_core.insights(), m_parts.clock);
        connect(made, &Ui::DashboardPage::storyRequested, this, &DesktopPages::compose);
        made->setPictures(m_parts.pictures);
        made->setReports(*reporter, m_core.digest(), m_core.reach());
        return made;
    });
    m_window.addPage(u"watch"_s, u"search"_s, Ui::WatchPage::name(),
        [this] { return new Ui::WatchPage(m_parts.theme, m_core.watch(), m_core.reach()); });
    m_window.addPage(u"recognition"_s, u"thank"_s, Ui::RecognitionPage::name(), [this] {
        return new Ui::RecognitionPage(m_parts.theme, m_core.recognition(), m_core.reach(),
            m_core.session().member().has(Role::Manager));
    });
}

} // namespace Relais

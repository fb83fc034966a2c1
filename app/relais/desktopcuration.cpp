// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of editors and managers, and the wires between them.

#include "app/relais/desktopapp.h"

#include "core/services/clientcore.h"
#include "core/services/curationservice.h"
#include "core/services/ideainboxservice.h"
#include "core/services/reviewservice.h"
#include "core/services/sourceservice.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/common/whendone.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/editor/editorpage.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/sources/sourcespage.h"

using namespace Qt::StringLiterals;

namespace Relais {

void DesktopApp::makeCuration(Ui::MainWindow &window)
{
    window.addGroup(tr("Curation"));
    auto *sources = new Ui::SourcesPage(m_theme, m_core.sources(), m_core.curation(), m_clock);
    window.addPage(u"sources"_s, u"feed"_s, sources);
    const auto showWaiting = [&window](int count) { window.rail().setCount(u"sources"_s, count); };
    connect(sources, &Ui::SourcesPage::waitingChanged, &window, showWaiting);
    showWaiting(int(m_core.sources().candidates().size()));
    connect(&window, &Ui::MainWindow::syncRequested, sources, [&window, sources] {
        if (window.currentPage() == "sources"_L1)
            sources->fetchNow();
    });
    makeBoard(window);
}

void DesktopApp::makeInsight(Ui::MainWindow &window)
{
    window.addGroup(tr("Insight"));
    auto *dashboard = new Ui::DashboardPage(m_theme, m_core.insights(), m_clock);
    dashboard->setMail(m_core.digest());
    window.addPage(u"dashboard"_s, u"dashboard"_s, dashboard);
}

void DesktopApp::makeBoard(Ui::MainWindow &window)
{
    CurationService &curation = m_core.curation();
    auto *board = new Ui::BoardPage(m_theme, curation, m_core.sources(), m_clock);
    auto *editor = new Ui::EditorPage(m_theme, m_pictures,
        Ui::EditorPage::Services { curation, m_core.review(), m_core.signing(), m_core.session() },
        m_clock);
    window.addPage(u"board"_s, u"board"_s, board);
    window.addPage(u"editor"_s, {}, editor);
    const auto openStory = [&window, editor](const StoryId &story) {
        editor->open(story);
        window.openEntry(u"editor"_s);
        window.rail().setCurrent(u"board"_s);
    };
    connect(board, &Ui::BoardPage::storyAsked, &window, openStory);
    connect(board, &Ui::BoardPage::newStoryAsked, &window, [this, openStory] {
        const QStringList languages = m_core.session().member().languages;
        openStory(m_core.curation().create(languages.value(0, u"en"_s)));
    });
    connect(editor, &Ui::EditorPage::left, &window, [&window] { window.openEntry(u"board"_s); });
    auto *ideas = new Ui::IdeaInboxPage(m_theme,
        { m_core.ideaInbox(), m_core.queue(), m_core.feedback(), m_core.session(), m_clock });
    window.addPage(u"idea-inbox"_s, u"suggestion"_s, ideas);
    connect(ideas, &Ui::IdeaInboxPage::waitingChanged, &window,
        [&window](int count) { window.rail().setCount(u"idea-inbox"_s, count); });
    connect(ideas, &Ui::IdeaInboxPage::storyAsked, &window, [this, openStory](const StoryId &id) {
        Ui::whenDone(m_core.curation().refresh(), this,
            [openStory, id](const Result<void> &) { openStory(id); });
    });
    connect(
        board, &Ui::BoardPage::inboxAsked, &window, [&window] { window.openEntry(u"sources"_s); });
    auto *calendar = new Ui::CalendarPage(m_theme, curation, m_clock);
    window.addPage(u"calendar"_s, u"calendar"_s, calendar);
    connect(calendar, &Ui::CalendarPage::storyAsked, &window, openStory);
    auto *campaigns = new Ui::CampaignsPage(m_theme, m_core.planning(), m_core.curation(), m_clock);
    window.addPage(u"campaigns"_s, u"campaign"_s, campaigns);
    connect(campaigns, &Ui::CampaignsPage::storyAsked, &window, openStory);
    connect(board, &Ui::BoardPage::waitingChanged, &window,
        [&window](int count) { window.rail().setCount(u"board"_s, count); });
}

} // namespace Relais

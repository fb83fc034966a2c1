// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktoppages.h"

#include "app/relais/organizationparts.h"
#include "app/relais/planningpages.h"
#include "core/base/log.h"
#include "core/services/clientcore.h"
#include "core/services/curationservice.h"
#include "core/services/feedbackservice.h"
#include "core/services/ideainboxservice.h"
#include "core/services/ideaservice.h"
#include "core/services/queueservice.h"
#include "core/services/relayservice.h"
#include "core/services/reviewservice.h"
#include "core/services/signinservice.h"
#include "core/services/sourceservice.h"
#include "core/services/syncservice.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/common/imagesource.h"
#include "ui/common/picturecache.h"
#include "ui/common/whendone.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/folderreport.h"
#include "ui/desktop/autostart.h"
#include "ui/directory/directorypage.h"
#include "ui/editor/editorpage.h"
#include "ui/help/helppage.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/impactpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/mycard/mycardpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queue/queuepage.h"
#include "ui/recognition/recognitionpage.h"
#include "ui/shell/columnkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellbinding.h"
#include "ui/sources/sourcespage.h"
#include "ui/wall/wallpage.h"
#include "ui/watch/watchpage.h"

using namespace Qt::StringLiterals;

namespace Relais {

DesktopPages::DesktopPages(const Parts &parts, Ui::MainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_core(parts.core)
    , m_window(window)
{
    addForMembers();
    const Member member = m_core.session().member();
    if (member.has(Role::Editor))
        addForEditors();
    if (member.has(Role::Editor) || member.has(Role::Manager))
        addInsight();
    window.addPage(u"directory"_s, {}, {}, [this] { return makeDirectory(); });
    window.addPage(u"settings"_s, {}, {}, [this] { return makeSettings(); });
    addHelp();
    bindShell();
}

// A page is made here alone, under its key.
template <typename T>
T *DesktopPages::page(const QString &key) const
{
    return static_cast<T *>(m_window.page(key));
}

void DesktopPages::addForMembers()
{
    m_window.addPage(u"queue"_s, u"queue"_s, Ui::QueuePage::name(), [this] { return makeQueue(); });
    m_window.addPage(
        u"outbox"_s, u"outbox"_s, Ui::OutboxPage::name(), [this] { return makeOutbox(); });
    m_window.addPage(
        u"impact"_s, u"impact"_s, Ui::ImpactPage::name(), [this] { return makeImpact(); });
    m_window.addPage(u"wall"_s, u"wall"_s, Ui::WallPage::name(), [this] { return makeWall(); });
    m_window.addPage(u"ideas"_s, u"idea"_s, Ui::IdeasPage::name(), [this] { return makeIdeas(); });
    m_window.addPage(u"jobs"_s, u"job"_s, Ui::JobsPage::name(), [this] { return makeJobs(); });
    m_window.addPage(u"card"_s, u"card"_s, Ui::MyCardPage::name(), [this] {
        return new Ui::MyCardPage(
            m_parts.theme, { m_core.card(), m_core.session(), m_core.queue(), m_core.relays() });
    });
    connect(&m_core.ideas(), &IdeaService::changed, this, &DesktopPages::showIdeaFigure);
    showIdeaFigure();
}

void DesktopPages::showIdeaFigure()
{
    if (const auto counts = m_core.ideas().counts())
        m_window.rail().setCount(u"ideas"_s, counts->forMember);
    else
        qCWarning(lcUi) << "idea counts:" << errorCodeName(counts.error().code);
}

Ui::Page *DesktopPages::makeQueue()
{
    auto *made = new Ui::QueuePage(m_parts.theme,
        { m_core.queue(), m_core.compose(), m_core.relays(), m_core.accounts(), m_core.session(),
            m_core.settings(), m_parts.clock, &m_core.feedback(), &m_core.spelling(),
            &m_core.media() },
        m_parts.images);
    connect(made, &Ui::QueuePage::accountsRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Accounts); });
    return made;
}

Ui::Page *DesktopPages::makeOutbox()
{
    auto *made = new Ui::OutboxPage(m_parts.theme, m_parts.pictures, m_core.relays(), m_core.sync(),
        m_core.settings(), m_parts.clock);
    connect(made, &Ui::OutboxPage::storyRequested, this, &DesktopPages::compose);
    connect(made, &Ui::OutboxPage::signInRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Accounts); });
    return made;
}

Ui::Page *DesktopPages::makeImpact()
{
    auto *made = new Ui::ImpactPage(m_parts.theme, m_core.impact(), m_core.feedback(),
        m_core.session(), m_core.settings(), m_parts.clock);
    connect(made, &Ui::ImpactPage::relaysRequested, this, [this](const StoryId &story) {
        m_window.openEntry(u"outbox"_s);
        const auto relays = m_core.relays().relaysOf(story);
        if (relays && !relays->isEmpty())
            page<Ui::OutboxPage>(u"outbox"_s)->select(relays->first().relay.id);
    });
    connect(made, &Ui::ImpactPage::subjectRequested, this, &DesktopPages::showThanked);
    return made;
}

void DesktopPages::showThanked(const Thanks &thanks)
{
    if (thanks.kind == Thanks::For::Idea) {
        m_window.openEntry(u"ideas"_s);
        page<Ui::IdeasPage>(u"ideas"_s)->select({ thanks.object });
    } else {
        m_window.openEntry(u"wall"_s);
        page<Ui::WallPage>(u"wall"_s)->view().reveal({ thanks.object });
    }
}

Ui::Page *DesktopPages::makeWall()
{
    auto *made = new Ui::WallPage(m_parts.theme, m_parts.pictures,
        { m_core.wall(), m_core.queue(), m_core.charter(), m_core.feedback(), m_core.session(),
            m_core.directory(), m_core.postDeletions(), m_core.reach(), m_parts.clock,
            &m_core.recognition() });
    connect(made, &Ui::WallPage::directoryRequested, &m_window,
        [this] { m_window.openEntry(u"directory"_s); });
    connect(made, &Ui::WallPage::relayRequested, this, &DesktopPages::compose);
    connect(
        made, &Ui::WallPage::queueRequested, &m_window, [this] { m_window.openEntry(u"queue"_s); });
    connect(made, &Ui::WallPage::charterRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Charter); });
    return made;
}

Ui::Page *DesktopPages::makeIdeas()
{
    auto *made = new Ui::IdeasPage(m_parts.theme, m_parts.pictures, m_core.ideas(), m_parts.clock);
    connect(made, &Ui::IdeasPage::relayRequested, this, &DesktopPages::compose);
    Ui::keepColumns(*made, u"ideas"_s, m_core.settings());
    return made;
}

Ui::Page *DesktopPages::makeJobs()
{
    auto *made = new Ui::JobsPage(
        m_parts.theme, { m_core.queue(), m_core.feedback(), m_core.session(), m_parts.clock });
    connect(made, &Ui::JobsPage::relayRequested, this, &DesktopPages::compose);
    Ui::keepColumns(*made, u"jobs"_s, m_core.settings());
    return made;
}

Ui::Page *DesktopPages::makeDirectory()
{
    auto *made = new Ui::DirectoryPage(m_parts.theme, m_core.directory());
    connect(made, &Ui::DirectoryPage::mentionRequested, this, [this](const Colleague &colleague) {
        m_window.openEntry(u"wall"_s);
        page<Ui::WallPage>(u"wall"_s)->mention(colleague);
    });
    connect(made, &Ui::DirectoryPage::postsRequested, this, [this](const QString &name) {
        m_window.openEntry(u"wall"_s);
        m_window.searchFor(name);
    });
    connect(made, &Ui::DirectoryPage::choiceRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Directory); });
    return made;
}

Ui::Page *DesktopPages::makeSettings()
{
    auto *made = new Ui::SettingsPage(m_parts.theme,
        { m_core.settings(), m_core.session(), m_core.accounts(), m_core.exports(),
            m_core.leaving(), m_core.devices(), m_core.queue(), m_core.charter(), m_core.proxy(),
            m_core.pushJournal(), m_core.directory(), m_core.reach(), &m_core.digest(),
            m_parts.shortcut },
        Ui::Autostart(m_parts.autostart));
    addOrganizationParts(*made, m_parts.theme, m_core);
    return made;
}

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
}

Ui::Page *DesktopPages::makeSources()
{
    auto *made = new Ui::SourcesPage(
        m_parts.theme, { m_core.sources(), m_core.curation(), m_core.ideaInbox(), m_parts.clock });
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
        connect(made, &Ui::EditorPage::left, &m_window, [this] { m_window.openEntry(u"board"_s); });
        return made;
    });
    CurationService &curation = m_core.curation();
    const auto showWaiting = [this, &curation] {
        m_window.rail().setCount(u"board"_s, Ui::waitingForMe(curation.rows()));
    };
    connect(&curation, &CurationService::changed, this, showWaiting);
    showWaiting();
}

Ui::Page *DesktopPages::makeBoard()
{
    auto *made =
        new Ui::BoardPage(m_parts.theme, m_core.curation(), m_core.sources(), m_parts.clock);
    made->remember(m_core.settings());
    made->offerAudiences(m_core.planning());
    connect(made, &Ui::BoardPage::storyAsked, this, &DesktopPages::openStory);
    connect(made, &Ui::BoardPage::changesAsked, this, [this](const StoryId &story) {
        openStory(story);
        page<Ui::EditorPage>(u"editor"_s)->showChanges();
    });
    connect(made, &Ui::BoardPage::newStoryAsked, this, &DesktopPages::beginStory);
    connect(
        made, &Ui::BoardPage::inboxAsked, &m_window, [this] { m_window.openEntry(u"sources"_s); });
    return made;
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

void DesktopPages::addHelp()
{
    m_window.addPage(u"help"_s, {}, {}, [this] {
        auto *made = new Ui::HelpPage(m_parts.theme);
        connect(made, &Ui::HelpPage::backRequested, &m_window, &Ui::MainWindow::openEntry);
        return made;
    });
    connect(&m_window, &Ui::MainWindow::helpRequested, this, [this](const QString &topic) {
        const QString from = m_window.currentPage();
        if (from != "help"_L1 || topic == "keys"_L1)
            page<Ui::HelpPage>(u"help"_s)->showTopic(topic, from == "help"_L1 ? QString() : from);
        m_window.openEntry(u"help"_s);
    });
}

void DesktopPages::bindShell()
{
    connect(&m_window, &Ui::MainWindow::settingsRequested, &m_window,
        [this] { m_window.openEntry(u"settings"_s); });
    auto *binding = new Ui::ShellBinding(m_window, m_core.sync(), m_core.session(), m_core.queue(),
        m_core.relays(), m_parts.clock, { u"queue"_s, u"outbox"_s }, &m_window);
    connect(&m_core.wall(), &WallService::failed, binding, &Ui::ShellBinding::sayNotKept);
    connect(binding, &Ui::ShellBinding::signInRequested, this, &DesktopPages::signInRequested);
    connect(binding, &Ui::ShellBinding::firstSyncChanged, page<Ui::QueuePage>(u"queue"_s),
        &Ui::QueuePage::setFirstSync);
}

void DesktopPages::compose(const StoryId &story)
{
    m_window.openEntry(u"queue"_s);
    page<Ui::QueuePage>(u"queue"_s)->openComposer(story);
}

void DesktopPages::showRelay(const RelayId &relay)
{
    m_window.openEntry(u"outbox"_s);
    page<Ui::OutboxPage>(u"outbox"_s)->select(relay);
}

void DesktopPages::showPost(const WallPostId &post)
{
    m_window.openEntry(u"wall"_s);
    page<Ui::WallPage>(u"wall"_s)->showPost(post);
}

void DesktopPages::writeIdea()
{
    m_window.openEntry(u"ideas"_s);
    page<Ui::IdeasPage>(u"ideas"_s)->writeNew();
}

void DesktopPages::showSettings(Ui::SettingsPage::Section section)
{
    m_window.openEntry(u"settings"_s);
    page<Ui::SettingsPage>(u"settings"_s)->show(section);
}

} // namespace Relais

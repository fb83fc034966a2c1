// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"

#include "app/relais/desktoppresence.h"
#include "app/relais/organizationparts.h"
#include "app/relais/storylinks.h"
#include "core/base/log.h"
#include "core/services/accountservice.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/feedbackservice.h"
#include "core/services/ideaservice.h"
#include "core/services/leaveservice.h"
#include "core/services/queueservice.h"
#include "core/services/relayservice.h"
#include "core/services/syncservice.h"
#include "core/settings/settings.h"
#include "ui/accounts/accountspanel.h"
#include "ui/common/whendone.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/desktop/autostart.h"
#include "ui/help/helppage.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/impactpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/mycard/mycardpage.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/outbox/outboxpage.h"
#include "ui/outbox/profileurl.h"
#include "ui/queue/queuepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellbinding.h"
#include "ui/wall/wallpage.h"

#include <QApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr QSize firstSize(1440, 900);

//! The relais:// link for signing in among a program's arguments, if any. From outside: bounded.
QString invitationIn(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith("relais:"_L1) && argument.size() <= 2048)
            return argument;
    }
    return {};
}

} // namespace

DesktopApp::DesktopApp(QApplication &application, ClientCore &core, const Clock &clock)
    : m_application(application)
    , m_core(core)
    , m_clock(clock)
    , m_browser([this] { return m_main.get(); })
    , m_images(core.media())
    , m_pictures(m_images)
{
    m_language = core.settings().language();
    m_languages.use(m_language);
    m_theme.install(application);
    m_theme.setMode(core.settings().theme());
    application.setQuitOnLastWindowClosed(false); // the tray's icon may stay
    wireServices();
}

DesktopApp::~DesktopApp()
{
    keepGeometry();
}

void DesktopApp::wireServices()
{
    connect(&m_core.accounts(), &AccountService::openBrowser, &m_browser, &BrowserHandOver::open);
    connect(&m_core.session(), &SignInService::openBrowser, &m_browser, &BrowserHandOver::open);
    connect(&m_core.relays(), &RelayService::openOwnPage, &m_browser,
        [this](const RelayId &, const QUrl &page, const QString &text) {
            m_browser.finishRelay(page, text);
        });
    connect(&m_core.session(), &SignInService::stateChanged, this, [this] {
        if (m_core.session().state() == SignInService::State::SignedOut)
            showOnboarding();
        else if (m_main && m_core.session().member().roles != m_roles)
            remakeMain(); // a role brings entries of the rail, or takes them away
    });
    connect(&m_core.session(), &SignInService::stateChanged, this, &DesktopApp::askForCharter);
    connect(&m_core.charter(), &CharterService::changed, this, &DesktopApp::askForCharter);
    connect(&m_core.settings(), &Settings::changed, this, &DesktopApp::followSettings);
    connect(&m_core.leaving(), &LeaveService::left, this, &DesktopApp::beginAnew);
}

void DesktopApp::start(const Start &how)
{
    m_start = how;
    // Who is signed in is known before the keychain answers, so that the window is there at once.
    Ui::whenDone(m_core.start(), this, [](const Result<void> &result) {
        if (!result)
            qCWarning(lcUi) << "start:" << result.error().detail;
    });
    showRightWindow();
    if (!invitationIn(how.arguments).isEmpty())
        take(how.arguments);
}

void DesktopApp::take(const QStringList &arguments)
{
    if (const auto story = storyLinkIn(arguments)) {
        openLink(*story);
        return;
    }
    const QString invitation = invitationIn(arguments);
    const bool signedIn = m_core.session().state() == SignInService::State::SignedIn;
    if (!invitation.isEmpty() && !signedIn) {
        showOnboarding();
        qCInfo(lcUi) << "an invitation came";
        m_onboarding->setInvitation(invitation);
    }
    QWidget *window = m_onboarding ? static_cast<QWidget *>(m_onboarding.get()) : m_main.get();
    if (!window)
        return;
    window->show();
    window->raise();
    window->activateWindow();
}

void DesktopApp::quit()
{
    if (std::exchange(m_quitting, true))
        return; // a window that closes asks again
    keepGeometry();
    if (m_main)
        m_main->setHidesOnClose({}); // one that only hides would stop the quitting
    m_core.stop();
    m_application.quit();
}

// The profile is closed here and opened, emptied, by main().
void DesktopApp::beginAnew()
{
    if (const auto off = Ui::Autostart(m_start.autostart).set(false); !off)
        qCWarning(lcUi) << "start at sign-in:" << off.error().detail;
    m_quitting = true;
    if (m_main)
        m_main->setHidesOnClose({});
    m_core.stop();
    QApplication::exit(anew);
}

void DesktopApp::showRightWindow()
{
    const bool unfinished = !m_core.settings().onboardingStep().isEmpty();
    if (unfinished || m_core.session().member().id.isEmpty()) {
        showOnboarding();
    } else if (m_start.background) {
        makeMain();
        if (!Ui::TrayIcon::isPossible())
            m_main->showMinimized();
        qCInfo(lcUi) << "in the background";
    } else {
        showMain();
    }
}

void DesktopApp::showMain()
{
    if (!m_main)
        makeMain();
    m_main->show();
    m_main->activateWindow();
    qCInfo(lcUi) << "shown: the window";
    if (m_onboarding) {
        m_onboarding->hide();
        m_onboarding.release()->deleteLater(); // it may be the one that asked
        askForCharter(); // it may have come after its step
    }
}

void DesktopApp::makeMain()
{
    m_main = std::make_unique<Ui::MainWindow>(m_theme);
    m_roles = m_core.session().member().roles;
    makePages(*m_main);
    wirePages(*m_main);
    if (!m_main->restoreGeometry(m_core.settings().windowGeometry()))
        m_main->resize(firstSize);
    m_main->openEntry(u"queue"_s);
    makePresence();
    if (m_core.wasRecovered())
        tellRecovery();
    else if (m_start.afterCrash)
        tellCrash();
}

void DesktopApp::makePresence()
{
    m_presence = std::make_unique<DesktopPresence>(m_theme, m_core, m_clock,
        [this] { return m_main && m_main->isVisible() && m_main->isActiveWindow(); });
    m_main->setHidesOnClose([this] {
        keepGeometry();
        return m_presence && m_presence->mayHide();
    });
    connect(m_main.get(), &Ui::MainWindow::closed, this, &DesktopApp::quit);
    connect(m_main.get(), &Ui::MainWindow::quitRequested, this, &DesktopApp::quit);
    DesktopPresence *presence = m_presence.get();
    connect(presence, &DesktopPresence::quitRequested, this, &DesktopApp::quit);
    connect(presence, &DesktopPresence::openRequested, this, &DesktopApp::bringToFront);
    connect(presence, &DesktopPresence::composeRequested, this, &DesktopApp::compose);
    connect(presence, &DesktopPresence::relayRequested, this, [this](const RelayId &relay) {
        bringToFront(u"outbox"_s);
        if (auto *outbox = static_cast<Ui::OutboxPage *>(m_main->page(u"outbox"_s)))
            outbox->select(relay);
    });
    connect(presence, &DesktopPresence::ideaRequested, this, [this] {
        bringToFront(u"ideas"_s);
        if (auto *ideas = static_cast<Ui::IdeasPage *>(m_main->page(u"ideas"_s)))
            ideas->writeNew();
    });
    connect(presence, &DesktopPresence::ownPostsRequested, this, &DesktopApp::showOwnPosts);
    connect(presence, &DesktopPresence::toggled, this, [this] {
        if (m_main->isVisible() && m_main->isActiveWindow())
            m_main->close(); // it hides
        else
            bringToFront({});
    });
}

void DesktopApp::bringToFront(const QString &entry)
{
    if (!m_main)
        return;
    if (!entry.isEmpty())
        m_main->openEntry(entry);
    m_main->setWindowState(m_main->windowState() & ~Qt::WindowMinimized);
    m_main->show();
    m_main->raise();
    m_main->activateWindow();
}

// Where the person sees their posts; the outbox, where the network has no such page.
void DesktopApp::showOwnPosts(const RelayId &relay)
{
    const auto row = m_core.relays().row(relay);
    const QUrl page = row ? Ui::profileUrl(row->account) : QUrl();
    if (!page.isEmpty() && QDesktopServices::openUrl(page))
        return;
    bringToFront(u"outbox"_s);
    if (auto *outbox = static_cast<Ui::OutboxPage *>(m_main->page(u"outbox"_s)))
        outbox->select(relay);
}

void DesktopApp::compose(const StoryId &story)
{
    bringToFront(u"queue"_s);
    if (auto *queue = static_cast<Ui::QueuePage *>(m_main->page(u"queue"_s)))
        queue->openComposer(story);
}

// Out of an e-mail or a page. Who is not signed in signs in first, and finds the story in the
// queue.
void DesktopApp::openLink(const StoryId &story)
{
    if (!m_main) {
        if (m_onboarding)
            m_onboarding->activateWindow();
        return;
    }
    bringToFront({});
    auto *links = new StoryLinks(m_core.queue(), m_core.sync(), m_main.get());
    connect(links, &StoryLinks::found, this, &DesktopApp::compose);
    connect(links, &StoryLinks::notFound, this, [this] {
        Ui::MainWindow::Message message;
        message.tone = Ui::Tone::Info;
        message.icon = u"info"_s;
        message.title = tr("This story is not in your queue");
        message.text = tr("It may have ended or been withdrawn, or your company does not answer "
                          "just now.");
        message.closable = true;
        m_main->showMessage(u"link"_s, message);
    });
    connect(links, &StoryLinks::found, links, &QObject::deleteLater);
    connect(links, &StoryLinks::notFound, links, &QObject::deleteLater);
    links->open(story);
}

void DesktopApp::tellCrash()
{
    m_start.afterCrash = false; // once
    const auto counts = m_core.relays().counts();
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Info;
    message.icon = u"info"_s;
    message.title = tr("Relais ended unexpectedly last time");
    message.text = tr("Your drafts and all relays are here: %n wait(s) in the outbox. What was "
                      "being sent is looked for first, so that nothing goes out twice.",
        nullptr, counts ? counts->waiting : 0);
    message.closable = true;
    m_main->showMessage(u"crash"_s, message);
}

void DesktopApp::tellRecovery()
{
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Warn;
    message.icon = u"warning"_s;
    message.title = tr("Your file on this machine was damaged");
    message.text = tr("Relais made a new one and kept a copy of the old beside it. Stories come "
                      "back by themselves; look at the outbox: relays that waited ask you first.");
    message.closable = true;
    m_main->showMessage(u"recovered"_s, message);
}

void DesktopApp::makePages(Ui::MainWindow &window)
{
    Settings &settings = m_core.settings();
    SignInService &session = m_core.session();
    auto *queue = new Ui::QueuePage(m_theme,
        { m_core.queue(), m_core.compose(), m_core.relays(), m_core.accounts(), session, settings,
            m_clock, &m_core.feedback(), &m_core.spelling(), &m_core.media() },
        m_images);
    auto *outbox =
        new Ui::OutboxPage(m_theme, m_pictures, m_core.relays(), m_core.sync(), settings, m_clock);
    auto *impact =
        new Ui::ImpactPage(m_theme, m_core.impact(), m_core.feedback(), session, m_clock);
    auto *wall = new Ui::WallPage(m_theme, m_pictures,
        { m_core.wall(), m_core.queue(), m_core.charter(), m_core.feedback(), session, m_clock });
    auto *options = new Ui::SettingsPage(m_theme,
        { settings, session, m_core.accounts(), m_core.exports(), m_core.leaving(),
            m_core.devices(), m_core.queue(), m_core.charter(), m_core.proxy(),
            m_core.pushJournal(), &m_core.digest() },
        Ui::Autostart(m_start.autostart));
    addOrganizationParts(*options, m_theme, m_core);
    window.addPage(u"queue"_s, u"queue"_s, queue);
    window.addPage(u"outbox"_s, u"outbox"_s, outbox);
    window.addPage(u"impact"_s, u"impact"_s, impact);
    window.addPage(u"wall"_s, u"wall"_s, wall);
    auto *ideas = new Ui::IdeasPage(m_theme, m_pictures, m_core.ideas(), m_clock);
    window.addPage(u"ideas"_s, u"idea"_s, ideas);
    auto *card =
        new Ui::MyCardPage(m_theme, { m_core.card(), session, m_core.queue(), m_core.relays() });
    auto *jobs = new Ui::JobsPage(m_theme, { m_core.queue(), m_core.feedback(), session, m_clock });
    window.addPage(u"jobs"_s, u"job"_s, jobs);
    window.addPage(u"card"_s, u"card"_s, card);
    if (session.member().has(Role::Editor))
        makeCuration(window);
    if (session.member().has(Role::Editor) || session.member().has(Role::Manager))
        makeInsight(window);
    window.addPage(u"settings"_s, {}, options);
    auto *help = new Ui::HelpPage(m_theme);
    window.addPage(u"help"_s, {}, help);
    connect(&window, &Ui::MainWindow::helpRequested, help, [&window, help](const QString &topic) {
        const QString from = window.currentPage();
        if (from != "help"_L1 || topic == "keys"_L1)
            help->showTopic(topic, from == "help"_L1 ? QString() : from);
        window.openEntry(u"help"_s);
    });
    connect(help, &Ui::HelpPage::backRequested, &window, &Ui::MainWindow::openEntry);
}

void DesktopApp::wirePages(Ui::MainWindow &window)
{
    auto *queue = static_cast<Ui::QueuePage *>(window.page(u"queue"_s));
    auto *outbox = static_cast<Ui::OutboxPage *>(window.page(u"outbox"_s));
    auto *wall = static_cast<Ui::WallPage *>(window.page(u"wall"_s));
    auto *options = static_cast<Ui::SettingsPage *>(window.page(u"settings"_s));
    const auto compose = [&window, queue](const StoryId &story) {
        window.openEntry(u"queue"_s);
        queue->openComposer(story);
    };
    const auto openAccounts = [&window, options] {
        window.openEntry(u"settings"_s);
        options->show(Ui::SettingsPage::Section::Accounts);
    };
    auto *ideas = static_cast<Ui::IdeasPage *>(window.page(u"ideas"_s));
    connect(ideas, &Ui::IdeasPage::relayRequested, &window, compose);
    connect(ideas, &Ui::IdeasPage::newsChanged, &window,
        [&window](int count) { window.rail().setCount(u"ideas"_s, count); });
    window.rail().setCount(u"ideas"_s, ideas->newsCount());
    auto *impact = static_cast<Ui::ImpactPage *>(window.page(u"impact"_s));
    connect(impact, &Ui::ImpactPage::relaysRequested, &window,
        [this, &window, outbox](const StoryId &story) {
            window.openEntry(u"outbox"_s);
            const auto relays = m_core.relays().relaysOf(story);
            if (relays && !relays->isEmpty())
                outbox->select(relays->first().relay.id);
        });
    connect(impact, &Ui::ImpactPage::subjectRequested, &window,
        [&window, ideas, wall](const Thanks &thanks) {
            const bool idea = thanks.kind == Thanks::For::Idea;
            window.openEntry(idea ? u"ideas"_s : u"wall"_s);
            if (idea)
                ideas->select({ thanks.object });
            else
                wall->view().reveal({ thanks.object });
        });
    if (auto *dashboard = static_cast<Ui::DashboardPage *>(window.page(u"dashboard"_s)))
        connect(dashboard, &Ui::DashboardPage::storyRequested, &window, compose);
    connect(outbox, &Ui::OutboxPage::storyRequested, &window, compose);
    connect(wall, &Ui::WallPage::relayRequested, &window, compose);
    auto *jobs = static_cast<Ui::JobsPage *>(window.page(u"jobs"_s));
    connect(jobs, &Ui::JobsPage::relayRequested, &window, compose);
    connect(
        wall, &Ui::WallPage::queueRequested, &window, [&window] { window.openEntry(u"queue"_s); });
    connect(wall, &Ui::WallPage::charterRequested, &window, [&window, options] {
        window.openEntry(u"settings"_s);
        options->show(Ui::SettingsPage::Section::Charter);
    });
    connect(outbox, &Ui::OutboxPage::signInRequested, &window, openAccounts);
    connect(queue, &Ui::QueuePage::accountsRequested, &window, openAccounts);
    connect(&window, &Ui::MainWindow::settingsRequested, &window,
        [&window] { window.openEntry(u"settings"_s); });
    auto *binding = new Ui::ShellBinding(window, m_core.sync(), m_core.session(), m_core.queue(),
        m_core.relays(), m_clock, { u"queue"_s, u"outbox"_s }, &window);
    connect(binding, &Ui::ShellBinding::signInRequested, this, &DesktopApp::showOnboarding);
    connect(binding, &Ui::ShellBinding::firstSyncChanged, queue, &Ui::QueuePage::setFirstSync);
}

void DesktopApp::followSettings()
{
    m_theme.setMode(m_core.settings().theme());
    const QString language = m_core.settings().language();
    if (language == m_language)
        return;
    m_language = language;
    m_languages.use(language);
    if (!m_main)
        return;
    // The window is made anew: every text of it is then in the other language.
    remakeMain();
    if (auto *options = static_cast<Ui::SettingsPage *>(m_main->page(u"settings"_s)))
        options->show(Ui::SettingsPage::Section::Appearance);
}

void DesktopApp::remakeMain()
{
    keepGeometry();
    const QString page = m_main->currentPage();
    Ui::MainWindow *old = m_main.release();
    makeMain();
    if (m_main->page(page))
        m_main->openEntry(page);
    m_main->setVisible(old->isVisible());
    old->hide();
    old->deleteLater();
}

void DesktopApp::keepGeometry()
{
    if (m_main)
        m_core.settings().setWindowGeometry(m_main->saveGeometry());
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"

#include "app/relais/desktoppages.h"
#include "app/relais/desktoppresence.h"
#include "app/relais/firstframe.h"
#include "core/base/log.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/privacy/leaveservice.h"
#include "core/settings/settings.h"
#include "ui/common/whendone.h"
#include "ui/desktop/autostart.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/outbox/profileurl.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPointer>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr int titleBar = 48; // what a window manager adds, generously

} // namespace

DesktopApp::DesktopApp(QApplication &application, ClientCore &core, const Clock &clock)
    : m_application(application)
    , m_core(core)
    , m_clock(clock)
    , m_browser([this] { return m_main.get(); })
    , m_images(core.media())
    , m_pictures(m_images)
    , m_shortcut(core.settings(), Ui::ShortcutHolder::ofThisDesktop())
{
    m_language = core.settings().language();
    m_languages.use(m_language);
    m_theme.setMode(core.settings().theme()); // before: its colours are worked out once
    m_theme.followDesktopText();
    m_theme.setTextScale(core.settings().textPercent() / 100.0);
    m_theme.install(application);
    m_textScale = m_theme.textScale();
    // Later, because the window is made anew, with whatever asked for it.
    connect(
        &m_theme, &Ui::Theme::changed, this, &DesktopApp::followTextScale, Qt::QueuedConnection);
    application.setQuitOnLastWindowClosed(false); // the tray's icon may stay
    application.installEventFilter(this);
    wireServices();
    wireShortcut();
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
        else if (m_main && (isSomebodyElse() || m_core.session().member().roles != m_roles))
            remakeMain(); // a role brings entries of the rail, or takes them away
    });
    connect(&m_core.session(), &SignInService::memberLeaves, this, &DesktopApp::closeMain);
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
    if (!how.arguments.isEmpty())
        take(how.arguments);
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

// A window that only hid would refuse the end of the session, and the program be killed by it.
bool DesktopApp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == &m_application)
        quit();
    return QObject::eventFilter(watched, event);
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
        const bool putAside = m_onboarding->what() == Ui::OnboardingWindow::What::Charter;
        m_onboarding->hide();
        m_onboarding.release()->deleteLater(); // it may be the one that asked
        if (!putAside)
            askForCharter(); // it may have come after its step
    }
}

// On a small screen the window's foot would be off it.
void DesktopApp::firstGeometry()
{
    m_main->resize(firstSize);
    const QSize room = m_main->screen()->availableSize();
    const bool tooSmall =
        room.width() < firstSize.width() || room.height() < firstSize.height() + titleBar;
    if (tooSmall && room.width() >= m_main->minimumWidth()) { // less is no screen that one sees
        m_main->resize(firstSize.boundedTo(room));
        m_main->setWindowState(Qt::WindowMaximized);
    }
}

void DesktopApp::makeMain()
{
    m_main = std::make_unique<Ui::MainWindow>(m_theme);
    // Before the pages: the first is laid out once, for the width it has.
    if (!m_main->restoreGeometry(m_core.settings().windowGeometry()))
        firstGeometry();
    m_member = m_core.session().member().id;
    m_roles = m_core.session().member().roles;
    m_pages = new DesktopPages(
        { m_theme, m_core, m_clock, m_images, m_pictures, m_start.autostart, &m_shortcut },
        *m_main);
    connect(m_pages, &DesktopPages::signInRequested, this, &DesktopApp::showOnboarding);
    m_main->openEntry(u"queue"_s);
    m_main->setHidesOnClose([this] {
        keepGeometry();
        return m_presence && m_presence->mayHide();
    });
    connect(m_main.get(), &Ui::MainWindow::closed, this, &DesktopApp::quit);
    connect(m_main.get(), &Ui::MainWindow::quitRequested, this, &DesktopApp::quit);
    // Tray and notifications ask the desktop, which takes its time.
    if (m_start.background)
        makePresence();
    else
        FirstFrame::after(*m_main, [self = QPointer(this), window = m_main.get()] {
            if (self && self->m_main.get() == window) // not signed out meanwhile
                self->makePresence();
        });
    if (m_core.wasRecovered())
        tellRecovery();
    else if (m_start.afterCrash)
        tellCrash();
}

void DesktopApp::makePresence()
{
    m_presence = std::make_unique<DesktopPresence>(
        m_theme, m_core, m_clock,
        [this] { return m_main && m_main->isVisible() && m_main->isActiveWindow(); }, this);
    DesktopPresence *presence = m_presence.get();
    connect(presence, &DesktopPresence::quitRequested, this, &DesktopApp::quit);
    connect(presence, &DesktopPresence::attentionAsked, this, [this] {
        if (m_main)
            QApplication::alert(m_main.get());
    });
    connect(presence, &DesktopPresence::openRequested, this, &DesktopApp::bringToFront);
    connect(presence, &DesktopPresence::composeRequested, this, &DesktopApp::compose);
    connect(presence, &DesktopPresence::relayRequested, this, [this](const RelayId &relay) {
        bringToFront({});
        m_pages->showRelay(relay);
    });
    connect(presence, &DesktopPresence::postRequested, this, [this](const WallPostId &post) {
        bringToFront({});
        m_pages->showPost(post);
    });
    connect(presence, &DesktopPresence::storyRequested, this, [this](const StoryId &story) {
        bringToFront({});
        m_pages->openStory(story);
    });
    connect(presence, &DesktopPresence::quietHoursRequested, this, [this] {
        bringToFront({});
        m_pages->showSettings(Ui::SettingsPage::Section::QuietHours);
    });
    connect(presence, &DesktopPresence::accountsRequested, this, [this] {
        bringToFront({});
        m_pages->showSettings(Ui::SettingsPage::Section::Accounts);
    });
    connect(presence, &DesktopPresence::ideaRequested, this, [this] {
        bringToFront({});
        m_pages->writeIdea();
    });
    connect(presence, &DesktopPresence::ownPostsRequested, this, &DesktopApp::showOwnPosts);
    connect(presence, &DesktopPresence::toggled, this, [this] {
        if (m_main->isVisible() && m_main->isActiveWindow()) {
            keepGeometry();
            m_main->putAside(); // to close it may be to quit
        } else {
            bringToFront({});
        }
    });
    presence->showOpenKeys(m_shortcut.keys());
    m_shortcut.start();
}

// Asked for beside the tray: it takes a word with the display.
void DesktopApp::wireShortcut()
{
    connect(&m_shortcut, &Ui::GlobalShortcut::pressed, this, [this] {
        if (m_onboarding)
            take({}); // signed out meanwhile
        else
            bringToFront({});
    });
    connect(&m_shortcut, &Ui::GlobalShortcut::stateChanged, this, [this] {
        if (m_presence)
            m_presence->showOpenKeys(m_shortcut.keys());
    });
}

void DesktopApp::bringToFront(const QString &entry)
{
    if (!m_main)
        return;
    if (!entry.isEmpty())
        m_main->openEntry(entry);
    toFront(*m_main);
}

void DesktopApp::toFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

// Where the person sees their posts; the outbox, where the network has no such page.
void DesktopApp::showOwnPosts(const RelayId &relay)
{
    const auto row = m_core.relays().row(relay);
    const QUrl page = row ? Ui::profileUrl(row->account) : QUrl();
    if ((!page.isEmpty() && QDesktopServices::openUrl(page)) || !m_main)
        return;
    bringToFront({});
    m_pages->showRelay(relay);
}

void DesktopApp::compose(const StoryId &story)
{
    if (!m_main)
        return;
    bringToFront({});
    m_pages->compose(story);
}

void DesktopApp::followSettings()
{
    m_theme.setMode(m_core.settings().theme());
    m_theme.setTextScale(m_core.settings().textPercent() / 100.0);
    const QString language = m_core.settings().language();
    if (language == m_language)
        return;
    m_language = language;
    m_languages.use(language);
    if (!m_main)
        return;
    // The window is made anew: every text of it is then in the other language.
    remakeWhereItIsChosen();
}

// What was measured when the window was made has the old size.
void DesktopApp::followTextScale()
{
    if (qFuzzyCompare(std::exchange(m_textScale, m_theme.textScale()), m_theme.textScale()))
        return; // the colours changed
    if (m_main)
        remakeWhereItIsChosen();
}

void DesktopApp::remakeWhereItIsChosen()
{
    remakeMain();
    if (m_main->currentPage() == "settings"_L1)
        m_pages->showSettings(Ui::SettingsPage::Section::Appearance);
}

// Signed in where the session of another had ended: what that one wrote stands in the old window.
bool DesktopApp::isSomebodyElse() const
{
    return m_core.session().member().id != m_member;
}

void DesktopApp::remakeMain()
{
    keepGeometry();
    if (!isSomebodyElse())
        m_pages->keepDraft(); // the new window reads it before the old one goes
    const QString page = m_main->currentPage();
    Ui::MainWindow *old = m_main.release();
    makeMain();
    if (m_main->hasPage(page))
        m_main->openEntry(page);
    m_main->setVisible(old->isVisible());
    old->hide();
    old->deleteLater();
}

// At once: as they go, its pages keep what was being written, which later would be the next one's.
void DesktopApp::closeMain()
{
    keepGeometry();
    m_presence.reset();
    m_pages = nullptr;
    m_main.reset();
}

void DesktopApp::keepGeometry()
{
    if (m_main)
        m_core.settings().setWindowGeometry(m_main->saveGeometry());
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relais/browserhandover.h"
#include "app/relais/languages.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/pictures/mediaimages.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/desktop/globalshortcut.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/theme/theme.h"

class QApplication;

namespace Relais {

class ClientCore;
class DesktopPages;
class DesktopPresence;

namespace Ui {
class MainWindow;
} // namespace Ui

//! Composes the desktop program: theme, language, the window or signing in, and the wires between
//! pages and services. No logic of its own.
class DesktopApp final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopApp)
public:
    DesktopApp(QApplication &application, ClientCore &core, const Clock &clock);
    ~DesktopApp() override;

    struct Start {
        QStringList arguments {};
        bool background = false; //!< without a window, where there is a tray
        bool afterCrash = false; //!< the run before ended badly
        QStringList autostart {}; //!< the command that starts this profile in the background
    };
    void start(const Start &how);
    //! The arguments of a second start: comes to the front, takes an invitation or opens a story.
    void take(const QStringList &arguments);
    void quit();
    //! The end of the desktop's session comes as an event, and closes the windows next.
    bool eventFilter(QObject *watched, QEvent *event) override;
    //! The program's exit code inside main(): the profile was left for good and is opened anew.
    static constexpr int anew = 75;

private:
    void wireServices();
    void showRightWindow();
    void showMain();
    void showOnboarding();
    void makeOnboarding(Ui::OnboardingWindow::What what);
    void endOnboarding();
    void suggestFirstStory();
    void askForCharter();
    void beginAnew();
    void makeMain();
    void firstGeometry();
    void makePresence();
    void wireShortcut();
    void bringToFront(const QString &entry);
    static void toFront(QWidget &window);
    void showOwnPosts(const RelayId &relay);
    void compose(const StoryId &story);
    bool isSignedIn() const;
    bool isSomebodyElse() const; //!< than whom the window was made for
    void tellSignedIn(); //!< to whom an invitation comes
    void openLink(const StoryId &story);
    void tellRecovery();
    void tellCrash();
    //! What is still there: drafts, and relays that wait.
    static QString recoveredWords(int drafts, int waiting);
    void remakeMain();
    void closeMain(); //!< before another member is signed in: it has the words of this one
    void remakeWhereItIsChosen();
    void followSettings();
    void followTextScale();
    void keepGeometry();

    QApplication &m_application;
    ClientCore &m_core;
    const Clock &m_clock;
    Languages m_languages;
    BrowserHandOver m_browser;
    Ui::Theme m_theme;
    Ui::MediaImages m_images;
    Ui::PictureCache m_pictures;
    Ui::GlobalShortcut m_shortcut;
    MemberId m_member; //!< whom the window was made for
    QList<Role> m_roles; //!< of the member when the window was made
    QString m_language; //!< as chosen when the windows were made
    qreal m_textScale = 1.0; //!< of the theme when the window was made
    std::unique_ptr<Ui::MainWindow> m_main;
    DesktopPages *m_pages = nullptr; //!< of the window
    std::unique_ptr<Ui::OnboardingWindow> m_onboarding;
    std::unique_ptr<DesktopPresence> m_presence;
    Start m_start;
    QStringList m_kept; //!< arguments with a link that is followed once somebody is signed in
    bool m_quitting = false;
};

} // namespace Relais

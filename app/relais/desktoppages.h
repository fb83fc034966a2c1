// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/settings/settingspage.h"

namespace Relais {

class ClientCore;
struct Thanks;

namespace Ui {
class GlobalShortcut;
class ImageSource;
class MainWindow;
class Page;
class PictureCache;
class Theme;
class Withdrawal;
} // namespace Ui

//! The pages of the window, each made when it is first shown, the wires between them, and the
//! figures of the rail, which need no page. Belongs to its window.
class DesktopPages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopPages)
public:
    struct Parts {
        Ui::Theme &theme;
        ClientCore &core;
        const Clock &clock;
        Ui::ImageSource &images;
        Ui::PictureCache &pictures;
        QStringList autostart {}; //!< the command that starts this profile in the background
        const Ui::GlobalShortcut *shortcut = nullptr; //!< the keys that open the window
    };
    DesktopPages(const Parts &parts, Ui::MainWindow &window);

    // Each opens the page that it is about.
    void compose(const StoryId &story);
    void composeAgain(const RelayId &relay); //!< with its words, which its network refused
    void showRelay(const RelayId &relay);
    void showPost(const WallPostId &post);
    void openStory(const StoryId &story); //!< in the editor
    void writeIdea();
    void showSettings(Ui::SettingsPage::Section section);

    void keepDraft(); //!< what is just being written for the networks

Q_SIGNALS:
    void signInRequested(); //!< the session ended; the person wants to sign in again

private:
    void addForMembers();
    void addForEditors();
    void lookForEditors(); //!< asks what waits, each time the backend is back
    void addBoard();
    void addPlanning();
    void addInsight(); //!< for editors and managers
    void addHelp();
    void bindShell();
    Ui::Page *makeQueue();
    Ui::Page *makeOutbox();
    Ui::Page *makeImpact();
    Ui::Page *makeWall();
    Ui::Page *makeIdeas();
    Ui::Page *makeJobs();
    Ui::Page *makeDirectory();
    Ui::Page *makeSettings();
    Ui::Page *makeSources();
    Ui::Page *makeBoard();
    Ui::Page *makeIdeaInbox();
    void surround(Ui::Withdrawal &withdrawal);
    void beginStory(); //!< in the editor, in the first language that the member reads
    void showThanked(const Thanks &thanks);
    void showIdeaFigure();
    template <typename T>
    T *page(const QString &key) const;

    Parts m_parts;
    ClientCore &m_core;
    Ui::MainWindow &m_window;
    QDateTime m_lookedSince; //!< of the backend's answers, when was last looked for editors
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relais/desktoppages.h"
#include "core/services/clientcore.h"
#include "tests/ui/pictures/samplecontent.h"
#include "tests/ui/pictures/samplepictures.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/desktop/trayicon.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace Relais::Ui::Test {

inline constexpr QSize largeWindow(1440, 900); // of the design's pictures
inline constexpr QSize middleWindow(1240, 760); // where the pages' columns begin to give way
inline constexpr QSize smallWindow(1024, 700);

//! One person's program: the windows and pages of the real one, on a profile made by hand, with a
//! clock that stands and a backend that says the same each time.
class SampleProgram final {
    Q_DISABLE_COPY_MOVE(SampleProgram)
public:
    SampleProgram(Theme &theme, const SampleContent &content);
    ~SampleProgram();

    ClientCore &core() const { return *m_core; }
    const SampleBackend &backend() const { return m_backend; }
    //! The main window, made when it is first asked for, with one of its pages.
    MainWindow &window();
    MainWindow &open(const QString &entry);
    MainWindow &openSettings(SettingsPage::Section section);
    template <typename T>
    T &page(const QString &key)
    {
        return *static_cast<T *>(window().page(key));
    }
    DesktopPages &pages();
    //! The window of the first start at one of its steps; an empty key: the first.
    OnboardingWindow &onboarding(
        const QString &step, OnboardingWindow::What what = OnboardingWindow::What::Everything);
    TrayIcon &tray(); //!< made when it is first asked for

private:
    void fill(const SampleContent &content);

    Theme &m_theme;
    QTemporaryDir m_folder;
    ManualClock m_clock { now };
    SampleBackend m_backend;
    std::unique_ptr<ClientCore> m_core;
    SamplePictures m_images;
    PictureCache m_pictures { m_images };
    std::unique_ptr<MainWindow> m_window;
    DesktopPages *m_pages = nullptr; //!< of the window
    std::unique_ptr<OnboardingWindow> m_onboarding;
    std::unique_ptr<TrayIcon> m_tray;
};

} // namespace Relais::Ui::Test

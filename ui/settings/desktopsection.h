// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/autostart.h"
#include "ui/settings/settingssection.h"

class QCheckBox;

namespace Relais {
class Settings;
}

namespace Relais::Ui {

class Banner;
class DigestOptions;
class GlobalShortcut;

//! How Relais lives on the desktop: at sign-in, in the tray, and what it may tell.
class DesktopSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopSection)
public:
    DesktopSection(
        Theme &theme, Settings &settings, const Autostart &autostart, QWidget *parent = nullptr);

    //! The keys that open Relais from anywhere, below the others.
    void addOpenKeys(Settings &settings, const GlobalShortcut &shortcut);
    //! The options of the weekly e-mail, below the others.
    DigestOptions &addDigest();

private:
    QCheckBox *addSwitch(const QString &name, const QString &label, const QString &text, bool on);
    void setAutostart(bool on);

    Autostart m_autostart;
    Banner *m_problem;
    QCheckBox *m_atLogin = nullptr;
};

} // namespace Relais::Ui

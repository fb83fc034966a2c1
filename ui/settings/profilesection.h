// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

class QStackedWidget;

namespace Relais {
class SignInService;
}

namespace Relais::Ui {

class Banner;
class TextLabel;

//! Who is signed in and where; signing out.
class ProfileSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSection)
public:
    ProfileSection(Theme &theme, SignInService &session, QWidget *parent = nullptr);

private:
    QWidget *makeSignOut();
    void refresh();
    void signOut();

    SignInService &m_session;
    TextLabel *m_name;
    TextLabel *m_place;
    QStackedWidget *m_leave = nullptr;
    Banner *m_message;
};

} // namespace Relais::Ui

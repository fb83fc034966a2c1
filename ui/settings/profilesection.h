// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/exportservice.h"
#include "core/services/signinservice.h"
#include "ui/settings/settingssection.h"

class QStackedWidget;

namespace Relais {
class LeaveService;
}

namespace Relais::Ui {

class Banner;
class LeaveForm;
class TextLabel;

//! Who is signed in and where; everything about me as one file; signing out, leaving for good.
class ProfileSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSection)
public:
    ProfileSection(Theme &theme, SignInService &session, const ExportService &exports,
        LeaveService &leaving, QWidget *parent = nullptr);
    void exportAll(); //!< asks where to

private:
    void addData();
    QWidget *makeSignOut();
    void addLeaving();
    void refresh();
    void write(const QString &file);
    void keep(const QString &file, const ExportService::Everything &all);
    void signOut();
    void leaveForGood();
    void say(Tone tone, const QString &text);

    SignInService &m_session;
    const ExportService &m_exports;
    LeaveService &m_leaving;
    TextLabel *m_name;
    TextLabel *m_place;
    QStackedWidget *m_leave = nullptr;
    LeaveForm *m_erase = nullptr;
    Banner *m_message;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/exportservice.h"
#include "core/services/signinservice.h"
#include "ui/settings/settingssection.h"

class QLineEdit;
class QStackedWidget;

namespace Relais::Ui {

class Banner;
class TextLabel;

//! Who is signed in and where; everything about me as one file; signing out.
class ProfileSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSection)
public:
    ProfileSection(Theme &theme, SignInService &session, const ExportService &exports,
        QWidget *parent = nullptr);

private:
    void addData();
    QWidget *makeSignOut();
    QWidget *makeErase();
    QWidget *makeEraseQuestion();
    void refresh();
    void exportAll();
    void write(const QString &file);
    void keep(const QString &file, const ExportService::Everything &all);
    void signOut();
    void erase();
    void say(Tone tone, const QString &text);

    SignInService &m_session;
    const ExportService &m_exports;
    TextLabel *m_name;
    TextLabel *m_place;
    QStackedWidget *m_leave = nullptr;
    QStackedWidget *m_erase = nullptr;
    QLineEdit *m_address = nullptr;
    Banner *m_message;
};

} // namespace Relais::Ui

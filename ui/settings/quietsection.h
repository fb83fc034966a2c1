// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/settings/settingssection.h"

namespace Relais {
class Settings;
}

namespace Relais::Ui {

class LeaveDays;
class QuietForm;

//! Quiet hours, days of leave, and how much and how late the person wants to be heard.
class QuietSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietSection)
public:
    QuietSection(Theme &theme, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

private:
    void addLateness();
    void addBudget();

    Settings &m_settings;
    QuietForm *m_form;
    LeaveDays *m_leave;
};

} // namespace Relais::Ui

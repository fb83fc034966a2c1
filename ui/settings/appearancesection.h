// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

namespace Relais::Ui {

//! Theme and language; both change at once.
class AppearanceSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceSection)
public:
    AppearanceSection(Theme &theme, Settings &settings, QWidget *parent = nullptr);
};

} // namespace Relais::Ui

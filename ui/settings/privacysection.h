// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

namespace Relais {
class PushJournal;
}

namespace Relais::Ui {

//! What the organization receives about the member and what it never does, listed exactly; what was
//! sent, and how long it is kept.
class PrivacySection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacySection)
public:
    PrivacySection(Theme &theme, const PushJournal &pushes, QWidget *parent = nullptr);

private:
    enum class Show { All, Sent, Never };
    void addChips();
    void addRows();
    void addRetention();
    void filter(Show which);

    QList<QWidget *> m_sent;
    QList<QWidget *> m_never;
};

} // namespace Relais::Ui

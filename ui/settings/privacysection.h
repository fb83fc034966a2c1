// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

namespace Relais {
class PushJournal;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class Button;
class TextLabel;

//! What the organization receives about the member and what it never does, listed exactly; what was
//! sent, how long it is kept, and whom to ask.
class PrivacySection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacySection)
public:
    PrivacySection(Theme &theme, const PushJournal &pushes, const SignInService &session,
        QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Show { All, Sent, Never };
    void addChips();
    void addRows();
    void addRetention();
    void addContact();
    void showContact();
    void filter(Show which);

    const SignInService &m_session;
    TextLabel *m_contact;
    Button *m_copy;
    QList<QWidget *> m_sent;
    QList<QWidget *> m_never;
};

} // namespace Relais::Ui

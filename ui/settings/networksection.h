// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Relais {
class ProxyService;
}

namespace Relais::Ui {

class Banner;

//! The way to the network: none, the desktop's proxy, or one that is named here. This machine
//! itself is always reached directly.
class NetworkSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkSection)
public:
    NetworkSection(
        Theme &theme, Settings &settings, ProxyService &proxy, QWidget *parent = nullptr);

private:
    void keep();
    void keepPassword();
    void follow();
    void say(const QString &text); //!< what is wrong; empty: nothing is
    void sayDone(const QString &text);
    void showMessage(const QString &text);

    Settings &m_settings;
    ProxyService &m_proxy;
    Banner *m_message;
    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace Relais::Ui

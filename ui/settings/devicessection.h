// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/signin/deviceservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/settings/settingssection.h"

namespace Relais {
class ServerReach;
}

namespace Relais::Ui {

class Banner;
class PageState;
class ReasonBar;
class RowList;

//! Where the person is signed in: each place with its last use, ending one, ending all. Asked anew
//! whenever it is shown.
class DevicesSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevicesSection)
public:
    DevicesSection(Theme &theme, DeviceService &devices, SignInService &session, ServerReach &reach,
        QWidget *parent = nullptr);
    void setDevices(const QList<Api::Device> &devices);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    QWidget *rowOf(const Api::Device &device);
    void ask(const DeviceId &device, const QString &name);
    void askEverywhere();
    void revoke(const DeviceId &device);
    void signOutEverywhere();
    void say(const QString &text); //!< empty: nothing is wrong

    DeviceService &m_devices;
    SignInService &m_session;
    PageState *m_state;
    Banner *m_message;
    ReasonBar *m_question;
    RowList *m_list;
    QWidget *m_everywhere;
};

} // namespace Relais::Ui

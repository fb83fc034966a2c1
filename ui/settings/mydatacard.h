// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/privacy/exportservice.h"
#include "ui/settings/sidecard.h"

namespace Relais {
class LeaveService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class LeaveForm;

//! Everything about me as one file; leaving for good.
class MyDataCard final : public SideCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MyDataCard)
public:
    MyDataCard(Theme &theme, const SignInService &session, const ExportService &exports,
        LeaveService &leaving, QWidget *parent = nullptr);

    void exportAll(); //!< asks where to

private:
    void refresh();
    void write(const QString &file);
    void keep(const QString &file, const ExportService::Everything &all);
    void leaveForGood();
    void leaveHere();
    void sayNotLeft(const Error &error);
    void say(Tone tone, const QString &text);

    const SignInService &m_session;
    const ExportService &m_exports;
    LeaveService &m_leaving;
    LeaveForm *m_erase;
    Banner *m_message;
};

} // namespace Relais::Ui

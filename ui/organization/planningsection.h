// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "core/services/planningservice.h"
#include "ui/settings/settingssection.h"

#include <QCoro/QCoroTask>

namespace Relais::Ui {

class Banner;

//! A part of the settings that changes what the organization plans with: it says what went wrong,
//! and why nothing can be changed while the server is away.
class PlanningSection : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanningSection)
public:
    PlanningSection(Theme &theme, PlanningService &planning, const QString &title,
        const QString &text, QWidget *parent = nullptr);

protected:
    PlanningService &planning() const { return m_planning; }
    void showEvent(QShowEvent *event) override;
    //! Reads anew what is shown.
    virtual void load() = 0;
    virtual void setBlocked(const QString &reason) = 0;
    //! Says how it went; done is called when it went well.
    void follow(QCoro::Task<Result<void>> task, std::function<void()> done);
    void say(const QString &text, bool good = false);
    void sayError(const Error &error);

private:
    void showReach();

    PlanningService &m_planning;
    Banner *m_message;
};

} // namespace Relais::Ui

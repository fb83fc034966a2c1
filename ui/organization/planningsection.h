// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "core/services/curation/planningservice.h"
#include "ui/settings/settingssection.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace Relais::Ui {

class Banner;
class PageState;

//! A part of the settings that changes what the organization plans with: it says what went wrong,
//! how it stands with the server, why nothing can be changed while that is away, and takes a
//! removal back: also by Ctrl Z.
class PlanningSection : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanningSection)
public:
    PlanningSection(Theme &theme, PlanningService &planning, const QString &title,
        const QString &text, QWidget *parent = nullptr);

protected:
    PlanningService &planning() const { return m_planning; }
    PageState &state() const { return *m_state; }
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    //! Reads anew what is shown.
    virtual void load() = 0;
    virtual void setBlocked(const QString &reason) = 0;
    //! Says how it went; done is called when it went well.
    void follow(QCoro::Task<Result<void>> task, std::function<void()> done);
    using Back = std::function<QCoro::Task<Result<void>>()>;
    //! As follow(); what went well is said, and back undoes it as long as nothing else is said.
    void followRemoval(QCoro::Task<Result<void>> task, const QString &said, const Back &back,
        const std::function<void()> &done);
    void say(const QString &text, bool good = false);
    void sayError(const Error &error);

private:
    void showReach();
    void offerUndo(std::function<void()> act); //!< empty: there is nothing to take back
    bool undo();

    PlanningService &m_planning;
    PageState *m_state;
    Banner *m_message;
    std::function<void()> m_undo;
};

} // namespace Relais::Ui

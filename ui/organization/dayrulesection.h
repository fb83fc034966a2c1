// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

class QSpinBox;

namespace Relais::Ui {

class Button;

//! For admins: how many stories for the same people on one day the calendar warns of.
class DayRuleSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayRuleSection)
public:
    DayRuleSection(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void save();
    void showState();

    int m_stories = 0; //!< as the server has it; 0: not known yet
    QString m_blocked;
    QSpinBox *m_most;
    Button *m_save;
};

} // namespace Relais::Ui

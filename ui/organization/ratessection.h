// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/organization/planningsection.h"

namespace Relais::Ui {

class RatesForm;

//! For admins: the prices that earned media value is computed with.
class RatesSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesSection)
public:
    RatesSection(
        Theme &theme, PlanningService &planning, const Clock &clock, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void removeRate(const QString &figure);

    RatesForm *m_form;
    QList<EarnedRate> m_rates; //!< as they are shown
};

} // namespace Relais::Ui

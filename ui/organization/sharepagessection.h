// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

#include <optional>

class QCheckBox;

namespace Relais::Ui {

//! For admins: which stories anyone may read on a page of the company's server. The box claims
//! nothing, and cannot be changed, before it is known.
class SharePagesSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharePagesSection)
public:
    SharePagesSection(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void save(bool everyStory);
    void showState();

    std::optional<bool> m_everyStory {}; //!< as the server has it
    QString m_blocked;
    QCheckBox *m_every;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

namespace Relais::Ui {

class PrivacyContactForm;

//! For admins: whom members ask about their data.
class PrivacyContactSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyContactSection)
public:
    PrivacyContactSection(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    PrivacyContactForm *m_form;
};

} // namespace Relais::Ui

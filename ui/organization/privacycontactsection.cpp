// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/privacycontactsection.h"

#include "ui/common/states/pagestate.h"
#include "ui/organization/privacycontactform.h"

#include <QBoxLayout>

namespace Relais::Ui {

PrivacyContactSection::PrivacyContactSection(
    Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Privacy contact"),
          tr("Whom members ask what the company keeps about them. They read it in their settings, "
             "under Privacy; when they are online, a quarter of an hour later at most."),
          parent)
    , m_form(new PrivacyContactForm(theme))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    connect(m_form, &PrivacyContactForm::saveAsked, this, [this](const QString &contact) {
        follow(this->planning().setPrivacyContact(contact), [this] { load(); });
    });
}

void PrivacyContactSection::setBlocked(const QString &reason)
{
    m_form->setBlocked(reason);
}

void PrivacyContactSection::load()
{
    state().read(planning().privacyContact(),
        [this](const QString &contact) { m_form->setContact(contact); });
}

} // namespace Relais::Ui

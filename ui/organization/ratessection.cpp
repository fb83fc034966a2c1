// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/ratessection.h"

#include "ui/common/whendone.h"
#include "ui/organization/ratesform.h"

#include <QBoxLayout>

namespace Relais::Ui {

RatesSection::RatesSection(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Earned media value"),
          tr("With prices, the dashboard says what the measured figures would have cost, with its "
             "formula, and from where and of when each price is. Without any, it says nothing."),
          parent)
    , m_form(new RatesForm(theme))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    connect(m_form, &RatesForm::saveAsked, this, [this](const EarnedRate &rate) {
        follow(this->planning().save(rate), [this] { load(); });
    });
    connect(m_form, &RatesForm::removeAsked, this, [this](const QString &figure) {
        follow(this->planning().removeRate(figure), [this] { load(); });
    });
}

void RatesSection::setBlocked(const QString &reason)
{
    m_form->setBlocked(reason);
}

void RatesSection::load()
{
    whenDone(planning().rates(), this, [this](const Result<QList<EarnedRate>> &rates) {
        if (rates)
            m_form->setRates(*rates);
        else
            sayError(rates.error());
    });
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/ratessection.h"

#include "ui/common/states/pagestate.h"
#include "ui/organization/ratesform.h"

#include <QBoxLayout>

#include <algorithm>

namespace Relais::Ui {

RatesSection::RatesSection(
    Theme &theme, PlanningService &planning, const Clock &clock, QWidget *parent)
    : PlanningSection(theme, planning, tr("Earned media value"),
          tr("With prices, the dashboard says what the measured figures would have cost, with its "
             "formula, and from where and of when each price is. Without any, it says nothing."),
          parent)
    , m_form(new RatesForm(theme, clock))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    connect(m_form, &RatesForm::saveAsked, this, [this](const EarnedRate &rate) {
        follow(this->planning().save(rate), [this] { load(); });
    });
    connect(m_form, &RatesForm::removeAsked, this,
        [this](const QString &figure) { removeRate(figure); });
}

void RatesSection::removeRate(const QString &figure)
{
    const auto rate = std::find_if(m_rates.cbegin(), m_rates.cend(),
        [&figure](const EarnedRate &known) { return known.figure == figure; });
    if (rate == m_rates.cend())
        return;
    followRemoval(
        planning().removeRate(figure), tr("The price is removed"),
        [this, before = *rate] { return planning().save(before); }, [this] { load(); });
}

void RatesSection::setBlocked(const QString &reason)
{
    m_form->setBlocked(reason);
}

void RatesSection::load()
{
    state().read(planning().rates(), [this](const QList<EarnedRate> &rates) {
        m_rates = rates;
        m_form->setRates(m_rates);
    });
}

} // namespace Relais::Ui

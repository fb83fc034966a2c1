// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/dayrulesection.h"

#include "core/domain/dayrule.h"
#include "core/services/curation/planningservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace Relais::Ui {

DayRuleSection::DayRuleSection(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Stories a day"),
          tr("How many stories the same people are to get on one day at most. The calendar marks a "
             "day with more and proposes others; nothing is held back by itself."),
          parent)
    , m_most(new QSpinBox)
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    m_most->setRange(DayRule::least, DayRule::most);
    m_most->setValue(DayRule::usual);
    content()->addWidget(new FormRow(theme, tr("Stories a day, at most"), m_most));
    content()->addWidget(m_save, 0, Qt::AlignLeading);
    content()->addStretch(1);
    connect(m_most, &QSpinBox::valueChanged, this, &DayRuleSection::showState);
    connect(m_save, &QPushButton::clicked, this, &DayRuleSection::save);
    showState();
}

void DayRuleSection::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_most->setToolTip(reason);
    m_save->setToolTip(reason);
    showState();
}

void DayRuleSection::load()
{
    state().read(planning().storiesADay(), [this](int stories) {
        const bool untouched = m_stories == 0 || m_most->value() == m_stories;
        m_stories = stories;
        if (untouched)
            m_most->setValue(stories);
        showState();
    });
}

void DayRuleSection::save()
{
    const int stories = m_most->value();
    whenDone(planning().setStoriesADay(stories), this, [this, stories](const Result<void> &result) {
        if (result) {
            m_stories = stories;
            say(tr("The calendar warns of more than %n story(ies) a day now", nullptr, stories),
                true);
        } else {
            sayError(result.error());
        }
        showState();
    });
}

void DayRuleSection::showState()
{
    const bool may = m_blocked.isEmpty() && m_stories > 0;
    m_most->setEnabled(may);
    m_save->setEnabled(may && m_most->value() != m_stories);
}

} // namespace Relais::Ui

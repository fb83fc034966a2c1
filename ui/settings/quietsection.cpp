// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quietsection.h"

#include "core/services/quietsettings.h"
#include "core/settings/settings.h"
#include "ui/common/words/format.h"
#include "ui/settings/leavedays.h"
#include "ui/settings/quietform.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mostStories = 50;
}

QuietSection::QuietSection(Theme &theme, Settings &settings, const Clock &clock, QWidget *parent)
    : SettingsSection(theme, tr("Quiet hours"),
          tr("Nothing notifies and nothing is sent in these hours. Nobody can switch them off for "
             "you."),
          parent)
    , m_settings(settings)
    , m_form(new QuietForm(theme))
    , m_leave(new LeaveDays(theme, clock))
{
    content()->addWidget(m_form);
    content()->addWidget(m_leave);
    addLateness();
    addBudget();
    const auto show = [this] {
        m_form->setHours(quietHoursOf(m_settings));
        m_leave->setDays(m_settings.leaveDays());
    };
    show();
    connect(&settings, &Settings::changed, this, show);
    connect(m_form, &QuietForm::edited, this, [this] {
        const QuietHours hours = m_form->hours();
        m_settings.setQuiet(hours.enabled, hours.from, hours.to, hours.weekends);
    });
    connect(
        m_leave, &LeaveDays::edited, this, [this] { m_settings.setLeaveDays(m_leave->days()); });
}

void QuietSection::addLateness()
{
    auto *late = new QComboBox;
    late->setObjectName(u"lateness"_s);
    late->addItem(tr("Ask me"), 0);
    for (const int minutes : { 30, 60, 120, 240, 720 })
        late->addItem(tr("Up to %1 late").arg(Format::duration(minutes)), minutes);
    const int kept = m_settings.latestMinutes();
    if (late->findData(kept) < 0)
        late->addItem(tr("Up to %1 late").arg(Format::duration(kept)), kept);
    late->setCurrentIndex(late->findData(kept));
    connect(late, &QComboBox::activated, this,
        [this, late] { m_settings.setLatestMinutes(late->currentData().toInt()); });
    addOption(tr("When this machine slept through a schedule"),
        tr("So late a relay still goes out by itself; after that Relais asks you."), late);
}

void QuietSection::addBudget()
{
    auto *budget = new QSpinBox;
    budget->setObjectName(u"budget"_s);
    budget->setRange(0, mostStories);
    budget->setKeyboardTracking(false);
    budget->setSpecialValueText(tr("No limit"));
    budget->setValue(m_settings.weeklyBudget());
    connect(budget, &QSpinBox::valueChanged, this,
        [this](int stories) { m_settings.setWeeklyBudget(stories); });
    addOption(tr("Stories a week"),
        tr("Your own measure: Relais suggests times in a week with room, says so when you go "
           "beyond it, and forbids nothing."),
        budget);
}

} // namespace Relais::Ui

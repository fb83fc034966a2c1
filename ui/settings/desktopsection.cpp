// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/desktopsection.h"

#include "core/settings/settings.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/desktop/trayicon.h"
#include "ui/settings/digestoptions.h"
#include "ui/settings/openkeysform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

DesktopSection::DesktopSection(
    Theme &theme, Settings &settings, const Autostart &autostart, QWidget *parent)
    : SettingsSection(theme, tr("Desktop and notifications"),
          tr("What Relais does while you do something else. In your quiet hours it says nothing."),
          parent)
    , m_autostart(autostart)
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
{
    m_problem->hide();
    content()->addWidget(m_problem);
    QCheckBox *stories = addSwitch(u"notifyStories"_s, tr("Tell me about new stories"),
        tr("At most once an hour."), settings.notifiesStories());
    QCheckBox *summary = addSwitch(u"notifySummary"_s, tr("New stories once a day"),
        tr("In one summary from %1 on.").arg(Format::timeOfDay(Settings::summaryTime())),
        settings.summarizesStories());
    summary->setEnabled(stories->isChecked());
    connect(stories, &QCheckBox::toggled, summary, &QCheckBox::setEnabled);
    connect(summary, &QCheckBox::toggled, this,
        [&settings](bool on) { settings.setSummarizesStories(on); });
    QCheckBox *questions = addSwitch(u"notifyQuestions"_s, tr("Tell me when a relay needs me"),
        tr("Also when a sign-in ends, and when somebody mentions or thanks you, or answers an "
           "idea."),
        settings.notifiesQuestions());
    const auto notify = [&settings, stories, questions] {
        settings.setNotifies(stories->isChecked(), questions->isChecked());
    };
    connect(stories, &QCheckBox::toggled, this, notify);
    connect(questions, &QCheckBox::toggled, this, notify);

    m_atLogin = addSwitch(u"atLogin"_s, tr("Start when I sign in"),
        tr("In the background, so that scheduled relays go out."), m_autostart.isOn());
    connect(m_atLogin, &QCheckBox::toggled, this, &DesktopSection::setAutostart);
    const bool tray = TrayIcon::isPossible();
    QCheckBox *stay = addSwitch(u"toTray"_s, tr("Stay in the tray when I close the window"),
        tray ? tr("Relais goes on sending what is scheduled. Ctrl Q quits.")
             : tr("This desktop has no tray: closing the window quits Relais."),
        tray && settings.closesToTray());
    stay->setEnabled(tray);
    connect(
        stay, &QCheckBox::toggled, this, [&settings](bool on) { settings.setClosesToTray(on); });
}

void DesktopSection::addOpenKeys(Settings &settings, const GlobalShortcut &shortcut)
{
    content()->addWidget(new OpenKeysForm(theme(), settings, shortcut));
}

DigestOptions &DesktopSection::addDigest()
{
    auto *options = new DigestOptions(theme());
    content()->addWidget(options);
    return *options;
}

QCheckBox *DesktopSection::addSwitch(
    const QString &name, const QString &label, const QString &text, bool on)
{
    auto *box = new QCheckBox;
    box->setObjectName(name);
    box->setChecked(on);
    box->setAccessibleDescription(text);
    addOption(label, text, box);
    return box;
}

void DesktopSection::setAutostart(bool on)
{
    const auto result = m_autostart.set(on);
    m_problem->setVisible(!result);
    if (result)
        return;
    m_problem->setMessage({}, ErrorWords::sentence(result.error()));
    const QSignalBlocker quiet(m_atLogin);
    m_atLogin->setChecked(m_autostart.isOn());
}

} // namespace Relais::Ui

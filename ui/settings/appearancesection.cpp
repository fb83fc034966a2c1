// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancesection.h"

#include "ui/common/words/format.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

AppearanceSection::AppearanceSection(Theme &theme, Settings &settings, QWidget *parent)
    : SettingsSection(theme, tr("Appearance"), tr("Kept on this machine."), parent)
{
    auto *look = new QComboBox;
    look->setObjectName(u"theme"_s);
    look->addItem(tr("As the desktop"), static_cast<int>(Settings::Theme::System));
    look->addItem(tr("Light"), static_cast<int>(Settings::Theme::Light));
    look->addItem(tr("Dark"), static_cast<int>(Settings::Theme::Dark));
    look->setCurrentIndex(look->findData(static_cast<int>(settings.theme())));
    connect(look, &QComboBox::activated, this, [&settings, look] {
        settings.setTheme(static_cast<Settings::Theme>(look->currentData().toInt()));
    });
    addOption(tr("Theme"), {}, look);

    auto *textSize = new QComboBox;
    textSize->setObjectName(u"textSize"_s);
    textSize->addItem(tr("As the desktop"), 100);
    for (const int percent : { 110, 125, 150, 175, 200 })
        textSize->addItem(Format::percent(percent), percent);
    const int kept = settings.textPercent();
    if (textSize->findData(kept) < 0)
        textSize->addItem(Format::percent(kept), kept);
    textSize->setCurrentIndex(textSize->findData(kept));
    connect(textSize, &QComboBox::activated, this,
        [&settings, textSize] { settings.setTextPercent(textSize->currentData().toInt()); });
    addOption(tr("Text size"), tr("Of what the desktop asks for, in Relais alone."), textSize);

    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the desktop"), QString());
    language->addItem(u"Français"_s, u"fr"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->setCurrentIndex(language->findData(settings.language()));
    // Later, because the window is made anew in the other language.
    connect(
        language, &QComboBox::activated, this,
        [&settings, language] { settings.setLanguage(language->currentData().toString()); },
        Qt::QueuedConnection);
    addOption(tr("Language"), tr("Stories keep the language they were written in."), language);

    auto *spelling = new QCheckBox;
    spelling->setObjectName(u"spelling"_s);
    spelling->setChecked(settings.checksSpelling());
    connect(spelling, &QCheckBox::toggled, this,
        [&settings](bool on) { settings.setChecksSpelling(on); });
    addOption(tr("Mark misspelled words"),
        tr("In the language of the text, with the dictionaries of this machine."), spelling);
}

} // namespace Relais::Ui

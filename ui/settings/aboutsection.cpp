// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aboutsection.h"

#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

AboutSection::AboutSection(Theme &theme, QWidget *parent)
    : SettingsSection(theme, tr("About Relais"),
          tr("Version %1").arg(QCoreApplication::applicationVersion()), parent)
{
    addText(TextStyle::Body,
        tr("Yours: keys, drafts and the texts of your accounts stay on this machine. Taking part "
           "is voluntary."));
    addText(TextStyle::Body,
        tr("True: every number says whether it was measured, reported or estimated; they are never "
           "added up."));
    addText(
        TextStyle::Body, tr("Once: what you confirmed is never lost and never published twice."));
    addText(TextStyle::Body,
        tr("Relais is free software under the GNU General Public License, version 3 or later. It "
           "comes without any warranty."));
    addText(TextStyle::CardTitle, tr("Made with"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const QList<Part> all = parts();
    for (const Part &part : all) {
        auto *name = new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, part.name);
        auto *version = new TextLabel(theme, TextStyle::Small, &Tokens::muted, part.version);
        auto *licence = new TextLabel(theme, TextStyle::Small, &Tokens::muted, part.licence);
        grid->addWidget(name, row, 0);
        grid->addWidget(version, row, 1);
        grid->addWidget(licence, row, 2);
        ++row;
    }
    content()->addLayout(grid);
}

QList<AboutSection::Part> AboutSection::parts()
{
    QList<Part> parts;
    // "name|version|licence;…", from what the build found.
    for (const QString &part : QStringLiteral(RELAIS_PARTS).split(u';')) {
        const QStringList facts = part.split(u'|');
        parts.append({ facts.value(0), facts.value(1), facts.value(2) });
    }
    return parts;
}

void AboutSection::addText(TextStyle style, const QString &text)
{
    auto *label = new TextLabel(theme(), style, &Tokens::text, text);
    label->setWrapped();
    content()->addWidget(label);
}

} // namespace Relais::Ui

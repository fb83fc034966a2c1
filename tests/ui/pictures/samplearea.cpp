// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplearea.h"

#include <QScrollArea>
#include <QScrollBar>

namespace Relais::Ui::Test {

using namespace Qt::StringLiterals;

SamplePage pageOf(const QString &name, SamplePage::Looks looks)
{
    SamplePage page;
    page.name = name;
    page.show = [name](SampleProgram &program) -> QWidget & { return program.open(name); };
    page.looks = looks;
    return page;
}

SamplePage inMiddle(SamplePage page)
{
    page.name += u"-middle"_s;
    page.looks = SamplePage::Looks::Two;
    page.size = middleWindow;
    return page;
}

SamplePage settingsOf(const QString &name, SettingsPage::Section section, SamplePage::Looks looks)
{
    SamplePage page;
    page.name = name;
    page.show = [section](
                    SampleProgram &program) -> QWidget & { return program.openSettings(section); };
    page.looks = looks;
    return page;
}

void scrollToEndAround(QWidget *part)
{
    for (QWidget *at = part; at; at = at->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(at);
        if (!area)
            continue;
        QScrollBar *bar = area->verticalScrollBar();
        QObject::connect(
            bar, &QScrollBar::rangeChanged, bar, [bar](int, int most) { bar->setValue(most); });
        bar->setValue(bar->maximum());
        return;
    }
    qFatal("nothing scrolls around this part");
}

} // namespace Relais::Ui::Test

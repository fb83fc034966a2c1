// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/pictures/sampleprogram.h"

#include <functional>

namespace Relais::Ui::Test {

//! A page that has pictures, and the way to it.
struct SamplePage {
    enum class Looks { All, Two }; //!< Two: English in light, French in dark
    QString name;
    std::function<QWidget &(SampleProgram &)> show; //!< answers its window
    Looks looks = Looks::All;
    QSize size = largeWindow; //!< of the main window; invalid: another window shows it
    QString awaited {}; //!< what it asks the backend only after a while; empty: nothing
    //! Closes what it opened over a page that others show, too; empty: nothing was.
    std::function<void(SampleProgram &)> leave {};
};

//! The pages that one person's program shows, in an order in which none changes the next.
struct SampleArea {
    std::function<SampleContent()> content;
    QList<SamplePage> pages;
};

SampleArea ambassadorArea();
SampleArea strangerArea(); //!< nobody is signed in yet
SampleArea newcomerArea(); //!< the steps after it
SampleArea returningArea(); //!< the charter changed since they accepted it
SampleArea offlineArea();
SampleArea idleArea(); //!< there is no story
SampleArea editorArea();
SampleArea managerArea();

//! A page of the rail or beside it, as it is when it is opened.
SamplePage pageOf(const QString &name, SamplePage::Looks looks = SamplePage::Looks::All);
//! The page in a window of a middle size, in two looks, under a name that says so.
SamplePage inMiddle(SamplePage page);
SamplePage settingsOf(const QString &name, SettingsPage::Section section,
    SamplePage::Looks looks = SamplePage::Looks::All);
//! The scroll area around part shows its end, also when it grows.
void scrollToEndAround(QWidget *part);

//! The part of the settings that is a T, as editors and admins have it.
template <typename T>
QWidget &openSettingsPart(SampleProgram &program)
{
    MainWindow &window = program.openSettings(SettingsPage::Section::About);
    auto &page = program.page<SettingsPage>(QStringLiteral("settings"));
    if (const auto *part = page.findChild<T *>()) {
        page.show(*part);
        return window;
    }
    qFatal("no such part of the settings: %s", T::staticMetaObject.className());
}

} // namespace Relais::Ui::Test

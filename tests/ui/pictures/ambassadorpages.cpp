// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplearea.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/thankspanel.h"
#include "ui/queue/queuepage.h"
#include "ui/wall/wallpage.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

using Looks = SamplePage::Looks;
using Section = SettingsPage::Section;

QWidget &showQueue(SampleProgram &program)
{
    MainWindow &window = program.open(u"queue"_s);
    program.page<QueuePage>(u"queue"_s).goBack();
    return window;
}

QWidget &showComposer(SampleProgram &program)
{
    showQueue(program);
    program.pages().compose(storyId(1));
    return program.window();
}

QWidget &showSeveral(SampleProgram &program)
{
    showQueue(program);
    program.pages().compose(storyId(2));
    QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier);
    return program.window();
}

QWidget &showThanks(SampleProgram &program)
{
    MainWindow &window = program.open(u"impact"_s);
    scrollToEndAround(window.page(u"impact"_s)->findChild<ThanksPanel *>());
    return window;
}

QWidget &showRecognition(SampleProgram &program)
{
    MainWindow &window = program.open(u"wall"_s);
    scrollToEndAround(&program.page<WallPage>(u"wall"_s).view().side());
    return window;
}

QWidget &showIdea(SampleProgram &program)
{
    MainWindow &window = program.open(u"ideas"_s);
    program.page<IdeasPage>(u"ideas"_s).select({ u"0190163d-2000-7000-8000-000000000001"_s });
    return window;
}

SamplePage firstStep(const QString &name, const QString &step)
{
    SamplePage page;
    page.name = name;
    page.show = [step](SampleProgram &program) -> QWidget & { return program.onboarding(step); };
    page.looks = Looks::Two;
    page.size = {};
    return page;
}

} // namespace

// The Wall comes late: what one saw there is told, and the settings list what is told.
SampleArea ambassadorArea()
{
    return { ambassadorContent,
        { { u"queue"_s, showQueue }, { u"composer"_s, showComposer }, { u"several"_s, showSeveral },
            { u"queue-small"_s, showQueue, Looks::All, smallWindow }, pageOf(u"outbox"_s),
            pageOf(u"impact"_s), { u"impact-thanks"_s, showThanks, Looks::Two },
            settingsOf(u"settings-topics"_s, Section::Topics),
            settingsOf(u"settings-appearance"_s, Section::Appearance),
            settingsOf(u"settings-privacy"_s, Section::Privacy),
            settingsOf(u"settings-network"_s, Section::Network), pageOf(u"help"_s),
            { u"ideas"_s, showIdea }, pageOf(u"jobs"_s), pageOf(u"directory"_s), pageOf(u"card"_s),
            pageOf(u"wall"_s), { u"wall-recognition"_s, showRecognition, Looks::Two } } };
}

SampleArea strangerArea()
{
    return { [] { return SampleContent(); }, { firstStep(u"onboarding-sign-in"_s, {}) } };
}

SampleArea newcomerArea()
{
    return { newcomerContent,
        { firstStep(u"onboarding-charter"_s, u"charter"_s),
            firstStep(u"onboarding-topics"_s, u"topics"_s),
            firstStep(u"onboarding-accounts"_s, u"accounts"_s),
            firstStep(u"onboarding-quiet"_s, u"quiet"_s) } };
}

} // namespace Relais::Ui::Test

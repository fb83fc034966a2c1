// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "tests/ui/pictures/samplearea.h"
#include "ui/common/controls/button.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/schedulepopover.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/thankspanel.h"
#include "ui/onboarding/companypanel.h"
#include "ui/outbox/outboxactions.h"
#include "ui/outbox/outboxpage.h"
#include "ui/outbox/outboxview.h"
#include "ui/queue/queuelist.h"
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

QWidget &showParted(SampleProgram &program)
{
    showQueue(program);
    program.pages().compose(storyId(2));
    return program.window();
}

QWidget &showSeveral(SampleProgram &program)
{
    showParted(program);
    QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier);
    return program.window();
}

QWidget &showSchedule(SampleProgram &program)
{
    showComposer(program);
    program.page<QueuePage>(u"queue"_s).composer().footer().schedule().click();
    return program.window();
}

void closeSchedule(SampleProgram &program)
{
    if (auto *popover = program.window().findChild<SchedulePopover *>())
        popover->hide();
}

QWidget &showNothingFound(SampleProgram &program)
{
    showQueue(program);
    program.window().searchFor(u"hydrogen valve"_s);
    return program.window();
}

void clearSearch(SampleProgram &program)
{
    program.window().searchFor({});
}

QWidget &showUnknown(SampleProgram &program)
{
    program.pages().showRelay(relayId(unknownRelay));
    return program.window();
}

QWidget &showCancelling(SampleProgram &program)
{
    program.pages().showRelay(relayId(plannedRelay));
    OutboxView &outbox = program.page<OutboxPage>(u"outbox"_s).view();
    outbox.detail().actions().ask(OutboxActions::Ask::Cancel);
    return program.window();
}

void stopCancelling(SampleProgram &program)
{
    OutboxView &outbox = program.page<OutboxPage>(u"outbox"_s).view();
    outbox.detail().actions().ask(OutboxActions::Ask::Nothing);
}

// Away from where a mouse that nobody moved would be.
QWidget &showTray(SampleProgram &program)
{
    QMenu &menu = program.tray().menu();
    menu.popup({ 300, 200 });
    return menu;
}

void closeTray(SampleProgram &program)
{
    program.tray().menu().close();
}

QWidget &showTrayStories(SampleProgram &program)
{
    auto *stories = program.tray().menu().findChild<QMenu *>();
    if (!stories)
        qFatal("no story can be relayed from the tray");
    stories->popup({ 300, 200 });
    return *stories;
}

void closeTrayStories(SampleProgram &program)
{
    if (auto *stories = program.tray().menu().findChild<QMenu *>())
        stories->close();
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
    program.page<IdeasPage>(u"ideas"_s).select({ u"0190163d-2000-7000-8000-000000000002"_s });
    return window;
}

//! One that is not the main window's.
SamplePage apart(const QString &name, const std::function<QWidget &(SampleProgram &)> &show)
{
    SamplePage page;
    page.name = name;
    page.show = show;
    page.looks = Looks::Two;
    page.size = {};
    return page;
}

SamplePage ofTray(const QString &name, const std::function<QWidget &(SampleProgram &)> &show,
    const std::function<void(SampleProgram &)> &leave)
{
    SamplePage page = apart(name, show);
    page.leave = leave;
    return page;
}

SamplePage firstStep(const QString &name, const QString &step)
{
    return apart(
        name, [step](SampleProgram &program) -> QWidget & { return program.onboarding(step); });
}

QWidget &showCharterAgain(SampleProgram &program)
{
    return program.onboarding({}, OnboardingWindow::What::Charter);
}

// The address that the machine knows stands there; the company's provider is at the sample's own,
// without encryption.
QWidget &showSignInAgain(SampleProgram &program)
{
    OnboardingWindow &window = program.onboarding({}, OnboardingWindow::What::SignIn);
    window.findChild<CompanyPanel *>()->setServer(SampleBackend::address());
    return window;
}

SamplePage signInAgain()
{
    SamplePage page = apart(u"onboarding-sign-in-again"_s, showSignInAgain);
    page.awaited = u"GET "_s + Api::Routes::signInOptions();
    return page;
}

QWidget &showUndo(SampleProgram &program)
{
    showQueue(program);
    UndoOffer offer;
    offer.text = QueueList::tr("Story hidden from your queue");
    offer.icon = u"impression"_s;
    offer.undo = [] { }; // the story is still there, for the pages that come after
    program.window().toast().offer(offer);
    return program.window();
}

void closeUndo(SampleProgram &program)
{
    program.window().toast().dismiss();
}

} // namespace

// The Wall comes late: what one saw there is told, and the settings list what is told. What is not
// found comes after all that shows the queue, whose chosen story it takes.
SampleArea ambassadorArea()
{
    return { ambassadorContent,
        { { u"queue"_s, showQueue },
            { u"queue-undo"_s, showUndo, Looks::Two, largeWindow, {}, closeUndo },
            { u"composer"_s, showComposer },
            { u"composer-schedule"_s, showSchedule, Looks::Two, largeWindow, {}, closeSchedule },
            { u"several"_s, showSeveral }, { u"composer-parted"_s, showParted, Looks::Two },
            { u"queue-small"_s, showQueue, Looks::All, smallWindow }, pageOf(u"outbox"_s),
            { u"outbox-unknown"_s, showUnknown, Looks::Two },
            { u"outbox-cancel"_s, showCancelling, Looks::Two, largeWindow, {}, stopCancelling },
            pageOf(u"impact"_s), { u"impact-thanks"_s, showThanks, Looks::Two },
            settingsOf(u"settings-accounts"_s, Section::Accounts, Looks::Two),
            settingsOf(u"settings-topics"_s, Section::Topics),
            settingsOf(u"settings-quiet"_s, Section::QuietHours, Looks::Two),
            settingsOf(u"settings-desktop"_s, Section::Desktop, Looks::Two),
            settingsOf(u"settings-profile"_s, Section::Profile, Looks::Two),
            settingsOf(u"settings-colleagues"_s, Section::Directory, Looks::Two),
            settingsOf(u"settings-devices"_s, Section::Devices, Looks::Two),
            settingsOf(u"settings-charter"_s, Section::Charter, Looks::Two),
            settingsOf(u"settings-about"_s, Section::About, Looks::Two),
            settingsOf(u"settings-appearance"_s, Section::Appearance),
            settingsOf(u"settings-privacy"_s, Section::Privacy),
            settingsOf(u"settings-network"_s, Section::Network), pageOf(u"help"_s),
            { u"ideas"_s, showIdea }, pageOf(u"jobs"_s), pageOf(u"directory"_s), pageOf(u"card"_s),
            pageOf(u"wall"_s), { u"wall-recognition"_s, showRecognition, Looks::Two },
            inMiddle({ u"queue"_s, showQueue }), inMiddle({ u"several"_s, showSeveral }),
            inMiddle(pageOf(u"outbox"_s)), inMiddle(pageOf(u"impact"_s)),
            inMiddle({ u"ideas"_s, showIdea }), inMiddle(pageOf(u"jobs"_s)),
            inMiddle(pageOf(u"card"_s)), inMiddle(pageOf(u"wall"_s)),
            inMiddle(settingsOf(u"settings-privacy"_s, Section::Privacy)),
            { u"queue-nothing"_s, showNothingFound, Looks::Two, largeWindow, {}, clearSearch },
            ofTray(u"tray-menu"_s, showTray, closeTray),
            ofTray(u"tray-stories"_s, showTrayStories, closeTrayStories) } };
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

SampleArea returningArea()
{
    return { returningContent,
        { apart(u"onboarding-charter-again"_s, showCharterAgain), signInAgain() } };
}

SampleArea offlineArea()
{
    return { offlineContent, { { u"queue-offline"_s, showQueue, Looks::Two } } };
}

SampleArea idleArea()
{
    return { idleContent, { { u"queue-empty"_s, showQueue, Looks::Two } } };
}

} // namespace Relais::Ui::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of keys.

#include "core/settings/settings.h"
#include "ui/common/words/keynames.h"
#include "ui/help/helptexts.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QList<QKeySequence> digitsWith(Qt::Modifier held)
{
    QList<QKeySequence> keys;
    for (int i = 0; i < 9; ++i)
        keys.append(QKeySequence(held | Qt::Key(Qt::Key_1 + i)));
    return keys;
}

} // namespace

QList<HelpTexts::KeyRow> HelpTexts::keyMap()
{
    constexpr Qt::Modifiers ctrlShift = Qt::CTRL | Qt::SHIFT;
    const QKeySequence fromAnywhere =
        QKeySequence::fromString(Settings::usualOpenKeys(), QKeySequence::PortableText);
    return {
        { { Place::Window }, digitsWith(Qt::CTRL), tr("The sections, in the order of the rail") },
        { { Place::Window }, { Qt::CTRL | Qt::Key_K, Qt::Key_Slash }, tr("Search this page") },
        { { Place::Window }, { Qt::CTRL | Qt::Key_Comma }, tr("Settings") },
        { { Place::Window }, { Qt::Key_F1, Qt::Key_Question },
            tr("Help for this page · this map") },
        { { Place::Window }, { Qt::Key_F5 }, tr("Sync now") },
        { { Place::Window }, { Qt::Key_F6, Qt::SHIFT | Qt::Key_F6 },
            tr("Next part of the window · the one before") },
        { { Place::Window }, { Qt::Key_Escape }, tr("Back, close, clear") },
        { { Place::Window }, { Qt::CTRL | Qt::Key_Z }, tr("Undo the last act") },
        { { Place::Window }, { Qt::CTRL | Qt::Key_Q }, tr("Quit") },
        { { Place::Window }, { fromAnywhere },
            tr("Open Relais from anywhere; other keys in Settings › Notifications") },
        { { Place::Window }, { Qt::CTRL | Qt::Key_N },
            tr("New, by section: a relay, a story, a post, an idea, a figure, a source, a "
               "campaign, a search, a topic") },
        { { Place::Lists }, { Qt::Key_Up, Qt::Key_Down, Qt::Key_J, Qt::Key_K },
            tr("Move in the list") },
        { { Place::Lists }, { Qt::Key_Home, Qt::Key_End }, tr("The first of the list · the last") },
        { { Place::Lists }, { Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu },
            tr("The menu of the row, where it has one") },
        { { Place::Lists }, { Qt::Key_F }, tr("The filters of the page") },
        { { Place::Queue }, { Qt::Key_Return, Qt::Key_R }, tr("Write a relay of the story") },
        { { Place::Queue }, { Qt::Key_S, Qt::Key_E, Qt::Key_F },
            tr("Keep · hide · filter the stories") },
        { { Place::Queue }, { Qt::Key_Space }, tr("Read the story without writing") },
        { { Place::Queue }, { Qt::CTRL | Qt::Key_E }, tr("Several accounts beside each other") },
        { { Place::Composer }, { Qt::CTRL | Qt::Key_Return }, tr("Relay") },
        { { Place::Composer }, { ctrlShift | Qt::Key_Return }, tr("Schedule") },
        { { Place::Composer }, digitsWith(Qt::ALT), tr("Tick an account") },
        { { Place::Composer }, { Qt::ALT | Qt::Key_S }, tr("Another suggestion") },
        { { Place::Composer }, { Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right },
            tr("The next network’s preview") },
        { { Place::Composer }, { Qt::CTRL | Qt::Key_D },
            tr("An own text for one network, or the common one again") },
        { { Place::Composer }, { Qt::CTRL | Qt::Key_I }, tr("The picture and its description") },
        { { Place::Composer }, { Qt::CTRL | Qt::Key_Period }, tr("Emoji") },
        { { Place::Composer }, { Qt::Key_F8 }, tr("The next thing to put right in the relay") },
        { { Place::Settings }, { ctrlShift | Qt::Key_E },
            tr("In the settings: export everything about you") },
        { { Place::Outbox }, { Qt::Key_Y, Qt::Key_N, Qt::Key_Delete },
            tr("In the outbox: it went out · it did not · cancel") },
        { { Place::Outbox }, { Qt::Key_R, Qt::Key_O, Qt::Key_C },
            tr("In the outbox: try again · open the post · copy its link") },
        { { Place::Charts }, { Qt::Key_T }, tr("On a chart: its figures as a table") },
        { { Place::Impact }, { Qt::CTRL | Qt::Key_T }, tr("In my impact: the weeks as a table") },
        { { Place::Board, Place::BoardTable, Place::Editor },
            { Qt::Key_A, Qt::Key_B, Qt::Key_D, Qt::Key_W },
            tr("On the board and in the story editor: approve · send back · what changed · "
               "withdraw") },
        { { Place::Board, Place::BoardTable }, { Qt::Key_Space, Qt::CTRL | Qt::Key_A, Qt::Key_E },
            tr("On the board: choose a card · all of them · drop a candidate") },
        { { Place::Board, Place::BoardTable },
            { Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right },
            tr("On the board: move the story to the next lane") },
        { { Place::BoardTable }, { Qt::Key_S },
            tr("In the board’s table: order by the column, then the other way round") },
        { { Place::Editor }, { Qt::Key_F8 },
            tr("In the story editor: the next check that is not met") },
        { { Place::Editor }, { ctrlShift | Qt::Key_C, ctrlShift | Qt::Key_P },
            tr("In the story editor: add a caption · the preview") },
        { { Place::Editor }, { ctrlShift | Qt::Key_M },
            tr("In the story editor: ask something, or answer") },
        { { Place::Editor },
            QList<QKeySequence> { Qt::CTRL | Qt::Key_Return } + digitsWith(Qt::ALT),
            tr("In the story editor: send it to review · the captions of a network") },
        { { Place::Calendar }, { Qt::Key_M, Qt::Key_Return },
            tr("In the calendar: pick a story up · put it on the day, or open the day") },
        { { Place::Calendar }, { Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home },
            tr("In the calendar: earlier and later · today") },
        { { Place::Undated }, { Qt::Key_T, Qt::Key_M },
            tr("In the calendar, on a story without a date: give it one · pick it up") },
        { { Place::Inbox }, { Qt::Key_A, Qt::Key_T, Qt::Key_E, Qt::Key_O },
            tr("In the inbox: keep as a draft · keep as a translation · drop · open its "
               "page") },
        { { Place::Inbox }, { Qt::Key_L }, tr("In the inbox: give its link to a story") },
        { { Place::Inbox }, { Qt::SHIFT | Qt::Key_E },
            tr("In the inbox: drop it with those that tell the same") },
        { { Place::Wall }, { Qt::Key_N, Qt::Key_L, Qt::Key_T, Qt::Key_Return },
            tr("On the Wall: write a post · like · say thanks · comments") },
        { { Place::Wall, Place::Ideas }, { Qt::CTRL | Qt::Key_Return },
            tr("On the Wall and in the ideas: post or send what you wrote") },
        { { Place::Ideas }, { Qt::Key_N, Qt::Key_M },
            tr("In the ideas: write one · write to Comms about it") },
        { { Place::Jobs }, { Qt::Key_R, Qt::Key_C },
            tr("In the jobs: write a relay of it · copy your own link") },
        { { Place::Dashboard }, { Qt::ALT | Qt::Key_P, Qt::ALT | Qt::Key_F, Qt::CTRL | Qt::Key_E },
            tr("In the dashboard: the periods · the filters · the exports") },
        { { Place::Campaigns }, { Qt::Key_F2, Qt::CTRL | Qt::Key_E },
            tr("In the campaigns: change the open one · its report") },
        { { Place::Watch }, { Qt::Key_A, Qt::Key_I, Qt::Key_O },
            tr("In Watch, on an entry: into the candidates · an idea of it · open its page") },
        { { Place::Members }, { Qt::CTRL | Qt::Key_I }, tr("In the members: import a list") },
        { { Place::Members }, { Qt::CTRL | Qt::Key_N, ctrlShift | Qt::Key_N },
            tr("In the members: invite somebody · several at once") },
        { { Place::Networks }, { Qt::Key_Space, Qt::CTRL | Qt::Key_T },
            tr("In the organization’s networks: switch one on or off · test it") },
    };
}

HelpTexts::Topic HelpTexts::keys()
{
    Topic topic { u"keys"_s, u"table"_s, tr("Keys"), {} };
    for (const KeyRow &row : keyMap())
        topic.entries.append(Entry { KeyNames::ofAll(row.keys), row.text });
    return topic;
}

} // namespace Relais::Ui

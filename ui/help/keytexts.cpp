// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of keys.

#include "ui/help/helptexts.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

HelpTexts::Topic HelpTexts::keys()
{
    return { u"keys"_s, u"table"_s, tr("Keys"),
        {
            { tr("Ctrl 1 … 9"), tr("The sections, in the order of the rail") },
            { tr("Ctrl K or /"), tr("Search this page") },
            { tr("Ctrl ,"), tr("Settings") },
            { tr("F1 · ?"), tr("Help for this page · this map") },
            { tr("F5"), tr("Sync now") },
            { tr("F6"), tr("Next part of the window") },
            { tr("Esc"), tr("Back, close, clear") },
            { tr("Ctrl Z"), tr("Undo the last act") },
            { tr("Ctrl Q"), tr("Quit") },
            { tr("Ctrl Alt R"), tr("Open Relais from anywhere; other keys in Settings › Desktop") },
            { tr("↑ ↓ or J K"), tr("Move in the list") },
            { tr("Enter or R"), tr("Write a relay of the story") },
            { tr("S · E · F"), tr("Keep · hide · filter the stories") },
            { tr("Ctrl Enter"), tr("Relay") },
            { tr("Ctrl Shift Enter"), tr("Schedule") },
            { tr("Alt 1 … 9"), tr("Tick an account") },
            { tr("Alt S"), tr("Another suggestion") },
            { tr("Alt ← →"), tr("The next network’s preview") },
            { tr("Ctrl D"), tr("An own text for one network, or the common one again") },
            { tr("Ctrl I"), tr("The picture and its description") },
            { tr("Ctrl ."), tr("Emoji") },
            { tr("Ctrl N"), tr("New: a relay, a story or a figure, by section") },
            { tr("Space"), tr("Read the story without writing") },
            { tr("Ctrl Shift E"), tr("In the settings: export everything about you") },
            { tr("Ctrl E"), tr("Several accounts beside each other") },
            { tr("Y · N · Del"), tr("In the outbox: it went out · it did not · cancel") },
            { tr("R · O · C"), tr("In the outbox: try again · open the post · copy its link") },
            { tr("A · B · D · W"),
                tr("On the board and in the story editor: approve · send back · what changed · "
                   "withdraw") },
            { tr("S"), tr("In the board’s table: order by the column, then the other way round") },
            { tr("Ctrl T"), tr("A chart’s figures as a table") },
            { tr("Ctrl ← →"), tr("On the board: move the story to the next lane") },
            { tr("F8"), tr("In the story editor: the next check that is not met") },
            { tr("Ctrl Shift C · P"), tr("In the story editor: add a caption · the preview") },
            { tr("M · Enter"),
                tr("In the calendar: pick a story up · put it on the day, or open the day") },
            { tr("Page ↑ ↓ · Home"), tr("In the calendar: earlier and later · today") },
            { tr("T · M"),
                tr("In the calendar, on a story without a date: give it one · pick it up") },
            { tr("A · T · E · O"),
                tr("In the inbox: keep as a draft · keep as a translation · drop · open its "
                   "page") },
            { tr("Shift E"), tr("In the inbox: drop it with those that tell the same") },
            { tr("N · L · T · Enter"),
                tr("On the Wall: write a post · like · say thanks · comments") },
            { tr("N · M"), tr("In the ideas: write one · write to Comms about it") },
            { tr("R · C"), tr("In the jobs: write a relay of it · copy your own link") },
            { tr("Alt P · F"), tr("In the dashboard: the periods · the filters") },
            { tr("F2 · Ctrl E"), tr("In the campaigns: change the open one · its report") },
            { tr("Ctrl I"), tr("In the members: import a list") },
            { tr("Ctrl N · Ctrl Shift N"),
                tr("In the members: invite somebody · several at once") },
            { tr("Space · Ctrl T"),
                tr("In the organization’s networks: switch one on or off · test it") },
        } };
}

} // namespace Relais::Ui

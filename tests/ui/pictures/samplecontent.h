// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/card.h"
#include "core/api/changes.h"
#include "core/api/curation.h"
#include "core/api/digest.h"
#include "core/api/directory.h"
#include "core/api/people.h"
#include "core/api/planning.h"
#include "core/api/rates.h"
#include "core/api/recognition.h"
#include "core/api/storyreview.h"
#include "core/api/watch.h"
#include "core/domain/account.h"
#include "core/domain/draft.h"
#include "core/store/pushstore.h"
#include "tests/ui/pictures/samplebackend.h"
#include "tests/unit/ui/support/uistories.h"

#include <QJsonArray>

namespace Relais::Ui::Test {

//! What the pages of one person are made of.
struct SampleContent {
    Member member {}; //!< who is signed in; without an id: nobody
    QList<Api::Change> changes {}; //!< that their sync brings
    SampleBackend::Answers answers {};
    SampleBackend::Refusals refusals {};
    bool goesOffline = false; //!< nobody serves them once they have synced
    QList<Account> accounts {}; //!< linked on their machine
    QList<Draft> drafts {}; //!< written there
    //! Sent from there; one that comes again is the next step of its history.
    QList<Relay> relays {};
    QList<RelayCount> counts {};
    QList<QueuedPush> told {}; //!< that the organization has
    QString dashboard {}; //!< what they left it at; empty: as it is at first

    template <typename T>
    void bring(const QString &kind, const QString &id, const T &value)
    {
        changes.append({ changes.size() + 1, kind, id, false, value });
    }
};

//! What everybody of the invented company has: topics, teams, campaigns, stories, the charter.
SampleContent companyContent(const Member &member);
//! Adds what an ambassador has on the machine: accounts, a draft, what is under way.
void bringMachine(SampleContent &content);
//! Adds the stories as editors have them.
void bringDesk(SampleContent &content);

SampleContent ambassadorContent();
SampleContent newcomerContent(); //!< signed in, has not seen the charter
SampleContent returningContent(); //!< accepted the charter that was before this one
SampleContent offlineContent(); //!< an ambassador without a connection, two relays wait
SampleContent idleContent(); //!< one for whom there is no story
SampleContent editorContent();
SampleContent managerContent(); //!< an admin, too

// Of the company, for all of the above.
StoryId storyId(int number);
Story companyStory(int number); //!< from 1 to companyStories
inline constexpr int companyStories = 10;
Member lea();
Member marion(); //!< who edits
Member noor(); //!< who manages
Member samira(); //!< who edits, too
Relay sentRelay(int number, int story, RelayState state, Network network);
RelayId relayId(int number);
inline constexpr int unknownRelay = 6; //!< of the ambassador: its network did not answer
inline constexpr int plannedRelay = 7; //!< of the ambassador: goes out later today
inline constexpr int relayedStory = 4; //!< by so many that editors read how many
inline constexpr int disputedStory = 15; //!< a draft that two editors write
WorkingStory disputedBefore(); //!< as both began with it
WorkingStory disputedByOther(); //!< as the other one left it
Story disputedByMe(); //!< what the member who is signed in writes meanwhile
QList<CharterText> charterTexts();

//! { key: [ … ] }
template <typename T>
QJsonObject listed(const QString &key, const QList<T> &things)
{
    QJsonArray array;
    for (const T &thing : things)
        array.append(Api::toJson(thing));
    return { { key, array } };
}

} // namespace Relais::Ui::Test

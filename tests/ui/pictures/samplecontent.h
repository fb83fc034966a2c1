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
#include "tests/ui/pictures/samplebackend.h"
#include "tests/unit/ui/support/uistories.h"

#include <QJsonArray>

namespace Relais::Ui::Test {

//! What the pages of one person are made of.
struct SampleContent {
    Member member {}; //!< who is signed in; without an id: nobody
    QList<Api::Change> changes {}; //!< that their sync brings
    SampleBackend::Answers answers {};
    QList<Relay> relays {}; //!< sent from their machine
    QList<RelayCount> counts {};
    QString dashboard {}; //!< what they left it at; empty: as it is at first

    template <typename T>
    void bring(const QString &kind, const QString &id, const T &value)
    {
        changes.append({ changes.size() + 1, kind, id, false, value });
    }
};

//! What everybody of the invented company has: topics, teams, campaigns, stories, the charter.
SampleContent companyContent(const Member &member);

SampleContent ambassadorContent();
SampleContent newcomerContent(); //!< signed in, has not seen the charter
SampleContent editorContent();
SampleContent managerContent(); //!< an admin, too

// Of the company, for all of the above.
StoryId storyId(int number);
Story companyStory(int number); //!< from 1 to companyStories
inline constexpr int companyStories = 7;
Member lea();
Member marion(); //!< who edits
Member noor(); //!< who manages
Member samira(); //!< who edits, too
Relay sentRelay(int number, int story, RelayState state, Network network);
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

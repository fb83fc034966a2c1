// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"
#include "core/domain/blockedphrase.h"
#include "core/domain/draft.h"
#include "core/domain/story.h"
#include "core/domain/text/placeholders.h"
#include "core/domain/text/textcheck.h"

#include <QHash>

class QSqlDatabase;

namespace Relais {

//! How a draft stands for one account.
struct AccountCheck {
    Account account;
    bool allowed = true; //!< by the story
    QString composedText; //!< with the link that stands for the relay's own
    TextCheck text; //!< "picture-needed" among its problems: the network takes no text alone
    bool ready = false; //!< nothing keeps it from being relayed
    //! The posts of a thread, where the text is too long for one and may go out so; else empty.
    QStringList parts {};
    //! Of each part, where the person chose a thread: text is then as the longest of them, with the
    //! facets of the whole. "thread-too-long" and "thread-word-too-long" (threadparts.h) are among
    //! its problems where there can be none.
    QList<TextCheck> partChecks {};
    bool repeated = false; //!< this very text is already out there, or waits; said, not forbidden
    //! The organization's posts of this month are used up, or too few for the thread: it is
    //! finished in the network's own page.
    bool usedUp = false;
    int postsLeft = 0; //!< where usedUp: too few for the thread; 0: none
};

//! What stands between a draft and its sending; nothing when problems is empty.
struct DraftCheck {
    QList<AccountCheck> accounts; //!< the ticked ones
    int ownPercent = 0;
    int requiredPercent = 0; //!< 0: none
    bool disclosurePresent = true;
    //! Stable words: "no-account", "own-words-missing", "disclosure-missing", "text-locked",
    //! "story-expired", "story-withdrawn", "text-empty", "placeholder-left", "blocked-phrase".
    QStringList problems;
    QList<BlockedPhrase> blocked; //!< of the company's, those that a text has; with the reason
    int readyAccounts = 0;
};

//! What a draft is judged by, beside the story.
struct DraftFacts {
    QDateTime now;
    QList<Account> accounts; //!< all that the person has
    QUrl link; //!< as long as the relay's own will be
    QList<BlockedPhrase> blockedPhrases {}; //!< of the company
    QList<std::pair<AccountId, QString>> relayed {}; //!< of the same story, out or waiting
    QStringList earlierTexts {}; //!< own posts of the same story: not own words a second time
    QList<Network> usedUp {}; //!< whose posts of this month are used up
    QHash<Network, int> postsLeft {}; //!< of this month, where a thread may take more
    PlaceholderValues about {}; //!< of whoever relays, for what captions leave open
};

//! Gathered from the store; what cannot be read is left out and logged: the check then says less,
//! and relaying reads it again.
DraftFacts draftFacts(QSqlDatabase &db, const StoryId &story, const QUrl &link, const Clock &clock);

//! The text of a draft for one account: its own, else the common one.
QString textFor(const Draft &draft, const AccountId &account);

//! Pure. A locked story's text must be one of its captions, or its title where it has none.
DraftCheck checkDraft(const Story &story, const Draft &draft, const DraftFacts &facts);

} // namespace Relais

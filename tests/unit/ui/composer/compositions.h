// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/draftcheck.h"
#include "core/services/queue/placeholdervalues.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/composer/composition.h"

namespace Relais::Ui::Test {

inline Account anAccount(Network network, const QString &id, const QString &handle = {})
{
    Account account;
    account.id = { id };
    account.network = network;
    account.handle = handle;
    return account;
}

//! Wall, Bluesky, LinkedIn's own page and X's.
inline QList<Account> fourAccounts()
{
    return { anAccount(Network::Wall, QStringLiteral("wall")),
        anAccount(Network::LinkedIn, QStringLiteral("own-page:linkedin")),
        anAccount(Network::Bluesky, QStringLiteral("bsky"), QStringLiteral("camille.example")),
        anAccount(Network::X, QStringLiteral("own-page:x")) };
}

//! A composition with the real rules, whose saves are collected instead of stored.
struct Desk {
    QList<Account> accounts = fourAccounts();
    QList<Draft> saved;
    QList<StoryId> discarded;
    QList<Topic> topics; //!< of every story
    PlaceholderValues about;
    QHash<Network, int> postsLeft; //!< of the company's this month
    QList<BlockedPhrase> blocked; //!< by the company
    Composition composition { port() };

    ComposerPort port()
    {
        ComposerPort port;
        port.sampleLink = [] { return QUrl(QStringLiteral("https://go.example/r/k7Qm2xY9abcd")); };
        port.check = [this](const Story &story, const Draft &draft) {
            DraftFacts facts;
            facts.now = now;
            facts.accounts = accounts;
            facts.link = QUrl(QStringLiteral("https://go.example/r/k7Qm2xY9abcd"));
            facts.about = about;
            facts.postsLeft = postsLeft;
            facts.blockedPhrases = blocked;
            return checkDraft(story, draft, facts);
        };
        port.filled = [this](const Story &story) { return withCaptionsFilled(story, about); };
        port.topics = [this](const Story &) { return topics; };
        port.save = [this](const Draft &draft) { saved.append(draft); };
        port.discard = [this](const StoryId &story) { discarded.append(story); };
        return port;
    }

    void open(const Story &story)
    {
        Draft draft;
        draft.story = story.id;
        draft.accounts = { { QStringLiteral("wall") }, { QStringLiteral("bsky") } };
        draft.text = story.captions.value(0).text;
        composition.open(story, draft, accounts);
    }
};

} // namespace Relais::Ui::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/draftcheck.h"

#include "core/base/log.h"
#include "core/domain/draftpictures.h"
#include "core/domain/networktraits.h"
#include "core/domain/text/composing.h"
#include "core/domain/text/disclosure.h"
#include "core/domain/text/originality.h"
#include "core/domain/text/threadparts.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/networklist.h"
#include "core/services/queue/blockedphrases.h"
#include "core/services/queue/placeholdervalues.h"
#include "core/store/relaystore.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
QStringList suggestedTexts(const Story &story, const PlaceholderValues &about)
{
    QStringList texts;
    for (const Caption &caption : story.captions)
        texts.append(withPlaceholders(caption.text, about));
    if (texts.isEmpty())
        texts.append(story.title);
    return texts;
}

//! The different texts that would go out.
QStringList textsOf(const Draft &draft)
{
    QStringList texts;
    for (const AccountId &account : draft.accounts) {
        const QString text = textFor(draft, account).trimmed();
        if (!texts.contains(text))
            texts.append(text);
    }
    if (texts.isEmpty())
        texts.append(draft.text.trimmed());
    return texts;
}

//! All that readers get in the person's words: warnings and descriptions too. The description of
//! the story's picture is the company's.
QString writingOf(const Story &story, const Draft &draft, const QStringList &texts)
{
    QStringList written = texts;
    written.append(draft.choices.warning);
    const QList<RelayPicture> pictures = picturesOf(story, draft);
    for (const RelayPicture &picture : pictures) {
        if (!story.image || picture.altText != story.image->altText)
            written.append(picture.altText);
    }
    return written.join(u'\n');
}

int leastOwnPercent(const QStringList &texts, const QStringList &sources)
{
    int least = 100;
    for (const QString &text : texts)
        least = std::min(least, ownWordsPercent(text, sources));
    return least;
}

bool isOneOf(const QString &text, const QStringList &suggested)
{
    return std::any_of(suggested.begin(), suggested.end(),
        [&text](const QString &one) { return one.trimmed() == text; });
}

QString phaseProblem(const Story &story, const QDateTime &now)
{
    switch (phaseAt(story, now)) {
    case StoryPhase::Live:
        return {};
    case StoryPhase::Expired:
        return u"story-expired"_s;
    case StoryPhase::Withdrawn:
    case StoryPhase::NotApproved:
    case StoryPhase::Scheduled:
        break;
    }
    return u"story-withdrawn"_s;
}

//! What a text too long for one post is as a thread; chosen: it goes out so.
void partIntoThread(AccountCheck &check, const QString &text, const QUrl &link,
    const TextLimits &limits, bool chosen)
{
    const Network network = check.account.network;
    const ThreadParts thread = threadParts(network, text, link, limits);
    if (chosen && !thread.problem.isEmpty())
        check.text.problems.append(thread.problem);
    if (thread.parts.size() < 2)
        return;
    check.parts = thread.parts;
    if (!chosen)
        return;
    TextCheck worst;
    for (const QString &part : thread.parts) {
        const TextCheck one = checkText(network, part, limits);
        check.partChecks.append(one);
        if (worst.limit == 0 || (worst.valid && (!one.valid || one.length > worst.length)))
            worst = one;
    }
    worst.facets = check.text.facets;
    check.text = worst;
}

//! Whether what the organization may still post this month is enough for it.
void judgePosts(AccountCheck &check, const DraftFacts &facts)
{
    const Network network = check.account.network;
    if (check.account.id == implicitAccount(network))
        return; // its own page costs nothing
    check.usedUp = facts.usedUp.contains(network);
    const auto left = facts.postsLeft.constFind(network);
    const bool isThread = !check.partChecks.isEmpty();
    if (check.usedUp || !isThread || left == facts.postsLeft.cend()
        || check.parts.size() <= left.value())
        return;
    check.usedUp = true;
    check.postsLeft = left.value();
}

AccountCheck checkAccount(
    const Story &story, const Draft &draft, const Account &account, const QUrl &link)
{
    AccountCheck check;
    check.account = account;
    check.allowed = allows(story, account.network);
    check.composedText = composed(account.network, textFor(draft, account.id), link);
    // Where a warning counts with the text, it takes its room.
    const TextLimits limits = limitsBeside(account.network,
        { account.maxLength, account.linkLength }, draft.choices.warning.trimmed());
    check.text = checkText(account.network, check.composedText, limits);
    const bool isLinked = account.id != implicitAccount(account.network);
    // A locked text goes out as it stands, without numbers in it.
    const bool mayPart = isLinked && traitsOf(account.network).threads
        && story.editRule.kind != EditRule::Kind::Locked;
    if (check.text.overflowAt >= 0 && mayPart)
        partIntoThread(
            check, textFor(draft, account.id).trimmed(), link, limits, draft.choices.thread);
    if (traitsOf(account.network).needsPicture && isLinked && picturesOf(story, draft).isEmpty()) {
        check.text.valid = false;
        check.text.problems.append(u"picture-needed"_s);
    }
    check.ready = check.allowed && check.text.valid && account.state == Account::State::Connected;
    return check;
}
} // namespace

DraftFacts draftFacts(QSqlDatabase &db, const StoryId &story, const QUrl &link, const Clock &clock)
{
    constexpr int earlierPosts = 20;
    DraftFacts facts { clock.now(), {}, link };
    facts.about = placeholderValuesIn(db);
    const auto settings = networkSettingsIn(db);
    if (!settings)
        qCWarning(lcServices) << "networks cannot be read:" << settings.error().detail;
    const auto accounts =
        settings ? usableAccountsIn(db, *settings) : Result<QList<Account>>(fail(settings.error()));
    if (accounts)
        facts.accounts = *accounts;
    else
        qCWarning(lcServices) << "accounts cannot be read:" << accounts.error().detail;
    for (const NetworkSetting &setting : settings.value_or(QList<NetworkSetting>())) {
        if (setting.isStoppedAt(facts.now))
            facts.usedUp.append(setting.network);
        else if (!setting.hasRoomFor(mostThreadParts, facts.now))
            facts.postsLeft.insert(setting.network, setting.postsLeft);
    }
    if (const auto phrases = blockedPhrasesIn(db))
        facts.blockedPhrases = *phrases;
    else
        qCWarning(lcServices) << "blocked phrases cannot be read:" << phrases.error().detail;
    const auto texts = RelayStore(db).publishedTexts(earlierPosts);
    const auto same = RelayStore(db).wordsOfStory(story);
    if (!texts || !same) {
        const Error &error = texts ? same.error() : texts.error();
        qCWarning(lcServices) << "earlier texts cannot be read:" << error.detail;
        return facts;
    }
    facts.earlierTexts = *texts;
    for (const RelayStore::Words &words : *same) {
        // The same story told on another account in the same words is not a copy of oneself.
        facts.earlierTexts.removeAll(words.text);
        if (words.state != RelayState::Cancelled && words.state != RelayState::Refused)
            facts.relayed.append({ words.account, words.text.trimmed() });
    }
    return facts;
}

QString textFor(const Draft &draft, const AccountId &account)
{
    return draft.ownTexts.value(account, draft.text);
}

DraftCheck checkDraft(const Story &story, const Draft &draft, const DraftFacts &facts)
{
    DraftCheck check;
    const QStringList texts = textsOf(draft);
    const bool locked = story.editRule.kind == EditRule::Kind::Locked;
    const QStringList suggested = suggestedTexts(story, facts.about);
    check.ownPercent = leastOwnPercent(texts, suggested + facts.earlierTexts);
    if (story.editRule.kind == EditRule::Kind::OwnWords)
        check.requiredPercent = story.editRule.minimumPercent;
    check.disclosurePresent = std::all_of(texts.begin(), texts.end(),
        [&story](const QString &text) { return hasDisclosure(text, story.disclosure); });
    for (const AccountId &id : draft.accounts) {
        const auto account = std::find_if(facts.accounts.begin(), facts.accounts.end(),
            [&id](const Account &known) { return known.id == id; });
        if (account == facts.accounts.end())
            continue;
        check.accounts.append(checkAccount(story, draft, *account, facts.link));
        AccountCheck &last = check.accounts.last();
        last.repeated = facts.relayed.contains({ id, textFor(draft, id).trimmed() });
        judgePosts(last, facts);
        // The first post of a thread is what most people see of it.
        if (!last.partChecks.isEmpty() && !hasDisclosure(last.parts.first(), story.disclosure))
            check.disclosurePresent = false;
    }

    if (const QString problem = phaseProblem(story, facts.now); !problem.isEmpty())
        check.problems.append(problem);
    if (check.accounts.isEmpty())
        check.problems.append(u"no-account"_s);
    if (texts.contains(QString()))
        check.problems.append(u"text-empty"_s);
    if (std::any_of(texts.begin(), texts.end(),
            [](const QString &text) { return !placeholdersIn(text).isEmpty(); }))
        check.problems.append(u"placeholder-left"_s);
    if (locked && !std::all_of(texts.begin(), texts.end(), [&suggested](const QString &text) {
            return isOneOf(text, suggested);
        }))
        check.problems.append(u"text-locked"_s);
    if (check.ownPercent < check.requiredPercent)
        check.problems.append(u"own-words-missing"_s);
    // A locked text is the company's own: its disclosure is the company's to write.
    if (!locked && !check.disclosurePresent)
        check.problems.append(u"disclosure-missing"_s);
    // The same for what the company itself has approved, word for word.
    if (!locked)
        check.blocked = blockedIn(writingOf(story, draft, texts), facts.blockedPhrases);
    if (!check.blocked.isEmpty())
        check.problems.append(u"blocked-phrase"_s);

    for (AccountCheck &account : check.accounts) {
        account.ready = account.ready && check.problems.isEmpty();
        check.readyAccounts += account.ready ? 1 : 0;
    }
    return check;
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/heldwords.h"

#include "ui/common/words/momentwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::HeldWords {

namespace {

//! The organization has switched the network off since: held, not lost.
RelayWords switchedOff(const RelayService::Row &row)
{
    return { RelayWordsOf::tr("Held"), Tone::Warn, u"warning"_s,
        RelayWordsOf::tr("Your company switched %1 off. Nothing was sent")
            .arg(RelayWordsOf::network(row.relay.network)),
        {}, RelayAct::CopyText, RelayWordsOf::tr("Copy my text") };
}

RelayWords signedOut(const RelayService::Row &row)
{
    return { RelayWordsOf::tr("Held"), Tone::Warn, u"warning"_s,
        RelayWordsOf::tr("%1: the sign-in of this account has expired")
            .arg(RelayWordsOf::network(row.relay.network)),
        {}, RelayAct::SignInAgain, RelayWordsOf::tr("Sign in again") };
}

RelayWords keyUnreadable()
{
    return { RelayWordsOf::tr("Held"), Tone::Warn, u"key"_s,
        RelayWordsOf::tr("Your keychain is locked, so the account’s key cannot be read"), {},
        RelayAct::SignInAgain, RelayWordsOf::tr("See the account") };
}

RelayWords keyElsewhere()
{
    return { RelayWordsOf::tr("Held"), Tone::Warn, u"key"_s,
        RelayWordsOf::tr("Another program keeps your keychain now, without the account’s key"), {},
        RelayAct::SignInAgain, RelayWordsOf::tr("Sign in again") };
}

bool isKeyUnreadable(const RelayService::Row &row)
{
    return row.waiting == "secret-unreadable"_L1 || row.waiting == "keychain-locked"_L1;
}

RelayWords accountGone()
{
    return { RelayWordsOf::tr("Held"), Tone::Warn, u"warning"_s,
        RelayWordsOf::tr("Its account is no longer linked here. Nothing was sent"), {},
        RelayAct::SignInAgain, RelayWordsOf::tr("Link it again") };
}

QString whyOwnPage(const QString &waiting, const QString &network)
{
    if (waiting == "posts-used-up"_L1)
        return RelayWordsOf::tr("Your company’s posts on %1 are used up for this month")
            .arg(network);
    if (waiting == "posts-too-few"_L1)
        return RelayWordsOf::tr(
            "Your company has too few posts left on %1 this month for this thread")
            .arg(network);
    return RelayWordsOf::tr("You finish it in %1’s own page").arg(network);
}

//! It opens there on the person's own act alone.
RelayWords ownPage(const RelayService::Row &row)
{
    const QString name = RelayWordsOf::network(row.relay.network);
    return { RelayWordsOf::tr("Waits for you"), Tone::Warn, u"confirm"_s,
        whyOwnPage(row.waiting, name), {}, RelayAct::RetryNow,
        RelayWordsOf::tr("Open %1’s page").arg(name) };
}

//! The machine slept or was off, all sends were paused, or it was offline: which, is not known.
RelayWords missed(const RelayService::Row &row, const OutboxMoment &moment)
{
    return { RelayWordsOf::tr("Missed its time"), Tone::Warn, u"schedule"_s,
        RelayWordsOf::tr("It was for %1 and could not go out then")
            .arg(MomentWords::inSentence(row.relay.notBefore, moment.now)),
        {}, RelayAct::RetryNow, RelayWordsOf::tr("Send now") };
}

RelayWords waitedLong(const RelayService::Row &row, const OutboxMoment &moment)
{
    return { RelayWordsOf::tr("Waited long"), Tone::Warn, u"schedule"_s,
        RelayWordsOf::tr("It could not go out since %1. Does it still fit?")
            .arg(MomentWords::inSentence(row.relay.createdAt, moment.now)),
        {}, RelayAct::RetryNow, RelayWordsOf::tr("Send now") };
}

bool isForOwnPage(const RelayService::Row &row)
{
    return row.waiting == "own-page"_L1 || row.waiting == "posts-used-up"_L1
        || row.waiting == "posts-too-few"_L1;
}

} // namespace

std::optional<RelayWords> row(const RelayService::Row &row, const OutboxMoment &moment)
{
    if (row.waiting == "network-off"_L1)
        return switchedOff(row);
    if (row.waiting == "sign-in-again"_L1)
        return signedOut(row);
    if (isKeyUnreadable(row))
        return keyUnreadable();
    if (row.waiting == "keychain-changed"_L1)
        return keyElsewhere();
    if (row.waiting == "account-gone"_L1)
        return accountGone();
    if (row.waiting == "missed-schedule"_L1)
        return missed(row, moment);
    if (row.waiting == "too-old"_L1)
        return waitedLong(row, moment);
    if (isForOwnPage(row))
        return ownPage(row);
    return std::nullopt;
}

QString banner(const RelayService::Row &row, const OutboxMoment &moment)
{
    const std::optional<RelayWords> words = HeldWords::row(row, moment);
    if (!words)
        return {};
    const QString name = RelayWordsOf::network(row.relay.network);
    if (row.waiting == "network-off"_L1)
        return RelayWordsOf::tr(
            "Your company no longer uses %1 with Relais. It goes out when it is "
            "switched on again; nothing is lost, and you may post your text "
            "there yourself.")
            .arg(name);
    if (row.waiting == "sign-in-again"_L1)
        return RelayWordsOf::tr("%1. It goes out by itself once you are signed in again.")
            .arg(words->reason);
    if (row.waiting == "keychain-changed"_L1)
        return RelayWordsOf::tr("%1. Nothing is lost: sign in again under Accounts, or go back to "
                                "the other one; then it goes out by itself.")
            .arg(words->reason);
    if (isKeyUnreadable(row))
        return RelayWordsOf::tr("%1. Nothing is lost: unlock it and try again under Accounts; then "
                                "it goes out by itself.")
            .arg(words->reason);
    if (row.waiting == "account-gone"_L1)
        return RelayWordsOf::tr(
            "%1; your text is here. Link the same account again and it goes out "
            "by itself, or cancel this relay.")
            .arg(words->reason);
    if (row.waiting == "missed-schedule"_L1)
        return RelayWordsOf::tr(
            "%1. By now that is later than you allow in the settings. Nothing was "
            "sent: send it now, move it to another time, or cancel it.")
            .arg(words->reason);
    if (row.waiting == "too-old"_L1)
        return RelayWordsOf::tr("%1 Nothing was sent: send it now, or cancel it.")
            .arg(words->reason);
    return RelayWordsOf::tr("%1. Nothing was sent; open %2’s page with your text in it when you "
                            "have a minute.")
        .arg(words->reason, name);
}

bool isRetry(const RelayService::Row &row)
{
    const Relay &relay = row.relay;
    return relay.lastError && relay.attempts > 0 && (!relay.scheduled || row.waiting == "retry"_L1);
}

bool asksPerson(const RelayService::Row &row)
{
    return row.waiting == "account-gone"_L1 || row.waiting == "missed-schedule"_L1
        || row.waiting == "too-old"_L1 || isForOwnPage(row);
}

} // namespace Relais::Ui::HeldWords

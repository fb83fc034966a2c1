// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/relaywords.h"

#include "core/domain/relaystate.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/heldwords.h"
#include "ui/outbox/refusedwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString RelayWordsOf::network(Network network)
{
    return Format::networkLabel(network);
}

QString RelayWordsOf::account(const RelayService::Row &row)
{
    if (!row.account.handle.isEmpty())
        return row.account.handle;
    if (!row.account.displayName.isEmpty())
        return row.account.displayName;
    return network(row.relay.network);
}

bool RelayWordsOf::isStoppedByWithdrawal(const RelayService::Row &row)
{
    const Relay &relay = row.relay;
    if (relay.state != RelayState::Refused && relay.state != RelayState::Cancelled)
        return false;
    if (isPartlyOut(relay))
        return false;
    const bool says = relay.lastError && relay.lastError->reason == "story-withdrawn"_L1;
    return says || (row.storyWithdrawn && relay.state == RelayState::Refused);
}

QString RelayWordsOf::whyNotCancel(RelayState state)
{
    switch (state) {
    case RelayState::Sending:
        return tr("It is being sent at this moment and may already be public");
    case RelayState::Unknown:
    case RelayState::Reconciling:
        return tr("It may already be public; Relais is finding out");
    case RelayState::Published:
        return tr("It is published");
    case RelayState::Cancelled:
        return tr("It is cancelled already");
    default:
        return {};
    }
}

namespace {

QString accountAndVisits(const RelayService::Row &row)
{
    const QString account = RelayWordsOf::account(row);
    if (row.visits <= 0)
        return account;
    return RelayWordsOf::tr("%1 · %n visit(s) through your link", "account",
        static_cast<int>(std::min<qint64>(row.visits, 1'000'000'000)))
        .arg(account);
}

//! Of a thread that is public in part, at rest.
QString partlyOut(const Relay &relay)
{
    return ErrorWords::sentence(
        relay.lastError.value_or(Error {}), RelayWordsOf::network(relay.network));
}

QString partlyOutBanner(const RelayService::Row &row)
{
    const QString said = partlyOut(row.relay);
    if (row.relay.state == RelayState::Cancelled)
        return RelayWordsOf::tr("%1. You can delete those there; your text is kept.").arg(said);
    if (row.needsPerson || row.relay.state == RelayState::Refused)
        return RelayWordsOf::tr("%1. Trying again posts only what is missing.").arg(said);
    return RelayWordsOf::tr("%1. What is missing follows; nothing goes out twice.").arg(said);
}

RelayWords queuedWords(const RelayService::Row &row, const OutboxMoment &moment)
{
    if (auto held = HeldWords::row(row, moment)) {
        if (isPartlyOut(row.relay))
            held->reason = partlyOut(row.relay);
        return *held;
    }
    const Relay &relay = row.relay;
    RelayWords words;
    words.reason = RelayWordsOf::account(row);
    const bool later = relay.notBefore.isValid() && relay.notBefore > moment.now;
    const bool chosen = relay.scheduled && !HeldWords::isRetry(row); // its time is the person's
    if (HeldWords::isRetry(row) && relay.lastError) {
        words.state = RelayWordsOf::tr("Failed, will retry");
        words.tone = Tone::Warn;
        words.icon = u"retry"_s;
        const QString failure =
            ErrorWords::sentence(*relay.lastError, RelayWordsOf::network(relay.network));
        words.reason = isPartlyOut(relay)
            ? failure
            : RelayWordsOf::tr("%1, nothing was sent").arg(failure.section(u". "_s, 0, 0));
        words.act = RelayAct::RetryNow;
        words.actText = RelayWordsOf::tr("Retry now");
    } else if (chosen && later) {
        words.state = RelayWordsOf::tr("Scheduled");
        words.tone = Tone::Accent;
        words.icon = u"schedule"_s;
    } else {
        words.state = RelayWordsOf::tr("Waiting");
        words.icon = u"schedule"_s;
        if (row.waiting == "network-pause"_L1)
            words.reason =
                RelayWordsOf::tr("%1 asked for a pause").arg(RelayWordsOf::network(relay.network));
    }
    if (moment.paused)
        words.time = RelayWordsOf::tr("Paused");
    else if (moment.offline && !(chosen && later))
        words.time = RelayWordsOf::tr("When you are back");
    else if (later)
        words.time = chosen ? MomentWords::dayAndTime(relay.notBefore, moment.now)
                            : MomentWords::shortly(relay.notBefore, moment.now);
    else if (moment.quietUntil.isValid())
        words.time = MomentWords::dayAndTime(moment.quietUntil, moment.now);
    else if (row.waiting == "network-pause"_L1)
        words.time = MomentWords::shortly(row.nextAt, moment.now);
    else
        words.time = RelayWordsOf::tr("In a moment");
    return words;
}

RelayWords withdrawnWords(const RelayService::Row &row, const OutboxMoment &moment)
{
    return { RelayWordsOf::tr("Story withdrawn"), Tone::Neutral, u"withdraw"_s,
        RelayWordsOf::tr("Comms withdrew the story. Nothing was sent"),
        MomentWords::shortly(row.relay.changedAt, moment.now), RelayAct::None, {} };
}

//! Published, and the story was withdrawn since: the person decides what becomes of their post.
RelayWords correctionWords(const RelayService::Row &row, const OutboxMoment &moment)
{
    RelayWords words { RelayWordsOf::tr("Withdrawn since"), Tone::Warn, u"withdraw"_s,
        RelayWordsOf::tr("Comms withdrew the story: %1").arg(row.withdrawnReason),
        MomentWords::shortly(row.relay.changedAt, moment.now), RelayAct::Done,
        RelayWordsOf::tr("Done") };
    if (row.goneSince.isValid()) // they took it away themselves
        return words;
    if (row.deletionAsked)
        words.reason =
            RelayWordsOf::tr("Comms asks you to delete your post: %1").arg(row.withdrawnReason);
    if (row.deletionAsked && row.removable) {
        words.act = RelayAct::Delete;
        words.actText = RelayWordsOf::tr("Delete my post");
    } else if (!row.correction.isEmpty()) {
        words.act = RelayAct::CopyCorrection;
        words.actText = RelayWordsOf::tr("Copy the correction");
    } else if (!row.relay.permalink.isEmpty()) {
        words.act = RelayAct::Open;
        words.actText = row.deletionAsked ? RelayWordsOf::tr("Open it to delete it")
                                          : RelayWordsOf::tr("Open post");
    }
    return words;
}

QString nextAfterWithdrawal(const RelayService::Row &row)
{
    if (row.goneSince.isValid())
        return {};
    if (row.deletionAsked && row.removable)
        return RelayWordsOf::tr("You are asked to delete it; Relais can do that for you.");
    if (row.deletionAsked)
        return RelayWordsOf::tr("You are asked to delete it there; Relais cannot do that for you.");
    if (row.correctionPending)
        return RelayWordsOf::tr("A correction is being checked; it will stand here.");
    if (row.correction.isEmpty())
        return RelayWordsOf::tr("You may take it away there, or say what was wrong.");
    return RelayWordsOf::tr("You may post a correction: “%1”").arg(row.correction);
}

RelayBanner correctionBanner(const RelayService::Row &row, const RelayWords &words)
{
    const QString who = row.withdrawnBy.isEmpty()
        ? RelayWordsOf::tr("Comms withdrew this story: “%1”").arg(row.withdrawnReason)
        : RelayWordsOf::tr("%1 withdrew this story: “%2”")
              .arg(row.withdrawnBy, row.withdrawnReason);
    const QString network = RelayWordsOf::network(row.relay.network);
    const QString post = row.goneSince.isValid()
        ? RelayWordsOf::tr("Your post on %1 is no longer there.").arg(network)
        : RelayWordsOf::tr("Your post on %1 is still public; it stays yours.").arg(network);
    return { RelayWordsOf::tr("The story was withdrawn after you published"),
        QStringList { who, post, nextAfterWithdrawal(row) }.join(u' ').trimmed(), words.tone,
        words.icon };
}

RelayWords questionWords(const RelayService::Row &row)
{
    const QString name = RelayWordsOf::network(row.relay.network);
    const bool ownPage = row.relay.state == RelayState::NeedsConfirmation;
    return { RelayWordsOf::tr("Needs your confirmation"), Tone::Warn, u"confirm"_s,
        ownPage ? RelayWordsOf::tr("Finished in %1’s own page. Did it go out?").arg(name)
                : RelayWordsOf::tr("%1 cannot say whether it has it. Did it go out?").arg(name),
        {}, RelayAct::Answer, RelayWordsOf::tr("Yes, it did") };
}

RelayWords unknownWords(const RelayService::Row &row, const OutboxMoment &moment)
{
    RelayWords words { RelayWordsOf::tr("Unknown"), Tone::Info, u"sync"_s,
        RelayWordsOf::tr("Checking with the network, nothing is repeated"), {}, RelayAct::None,
        {} };
    const Relay &relay = row.relay;
    if (relay.state == RelayState::Reconciling)
        words.time = RelayWordsOf::tr("Looking now");
    else if (moment.offline)
        words.time = RelayWordsOf::tr("When you are back");
    else if (relay.notBefore.isValid() && relay.notBefore > moment.now)
        words.time =
            RelayWordsOf::tr("Next look %1").arg(MomentWords::shortly(relay.notBefore, moment.now));
    else if (row.waiting == "network-pause"_L1)
        words.time =
            RelayWordsOf::tr("Next look %1").arg(MomentWords::shortly(row.nextAt, moment.now));
    else
        words.time = RelayWordsOf::tr("Looks soon");
    return words;
}

QString queuedBanner(
    const RelayService::Row &row, const RelayWords &words, const OutboxMoment &moment)
{
    if (const QString held = HeldWords::banner(row, moment); !held.isEmpty())
        return held;
    if (words.act == RelayAct::RetryNow)
        return RelayWordsOf::tr("%1. Nothing was sent, so trying again is safe.")
            .arg(ErrorWords::sentence(
                row.relay.lastError.value_or(Error {}), RelayWordsOf::network(row.relay.network)));
    if (moment.paused)
        return RelayWordsOf::tr("You paused all sends. It goes out when you let them go again.");
    if (moment.offline)
        return RelayWordsOf::tr("You are offline. It goes out by itself, once, when you are back.");
    return RelayWordsOf::tr("It goes out by itself: %1.").arg(words.time);
}

QString publishedBanner(const RelayService::Row &row)
{
    const QString name = RelayWordsOf::network(row.relay.network);
    if (row.goneSince.isValid())
        return RelayWordsOf::tr("It is no longer on %1. What it earned stays counted.").arg(name);
    if (row.relay.text.isEmpty()) // as a relay that another machine made comes in
        return RelayWordsOf::tr("Another machine of yours published it on %1.").arg(name);
    if (row.relay.postId.isEmpty()) // then only the person can have said so
        return RelayWordsOf::tr("It is public on %1, as far as you told Relais.").arg(name);
    return RelayWordsOf::tr("It is public on %1.").arg(name);
}

} // namespace

RelayWords RelayWordsOf::row(const RelayService::Row &row, const OutboxMoment &moment)
{
    if (isStoppedByWithdrawal(row))
        return withdrawnWords(row, moment);
    if (row.toCorrect)
        return correctionWords(row, moment);
    const Relay &relay = row.relay;
    const QString when = MomentWords::shortly(relay.changedAt, moment.now);
    switch (relay.state) {
    case RelayState::Drafted:
    case RelayState::Queued:
        return queuedWords(row, moment);
    case RelayState::Sending:
        return { tr("Sending"), Tone::Info, u"relay"_s, account(row),
            tr("Attempt %1").arg(std::max(1, relay.attempts)), RelayAct::None, {} };
    case RelayState::Published: {
        if (row.goneSince.isValid())
            return { tr("Deleted"), Tone::Neutral, u"dismiss"_s, accountAndVisits(row),
                MomentWords::shortly(row.goneSince, moment.now), RelayAct::None, {} };
        const bool canOpen = !relay.permalink.isEmpty();
        return { tr("Published"), Tone::Good, u"approve"_s, accountAndVisits(row), when,
            canOpen ? RelayAct::Open : RelayAct::None, canOpen ? tr("Open") : QString() };
    }
    case RelayState::Refused:
        return RefusedWords::row(row, moment);
    case RelayState::Unknown:
    case RelayState::Reconciling:
        return unknownWords(row, moment);
    case RelayState::AskPerson:
    case RelayState::NeedsConfirmation:
        return questionWords(row);
    case RelayState::Cancelled:
        return { tr("Cancelled"), Tone::Neutral, u"dismiss"_s,
            relay.lastError ? ErrorWords::sentence(*relay.lastError, network(relay.network))
                            : tr("%1 · by you. Nothing was sent").arg(account(row)),
            when, RelayAct::None, {} };
    }
    return {};
}

RelayBanner RelayWordsOf::banner(const RelayService::Row &row, const OutboxMoment &moment)
{
    const RelayWords words = RelayWordsOf::row(row, moment);
    if (row.toCorrect)
        return correctionBanner(row, words);
    const QString name = network(row.relay.network);
    RelayBanner banner { words.state, words.reason, words.tone, words.icon };
    if (isStoppedByWithdrawal(row)) {
        banner.text = tr("Comms withdrew this story. Nothing was sent; your text is here and stays "
                         "yours.");
        return banner;
    }
    const bool rests =
        row.relay.state == RelayState::Queued || row.relay.state == RelayState::Cancelled;
    if (isPartlyOut(row.relay) && (rests || row.relay.state == RelayState::Refused)) {
        banner.text = partlyOutBanner(row);
        return banner;
    }
    switch (row.relay.state) {
    case RelayState::Drafted:
    case RelayState::Queued:
        banner.text = queuedBanner(row, words, moment);
        break;
    case RelayState::Sending:
        banner.text =
            tr("It is on its way to %1. Saved on this machine before anything was sent.").arg(name);
        break;
    case RelayState::Unknown:
    case RelayState::Reconciling:
        banner.title = tr("Checking with the network");
        banner.text = tr("The connection closed before %1 answered. Relais looks for the post "
                         "before it sends anything again.")
                          .arg(name);
        break;
    case RelayState::AskPerson:
        banner.title = tr("Did it go out?");
        banner.text = tr("%1 cannot say whether it has your post. Look at your profile there, then "
                         "tell Relais; nothing is sent again before you do.")
                          .arg(name);
        break;
    case RelayState::NeedsConfirmation:
        banner.title = tr("Did it go out?");
        banner.text = tr("You finished it in %1’s own page, which tells Relais nothing. Your "
                         "answer decides how it is counted.")
                          .arg(name);
        break;
    case RelayState::Published:
        banner.text = publishedBanner(row);
        break;
    case RelayState::Refused:
        banner.text = row.relayedAnew
            ? tr("%1 refused it. You relayed the story there anew since; this text is kept.")
                  .arg(name)
            : tr("%1. Nothing was published; your text is kept.").arg(words.reason);
        break;
    case RelayState::Cancelled:
        banner.text = row.relay.lastError
            ? tr("%1; your text is kept.").arg(words.reason)
            : tr("You cancelled it. Nothing was sent; your text is kept.");
        break;
    }
    return banner;
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/relaystate.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/heldwords.h"
#include "ui/outbox/relaywords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

struct Step {
    const RelayService::Row &row;
    const RelayStep &step;
    RelayState before;
    bool first;

    QString network() const { return RelayWordsOf::network(row.relay.network); }
    //! The step's reason as a sentence, or fallback.
    QString why(const QString &fallback) const
    {
        const QString known = ErrorWords::reason(step.reason, network());
        return known.isEmpty() ? fallback : known + u"."_s;
    }
};

HistoryLine queuedLine(const Step &s)
{
    if (s.first || s.before == RelayState::Drafted)
        return { RelayWordsOf::tr("You confirmed the relay"),
            RelayWordsOf::tr("Saved on this machine with its own link, before anything was sent."),
            {}, Tone::Good, u"approve"_s };
    if (s.step.reason == "thread-begun"_L1)
        return { RelayWordsOf::tr("A part of the thread is out"),
            s.why({}) + u' ' + RelayWordsOf::tr("Those that are out are not sent again."), {},
            Tone::Warn, u"warning"_s };
    if (s.before == RelayState::Sending)
        return { RelayWordsOf::tr("Nothing was sent"),
            s.why(
                RelayWordsOf::tr("%1 was not reached, so trying again is safe.").arg(s.network())),
            {}, Tone::Warn, u"warning"_s };
    if (s.before == RelayState::Reconciling)
        return { RelayWordsOf::tr("It is not there"),
            RelayWordsOf::tr("%1 does not have your link, so sending again is safe.")
                .arg(s.network()),
            {}, Tone::Info, u"search"_s };
    if (s.before == RelayState::NeedsConfirmation || s.before == RelayState::AskPerson)
        return { RelayWordsOf::tr("You said it did not go out"),
            RelayWordsOf::tr("It waits to be sent again."), {}, Tone::Neutral, u"edit"_s };
    return { RelayWordsOf::tr("You asked for another try"),
        RelayWordsOf::tr("Saved before anything is sent."), {}, Tone::Neutral, u"retry"_s };
}

HistoryLine publishedLine(const Step &s)
{
    if (s.before == RelayState::NeedsConfirmation || s.before == RelayState::AskPerson
        || s.before == RelayState::Unknown)
        return { RelayWordsOf::tr("You saw it there"),
            RelayWordsOf::tr("Counted as published because you said so."), {}, Tone::Good,
            u"approve"_s };
    if (s.before == RelayState::Reconciling)
        return { RelayWordsOf::tr("Found on %1").arg(s.network()),
            RelayWordsOf::tr("Your link is there: it went out once, and was not sent again."), {},
            Tone::Good, u"approve"_s };
    if (s.first)
        return { RelayWordsOf::tr("Published"),
            RelayWordsOf::tr("From another machine of yours; the text stayed there."), {},
            Tone::Good, u"approve"_s };
    return { RelayWordsOf::tr("Published"),
        RelayWordsOf::tr("%1 answered with the post’s number.").arg(s.network()), {}, Tone::Good,
        u"approve"_s };
}

HistoryLine lookLine(const Step &s)
{
    if (s.step.state == RelayState::Unknown && s.before == RelayState::Reconciling)
        return { RelayWordsOf::tr("Not found yet"),
            RelayWordsOf::tr("Your link was not among your last posts. Relais looks again."), {},
            Tone::Info, u"search"_s };
    if (s.step.state == RelayState::Unknown)
        return { RelayWordsOf::tr("No answer"),
            RelayWordsOf::tr("The connection closed after the text was sent. The post may or may "
                             "not be there."),
            {}, Tone::Warn, u"warning"_s };
    if (s.before == RelayState::Sending)
        return { RelayWordsOf::tr("Relais was stopped while sending"),
            RelayWordsOf::tr("It looks at %1 first, before anything is sent again.")
                .arg(s.network()),
            {}, Tone::Warn, u"warning"_s };
    return { RelayWordsOf::tr("Looking at your last posts"),
        RelayWordsOf::tr("Relais looks for your link on %1.").arg(s.network()), {}, Tone::Info,
        u"search"_s };
}

HistoryLine lineOf(const Step &s)
{
    switch (s.step.state) {
    case RelayState::Drafted:
        return { RelayWordsOf::tr("You began to write"), {}, {}, Tone::Neutral, u"edit"_s };
    case RelayState::Queued:
        return queuedLine(s);
    case RelayState::Sending:
        return { RelayWordsOf::tr("Sending, attempt %1").arg(std::max(1, s.step.attempt)),
            RelayWordsOf::tr("To %1, with a mark by which a second copy is recognized.")
                .arg(s.network()),
            {}, Tone::Neutral, u"relay"_s };
    case RelayState::Published:
        return publishedLine(s);
    case RelayState::Refused:
        return { RelayWordsOf::tr("Refused"),
            s.why(RelayWordsOf::tr("%1 did not take it. Nothing was published.").arg(s.network())),
            {}, Tone::Bad, u"error"_s };
    case RelayState::Unknown:
    case RelayState::Reconciling:
        return lookLine(s);
    case RelayState::AskPerson:
        return { RelayWordsOf::tr("In doubt"),
            RelayWordsOf::tr("%1 cannot say whether it has it. You decide.").arg(s.network()), {},
            Tone::Warn, u"confirm"_s };
    case RelayState::NeedsConfirmation:
        return { RelayWordsOf::tr("Opened %1’s own page").arg(s.network()),
            RelayWordsOf::tr("Your text was on the clipboard. You finish it there."), {},
            Tone::Info, u"link"_s };
    case RelayState::Cancelled:
        return { RelayWordsOf::tr("Cancelled"),
            s.why(isPartlyOut(s.row.relay)
                    ? RelayWordsOf::tr("The thread stays as far as it went out.")
                    : RelayWordsOf::tr("Nothing was sent.")),
            {}, Tone::Neutral, u"dismiss"_s };
    }
    return {};
}

//! What comes next, or nothing when the relay is settled.
std::optional<HistoryLine> nextLine(const RelayService::Row &row, const OutboxMoment &moment)
{
    const Relay &relay = row.relay;
    const QString when = relay.notBefore.isValid() && relay.notBefore > moment.now
        ? MomentWords::shortly(relay.notBefore, moment.now)
        : QString();
    QString text;
    switch (relay.state) {
    case RelayState::Queued:
        text = HeldWords::asksPerson(row)
            ? RelayWordsOf::tr("Nothing happens by itself: you decide.")
            : moment.paused  ? RelayWordsOf::tr("Sent when you let the sends go again.")
            : moment.offline ? RelayWordsOf::tr("Sent once, when you are back.")
                             : RelayWordsOf::tr("Sent by itself.");
        break;
    case RelayState::Sending:
        text = RelayWordsOf::tr("The answer decides. No answer: Relais looks before it repeats.");
        break;
    case RelayState::Unknown:
    case RelayState::Reconciling:
        text = RelayWordsOf::tr("Found: shown as published. Surely not there: sent again with the "
                                "same mark. In doubt: you decide.");
        break;
    case RelayState::AskPerson:
    case RelayState::NeedsConfirmation:
        text = RelayWordsOf::tr("Your answer: did it go out?");
        break;
    default:
        return std::nullopt;
    }
    return HistoryLine { RelayWordsOf::tr("Then"), text, when, Tone::Neutral, u"schedule"_s, true };
}

} // namespace

QList<HistoryLine> RelayWordsOf::history(
    const RelayService::Row &row, const QList<RelayStep> &steps, const OutboxMoment &moment)
{
    QList<HistoryLine> lines;
    RelayState before = RelayState::Drafted;
    for (const RelayStep &step : steps) {
        HistoryLine line = lineOf({ row, step, before, lines.isEmpty() });
        line.time = MomentWords::timeToSecond(step.at);
        lines.append(line);
        before = step.state;
    }
    if (const auto next = nextLine(row, moment))
        lines.append(*next);
    return lines;
}

} // namespace Relais::Ui

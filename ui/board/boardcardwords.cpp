// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcardwords.h"

#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"
#include "ui/withdrawal/withdrawalwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int languagesShown = 2;
constexpr int longWait = 2; // days, from which a review waits too long (the design's rule)

QList<BoardCardLine> linesOfDraft(const BoardCard &card)
{
    if (!card.note.isEmpty())
        return { { u"send-back"_s, BoardCardWords::tr("Sent back: %1").arg(card.note), Tone::Warn,
            false } };
    if (!card.ready)
        return { { u"warning"_s, card.blocking, Tone::Warn, false } };
    return { { u"confirm"_s,
        BoardCardWords::tr("%n caption(s), ready", nullptr, int(card.story.captions.size())),
        Tone::Good, false } };
}

QList<BoardCardLine> linesOfReview(const BoardCard &card, const QDateTime &now)
{
    QList<BoardCardLine> lines;
    const qint64 days = card.changedAt.daysTo(now);
    const bool late = days >= longWait;
    if (card.waitsForMe)
        lines.append({ u"schedule"_s,
            late ? BoardCardWords::tr("Waits for you, %n day(s)", nullptr, int(days))
                 : BoardCardWords::tr("Waits for you"),
            late ? Tone::Bad : Tone::Warn, false });
    else
        lines.append({ u"privacy"_s, BoardCardWords::tr("You wrote it: others approve"),
            Tone::Neutral, false });
    if (late && !card.waitsForMe)
        lines.append({ u"schedule"_s,
            BoardCardWords::tr("In review for %n day(s)", nullptr, int(days)), Tone::Bad, false });
    if (card.story.embargo > now)
        lines.append({ u"event"_s,
            BoardCardWords::tr("Goes live %1").arg(Format::dayAndTime(card.story.embargo, now)),
            Tone::Neutral, false });
    return lines;
}

QList<BoardCardLine> linesOfWithdrawn(const BoardCard &card)
{
    QList<BoardCardLine> lines;
    if (!card.story.withdrawnReason.isEmpty())
        lines.append({ {}, card.story.withdrawnReason, Tone::Bad, true });
    if (card.story.correctionPending)
        lines.append({ u"schedule"_s, WithdrawalWords::correctionWaits(card.correctionWaitsForMe),
            card.correctionWaitsForMe ? Tone::Warn : Tone::Neutral, false });
    if (card.story.colleagues > 0)
        lines.append({ u"confirm"_s,
            BoardCardWords::tr("Set right: %1 of %2", "numbers of people")
                .arg(ToldWords::number(card.corrected), ToldWords::number(card.story.colleagues)),
            card.corrected > 0 ? Tone::Good : Tone::Neutral, false });
    return lines;
}

QString whoWrote(const BoardCard &card)
{
    return card.mine ? BoardCardWords::tr("you") : card.story.authorName;
}

QString footOfPublished(const BoardCard &card, const QDateTime &now)
{
    switch (phaseAt(card.story, now)) {
    case StoryPhase::Scheduled:
        return BoardCardWords::tr("Goes live %1").arg(Format::dayAndTime(card.story.embargo, now));
    case StoryPhase::Expired:
        return BoardCardWords::tr("ended %1").arg(Format::date(card.story.expiry));
    case StoryPhase::Withdrawn:
        return BoardCardWords::tr("withdrawn %1").arg(Format::ago(card.changedAt, now));
    default:
        break;
    }
    const QString revision = BoardCardWords::tr("revision %1").arg(card.story.revision);
    const QString left = Format::timeLeft(card.story.expiry, now);
    return left.isEmpty()
        ? revision
        : BoardCardWords::tr("%1 · %2", "revision, time left").arg(revision, left);
}

} // namespace

QString BoardCardWords::title(const BoardCard &card)
{
    return card.story.title.isEmpty() ? tr("New story") : card.story.title;
}

QString BoardCardWords::shortCode(const QString &language)
{
    return language.section(u'-', 0, 0).toUpper();
}

QStringList BoardCardWords::tags(const BoardCard &card)
{
    QStringList languages { card.story.language };
    for (const Caption &caption : card.story.captions)
        languages.append(caption.language);
    for (QString &language : languages)
        language = shortCode(language);
    languages.removeDuplicates();
    languages.removeAll(QString());
    QStringList tags;
    if (!card.isCandidate)
        tags.append(StoryWords::kind(card.story.kind));
    if (languages.size() > languagesShown)
        tags.append(tr("%1 +%2", "a language, how many others")
                .arg(languages.constFirst(), Format::number(languages.size() - 1)));
    else if (!languages.isEmpty())
        tags.append(languages.join(u' '));
    return tags;
}

QList<BoardCardLine> BoardCardWords::lines(const BoardCard &card, const QDateTime &now)
{
    if (card.isCandidate)
        return { { u"feed"_s, card.source, Tone::Neutral, false } };
    if (card.saving == CurationService::Saving::Conflict)
        return { { u"warning"_s, tr("Someone changed it while you wrote"), Tone::Bad, false } };
    switch (card.story.state) {
    case StoryState::Draft:
        return linesOfDraft(card);
    case StoryState::InReview:
        return linesOfReview(card, now);
    case StoryState::Withdrawn:
        return linesOfWithdrawn(card);
    default:
        return {};
    }
}

QList<BoardCardVerb> BoardCardWords::verbs(const BoardCard &card)
{
    if (card.waitsForMe)
        return { { tr("Approve"), tr("Read what changed, then approve (A)") },
            { tr("Send back"), tr("Back to its author, with a word why (B)") } };
    if (card.correctionWaitsForMe)
        return { { WithdrawalWords::readAndApprove(),
            tr("Read the correction, then approve it (A)") } };
    return {};
}

QString BoardCardWords::foot(const BoardCard &card, const QDateTime &now)
{
    const QString ago = Format::ago(card.changedAt, now);
    if (card.isCandidate)
        return ago;
    if (card.story.state == StoryState::Approved || card.story.state == StoryState::Withdrawn)
        return footOfPublished(card, now);
    const QString told = tr("%1 · %2", "person, time").arg(whoWrote(card), ago);
    return card.story.revision > 0 ? told + tr(" · revision %1").arg(card.story.revision) : told;
}

QString BoardCardWords::relays(const BoardCard &card, const QDateTime &now)
{
    const bool wasLive = card.story.state == StoryState::Withdrawn
        || (card.story.state == StoryState::Approved
            && phaseAt(card.story, now) != StoryPhase::Scheduled);
    return wasLive ? ToldWords::number(card.story.colleagues) : QString();
}

QString BoardCardWords::part(const BoardCard &card, const QDateTime &now)
{
    if (card.story.state != StoryState::Approved && card.story.state != StoryState::Withdrawn)
        return {};
    switch (phaseAt(card.story, now)) {
    case StoryPhase::Scheduled:
        return tr("Scheduled");
    case StoryPhase::Withdrawn:
        return tr("Withdrawn");
    case StoryPhase::Expired:
        return tr("Expired");
    default:
        return tr("Live");
    }
}

QString BoardCardWords::spoken(const BoardCard &card, const QDateTime &now)
{
    QStringList parts { title(card), tags(card).join(u", "_s) };
    for (const BoardCardLine &line : lines(card, now))
        parts.append(line.text);
    if (const QString phase = part(card, now); !phase.isEmpty())
        parts.append(tr("%1, by %2", "state, person").arg(phase, whoWrote(card)));
    parts.append(foot(card, now));
    if (!relays(card, now).isEmpty())
        parts.append(
            tr("Relayed by %1", "colleagues").arg(ToldWords::colleagues(card.story.colleagues)));
    if (!card.translation.isEmpty())
        parts.append(card.translation);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace Relais::Ui

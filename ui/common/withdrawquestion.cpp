// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/withdrawquestion.h"

#include "core/domain/threshold.h"
#include "core/services/curationservice.h"
#include "ui/common/format.h"
#include "ui/common/whendone.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString WithdrawQuestion::words(const Result<StoryRelays> &relays)
{
    if (!relays)
        return tr("How many relays there are on each network could not be asked.");
    if (relays->hidden)
        return tr("How many on each network is not told: it would tell of a few people.");
    QStringList networks;
    for (const auto &[network, count] : relays->byNetwork)
        networks.append(tr("%1 %2", "network, how many relays")
                .arg(Format::networkLabel(network), Format::number(count)));
    QStringList sentences;
    if (!networks.isEmpty() && relays->whole)
        sentences.append(tr("Relays by network: %1.").arg(networks.join(u", "_s)));
    else if (!networks.isEmpty())
        sentences.append(tr("Relays by network since %1: %2.", "a date, networks")
                .arg(Format::date(relays->from), networks.join(u", "_s)));
    if (relays->hiddenNetworks > 0)
        sentences.append(tr(
            "On %n network(s) too few people to say how many.", nullptr, relays->hiddenNetworks));
    return sentences.join(u' ');
}

ReasonBar::Question WithdrawQuestion::of(
    const Story &story, const std::optional<Result<StoryRelays>> &relays)
{
    QStringList facts;
    if (story.colleagues >= Threshold::people)
        facts.append(tr("%1 or more colleagues relayed it.")
                .arg(Format::number(Threshold::told(story.colleagues))));
    else if (story.colleagues > 0)
        facts.append(tr("Fewer than five colleagues relayed it."));
    else
        facts.append(tr("Nobody has relayed it."));
    if (relays && story.colleagues >= Threshold::people)
        facts.append(words(*relays));
    facts.removeAll(QString());
    facts.append(tr("It leaves every queue at the next sync and what waits in outboxes is stopped. "
                    "Those who relayed it read the reason, and your correction once somebody else "
                    "approved it; what they published stays theirs. Tracked links lead to a page "
                    "that says so."));
    ReasonBar::Question question { tr("Withdraw this story from everyone"), facts.join(u' '),
        tr("The reason, which members read"), tr("Withdraw") };
    question.danger = true;
    question.instead = tr("Correct it instead");
    question.tick = tr("Ask those who relayed it to delete their posts, without a correction");
    QStringList languages { story.language };
    for (const Caption &caption : story.captions) {
        if (!languages.contains(caption.language))
            languages.append(caption.language);
    }
    for (const QString &language : std::as_const(languages)) {
        question.more.append({ language,
            tr("A correction to post, in %1 (may stay empty)", "language")
                .arg(Format::languageLabel(language)) });
    }
    return question;
}

void WithdrawQuestion::tellRelays(ReasonBar &bar, CurationService &curation, const Story &story)
{
    if (story.colleagues < Threshold::people)
        return;
    whenDone(curation.relays(story.id), &bar, [&bar, story](const Result<StoryRelays> &relays) {
        bar.replaceText(of(story).text, of(story, relays).text);
    });
}

QList<Correction> WithdrawQuestion::corrections(const ReasonBar &bar)
{
    QList<Correction> corrections;
    const QHash<QString, QString> written = bar.more();
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        corrections.append({ it.key(), it.value() });
    return corrections;
}

bool WithdrawQuestion::asksDeletion(const ReasonBar &bar)
{
    return bar.isTicked();
}

} // namespace Relais::Ui

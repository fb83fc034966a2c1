// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/withdrawquestion.h"

#include "ui/common/format.h"

namespace Relais::Ui {

namespace {
constexpr int fewestTold = 5; // people, of whom a number is told
}

ReasonBar::Question WithdrawQuestion::of(const Story &story)
{
    QStringList facts;
    if (story.colleagues >= fewestTold)
        facts.append(tr("%n colleague(s) relayed it.", nullptr, story.colleagues));
    else if (story.colleagues > 0)
        facts.append(tr("Fewer than five colleagues relayed it."));
    else
        facts.append(tr("Nobody has relayed it."));
    facts.append(tr("It leaves every queue at the next sync and what waits in outboxes is stopped. "
                    "Those who relayed it read the reason and your correction; what they published "
                    "stays theirs. Tracked links lead to a page that says so."));
    ReasonBar::Question question { tr("Withdraw this story from everyone"), facts.join(u' '),
        tr("The reason, which members read"), tr("Withdraw") };
    question.danger = true;
    question.instead = tr("Correct it instead");
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

QList<Correction> WithdrawQuestion::corrections(const ReasonBar &bar)
{
    QList<Correction> corrections;
    const QHash<QString, QString> written = bar.more();
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        corrections.append({ it.key(), it.value() });
    return corrections;
}

} // namespace Relais::Ui

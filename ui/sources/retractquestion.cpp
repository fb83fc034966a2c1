// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/retractquestion.h"

#include "ui/sources/sourcewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype mostTitles = 5;
}

QString RetractQuestion::titlesOf(const SourceYield &yield, bool published)
{
    QStringList titles;
    for (const SourceStory &story : yield.stories) {
        if (story.published == published)
            titles.append(tr("“%1”").arg(story.title));
    }
    const auto more = static_cast<int>(titles.size() - mostTitles);
    if (more <= 0)
        return titles.join(u", "_s);
    return tr("%1 and %n more", "titles of stories", more)
        .arg(titles.mid(0, mostTitles).join(u", "_s));
}

QStringList RetractQuestion::relayWords(const SourceYield &yield)
{
    QStringList sentences;
    if (yield.relays > 0)
        sentences.append(tr("They were relayed %n time(s).", nullptr, yield.relays));
    if (yield.untold > 0)
        sentences.append(
            tr("How often %n story(ies) of them were relayed is not told: it would tell of a few "
               "people.",
                nullptr, yield.untold));
    if (sentences.isEmpty())
        sentences.append(tr("Nobody has relayed them."));
    return sentences;
}

QList<StoryId> RetractQuestion::published(const SourceYield &yield)
{
    QList<StoryId> ids;
    for (const SourceStory &story : yield.stories) {
        if (story.published)
            ids.append(story.id);
    }
    return ids;
}

ReasonBar::Question RetractQuestion::of(const SourceEntry &source, const SourceYield &yield)
{
    const auto seen = static_cast<int>(published(yield).size());
    const int drafts = static_cast<int>(yield.stories.size()) - seen;
    QStringList facts { tr("Nothing is fetched from it any more.") };
    if (yield.waiting > 0)
        facts.append(tr("%n candidate(s) of it wait and are dropped.", nullptr, yield.waiting));
    if (drafts > 0)
        facts.append(tr("%n draft(s) of it stay on the board: %1.", nullptr, drafts)
                .arg(titlesOf(yield, false)));
    ReasonBar::Question question { tr("Retract “%1”").arg(SourceWords::name(source)), {}, {},
        tr("Retract") };
    question.danger = true;
    if (seen > 0) {
        facts.append(
            tr("Members see %n story(ies) of it: %1.", nullptr, seen).arg(titlesOf(yield, true)));
        facts.append(relayWords(yield));
        facts.append(
            tr("Withdrawn, they leave every queue at the next sync and what waits in outboxes is "
               "stopped; those who relayed them read the reason. This stays so; all else can be "
               "brought back."));
        question.field = tr("The reason, which members read");
        question.act = tr("Retract and withdraw %n story(ies)", nullptr, seen);
        question.instead = tr("Retract, keep its stories");
        question.tick = tr("Ask those who relayed them to delete their posts");
    }
    question.text = facts.join(u' ');
    return question;
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/movewords.h"

#include <QLocale>

namespace Relais::Ui {

namespace {

QString inWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

ReasonBar::Question MoveWords::move(const Story &story, const QDate &day)
{
    return { tr("Move “%1” to %2", "title, day").arg(story.title, inWords(day)),
        tr("It is approved: the new day is a new revision, which somebody else approves."), {},
        tr("Move it") };
}

ReasonBar::Question MoveWords::spread(const QDate &day, const QList<StoryMove> &moves)
{
    QStringList sentences;
    int approved = 0;
    int reviewed = 0;
    for (const StoryMove &one : moves) {
        sentences.append(tr("“%1” to %2.", "title, day").arg(one.story.title, inWords(one.to)));
        approved += one.story.state == StoryState::Approved ? 1 : 0;
        reviewed += one.story.state == StoryState::InReview ? 1 : 0;
    }
    if (approved > 0)
        sentences.append(tr("%n approved one(s) become a new revision, which somebody else "
                            "approves.",
            nullptr, approved));
    if (reviewed > 0)
        sentences.append(tr("%n in review become(s) a draft again, to be sent to review anew.",
            "stories", reviewed));
    return { tr("Spread out %1", "a day").arg(inWords(day)), sentences.join(u'\n'), {},
        tr("Move %n story(ies)", nullptr, static_cast<int>(moves.size())) };
}

} // namespace Relais::Ui

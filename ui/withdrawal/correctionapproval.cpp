// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/correctionapproval.h"

#include "core/services/curation/curationservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

namespace Relais::Ui {

CorrectionApproval::CorrectionApproval(CurationService &curation, ReasonBar &bar, QObject *page)
    : QObject(page)
    , m_curation(curation)
    , m_bar(bar)
{
}

ReasonBar::Question CorrectionApproval::question(const Story &story, bool mayApprove)
{
    QStringList texts;
    for (const Correction &correction : story.corrections)
        texts.append(tr("%1: “%2”", "a language, a text")
                .arg(Format::languageLabel(correction.language), correction.text));
    ReasonBar::Question asked { tr("Take the correction back"), texts.join(u' '), {},
        tr("Take it back") };
    if (!mayApprove)
        return asked;
    asked.title = tr("Approve the correction of “%1”").arg(story.title);
    asked.act = tr("Approve and sign");
    asked.instead = tr("Do not publish it");
    return asked;
}

void CorrectionApproval::ask(const StoryId &story)
{
    const auto row = m_curation.row(story);
    if (!row || !row->working.story.correctionPending)
        return;
    const QList<Correction> &read = row->working.story.corrections;
    const ReasonBar::Question asked = question(row->working.story, row->mayApproveCorrection);
    if (!row->mayApproveCorrection) {
        m_bar.ask(asked, [this, story, read](const QString &) {
            settle(story, read, StoryAction::DropCorrection, tr("The correction is taken back"));
        });
        return;
    }
    m_bar.ask(
        asked,
        [this, story, read](const QString &) {
            settle(story, read, StoryAction::ApproveCorrection,
                tr("Approved; who relayed it gets the correction"));
        },
        [this, story, read] {
            settle(story, read, StoryAction::DropCorrection, tr("The correction is not published"));
        });
}

void CorrectionApproval::settle(
    const StoryId &story, const QList<Correction> &read, StoryAction action, const QString &said)
{
    const auto row = m_curation.row(story);
    if (row && row->working.story.correctionPending && row->working.story.corrections != read) {
        Q_EMIT failed(tr("It was changed meanwhile. Read it again before you decide"));
        ask(story);
        return;
    }
    whenDone(m_curation.act(story, action), this, [this, said](const Result<void> &result) {
        if (result)
            Q_EMIT done(said);
        else
            Q_EMIT failed(ErrorWords::sentence(result.error()));
    });
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/approvalwords.h"

#include "core/domain/storydiff.h"
#include "ui/common/words/storywords.h"

#include <QLocale>

namespace Relais::Ui {

QString ApprovalWords::whatChanges(const Story &story, const std::optional<Story> &before,
    const std::optional<AudienceReach> &reach, const QDateTime &now)
{
    QStringList facts;
    if (reach && story.audience.isEveryone())
        facts.append(tr("It reaches everyone: %n member(s).", nullptr, reach->members));
    else if (story.audience.isEveryone())
        facts.append(tr("It reaches everyone."));
    else if (reach)
        facts.append(tr("It reaches %1 of %2 members.").arg(reach->reached).arg(reach->members));
    if (story.embargo.isValid() && story.embargo > now) {
        const QString end = QLocale().toString(story.embargo.toLocalTime(), QLocale::ShortFormat);
        facts.append(tr("They get it when its embargo ends, %1.").arg(end));
    } else {
        facts.append(tr("They get it now."));
    }
    if (!before)
        return facts.join(u' ');
    QStringList fields;
    for (const StoryChange &change : changesBetween(*before, story))
        fields.append(StoryWords::changed(change));
    fields.removeDuplicates();
    facts.append(fields.isEmpty() ? tr("Nothing changes in what it says.")
                                  : tr("New for those who have revision %1: %2.")
                                        .arg(before->revision)
                                        .arg(QLocale().createSeparatedList(fields)));
    return facts.join(u' ');
}

QString ApprovalWords::signature(
    const Story &revision, const std::optional<bool> &good, const QString &fingerprint)
{
    if (revision.revision == 0)
        return {};
    if (good && !*good)
        return tr("Revision %1: the signature does not match. Members do not see it; tell your "
                  "administrator.")
            .arg(revision.revision);
    const bool isSigned = revision.signature.has_value();
    const QDateTime at = isSigned ? revision.signature->signedAt : revision.approvedAt;
    const QString when = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    if (!isSigned)
        return tr("Revision %1 approved by %2, %3", "number, name, time")
            .arg(revision.revision)
            .arg(revision.approverName, when);
    if (revision.signature->isByOrganization())
        return tr("Revision %1 approved by %2 and signed by the organization, %3 · %4",
            "number, name, time, fingerprint")
            .arg(revision.revision)
            .arg(revision.approverName, when, fingerprint);
    const QString words =
        tr("Revision %1 approved and signed by %2, %3 · %4", "number, name, time, fingerprint")
            .arg(revision.revision)
            .arg(revision.approverName, when, fingerprint);
    return good.has_value() ? tr("%1, verified", "who signed it and how").arg(words) : words;
}

} // namespace Relais::Ui

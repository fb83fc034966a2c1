// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of the other editors: who is here, what they ask, and what both wrote.

#include "core/base/log.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signingservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/editor/approvalwords.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/editor/mergepanel.h"
#include "ui/editor/reviewcard.h"

#include <QHideEvent>
#include <QLocale>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! Who works on the board's stories or speaks of this one, but for who asks.
QStringList editorsToName(const MemberId &me, const QList<CurationService::Row> &rows,
    const QList<StoryComment> &comments)
{
    QStringList names;
    const auto add = [&](const MemberId &id, const QString &name) {
        if (id != me && !name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const StoryComment &comment : comments)
        add(comment.author, comment.authorName);
    for (const CurationService::Row &row : rows) {
        const WorkingStory &working = row.working;
        add(working.editor, working.editorName);
        add(working.story.author, working.story.authorName);
        add(working.story.approver, working.story.approverName);
    }
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

} // namespace

void EditorPage::connectReview()
{
    m_attendance.setInterval(attendanceSeconds * 1000);
    connect(&m_attendance, &QTimer::timeout, this, &EditorPage::attend);
    connect(&m_view->merge(), &MergePanel::takeTheirsAsked, this, &EditorPage::takeTheirs);
    connect(&m_view->merge(), &MergePanel::joinAsked, this, &EditorPage::joinBoth);
    CommentsPanel &comments = m_view->review().comments();
    connect(&comments, &CommentsPanel::asked, this,
        [this](std::optional<StoryField> field, const QString &text) {
            say(m_review.ask(m_story, field, text));
        });
    connect(&comments, &CommentsPanel::answered, this,
        [this](const StoryCommentId &thread, const QString &text) {
            say(m_review.answer(m_story, thread, text));
        });
    connect(&comments, &CommentsPanel::settleAsked, this,
        [this](const StoryCommentId &thread, bool settled) {
            say(m_review.settle(m_story, thread, settled));
        });
}

void EditorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous() && !m_attendance.isActive())
        attend(); // the window came back from the tray
}

void EditorPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (event->spontaneous() || !m_attendance.isActive())
        return;
    m_attendance.stop();
    m_view->setOthers({});
    m_review.leave(m_story);
}

void EditorPage::attend()
{
    if (!isVisible() || m_story.isEmpty())
        return;
    if (!m_attendance.isActive())
        m_attendance.start();
    if (!m_curation.isReachable() || !m_curation.theirs(m_story)) {
        m_view->setOthers({});
        return;
    }
    loadComments();
    whenDone(m_review.attend(m_story), this,
        [this, asked = m_story](const Result<StoryAttendance> &attendance) {
            if (asked != m_story || !m_attendance.isActive())
                return;
            if (attendance)
                showOthers(*attendance);
            else
                qCWarning(lcUi) << "attendance:" << attendance.error().detail;
        });
}

void EditorPage::showOthers(const StoryAttendance &attendance)
{
    const auto theirs = m_curation.theirs(m_story);
    if (theirs && theirs->version < attendance.version)
        m_curation.reload(m_story);
    if (attendance.others.isEmpty()) {
        m_view->setOthers({});
        return;
    }
    QStringList names;
    for (const StoryEditor &editor : attendance.others)
        names.append(editor.name);
    m_view->setOthers(
        tr("Also here: %1, since %2. You may both write: whoever saves second joins the two.",
            "names, the time of the first")
            .arg(QLocale().createSeparatedList(names),
                MomentWords::shortly(attendance.others.constFirst().since, m_clock.now())));
}

void EditorPage::loadComments()
{
    whenDone(m_review.comments(m_story), this,
        [this, asked = m_story](const Result<QList<StoryComment>> &comments) {
            if (asked != m_story)
                return;
            if (!comments) {
                qCWarning(lcUi) << "comments:" << comments.error().detail;
                return;
            }
            const bool differs = m_comments != *comments;
            m_comments = *comments;
            if (differs)
                refresh();
            if (namesMe() && window()->isActiveWindow())
                m_review.sawMentions(m_story);
        });
}

bool EditorPage::namesMe() const
{
    const QList<StoryMention> mentions = m_review.mentions();
    return std::any_of(mentions.begin(), mentions.end(),
        [this](const StoryMention &mention) { return mention.story == m_story; });
}

void EditorPage::showComments()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    const MemberId me = m_session.member().id;
    CommentsPanel::Reader reader { me, row->working.story.author == me || row->working.editor == me,
        {} };
    reader.name = m_session.member().name;
    reader.others = editorsToName(me, m_curation.rows(), m_comments);
    if (!m_curation.isReachable())
        reader.blocked = tr("You are offline; a question must reach the others");
    else if (!m_curation.theirs(m_story))
        reader.blocked = tr("It has to be saved first");
    m_view->review().comments().setComments(m_comments, reader, m_clock.now());
}

void EditorPage::say(QCoro::Task<Result<StoryComment>> task)
{
    whenDone(std::move(task), this, [this](const Result<StoryComment> &said) {
        if (!said) {
            m_view->review().comments().setProblem(ErrorWords::sentence(said.error()));
            return;
        }
        if (said->story != m_story)
            return;
        m_view->review().comments().said();
        loadComments();
    });
}

void EditorPage::showConflict()
{
    const auto merge = m_curation.merge(m_story);
    const auto theirs = m_curation.theirs(m_story);
    if (!merge || !theirs) {
        m_view->clearConflict();
        return;
    }
    m_view->setConflict(
        *merge, theirs->editorName, MomentWords::inSentence(theirs->changedAt, m_clock.now()));
}

void EditorPage::joinBoth()
{
    const auto merge = m_curation.merge(m_story);
    const auto theirs = m_curation.theirs(m_story);
    if (!merge || !theirs)
        return;
    const Story joined = mergedWith(*merge, theirs->story, m_view->merge().chosen());
    m_curation.resolve(m_story, joined, *theirs);
    fill();
    Q_EMIT undoOffered({ tr("Joined what you both wrote"), u"confirm"_s, {} });
}

void EditorPage::takeTheirs()
{
    const Story mine = m_view->story();
    m_curation.takeTheirs(m_story);
    fill();
    Q_EMIT undoOffered({ tr("Your text was put aside"), u"undo"_s, [this, mine] {
                            m_curation.edit(mine);
                            if (mine.id == m_story)
                                fill();
                        } });
}

void EditorPage::showReview()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    const WorkingStory &working = row->working;
    const auto theirs = m_curation.theirs(m_story);
    const bool conflict = row->saving == CurationService::Saving::Conflict && theirs;
    const int revision = working.story.revision;
    QList<StoryChange> changes;
    QString since = tr("It was never approved; all of it is new");
    if (conflict) {
        changes = changesBetween(theirs->story, working.story);
        since =
            tr("From theirs to yours: %1").arg(tr("%n change(s)", nullptr, int(changes.size())));
    } else if (m_revision) {
        changes = changesBetween(*m_revision, working.story);
        since = changes.isEmpty() ? tr("Nothing changed since revision %1").arg(revision)
                                  : tr("Since revision %1: %2", "number, count")
                                        .arg(revision)
                                        .arg(tr("%n change(s)", nullptr, int(changes.size())));
    } else if (revision > 0) {
        since = tr("Revision %1 cannot be read now").arg(revision);
    }
    m_view->review().setReview(written(working), working.note, since, changes);
    showApproval();
}

void EditorPage::showApproval()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    const Story &story = row->working.story;
    if (story.state == StoryState::InReview)
        m_view->review().setApproval(row->mayApprove
                ? tr("You, or another editor who did not write it: one approval is needed")
                : tr("Another editor has to approve it"),
            false);
    else if (story.state == StoryState::Approved && !story.approverName.isEmpty())
        m_view->review().setApproval(
            tr("%1 approved, %2", "who, when")
                .arg(story.approverName, MomentWords::inSentence(story.approvedAt, m_clock.now())),
            true);
    else
        m_view->review().setApproval({}, false);
}

QString EditorPage::written(const WorkingStory &working) const
{
    const QString author = working.story.authorName;
    const QString by = working.editorName.isEmpty() || working.editorName == author
        ? tr("Written by %1").arg(author)
        : tr("Written by %1, last changed by %2").arg(author, working.editorName);
    if (const auto original = m_curation.row(working.translationOf))
        return tr("%1 · a translation of “%2”", "by whom, a title")
            .arg(by, original->working.story.title);
    QStringList languages;
    const QList<CurationService::Row> rows = m_curation.rows();
    for (const CurationService::Row &row : rows) {
        if (!row.working.archived && row.working.translationOf == working.story.id)
            languages.append(Format::languageLabel(row.working.story.language));
    }
    languages.removeDuplicates();
    return languages.isEmpty()
        ? by
        : tr("%1 · told too in: %2", "by whom, languages").arg(by, languages.join(u", "_s));
}

void EditorPage::showSignature()
{
    if (!m_revision) {
        m_view->review().setSignature({}, true);
        return;
    }
    const auto verdict = m_signing.check(*m_revision);
    const std::optional<bool> good =
        verdict ? std::optional(*verdict == Judgement::Good) : std::nullopt;
    const QString fingerprint = m_revision->signature
        ? SigningService::fingerprint(m_revision->signature->certificate.key)
        : QString();
    m_view->review().setSignature(
        ApprovalWords::signature(*m_revision, good, fingerprint), good.value_or(true));
}

} // namespace Relais::Ui

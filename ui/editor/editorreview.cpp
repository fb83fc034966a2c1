// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of the other editors: who is here, what they ask, and what both wrote.

#include "core/base/log.h"
#include "core/services/curationservice.h"
#include "core/services/reviewservice.h"
#include "core/services/signinservice.h"
#include "ui/common/errorwords.h"
#include "ui/common/momentwords.h"
#include "ui/common/whendone.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/editor/mergepanel.h"

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
    CommentsPanel &comments = m_view->comments();
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
    m_view->comments().setComments(m_comments, reader, m_clock.now());
}

void EditorPage::say(QCoro::Task<Result<StoryComment>> task)
{
    whenDone(std::move(task), this, [this](const Result<StoryComment> &said) {
        if (!said) {
            m_view->comments().setProblem(ErrorWords::sentence(said.error()));
            return;
        }
        if (said->story != m_story)
            return;
        m_view->comments().said();
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

} // namespace Relais::Ui

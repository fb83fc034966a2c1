// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The acts of the page: each asks before it does what cannot be taken back.

#include "core/base/log.h"
#include "core/services/curation/curationservice.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/editor/approvalwords.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/editor/picturefield.h"
#include "ui/withdrawal/correctionapproval.h"
#include "ui/withdrawal/withdrawal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qint64 largestPicture = 8 * 1024 * 1024;
}

void EditorPage::act(StoryAction action, const QString &reason, const QString &said,
    const std::function<void()> &undo)
{
    m_view->head().setBusy(true);
    whenDone(m_curation.act(m_story, action, reason), this,
        [this, said, undo, action, reason, story = m_story](const Result<void> &result) {
            if (result)
                Q_EMIT undoOffered({ said, undo ? u"undo"_s : u"confirm"_s, undo });
            if (story != m_story) {
                if (!result)
                    sayElsewhere(story, result.error());
                return;
            }
            m_view->head().setBusy(false);
            m_view->setProblem(result ? QString() : ErrorWords::sentence(result.error()));
            const bool written = action == StoryAction::SendBack && !reason.isEmpty();
            if (!result && written && m_view->reason().isHidden()) {
                askSendBack(); // with what was written
                m_view->reason().setReason(reason);
            }
            if (!result)
                return;
            m_unlocked = false;
            loadRevision();
        });
}

// Another story is open by now: the page says nothing of this one.
void EditorPage::sayElsewhere(const StoryId &story, const Error &error)
{
    const auto row = m_curation.row(story);
    const QString title = row ? row->working.story.title : QString();
    Q_EMIT undoOffered(
        { tr("“%1”: %2", "a title, a problem").arg(title, ErrorWords::sentence(error)), u"error"_s,
            {} });
}

void EditorPage::submit()
{
    act(StoryAction::Submit, {}, tr("Sent to review"),
        [this, story = m_story] { takeBack(story); });
}

void EditorPage::takeBack(const StoryId &story)
{
    whenDone(m_curation.act(story, StoryAction::SendBack, tr("Taken back")), this,
        [this](const Result<void> &result) {
            Q_EMIT undoOffered(
                { result ? tr("A draft again") : ErrorWords::sentence(result.error()),
                    result ? u"confirm"_s : u"error"_s, {} });
        });
}

void EditorPage::askApprove()
{
    const auto row = m_curation.row(m_story);
    if (!row || !row->mayApprove || !m_curation.isReachable() || openThreads(m_comments) > 0)
        return;
    const bool later = row->working.story.embargo > m_clock.now();
    const QString said = later ? tr("Approved; members get it at the end of its embargo")
                               : tr("Approved; members get it now");
    m_view->reason().ask(
        { tr("Approve revision %1").arg(row->working.story.revision + 1),
            ApprovalWords::whatChanges(row->working.story, m_revision, m_reach, m_clock.now()), {},
            tr("Approve and sign") },
        [this, said, asked = row->working.version](const QString &) {
            const auto now = m_curation.row(m_story);
            if (!now || now->working.version == asked) {
                act(StoryAction::Approve, {}, said);
                return;
            }
            m_view->setProblem(tr("It was changed meanwhile. Look at it again before you sign"));
            askApprove();
        });
}

void EditorPage::askSendBack()
{
    m_view->reason().ask(
        { tr("Send it back"), tr("It becomes a draft again; its author reads why."),
            tr("What has to change"), tr("Send back") },
        [this](const QString &reason) { act(StoryAction::SendBack, reason, tr("Sent back")); });
}

void EditorPage::connectWithdrawal()
{
    connect(m_withdrawal, &Withdrawal::done, this, [this] {
        m_view->setProblem({});
        m_unlocked = false;
        Q_EMIT undoOffered({ tr("Withdrawn"), u"confirm"_s, {} });
        loadRevision();
    });
    connect(m_withdrawal, &Withdrawal::failed, m_view, &EditorView::setProblem);
    connect(m_withdrawal, &Withdrawal::revisionAsked, this, &EditorPage::beginRevision);
    connect(m_view, &EditorView::correctionAsked, this, &EditorPage::askCorrection);
    connect(m_correction, &CorrectionApproval::done, this, [this](const QString &said) {
        m_view->setProblem({});
        Q_EMIT undoOffered({ said, u"confirm"_s, {} });
        loadRevision();
    });
    connect(m_correction, &CorrectionApproval::failed, m_view, &EditorView::setProblem);
}

void EditorPage::askCorrection()
{
    const auto row = m_curation.row(m_story);
    if (row && row->mayApproveCorrection && m_curation.isReachable())
        m_correction->ask(m_story);
}

// While the server is away its notice stays, without the act.
void EditorPage::showCorrection()
{
    const auto row = m_curation.row(m_story);
    const bool waits = row && row->working.story.state == StoryState::Withdrawn
        && row->working.story.correctionPending;
    if (!waits) {
        m_view->setCorrection({}, {}, {});
        return;
    }
    const QString title = WithdrawalWords::correctionWaits(row->mayApproveCorrection);
    if (!row->mayApproveCorrection)
        m_view->setCorrection(
            title, tr("Members who relayed the story get it once it is approved."), {});
    else if (!m_curation.isReachable())
        m_view->setCorrection(title,
            tr("You are offline; this must be true for everyone at once and needs the server"), {});
    else
        m_view->setCorrection(title,
            tr("Members who relayed the story get it once you approve it."),
            WithdrawalWords::readAndApprove());
}

// Somebody else approves it.
void EditorPage::beginRevision()
{
    m_unlocked = true;
    refresh();
    m_view->form().focusField(StoryField::Title);
}

void EditorPage::lookAtLink()
{
    const QUrl link = m_view->story().link;
    if (link == m_lookedAt || !m_curation.isReachable())
        return;
    m_lookedAt = link;
    m_view->setLinkAnswers(std::nullopt);
    if (link.isEmpty())
        return;
    whenDone(
        m_curation.look(link), this, [this, link, asked = m_story](const Result<WebLook> &look) {
            if (asked != m_story || m_view->story().link != link)
                return;
            static const QStringList dead { u"answer-gone"_s, u"answer-not-ok"_s,
                u"too-many-redirects"_s, u"network"_s, u"timeout"_s };
            // A report as PDF and a large film are no pages, and answer all the same.
            static const QStringList others { u"nothing-to-preview"_s, u"too-large"_s };
            const bool answers = look || others.contains(look.error().reason);
            if (answers || dead.contains(look.error().reason))
                m_view->setLinkAnswers(answers);
            if (look)
                fillFrom(*look);
        });
}

void EditorPage::fillFrom(const WebLook &look)
{
    const auto row = m_curation.row(m_story);
    const bool own = row && row->working.story.state == StoryState::Draft && row->mine;
    Story story = m_view->story();
    const bool title = story.title.trimmed().isEmpty() && !look.title.isEmpty();
    const bool summary = story.summary.trimmed().isEmpty() && !look.summary.isEmpty();
    if (own && !story.image && !look.image.isEmpty())
        fetchPicture(look.image);
    if (!own || (!title && !summary))
        return;
    if (title)
        story.title = look.title.left(StoryLimits::title);
    if (summary)
        story.summary = look.summary.left(StoryLimits::summary);
    m_view->setStory(story, m_clock.now());
    m_curation.edit(story);
}

// The page's own picture, unless somebody chose one meanwhile; without it nothing is missing.
void EditorPage::fetchPicture(const QUrl &address)
{
    whenDone(m_curation.fetchPicture(address), this,
        [this, asked = m_story](const Result<StoryImage> &image) {
            PictureField &field = m_view->form().picture();
            if (!image)
                qCInfo(lcUi) << "the picture of a page:" << image.error().detail;
            else if (asked == m_story && !field.image())
                field.take(*image);
        });
}

void EditorPage::takePicture(const QString &file)
{
    QFile picture(file);
    if (picture.size() > largestPicture || !picture.open(QIODevice::ReadOnly)) {
        m_view->setProblem(tr("This picture cannot be read, or is larger than 8 MB"));
        return;
    }
    PictureField &field = m_view->form().picture();
    field.setBusy(true);
    const StoryId asked = m_story;
    whenDone(m_curation.addPicture(picture.readAll()), this,
        [this, asked, &field](const Result<StoryImage> &image) {
            field.setBusy(false);
            if (asked != m_story)
                return;
            if (!image) {
                m_view->setProblem(ErrorWords::sentence(image.error()));
                return;
            }
            field.take(*image);
        });
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorpage.h"

#include "core/base/log.h"
#include "core/domain/text/disclosure.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/pagekeys.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/storywords.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/picturefield.h"
#include "ui/editor/ratingspanel.h"
#include "ui/editor/reviewcard.h"
#include "ui/withdrawal/correctionapproval.h"
#include "ui/withdrawal/withdrawal.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int reachAfter = 500; // ms without a key
constexpr int lookAfter = 900;

QString savedWords(const CurationService::Row &row, const QDateTime &now)
{
    switch (row.saving) {
    case CurationService::Saving::Saved:
        return row.working.version > 0
            ? EditorPage::tr("Saved %1").arg(MomentWords::shortly(row.working.changedAt, now))
            : QString();
    case CurationService::Saving::Waiting:
        return EditorPage::tr("Kept here, being saved");
    case CurationService::Saving::Conflict:
        return EditorPage::tr("Kept here, not saved");
    case CurationService::Saving::Refused:
        return EditorPage::tr("Kept here: %1").arg(StoryWords::problem(row.problem));
    }
    return {};
}

} // namespace

EditorPage::EditorPage(Theme &theme, PictureCache &pictures, const Services &services,
    const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_curation(services.curation)
    , m_review(services.review)
    , m_signing(services.signing)
    , m_session(services.session)
    , m_clock(clock)
    , m_view(new EditorView(theme, pictures, clock, this))
    , m_withdrawal(new Withdrawal(theme, services.curation, clock, this))
    , m_correction(new CorrectionApproval(services.curation, m_view->reason(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_reachSoon.setSingleShot(true);
    m_reachSoon.setInterval(reachAfter);
    connect(&m_reachSoon, &QTimer::timeout, this, &EditorPage::askReach);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookAfter);
    connect(&m_lookSoon, &QTimer::timeout, this, &EditorPage::lookAtLink);
    connectView();
    connectReview();
    connectWithdrawal();
    addShortcuts();
    connect(&m_curation, &CurationService::storyChanged, this, [this](const StoryId &id) {
        if (id == m_story)
            refresh();
    });
    connect(&m_curation, &CurationService::changed, this, [this] {
        if (m_curation.isReachable() == m_reachable)
            return;
        refresh();
        if (m_reachable)
            catchUp();
    });
}

void EditorPage::connectView()
{
    connect(m_view, &EditorView::edited, this, [this] {
        m_changesAsked = false; // who writes is not taken elsewhere
        m_unlocked = true; // nor stopped, where it says again what was approved
        write();
        m_view->setProblem({});
        m_reachSoon.start();
        m_lookSoon.start();
    });
    EditorHead &head = m_view->head();
    connect(&head, &EditorHead::backAsked, this, [this] { goBack(); });
    connect(&head, &EditorHead::submitAsked, this, &EditorPage::submit);
    connect(&head, &EditorHead::takeBackAsked, this,
        [this] { act(StoryAction::SendBack, tr("Taken back"), tr("A draft again")); });
    connect(&head, &EditorHead::approveAsked, this, &EditorPage::askApprove);
    connect(&head, &EditorHead::sendBackAsked, this, &EditorPage::askSendBack);
    connect(&head, &EditorHead::discardAsked, this, &EditorPage::takeTheirs);
    connect(&head, &EditorHead::withdrawAsked, this, [this] { m_withdrawal->ask(m_story); });
    connect(&head, &EditorHead::revisionAsked, this, [this] {
        m_unlocked = true;
        refresh();
        const auto row = m_curation.row(m_story);
        if (row && phaseAt(row->working.story, m_clock.now()) == StoryPhase::Expired)
            m_view->showField(StoryField::Expiry); // that is what has to change
    });
    connect(&m_view->form().picture(), &PictureField::fileChosen, this, &EditorPage::takePicture);
}

// Whoever changes what is reviewed is told so at the first key: it is theirs too from then on.
void EditorPage::write()
{
    const auto isReviewed = [this] {
        const auto row = m_curation.row(m_story);
        return row && row->working.story.state == StoryState::InReview
            && row->saving == CurationService::Saving::Saved;
    };
    const bool was = isReviewed();
    m_curation.edit(m_view->story());
    if (was && !isReviewed())
        Q_EMIT undoOffered(
            { tr("It was in review: it becomes a draft again, and somebody else approves it"),
                u"info"_s, {} });
}

void EditorPage::addShortcuts()
{
    const auto row = [this] { return m_curation.row(m_story); };
    const auto isDraft = [row] { return row() && row()->working.story.state == StoryState::Draft; };
    const auto review = [this, isDraft] {
        const bool ready = mayBeReviewed(m_view->checks().checks()) && !m_tooFew;
        if (isDraft() && m_curation.isReachable() && ready)
            submit();
    };
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_Return), review);
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_Enter), review);
    addKey(*this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { m_view->captions().add(); });
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { m_view->showPreview(); });
    addKey(*this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_view->ask(); });
    addKey(*this, QKeySequence(Qt::Key_F8), [this] { m_view->checks().showNext(); });
    for (int i = 0; i < 9; ++i)
        addKey(*this, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
            [this, i] { m_view->captions().showNetwork(i); });
    // Letters act outside of texts only; a text takes them before a shortcut of the page does.
    addKey(*this, QKeySequence(Qt::Key_A), [this] {
        if (isWriting())
            return;
        askApprove();
        askCorrection();
    });
    addKey(*this, QKeySequence(Qt::Key_B), [this, row] {
        const bool review = row() && row()->working.story.state == StoryState::InReview;
        if (!isWriting() && review && m_curation.isReachable())
            askSendBack();
    });
    addKey(*this, QKeySequence(Qt::Key_D), [this] {
        if (!isWriting())
            showChanges();
    });
    addKey(*this, QKeySequence(Qt::Key_W), [this, row] {
        if (!isWriting() && row() && row()->working.story.revision > 0 && m_curation.isReachable())
            m_withdrawal->ask(m_story);
    });
}

bool EditorPage::isWriting() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    const auto *text = qobject_cast<const QTextEdit *>(focus);
    const auto *box = qobject_cast<const QComboBox *>(focus); // has the focus of its line
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly())
        || (box && box->isEditable());
}

QString EditorPage::title() const
{
    const auto row = m_curation.row(m_story);
    return row && !row->working.story.title.isEmpty() ? row->working.story.title : tr("New story");
}

QList<QWidget *> EditorPage::areas() const
{
    return m_view->areas();
}

bool EditorPage::goBack()
{
    if (m_withdrawal->leave() || m_view->reason().close())
        return true;
    m_curation.forgetIfEmpty(m_story);
    Q_EMIT left();
    return true;
}

void EditorPage::opened()
{
    fill();
    attend();
}

void EditorPage::open(const StoryId &story)
{
    if (story == m_story) {
        fill();
        return;
    }
    if (!m_story.isEmpty() && m_attendance.isActive())
        m_review.leave(m_story);
    m_story = story;
    m_comments.clear();
    m_view->review().comments().clear();
    m_view->setOthers({});
    m_lookedAt.clear();
    m_unlocked = false;
    m_changesAsked = false;
    m_revision.reset();
    const auto row = m_curation.row(story);
    m_revisionOf = row ? row->working.story.revision : 0;
    m_view->setProblem({});
    m_view->head().setBusy(false);
    m_view->reason().close();
    fill();
    loadRevision();
}

void EditorPage::fill()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    EditorChoices choices;
    choices.topics = m_curation.topics().value_or(QList<Topic>());
    choices.campaigns = m_curation.campaigns().value_or(QList<Campaign>());
    choices.teams = m_curation.teams().value_or(QList<Team>());
    choices.blocked = m_curation.blockedPhrases().value_or(QList<BlockedPhrase>());
    choices.networks = m_curation.networks().value_or(familiarNetworks());
    QStringList disclosures;
    const QList<CurationService::Row> rows = m_curation.rows();
    for (const CurationService::Row &one : rows)
        disclosures.append(one.working.story.disclosure);
    choices.disclosures = disclosuresByUse(disclosures);
    choices.languages = m_session.member().languages;
    for (const QString &usual : { u"en"_s, u"fr"_s }) {
        if (!choices.languages.contains(usual))
            choices.languages.append(usual);
    }
    m_view->setChoices(choices);
    m_view->setSampleLink(
        QUrl(m_session.server().toString() + u"/r/Kp7mQ2xW"_s), m_session.member().name);
    m_view->setStory(row->working.story, m_clock.now());
    m_version = row->working.version;
    refresh();
    m_reachSoon.start();
    m_lookSoon.start();
}

void EditorPage::askReach()
{
    const Story story = m_view->story();
    if (m_reachOf == story.audience || story.id != m_story)
        return;
    whenDone(m_curation.reach(story), this,
        [this, asked = story.id, audience = story.audience](const Result<AudienceReach> &reach) {
            if (asked != m_story)
                return;
            m_reachOf = reach ? std::optional(audience) : std::nullopt;
            m_reach = reach ? std::optional(*reach) : std::nullopt;
            m_tooFew = reach && reach->tooFew;
            m_view->audience().setReach(m_reach);
            refresh();
        });
}

void EditorPage::showChanges()
{
    m_changesAsked = m_revisionAsked;
    if (!m_changesAsked)
        m_view->showChanges();
}

// What was just opened is laid out first.
void EditorPage::showPreview()
{
    QTimer::singleShot(0, m_view, &EditorView::showPreview);
}

void EditorPage::loadRevision()
{
    const auto row = m_curation.row(m_story);
    const int number = row ? row->working.story.revision : 0;
    m_revisionAsked = number > 0;
    m_revisionOf = number;
    if (number == 0) {
        m_revision.reset();
        m_view->ratings().setRatings({});
        refresh();
        return;
    }
    const StoryId asked = m_story;
    whenDone(m_curation.ratings(asked), this, [this, asked](const Result<StoryRatings> &ratings) {
        if (asked == m_story)
            m_view->ratings().setRatings(ratings.value_or(StoryRatings()));
    });
    whenDone(
        m_curation.revision(asked, number), this, [this, asked](const Result<Story> &revision) {
            if (asked != m_story)
                return;
            if (revision)
                m_revision = *revision;
            else
                qCWarning(lcUi) << "revision:" << revision.error().detail;
            refresh();
            m_revisionAsked = false;
            if (m_changesAsked)
                showChanges();
        });
}

void EditorPage::catchUp()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    m_reachSoon.start();
    m_lookSoon.start();
    if (row->working.story.revision > 0 && !m_revision)
        loadRevision();
}

void EditorPage::refresh()
{
    const auto row = m_curation.row(m_story);
    if (!row)
        return;
    const bool untouched = row->saving == CurationService::Saving::Saved;
    if (untouched && row->working.version != m_version) {
        m_version = row->working.version;
        if (row->working.story.revision != m_view->story().revision)
            m_unlocked = false; // somebody approved it
        m_view->setStory(row->working.story, m_clock.now());
    }
    if (row->working.story.revision != m_revisionOf)
        loadRevision(); // somebody approved one more
    EditorMoment moment;
    moment.story = row->working.story;
    moment.now = m_clock.now();
    moment.saved = savedWords(*row, moment.now);
    m_reachable = m_curation.isReachable();
    moment.blocked = m_reachable
        ? QString()
        : tr("You are offline; this must be true for everyone at once and needs the server");
    moment.savedBadly = row->saving == CurationService::Saving::Conflict
        || row->saving == CurationService::Saving::Refused;
    moment.stuck = row->saving == CurationService::Saving::Refused
        && row->working.story.state == StoryState::Withdrawn;
    moment.mine = row->mine;
    moment.mayApprove = row->mayApprove;
    moment.openQuestions = openThreads(m_comments);
    moment.mayReview = mayBeReviewed(m_view->checks().checks()) && !m_tooFew;
    m_view->setMoment(moment);
    const StoryState state = row->working.story.state;
    const bool locked =
        state == StoryState::Withdrawn || (state == StoryState::Approved && !m_unlocked);
    m_view->setReadOnly(locked);
    showReview();
    showSignature();
    showComments();
    showConflict();
    showCorrection();
    Q_EMIT headChanged();
}

} // namespace Relais::Ui

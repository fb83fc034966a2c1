// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardpage.h"

#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/settings/settings.h"
#include "ui/board/boardnarrow.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/board/bulkbar.h"
#include "ui/board/storyhistory.h"
#include "ui/common/controls/button.h"
#include "ui/common/pagekeys.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/withdrawal/correctionapproval.h"
#include "ui/withdrawal/withdrawal.h"

#include <QBoxLayout>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype longestCopiedTitle = 280; // so that what is added fits
}

BoardPage::BoardPage(Theme &theme, CurationService &curation, SourceService &sources,
    const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_curation(curation)
    , m_sources(sources)
    , m_theme(theme)
    , m_clock(clock)
    , m_new(new Button(theme, Button::Kind::Primary, tr("New story"), this))
    , m_view(new BoardView(theme, this))
    , m_withdrawal(new Withdrawal(theme, curation, clock, this))
    , m_correction(new CorrectionApproval(curation, m_view->reason(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_new->setIconName(u"add"_s);
    m_new->setToolTip(tr("Starts a story from nothing (Ctrl N)"));
    m_new->hide(); // the bar shows it
    connect(m_new, &QPushButton::clicked, this, &BoardPage::newStoryAsked);
    connectView();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::reload);
    connect(&m_curation, &CurationService::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_sources, &SourceService::changed, &m_soon, qOverload<>(&QTimer::start));
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { Q_EMIT newStoryAsked(); },
        Qt::WindowShortcut);
    addKey(*this, QKeySequence(Qt::Key_F), [this] { m_view->narrow().open(); }, Qt::WindowShortcut);
    reload();
}

void BoardPage::connectView()
{
    connect(m_view, &BoardView::summaryChanged, this, &BoardPage::headChanged);
    connect(m_view, &BoardView::newAsked, this, &BoardPage::newStoryAsked);
    connect(m_view, &BoardView::changesAsked, this, &BoardPage::changesAsked);
    connect(m_view, &BoardView::previewAsked, this, &BoardPage::previewAsked);
    connect(m_view, &BoardView::historyAsked, this, &BoardPage::showHistory);
    connect(m_view, &BoardView::openAsked, this, [this](const QString &id) {
        const auto card = m_view->card(id);
        if (card && card->isCandidate)
            Q_EMIT inboxAsked();
        else
            Q_EMIT storyAsked({ id });
    });
    connect(m_view, &BoardView::keepAsked, this, [this](const CandidateId &id) {
        whenDone(m_sources.keep(id), this, [this, id](const Result<StoryId> &made) {
            m_view->setProblem(made ? QString() : ErrorWords::sentence(made.error()));
            if (made)
                Q_EMIT undoOffered(
                    { tr("Kept as a draft"), u"undo"_s, [this, id] { giveBack(id); } });
        });
    });
    connect(m_view, &BoardView::dropAsked, this, [this](const CandidateId &id) {
        whenDone(m_sources.drop(id), this, [this, id](const Result<void> &result) {
            m_view->setProblem(result ? QString() : ErrorWords::sentence(result.error()));
            if (result)
                Q_EMIT undoOffered(
                    { tr("Candidate dropped"), u"undo"_s, [this, id] { restore(id); } });
        });
    });
    connect(m_view, &BoardView::submitAsked, this, &BoardPage::submit);
    connect(m_view, &BoardView::sendBackAsked, this, &BoardPage::sendBack);
    connect(m_view, &BoardView::withdrawAsked, m_withdrawal, &Withdrawal::ask);
    connect(m_withdrawal, &Withdrawal::done, this, [this] {
        m_view->setProblem({});
        Q_EMIT undoOffered({ tr("Withdrawn"), u"confirm"_s, {} });
    });
    connect(m_withdrawal, &Withdrawal::failed, m_view, &BoardView::setProblem);
    connect(m_withdrawal, &Withdrawal::revisionAsked, this, &BoardPage::revisionAsked);
    connect(m_view, &BoardView::correctionAsked, m_correction, &CorrectionApproval::ask);
    connect(m_correction, &CorrectionApproval::done, this, [this](const QString &said) {
        m_view->setProblem({});
        Q_EMIT undoOffered({ said, u"confirm"_s, {} });
    });
    connect(m_correction, &CorrectionApproval::failed, m_view, &BoardView::setProblem);
    connect(m_view, &BoardView::duplicateAsked, this, &BoardPage::duplicate);
    connect(&m_view->bulk(), &BulkBar::actAsked, this, &BoardPage::askBulk);
}

void BoardPage::showHistory(const StoryId &id)
{
    const auto row = m_curation.row(id);
    if (!row)
        return;
    auto read = [this, id](int revision, std::function<void(const Result<Story> &)> taken) {
        whenDone(m_curation.revision(id, revision), this,
            [taken = std::move(taken)](const Result<Story> &story) { taken(story); });
    };
    auto *history =
        new StoryHistory(m_theme, row->working.story, std::move(read), m_clock.now(), this);
    history->setAttribute(Qt::WA_DeleteOnClose);
    history->open();
}

void BoardPage::remember(Settings &settings)
{
    const QString name = u"board.shape"_s;
    const QByteArray table = QByteArrayLiteral("table");
    if (settings.kept(name) == table)
        m_view->setShape(BoardShape::Table);
    connect(m_view, &BoardView::shapeChanged, this, [this, name, table, &settings] {
        settings.keep(name, m_view->shape() == BoardShape::Table ? table : QByteArray());
    });
    const QString arranged = u"board.table"_s;
    BoardTable &shown = m_view->table();
    shown.setArrangement(settings.kept(arranged));
    connect(&shown, &BoardTable::arrangementChanged, this,
        [arranged, &shown, &settings] { settings.keep(arranged, shown.arrangement()); });
}

QString BoardPage::name()
{
    return tr("Editorial board");
}

QString BoardPage::subtitle() const
{
    return m_view->summary();
}

QString BoardPage::searchHint() const
{
    return tr("Search every state");
}

void BoardPage::search(const QString &text)
{
    m_view->setSearch(text);
}

void BoardPage::searchLeft()
{
    // What was searched for, wherever it stands.
    Lane first = Lane::Draft;
    for (int lane = laneCount - 1; lane >= 0; --lane) {
        if (m_view->model(static_cast<Lane>(lane)).rowCount() > 0)
            first = static_cast<Lane>(lane);
    }
    m_view->place(first).setFocus(Qt::ShortcutFocusReason);
}

QWidget *BoardPage::headEnd() const
{
    return m_new;
}

QList<QWidget *> BoardPage::areas() const
{
    QList<QWidget *> areas;
    if (m_view->shape() == BoardShape::Table) {
        areas.append(&m_view->place(Lane::Draft));
    } else {
        for (int lane = 0; lane < laneCount; ++lane)
            areas.append(&m_view->lane(static_cast<Lane>(lane)));
    }
    if (m_view->bulk().isVisible())
        areas.append(&m_view->bulk());
    return areas;
}

bool BoardPage::goBack()
{
    return m_withdrawal->leave() || m_view->reason().close() || m_view->chooseNone();
}

void BoardPage::opened()
{
    reload();
    refresh();
    readAudiences();
    const bool review = m_view->model(Lane::Review).rowCount() > 0;
    m_view->place(review ? Lane::Review : Lane::Draft).setFocus(Qt::OtherFocusReason);
}

void BoardPage::offerAudiences(PlanningService &planning)
{
    m_planning = &planning;
}

// Without an answer those that were read before stay offered.
void BoardPage::readAudiences()
{
    if (!m_planning || !m_planning->isReachable())
        return;
    whenDone(m_planning->audiences(), this, [this](const Result<QList<SavedAudience>> &audiences) {
        if (audiences)
            m_view->bulk().setAudiences(*audiences);
    });
}

void BoardPage::refresh()
{
    whenDone(m_curation.refresh(), this, [this](const Result<void> &) { reload(); });
    whenDone(m_sources.refresh(), this, [](const Result<void> &) { });
}

void BoardPage::reload()
{
    if (!isVisible())
        return; // opened() looks again
    m_view->setBlocked(m_curation.isReachable()
            ? QString()
            : tr("You are offline; this must be true for everyone at once and needs the server"));
    const auto campaigns = m_curation.campaigns().value_or(QList<Campaign>());
    m_view->bulk().setChoices(m_curation.topics().value_or(QList<Topic>()), campaigns);
    m_view->setCampaigns(campaigns);
    m_view->setKnown(m_curation.refreshedAt().isValid() || !m_curation.rows().isEmpty());
    m_view->setPhrases(m_curation.blockedPhrases().value_or(QList<BlockedPhrase>()));
    m_view->setContent(m_curation.rows(), m_sources.candidates(), m_clock.now());
}

void BoardPage::act(const StoryId &id, StoryAction action, const QString &reason,
    const QString &said, const std::function<void()> &refused)
{
    whenDone(m_curation.act(id, action, reason), this,
        [this, said, refused](const Result<void> &result) {
            m_view->setProblem(result ? QString() : ErrorWords::sentence(result.error()));
            if (result)
                Q_EMIT undoOffered({ said, u"confirm"_s, {} });
            else if (refused)
                refused();
        });
}

void BoardPage::submit(const StoryId &id)
{
    whenDone(m_curation.act(id, StoryAction::Submit), this, [this, id](const Result<void> &result) {
        m_view->setProblem(result ? QString() : ErrorWords::sentence(result.error()));
        if (result)
            Q_EMIT undoOffered(
                { tr("Sent to review"), u"undo"_s, [this, id] { sendBack(id, true); } });
    });
}

void BoardPage::sendBack(const StoryId &id, bool mine)
{
    if (mine) {
        act(id, StoryAction::SendBack, tr("Taken back"), tr("A draft again"));
        return;
    }
    askSendBack(id, {});
}

void BoardPage::askSendBack(const StoryId &id, const QString &reason)
{
    m_view->reason().ask(
        { tr("Send it back"), tr("It becomes a draft again; its author reads why."),
            tr("What has to change"), tr("Send back") },
        [this, id](const QString &written) {
            act(id, StoryAction::SendBack, written, tr("Sent back"), [this, id, written] {
                if (m_view->reason().isHidden())
                    askSendBack(id, written);
            });
        });
    m_view->reason().setReason(reason);
}

void BoardPage::giveBack(const CandidateId &id)
{
    whenDone(m_sources.giveBack(id), this, [this](const Result<void> &back) {
        m_view->setProblem(back ? QString() : ErrorWords::sentence(back.error()));
    });
}

void BoardPage::restore(const CandidateId &id)
{
    whenDone(m_sources.restore(id), this, [this](const Result<void> &back) {
        m_view->setProblem(back ? QString() : ErrorWords::sentence(back.error()));
    });
}

// Its days are not those of the other, and its captions have not been used.
void BoardPage::duplicate(const StoryId &id)
{
    const auto row = m_curation.row(id);
    if (!row)
        return;
    Story copy = row->working.story;
    const QString title = copy.title;
    copy.id = m_curation.create(copy.language);
    copy.title = tr("%1 (copy)", "a story’s title").arg(title.left(longestCopiedTitle).trimmed());
    copy.embargo = {};
    copy.expiry = {};
    copy.pinned = false;
    for (Caption &caption : copy.captions) {
        caption.id = {};
        caption.uses = 0;
    }
    m_curation.edit(copy);
    Q_EMIT undoOffered({ tr("A copy of “%1” is among your drafts").arg(title), u"undo"_s,
        [this, copied = copy.id] {
            whenDone(m_curation.archive(copied, true), this, [this](const Result<void> &gone) {
                m_view->setProblem(gone ? QString() : ErrorWords::sentence(gone.error()));
            });
        } });
}

} // namespace Relais::Ui

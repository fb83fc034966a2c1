// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxpage.h"

#include "core/base/log.h"
#include "core/domain/quiethours.h"
#include "core/services/quietsettings.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "ui/common/outside.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/outbox/profileurl.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

OutboxPage::OutboxPage(Theme &theme, PictureCache &pictures, RelayService &relays,
    SyncService &sync, Settings &settings, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_relays(relays)
    , m_sync(sync)
    , m_settings(settings)
    , m_clock(clock)
    , m_view(new OutboxView(theme, pictures, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connectView();
    connectActions();
    connect(&m_relays, &RelayService::changed, this, &OutboxPage::reloadOne);
    connect(&m_relays, &RelayService::made, this, [this] {
        if (isVisible())
            showMade();
    });
    connect(&m_relays, &RelayService::pausedChanged, this, &OutboxPage::refreshSeen);
    connect(&m_sync, &SyncService::statusChanged, this, &OutboxPage::refreshSeen);
    connect(&m_settings, &Settings::changed, this, &OutboxPage::refreshSeen);
    refreshMoment();
    reload();
}

void OutboxPage::connectView()
{
    m_view->setColumns(m_settings.kept(u"outbox.columns"_s));
    connect(m_view, &OutboxView::columnsMoved, this,
        [this] { m_settings.keep(u"outbox.columns"_s, m_view->columns()); });
    connect(m_view, &OutboxView::selectionMoved, this, &OutboxPage::showDetail);
    connect(m_view, &OutboxView::searchCleared, this, &OutboxPage::searchCleared);
    connect(m_view, &OutboxView::summaryChanged, this, &OutboxPage::headChanged);
    connect(
        m_view, &OutboxView::pauseAsked, this, [this](bool paused) { m_relays.setPaused(paused); });
    connect(m_view, &OutboxView::retryAsked, this,
        [this](const RelayId &id) { run(m_relays.retry(id)); });
    connect(m_view, &OutboxView::checkAsked, this,
        [this](const RelayId &id) { run(m_relays.checkNow(id)); });
    connect(m_view, &OutboxView::notPublishedAsked, this, &OutboxPage::sayNot);
    connect(m_view, &OutboxView::openAsked, this, &OutboxPage::openLink);
    connect(m_view, &OutboxView::signInAsked, this, [this](const RelayId &id) {
        if (const auto row = m_view->model().relay(id))
            Q_EMIT signInRequested(row->relay.account);
    });
    connect(m_view, &OutboxView::linkCopyAsked, this, [this](const RelayId &id) {
        if (const auto row = m_view->model().relay(id))
            copy(row->relay.trackedLink.toString(), tr("Tracked link copied"));
    });
    connect(&m_view->detail(), &OutboxDetail::storyAsked, this, &OutboxPage::storyRequested);
}

void OutboxPage::connectActions()
{
    OutboxActions &actions = m_view->detail().actions();
    actions.setClock([this] { return m_clock.now(); });
    connect(&actions, &OutboxActions::retryAsked, this, [this] { run(m_relays.retry(current())); });
    // By the person's own will, as in the composer: quiet hours do not hold it back.
    connect(
        &actions, &OutboxActions::sendNowAsked, this, [this] { run(m_relays.retry(current())); });
    connect(
        &actions, &OutboxActions::checkAsked, this, [this] { run(m_relays.checkNow(current())); });
    connect(&actions, &OutboxActions::moved, this,
        [this](const QDateTime &at) { run(m_relays.reschedule(current(), at)); });
    connect(&actions, &OutboxActions::publishedConfirmed, this,
        [this](const QUrl &link) { run(m_relays.confirmPublished(current(), link)); });
    connect(&actions, &OutboxActions::notPublishedConfirmed, this, [this] { sayNot(current()); });
    connect(&actions, &OutboxActions::cancelConfirmed, this,
        [this] { run(m_relays.cancel(current())); });
    connect(&actions, &OutboxActions::deleteConfirmed, this,
        [this] { run(m_relays.deleteAtNetwork(current())); });
    connect(&actions, &OutboxActions::openAsked, this, [this] { openLink(current()); });
    connect(&actions, &OutboxActions::profileAsked, this, [this] {
        if (const auto &row = m_view->detail().row())
            Outside::open(profileUrl(row->account), this);
    });
    connect(&actions, &OutboxActions::signInAsked, this, [this] {
        if (const auto &row = m_view->detail().row())
            Q_EMIT signInRequested(row->relay.account);
    });
    connect(&actions, &OutboxActions::rewriteAsked, this,
        [this] { Q_EMIT rewriteRequested(current()); });
    connect(&actions, &OutboxActions::textCopyAsked, this, [this] {
        if (const auto &row = m_view->detail().row())
            copy(row->relay.text, tr("Your text was copied"));
    });
    connect(&actions, &OutboxActions::correctionCopyAsked, this, [this] {
        if (const auto &row = m_view->detail().row())
            copy(row->correction, tr("The correction was copied"));
    });
    connect(&actions, &OutboxActions::doneAsked, this,
        [this] { run(m_relays.markCorrected(current())); });
    connect(&actions, &OutboxActions::linkCopyAsked, this, [this] {
        if (const auto &row = m_view->detail().row())
            copy(row->relay.trackedLink.toString(), tr("Tracked link copied"));
    });
}

QString OutboxPage::name()
{
    return tr("Outbox");
}

QString OutboxPage::subtitle() const
{
    return m_view->summary();
}

QString OutboxPage::searchHint() const
{
    return tr("Search relays");
}

void OutboxPage::search(const QString &text)
{
    m_view->setSearch(text);
}

void OutboxPage::searchLeft()
{
    m_view->list().setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> OutboxPage::areas() const
{
    return { &m_view->list(), &m_view->detail() };
}

bool OutboxPage::goBack()
{
    OutboxActions &actions = m_view->detail().actions();
    if (actions.asking() == OutboxActions::Ask::Nothing)
        return false;
    actions.ask(OutboxActions::Ask::Nothing);
    return true;
}

void OutboxPage::opened()
{
    refreshMoment();
    reload();
    showMade();
    m_view->list().setFocus(Qt::OtherFocusReason);
}

// One that comes by itself, from another machine or another window, leaves the selection alone.
void OutboxPage::showMade()
{
    const RelayId made = m_relays.lastMade();
    if (made.isEmpty() || made == m_shownMade)
        return;
    m_shownMade = made;
    select(made);
}

void OutboxPage::select(const RelayId &id)
{
    m_view->select(id);
}

RelayId OutboxPage::current() const
{
    const auto &row = m_view->detail().row();
    return row ? row->relay.id : RelayId();
}

void OutboxPage::reload()
{
    const auto rows = m_relays.rows();
    if (!rows) {
        qCWarning(lcUi) << "outbox:" << rows.error().detail;
        m_view->detail().setProblem(ErrorWords::sentence(rows.error()));
        return;
    }
    QList<RelayService::Row> shown;
    shown.reserve(rows->size());
    for (const RelayService::Row &row : *rows)
        shown.append(asAnswered(row));
    m_view->setRows(shown);
    showDetail();
}

void OutboxPage::reloadOne(const RelayId &id)
{
    const auto row = m_relays.row(id);
    if (!row) {
        reload();
        return;
    }
    m_view->upsert(asAnswered(*row));
    if (m_view->selected() == id)
        showDetail();
}

void OutboxPage::refreshMoment()
{
    OutboxMoment moment { m_clock.now() };
    moment.offline = m_sync.state() == SyncService::State::Offline;
    moment.paused = m_relays.isPaused();
    const QuietHours hours = quietHoursOf(m_settings);
    moment.quiet = hours;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (isQuiet(hours, moment.now, zone))
        moment.quietUntil = quietUntil(hours, moment.now, zone);
    m_view->setMoment(moment);
    showDetail();
}

void OutboxPage::refreshSeen()
{
    if (isVisible())
        refreshMoment();
}

void OutboxPage::showDetail()
{
    const RelayId id = m_view->selected();
    const auto row = m_view->model().relay(id);
    if (!row) {
        m_view->detail().clear();
        return;
    }
    const auto steps = m_relays.history(id);
    const auto others = m_relays.relaysOf(row->relay.story);
    m_view->detail().setRelay(*row, steps.value_or(QList<RelayStep>()),
        others.value_or(QList<RelayService::Row>()), m_view->model().moment());
    if (!steps || !others) {
        const Error &error = steps ? others.error() : steps.error();
        qCWarning(lcUi) << "outbox:" << error.detail;
        m_view->detail().setProblem(ErrorWords::sentence(error));
    }
}

void OutboxPage::run(QCoro::Task<Result<void>> task)
{
    whenDone(std::move(task), this, [this](const Result<void> &result) {
        m_view->detail().setProblem(result ? QString() : ErrorWords::sentence(result.error()));
    });
}

// It may go out again at once: the answer is given when it can no longer be taken back. Until then
// the question stands in the store.
void OutboxPage::sayNot(const RelayId &id)
{
    const auto row = m_relays.row(id);
    if (!row)
        return;
    m_saidNot.insert(id, row->relay.changedAt);
    reloadOne(id);
    UndoOffer offer;
    offer.text = tr("You said that it did not go out");
    offer.icon = u"undo"_s;
    offer.undo = [this, self = QPointer(this), id] {
        if (!self)
            return;
        m_saidNot.remove(id);
        reloadOne(id);
    };
    offer.settled = [this, self = QPointer(this), id] {
        if (self)
            finishNot(id);
    };
    Q_EMIT undoOffered(offer);
}

void OutboxPage::finishNot(const RelayId &id)
{
    const QDateTime asked = m_saidNot.take(id);
    const auto row = m_relays.row(id);
    if (asked.isValid() && row && row->relay.changedAt == asked)
        run(m_relays.confirmNotPublished(id));
    else // answered otherwise, or moved on, meanwhile
        reloadOne(id);
}

RelayService::Row OutboxPage::asAnswered(RelayService::Row row) const
{
    const auto saidNot = m_saidNot.constFind(row.relay.id);
    if (saidNot == m_saidNot.cend() || *saidNot != row.relay.changedAt)
        return row;
    const bool ownPage = row.relay.state == RelayState::NeedsConfirmation;
    row.waiting = ownPage ? u"own-page"_s : QString();
    row.needsPerson = ownPage;
    row.relay.state = RelayState::Queued;
    row.relay.scheduled = false;
    row.relay.notBefore = QDateTime();
    row.relay.lastError.reset();
    return row;
}

void OutboxPage::openLink(const RelayId &id)
{
    if (const auto row = m_view->model().relay(id); row && !row->relay.permalink.isEmpty())
        Outside::open(row->relay.permalink, this);
}

void OutboxPage::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT undoOffered({ said, u"approve"_s, {} });
}

} // namespace Relais::Ui

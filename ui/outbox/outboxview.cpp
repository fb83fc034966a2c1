// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxview.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/format.h"
#include "ui/outbox/outboxdelegate.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int listWidth = 520;
constexpr int listGap = 10;
constexpr int leastDetail = 412;
} // namespace

OutboxView::OutboxView(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new OutboxList(theme, m_model, pictures))
    , m_detail(new OutboxDetail(theme))
    , m_filters(new QButtonGroup(this))
    , m_pausedBanner(new Banner(theme, Tone::Warn, u"schedule"_s))
    , m_empty(new EmptyState(theme))
    , m_groupTitle(new TextLabel(theme, TextStyle::CardTitle))
    , m_groupNote(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_pause(new Button(theme, Button::Kind::Quiet, {}))
    , m_account(new Button(theme, Button::Kind::Quiet, {}))
{
    m_splitter->setObjectName(u"outboxSplitter"_s);
    m_splitter->setHandleWidth(Metrics::betweenPanels);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    m_detail->setMinimumWidth(theme.scaled(leastDetail)); // its foot wraps
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ theme.scaled(listWidth), 10'000 }); // the detail takes what is left
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_empty, &EmptyState::secondaryTriggered, this, &OutboxView::searchCleared);
    connect(m_splitter, &QSplitter::splitterMoved, this, &OutboxView::columnsMoved);
    connect(m_list, &OutboxList::selectionMoved, this, &OutboxView::selectionMoved);
    connect(m_list, &OutboxList::scrolled, this, &OutboxView::refreshHead);
    connect(m_list, &OutboxList::keyAct, this, &OutboxView::onKey);
    connect(m_list, &OutboxList::menuAsked, this, &OutboxView::showMenu);
    connect(m_list, &OutboxList::opened, this, [this] { m_detail->actions().setFocus(); });
    connect(&m_list->delegate(), &OutboxDelegate::actTriggered, this, &OutboxView::onAct);
    connect(m_detail, &OutboxDetail::relayAsked, this, &OutboxView::select);
    addFilterKey(*this, *m_filters);
    refresh();
}

QWidget *OutboxView::makeLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(m_theme.scaled(420));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(listGap);
    column->addWidget(makeChips());
    m_pausedBanner->setMessage(tr("All sends are paused"),
        tr("Nothing leaves this machine until you let the sends go again."));
    m_pausedBanner->setAction(tr("Send again"));
    m_pausedBanner->hide();
    connect(m_pausedBanner, &Banner::actionTriggered, this, [this] { Q_EMIT pauseAsked(false); });
    column->addWidget(m_pausedBanner);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    head->addWidget(m_groupTitle);
    head->addWidget(m_groupNote);
    head->addStretch(1);
    m_pause->setSize(Button::Size::Small);
    connect(m_pause, &QPushButton::clicked, this,
        [this] { Q_EMIT pauseAsked(!m_model.moment().paused); });
    head->addWidget(m_pause);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    return left;
}

QWidget *OutboxView::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    auto *flow = new FlowLayout(8);
    row->addLayout(flow, 1);
    for (int filter = 0; filter < 5; ++filter) {
        auto *chip = new Chip(m_theme, {});
        chip->setCheckable(true);
        chip->setChecked(filter == 0);
        m_filters->addButton(chip, filter);
        flow->addWidget(chip);
    }
    m_filters->setExclusive(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setFilter(static_cast<OutboxModel::Filter>(id));
        refresh();
    });
    m_account->setSize(Button::Size::Small);
    m_account->setIconName(u"filter"_s);
    connect(m_account, &QPushButton::clicked, this, &OutboxView::showAccounts);
    row->addWidget(m_account, 0, Qt::AlignTop);
    return chips;
}

void OutboxView::setRows(const QList<RelayService::Row> &rows)
{
    m_model.setRows(rows);
    refresh();
}

void OutboxView::upsert(const RelayService::Row &row)
{
    m_model.upsert(row);
    refresh();
}

void OutboxView::setMoment(const OutboxMoment &moment)
{
    m_model.setMoment(moment);
    refresh();
}

void OutboxView::setSearch(const QString &search)
{
    m_search = search.trimmed();
    m_model.setSearch(m_search);
    refresh();
}

void OutboxView::select(const RelayId &id)
{
    if (!m_model.indexOf(id).isValid())
        showAll();
    m_list->select(id);
}

void OutboxView::showAll()
{
    const bool searched = !m_search.isEmpty();
    m_chosenAccount = {};
    m_search.clear();
    m_model.setFilter(OutboxModel::Filter::All);
    m_model.setAccount({});
    m_model.setSearch({});
    m_filters->button(0)->setChecked(true);
    refresh();
    if (searched)
        Q_EMIT searchCleared();
}

QString OutboxView::summary() const
{
    const RelayService::Counts counts = m_model.counts();
    const QString waiting = tr("%n on their way", "relays", counts.waiting);
    if (counts.needsYou > 0)
        return tr("%1, %2", "two counts of relays")
            .arg(tr("%n need(s) you", "relays", counts.needsYou), waiting);
    return counts.waiting > 0 ? waiting : tr("Nothing waits");
}

void OutboxView::refresh()
{
    const RelayService::Counts counts = m_model.counts();
    const auto label = [this](OutboxModel::Filter filter, const QString &text, int count) {
        QAbstractButton *chip = m_filters->button(static_cast<int>(filter));
        chip->setText(count > 0
                ? tr("%1 %2", "name of a filter, its count").arg(text, Format::number(count))
                : text);
    };
    label(OutboxModel::Filter::All, tr("All"), 0);
    label(OutboxModel::Filter::NeedsYou, tr("Needs you"), counts.needsYou);
    label(OutboxModel::Filter::Waiting, tr("Waiting"), counts.waiting);
    label(OutboxModel::Filter::Published, tr("Published"), counts.published);
    label(OutboxModel::Filter::Stopped, tr("Stopped"), counts.stopped);
    m_pausedBanner->setVisible(m_model.moment().paused);
    m_pause->setText(m_model.moment().paused ? tr("Send again") : tr("Pause all"));
    m_pause->setToolTip(tr("Holds every send until you press it again"));
    const bool nothing = m_model.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    showEmpty(counts.all == 0);
    keepSelection();
    refreshHead();
    if (m_chosenAccount.isEmpty())
        m_account->setText(tr("Any account"));
    Q_EMIT summaryChanged();
}

void OutboxView::showEmpty(bool everywhere)
{
    const QString others = m_model.filter() != OutboxModel::Filter::All
        ? tr("Other relays are under “All”.")
        : m_chosenAccount.isEmpty() ? QString()
                                    : tr("Other relays are under “Any account”.");
    m_empty->setActions({});
    if (everywhere)
        m_empty->setContent(u"outbox"_s, Tone::Accent, tr("Nothing waits"),
            tr("What you relay from the queue stands here with everything that happens to it."));
    else if (!m_search.isEmpty())
        m_empty->setNoMatch(m_search, others);
    else
        m_empty->setContent(u"search"_s, Tone::Neutral, tr("Nothing here"), others);
}

void OutboxView::keepSelection()
{
    if (m_list->currentIndex().isValid() && !m_list->selected().isEmpty())
        return;
    if (const QModelIndex first = m_model.firstRelay(); first.isValid())
        m_list->setCurrentIndex(first);
    else
        m_detail->clear();
}

void OutboxView::refreshHead()
{
    const OutboxModel::Group group = m_model.groupAt(m_list->topRow());
    m_groupTitle->setText(m_model.groupTitle(group));
    m_groupNote->setText(m_model.groupNote(group));
}

void OutboxView::showAccounts()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this](const AccountId &id, const QString &name) {
        m_chosenAccount = id;
        m_model.setAccount(id);
        m_account->setText(name);
        refresh();
    };
    menu->addAction(tr("Any account"), this, [choose] { choose({}, tr("Any account")); });
    for (const auto &[id, name] : m_model.accounts())
        menu->addAction(QString(name).replace(u'&', "&&"_L1), this,
            [choose, id = id, name = name] { choose(id, name); });
    menu->popup(m_account->mapToGlobal(QPoint(0, m_account->height())));
}

void OutboxView::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"relayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_detail->actions().fillMenu(*menu);
    menu->popup(at);
}

void OutboxView::onAct(const RelayId &id, RelayAct act, bool yes)
{
    m_list->select(id);
    switch (act) {
    case RelayAct::Answer:
        if (yes)
            m_detail->actions().ask(OutboxActions::Ask::Link);
        else
            Q_EMIT notPublishedAsked(id);
        break;
    case RelayAct::RetryNow:
        Q_EMIT retryAsked(id);
        break;
    case RelayAct::Open:
        Q_EMIT openAsked(id);
        break;
    case RelayAct::SignInAgain:
        Q_EMIT signInAsked(id);
        break;
    case RelayAct::Rewrite:
    case RelayAct::CopyCorrection:
    case RelayAct::Delete: // asked in the footer before it is done
    case RelayAct::CopyText:
    case RelayAct::Done:
        m_detail->actions().triggerMain();
        break;
    case RelayAct::None:
        break;
    }
}

void OutboxView::onKey(int key)
{
    const RelayId id = m_list->selected();
    const auto row = m_model.relay(id);
    if (!row)
        return;
    const RelayAct act = RelayWordsOf::row(*row, m_model.moment()).act;
    const bool doubt = row->relay.state == RelayState::Unknown;
    // Also where something else is to be done with it first.
    const bool canOpen = act == RelayAct::Open
        || ((act == RelayAct::CopyCorrection || act == RelayAct::Delete)
            && !row->relay.permalink.isEmpty());
    if (key == Qt::Key_R && doubt)
        Q_EMIT checkAsked(id);
    else if (key == Qt::Key_R && (act == RelayAct::RetryNow || act == RelayAct::SignInAgain))
        onAct(id, act, true);
    else if (key == Qt::Key_O && canOpen)
        Q_EMIT openAsked(id);
    else if (key == Qt::Key_C && !row->relay.trackedLink.isEmpty())
        Q_EMIT linkCopyAsked(id);
    else if ((key == Qt::Key_Y || key == Qt::Key_N) && act == RelayAct::Answer)
        onAct(id, act, key == Qt::Key_Y);
    else if (key == Qt::Key_Delete && m_detail->actions().canCancel())
        m_detail->actions().ask(OutboxActions::Ask::Cancel);
}

QByteArray OutboxView::columns() const
{
    return m_splitter->saveState();
}

void OutboxView::setColumns(const QByteArray &columns)
{
    m_splitter->restoreState(columns);
}

} // namespace Relais::Ui

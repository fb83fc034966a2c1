// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuelist.h"

#include "core/base/log.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/skeleton.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/queue/queuechips.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/storydelegate.h"
#include "ui/queue/storylist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
// Changes that come together are read once; while they keep coming, as in a long sync, the list is
// read anew so seldom that the window stays free to paint.
constexpr int gather = 20; // ms
constexpr int longestRest = 1'000;
constexpr int restPerRead = 10; // times what the last read took
constexpr int restPerSoonRead = 2; // which does not hold the window
constexpr int chipsToList = 12;
} // namespace

QueueList::QueueList(
    Theme &theme, QueueService &queue, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_chips(new QueueChips(theme))
    , m_stack(new QStackedWidget)
    , m_view(new StoryList)
    , m_model(new QueueModel({ [this](const QList<QueueService::Key> &keys) { return load(keys); },
                                 [&queue](const StoryId &id) { return queue.keyOf(id); } },
          this))
    , m_delegate(new StoryDelegate(theme, pictures, this))
    , m_empty(new EmptyState(theme))
    , m_skeleton(new Skeleton(theme, 5, storyCardHeight(false, theme.textScale())))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(chipsToList);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(0, 0, 0, 0);
    chips->addWidget(m_chips);
    chips->addSpacing(StoryDelegate::scrollRoom);
    column->addLayout(chips);
    column->addWidget(m_stack, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    for (QWidget *page : QWidgetList { m_view, m_empty, m_skeleton })
        m_stack->addWidget(page);
    m_soon.setSingleShot(true);
    connect(&pictures, &PictureCache::ready, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    bind();
    refreshTopics();
    refresh();
}

void QueueList::bind()
{
    connect(&m_soon, &QTimer::timeout, this, [this] {
        QElapsedTimer cost;
        cost.start();
        refreshTopics();
        refresh();
        m_rest = qMin(restPerRead * cost.elapsed(), qint64(longestRest));
        m_lastRead.start();
    });
    connect(&m_queue, &QueueService::changed, this, &QueueList::readAgain);
    m_chips->setChoices([this] { return choices(); });
    connect(m_chips, &QueueChips::filterChosen, this, [this] {
        Q_EMIT filterChanged();
        refreshFromTop();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_refreshing)
                return; // the view moves on by itself when a row goes
            m_current = m_model->idAt(index.isValid() ? index.row() : -1);
            m_currentRow = qMax(0, index.row());
            Q_EMIT currentChanged(m_current);
        });
    connect(m_view, &StoryList::opened, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(m_delegate, &StoryDelegate::relayPressed, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(m_view, &StoryList::previewRequested, this,
        [this](const QModelIndex &index) { Q_EMIT previewed(m_model->idAt(index.row())); });
    connect(m_view, &StoryList::saveRequested, this, &QueueList::setSaved);
    connect(m_view, &StoryList::hideRequested, this,
        [this](const QModelIndex &index) { hideOrShow(m_model->idAt(index.row())); });
    connect(m_view, &StoryList::filterRequested, m_chips, &QueueChips::openMenu);
    connect(m_view, &StoryList::menuRequested, this, &QueueList::showMenu);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (filter().search.isEmpty()) {
            refresh();
            return;
        }
        QueueService::Filter everywhere;
        everywhere.search = filter().search;
        setFilter(everywhere);
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, [this] {
        setFilter({});
        Q_EMIT searchCleared();
    });
}

QList<QueueService::Row> QueueList::load(const QList<QueueService::Key> &keys)
{
    auto rows = m_queue.rowsOf(keys);
    if (rows)
        return *rows;
    qCWarning(lcUi) << "queue rows:" << errorCodeName(rows.error().code) << rows.error().detail;
    return {};
}

QueueService::Filter QueueList::filter() const
{
    return m_chips->filter();
}

void QueueList::setFilter(const QueueService::Filter &filter)
{
    m_chips->setFilter(filter);
    Q_EMIT filterChanged();
    refreshFromTop();
}

void QueueList::setSearch(const QString &text)
{
    QueueService::Filter filter = m_chips->filter();
    if (filter.search == text)
        return;
    filter.search = text;
    setFilter(filter);
}

void QueueList::refreshTopics()
{
    if (const auto topics = m_queue.chosenTopics())
        m_chips->setTopics(*topics);
    else
        qCWarning(lcUi) << "topics:" << errorCodeName(topics.error().code);
    if (const auto networks = m_queue.networks())
        m_chips->setNetworks(*networks);
}

QueueChips::Choices QueueList::choices() const
{
    QueueChips::Choices choices;
    if (const auto campaigns = m_queue.campaigns())
        choices.campaigns = *campaigns;
    else
        qCWarning(lcUi) << "campaigns:" << errorCodeName(campaigns.error().code);
    if (const auto languages = m_queue.languages())
        choices.languages = *languages;
    else
        qCWarning(lcUi) << "languages:" << errorCodeName(languages.error().code);
    return choices;
}

void QueueList::readAgain()
{
    const qint64 rested = m_lastRead.isValid() ? m_lastRead.elapsed() : m_rest;
    if (!m_soon.isActive())
        m_soon.start(static_cast<int>(qMax(qint64(gather), m_rest - rested)));
}

void QueueList::refresh()
{
    m_soon.stop();
    m_delegate->setNow(m_clock.now());
    m_model->setNow(m_clock.now());
    if (m_queue.isLarge())
        readSoon();
    else
        take(m_queue.order(filter()), When::Now);
}

void QueueList::refreshFromTop()
{
    m_toTop = true;
    refresh();
}

void QueueList::readSoon()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    QElapsedTimer cost;
    cost.start();
    whenDone(m_queue.orderSoon(filter()), this, [this, cost, asked = filter()](const Keys &keys) {
        m_reading = false;
        m_rest = qMin(restPerSoonRead * cost.elapsed(), qint64(longestRest));
        m_lastRead.start();
        const bool again = std::exchange(m_again, false);
        if (!again || asked == filter())
            take(keys, When::Soon);
        if (again)
            refresh();
    });
}

void QueueList::take(const Keys &keys, When when)
{
    if (!keys) {
        showState(keys.error());
        return;
    }
    m_known = true;
    const bool toTop = std::exchange(m_toTop, false);
    m_refreshing = true;
    m_model->setKeys(*keys);
    const int row = m_model->rowOf(m_current);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row)); // a reset forgot it
        m_currentRow = row;
    } else {
        m_view->selectionModel()->clear();
        if (toTop)
            m_currentRow = 0;
    }
    m_refreshing = false;
    showState({});
    Q_EMIT refreshed();
    // A story opens after the frame that shows the list, where both would be too much for one.
    const auto tellGone = [this] {
        if (m_model->rowOf(m_current) < 0)
            Q_EMIT currentGone();
    };
    if (when == When::Soon)
        QTimer::singleShot(0, this, tellGone);
    else
        tellGone();
    if (toTop)
        m_view->scrollToTop();
}

StoryId QueueList::current() const
{
    return m_current;
}

void QueueList::select(const StoryId &story)
{
    const int row = m_model->rowOf(story);
    if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model->index(row));
    else if (row < 0 && m_reading)
        m_current = story; // chosen once its row is here
}

void QueueList::selectNearby()
{
    const int rows = m_model->rowCount();
    if (rows > 0) {
        m_view->setCurrentIndex(m_model->index(qMin(m_currentRow, rows - 1)));
    } else {
        m_current = {};
        Q_EMIT currentChanged({});
    }
}

void QueueList::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void QueueList::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_view->doItemsLayout();
}

void QueueList::setFirstSync(bool running)
{
    if (std::exchange(m_firstSync, running) != running)
        showState({});
}

void QueueList::showState(const std::optional<Error> &error)
{
    if (error) {
        m_empty->setContent(
            u"error"_s, Tone::Bad, tr("The queue cannot be read"), ErrorWords::sentence(*error));
        m_empty->setActions(tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else if (!m_known) {
        return; // it is read just now
    } else if (m_firstSync) {
        m_stack->setCurrentWidget(m_skeleton);
    } else {
        showNothing();
        m_stack->setCurrentWidget(m_empty);
    }
}

void QueueList::showNothing()
{
    const QueueService::Filter shown = filter();
    QueueService::Filter widest;
    widest.search = shown.search;
    if (!shown.search.isEmpty()) {
        const auto outside = shown == widest ? Result<QList<StoryId>>() : m_queue.find(widest);
        const int more = outside ? int(outside->size()) : 0;
        m_empty->setContent(u"search"_s, Tone::Neutral,
            tr("Nothing for “%1”").arg(shown.search.trimmed()),
            more > 0 ? tr("%n story(ies) match outside this filter.", nullptr, more)
                     : tr("No live story has these words."));
        m_empty->setActions(more > 0 ? tr("Search everywhere") : QString(), tr("Clear"));
    } else if (shown == QueueService::Filter {}) {
        m_empty->setContent(u"approve"_s, Tone::Accent, tr("You are through"),
            tr("There is nothing left to relay. New stories appear here by themselves."));
        m_empty->setActions({});
    } else if (shown.tab == QueueService::Tab::Saved) {
        m_empty->setContent(u"save"_s, Tone::Neutral, tr("Nothing kept for later"),
            tr("Press S on a story to find it here again."));
        m_empty->setActions({}, tr("Show all"));
    } else {
        m_empty->setContent(u"filter"_s, Tone::Neutral, tr("Nothing in this choice"),
            tr("No live story matches what you chose."));
        m_empty->setActions({}, tr("Show all"));
    }
}

} // namespace Relais::Ui

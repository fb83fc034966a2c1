// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepage.h"

#include "core/settings/settings.h"
#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/errorwords.h"
#include "ui/composer/accountchips.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/storyhead.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/storydelegate.h"
#include "ui/queue/storylist.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int listWidth = 560;
constexpr int readAfter = 1000; // ms that a story is looked at before it counts as read
} // namespace

QueuePage::QueuePage(
    Theme &theme, const QueueServices &services, ImageSource &images, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(services)
    , m_pictures(new PictureCache(images, this))
    , m_list(new QueueList(theme, services.queue, *m_pictures, services.clock))
    , m_stack(new QStackedWidget)
    , m_columns(new QSplitter)
    , m_both(new QWidget)
    , m_detail(new Card(theme))
    , m_detailStack(new QStackedWidget)
    , m_nothing(new EmptyState(theme))
    , m_soon(new QWidget)
    , m_large(new QWidget)
{
    build();
    remember();
    bind();
    m_list->selectNearby();
    showDetail(m_list->current());
}

// Before the view, whose last signals neither must hear.
QueuePage::~QueuePage()
{
    keepDraft();
    delete m_composition;
    delete m_controller;
}

void QueuePage::keepDraft()
{
    if (m_composition)
        m_composition->close();
}

void QueuePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->addWidget(m_detailStack);
    sayNothing({});
    m_detailStack->addWidget(m_nothing);
    m_detailStack->addWidget(m_soon);
    auto *large = new QVBoxLayout(m_large);
    large->setContentsMargins(0, 0, 0, 0);
    m_columns->setChildrenCollapsible(false);
    // The list's scroll bar stands in the gap between the columns.
    m_columns->setHandleWidth(Metrics::betweenPanels - StoryDelegate::scrollRoom);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_detail);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_list->setMinimumWidth(m_theme.scaled(360));
    m_soon->setMinimumWidth(m_theme.scaled(512)); // about what the composer asks for
    m_columns->setSizes({ m_theme.scaled(listWidth) + StoryDelegate::scrollRoom, 10'000 });
    // A splitter misplaces its columns within margins of its own where reading begins on the right.
    auto *both = new QVBoxLayout(m_both);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_columns);
    m_stack->addWidget(m_both);
    m_stack->addWidget(m_large);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readAfter);
    m_composerSoon.setSingleShot(true);
    m_composerSoon.setInterval(0);
}

void QueuePage::remember()
{
    Settings &settings = m_services.settings;
    const QueueService::Filter kept = filterFrom(settings.kept(u"queue.filter"_s));
    if (kept != QueueService::Filter())
        m_list->setFilter(kept); // else what is shown need not be read a second time
    connect(m_list, &QueueList::filterChanged, this,
        [this, &settings] { settings.keep(u"queue.filter"_s, bytesOf(m_list->filter())); });
    m_columns->restoreState(settings.kept(u"queue.columns"_s));
    connect(m_columns, &QSplitter::splitterMoved, this,
        [this, &settings] { settings.keep(u"queue.columns"_s, m_columns->saveState()); });
}

void QueuePage::bind()
{
    connect(m_list, &QueueList::currentChanged, this, &QueuePage::showDetail);
    connect(m_list, &QueueList::currentGone, this, [this] {
        // Withdrawn or ended while it is being written: the person keeps it before their eyes, also
        // while they look something up elsewhere.
        const QWidget *focus = window()->focusWidget();
        if (!m_isLarge && !(focus && m_view && m_view->isAncestorOf(focus)))
            m_list->selectNearby();
    });
    connect(m_list, &QueueList::opened, this, &QueuePage::open);
    connect(m_list, &QueueList::previewed, this, &QueuePage::preview);
    connect(m_list, &QueueList::undoOffered, this, &QueuePage::undoOffered);
    connect(m_list, &QueueList::searchCleared, this, &QueuePage::searchCleared);
    connect(m_list, &QueueList::refreshed, this, [this] {
        if (m_controller)
            m_controller->refresh();
        Q_EMIT headChanged();
    });
    connect(&m_composerSoon, &QTimer::timeout, this, &QueuePage::needComposer);
    connect(&m_readSoon, &QTimer::timeout, this, [this] {
        if (!m_controller)
            return;
        const auto row = m_services.queue.row(m_controller->story());
        if (row && (row->unread || row->revisedSinceRead) && isVisible())
            m_services.queue.markRead(row->story.id);
    });
    const auto write = [this] {
        if (const StoryId story = m_list->current(); !story.isEmpty())
            open(story);
    };
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_N), write, Qt::WindowShortcut);
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { toggleSeveral(); }, Qt::WindowShortcut);
}

// It is half of the page's making: the rows are there before it, and a window that starts in the
// tray has none until it is shown.
void QueuePage::needComposer()
{
    if (m_view)
        return;
    m_composerSoon.stop();
    m_composition = new Composition(ComposerPort::of(m_services.compose), this);
    m_view = new ComposerView(m_theme, *m_composition, *m_pictures);
    m_controller = new ComposerController(m_services, *m_composition, *m_view, m_theme, this);
    m_detailStack->addWidget(m_view);
    bindComposer();
    showDetail(m_list->current());
}

void QueuePage::bindComposer()
{
    connect(m_controller, &ComposerController::said, this, &QueuePage::undoOffered);
    connect(m_controller, &ComposerController::relayed, this, [this] {
        if (!isWide() || m_isLarge)
            setLarge(false, false);
    });
    connect(m_controller, &ComposerController::hidden, this, [this](const StoryId &story) {
        setLarge(false, false);
        m_list->takeFocus();
        m_list->hideStory(story);
    });
    connect(&m_view->head(), &StoryHead::backRequested, this, [this] { goBack(); });
    connect(&m_view->head(), &StoryHead::severalRequested, this, &QueuePage::toggleSeveral);
    connect(
        &m_view->chips(), &AccountChips::accountsRequested, this, &QueuePage::accountsRequested);
}

ComposerView &QueuePage::composer()
{
    needComposer();
    return *m_view;
}

QString QueuePage::name()
{
    return tr("Queue");
}

QString QueuePage::subtitle() const
{
    const auto counts = m_services.queue.counts();
    if (!counts)
        return {};
    return counts->unread > 0 ? tr("%n new", "stories", counts->unread) : tr("all read");
}

QString QueuePage::searchHint() const
{
    return isWide() ? tr("Search stories and captions") : tr("Search stories");
}

void QueuePage::search(const QString &text)
{
    m_list->setSearch(text);
}

void QueuePage::searchLeft()
{
    m_list->takeFocus();
}

QList<QWidget *> QueuePage::areas() const
{
    if (!m_view)
        return { m_list };
    return { m_list, m_view, &m_view->footer() };
}

void QueuePage::opened()
{
    if (m_controller)
        m_controller->readAgain();
    const QWidget *focus = QApplication::focusWidget();
    if (!m_isLarge && !(focus && isAncestorOf(focus)))
        m_list->takeFocus();
    m_readSoon.start();
}

void QueuePage::timePassed()
{
    m_list->readAgain();
    if (m_controller)
        m_controller->timePassed();
}

bool QueuePage::isWide() const
{
    return window()->width() >= Metrics::detailFrom;
}

void QueuePage::showDetail(const StoryId &story)
{
    if (!m_view) {
        m_detailStack->setCurrentWidget(
            story.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_soon);
        return;
    }
    if (story == m_controller->story())
        return;
    m_controller->open(story);
    const bool shown = !m_controller->story().isEmpty();
    if (!shown)
        sayNothing(story.isEmpty() ? std::optional<Error>() : m_controller->problem());
    m_detailStack->setCurrentWidget(shown ? static_cast<QWidget *>(m_view) : m_nothing);
    if (shown && (isWide() || m_isLarge))
        m_readSoon.start();
}

void QueuePage::sayNothing(const std::optional<Error> &problem)
{
    if (problem)
        m_nothing->setContent(u"error"_s, Tone::Bad, tr("This story cannot be shown"),
            ErrorWords::sentence(*problem));
    else
        m_nothing->setContent(u"queue"_s, Tone::Neutral, tr("No story is chosen"),
            tr("Choose one on the left to make it yours."));
}

void QueuePage::open(const StoryId &story)
{
    m_list->select(story);
    needComposer();
    showDetail(story);
    if (!isWide())
        setLarge(true, false);
    m_view->focusText();
    m_readSoon.start();
}

void QueuePage::preview(const StoryId &story)
{
    needComposer();
    showDetail(story);
    m_services.queue.markRead(story);
    if (!isWide())
        setLarge(true, false);
    if (const auto row = m_services.queue.row(story))
        announce(m_detail, row->story.title + u". "_s + row->story.summary);
}

void QueuePage::openComposer(const StoryId &story)
{
    if (m_controller)
        m_controller->readAgain();
    open(story);
}

void QueuePage::openDraft(const Draft &draft)
{
    openComposer(draft.story);
    m_controller->take(draft);
}

void QueuePage::setLarge(bool large, bool several)
{
    using Mode = ComposerView::Mode;
    m_isLarge = large;
    if (!m_view) {
        m_stack->setCurrentWidget(m_both);
    } else if (large) {
        m_large->layout()->addWidget(m_view);
        m_view->setMode(several ? Mode::Several : Mode::Page);
        m_view->show();
        m_stack->setCurrentWidget(m_large);
    } else {
        m_view->setMode(Mode::Panel);
        m_detailStack->addWidget(m_view);
        m_detailStack->setCurrentWidget(
            m_controller->story().isEmpty() ? static_cast<QWidget *>(m_nothing) : m_view);
        m_stack->setCurrentWidget(m_both);
    }
    Q_EMIT headChanged();
}

void QueuePage::toggleSeveral()
{
    needComposer();
    if (m_controller->story().isEmpty())
        return;
    const bool several = m_isLarge && m_view->mode() == ComposerView::Mode::Several;
    if (several)
        setLarge(!isWide(), false);
    else
        setLarge(true, true);
    m_view->focusText();
}

bool QueuePage::goBack()
{
    if (!m_isLarge)
        return false;
    setLarge(false, false);
    m_list->takeFocus();
    return true;
}

void QueuePage::setFirstSync(bool running)
{
    m_list->setFirstSync(running);
}

// The rest of the window is painted within the same turn.
void QueuePage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_view && isWide() && !m_composerSoon.isActive())
        m_composerSoon.start();
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void QueuePage::fit()
{
    const bool wide = isWide();
    const bool compact = window()->width() < Metrics::iconRailBelow;
    const int margin = compact ? Metrics::smallPageMargin : Metrics::pageMargin;
    const int bottom = compact ? 16 : 20;
    // The scroll bar's room is part of the margin when the list fills the width.
    const int end = wide ? margin : margin - StoryDelegate::scrollRoom;
    m_both->setContentsMargins(
        isRightToLeft() ? end : margin, 0, isRightToLeft() ? margin : end, bottom);
    if (m_detail->isVisibleTo(m_columns) != wide)
        Q_EMIT headChanged();
    m_detail->setVisible(wide);
    m_list->setCompact(!wide);
    const bool several = m_view && m_view->mode() == ComposerView::Mode::Several;
    if (wide && m_isLarge && !several)
        setLarge(false, false);
}

} // namespace Relais::Ui

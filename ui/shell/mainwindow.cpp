// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/common/focusring.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/syncbutton.h"
#include "ui/shell/topbar.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rail(new Rail(theme))
    , m_top(new TopBar(theme))
    , m_messagesArea(new QWidget)
    , m_messages(new QVBoxLayout(m_messagesArea))
    , m_stack(new QStackedWidget)
    , m_toast(new UndoToast(theme, this))
{
    setWindowTitle(QStringLiteral("Relais"));
    setMinimumSize(Metrics::minimumWidth, Metrics::minimumHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_messagesArea);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    m_messages->setSpacing(8);
    m_messagesArea->hide();
    new FocusRing(theme, this);

    connect(m_rail, &Rail::chosen, this, &MainWindow::openEntry);
    connect(m_rail, &Rail::settingsChosen, this, &MainWindow::settingsRequested);
    connect(&m_top->sync(), &SyncButton::clicked, this, &MainWindow::syncRequested);
    connect(&m_top->search(), &SearchField::edited, this, [this](const QString &text) {
        m_searches.insert(m_current, text);
        if (Page *shown = page(m_current))
            shown->search(text);
    });
    connect(&m_top->search(), &SearchField::left, this, [this] {
        if (Page *shown = page(m_current))
            shown->searchLeft();
    });
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tellTime);
    addShortcuts();
}

SyncButton &MainWindow::syncButton() const
{
    return m_top->sync();
}

void MainWindow::addPage(const QString &key, const QString &icon, Page *page)
{
    take(key, page);
    if (!icon.isEmpty())
        addEntry(key, icon, page->title());
    if (m_current.isEmpty())
        openEntry(key);
}

void MainWindow::addPage(
    const QString &key, const QString &icon, const QString &title, MakePage make)
{
    m_makers[key] = std::move(make);
    if (!icon.isEmpty())
        addEntry(key, icon, title);
    if (m_current.isEmpty())
        openEntry(key);
}

void MainWindow::take(const QString &key, Page *page)
{
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &Page::headChanged, this, [this, page] {
        if (m_stack->currentWidget() == page)
            showHead();
    });
    connect(page, &Page::searchCleared, this, [this, page] {
        if (m_stack->currentWidget() != page)
            return;
        searchFor({});
        page->searchLeft(); // the button that was pressed is gone
    });
    connect(page, &Page::undoOffered, m_toast, &UndoToast::offer);
}

Page *MainWindow::page(const QString &key)
{
    if (const MakePage make = m_makers.take(key))
        take(key, make());
    return m_pages.value(key);
}

void MainWindow::addEntry(const QString &page, const QString &icon, const QString &text)
{
    m_entries.append(page);
    m_rail->addEntry(page, icon, text);
}

void MainWindow::addGroup(const QString &title)
{
    m_rail->addGroup(title);
}

void MainWindow::openEntry(const QString &key)
{
    m_rail->setCurrent(key);
    open(key);
}

void MainWindow::open(const QString &key)
{
    Page *shown = page(key);
    if (!shown)
        return;
    m_current = key;
    m_stack->setCurrentWidget(shown);
    showHead();
    shown->opened();
}

void MainWindow::searchFor(const QString &text)
{
    m_searches.insert(m_current, text);
    m_pages.value(m_current)->search(text);
    showHead();
}

void MainWindow::showHead()
{
    const Page *shown = m_pages.value(m_current);
    m_top->setVisible(!shown->hasOwnTop());
    fit();
    m_top->showHead(*shown);
    const QSignalBlocker quiet(m_top->search());
    m_top->search().setText(m_searches.value(m_current));
}

void MainWindow::showMessage(const QString &key, const Message &message)
{
    if (Banner *shown = m_banners.value(key)) {
        shown->setMessage(message.title, message.text);
        shown->setAction(message.action);
        return;
    }
    auto *banner = new Banner(m_theme, message.tone, message.icon);
    banner->setMessage(message.title, message.text);
    banner->setAction(message.action);
    banner->setClosable(message.closable);
    connect(banner, &Banner::actionTriggered, this, [this, key] { Q_EMIT messageActed(key); });
    connect(banner, &Banner::closed, this, [this, key] { hideMessage(key); }, Qt::QueuedConnection);
    m_banners.insert(key, banner);
    m_messages->addWidget(banner);
    m_messagesArea->show();
}

void MainWindow::hideMessage(const QString &key)
{
    if (Banner *banner = m_banners.take(key)) {
        banner->hide();
        banner->deleteLater();
    }
    m_messagesArea->setVisible(!m_banners.isEmpty());
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < 9; ++i) {
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (i < m_entries.size())
                openEntry(m_entries.at(i));
        });
    }
    // The slash and the question mark too: lists take letters to search in themselves, text fields
    // keep theirs from shortcuts.
    for (const QKeySequence &keys :
        { QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Slash) }) {
        addShortcut(keys, [this] {
            if (m_top->isVisible() && m_top->search().isVisible())
                m_top->search().takeFocus();
        });
    }
    addShortcut(
        QKeySequence(Qt::Key_Question), [this] { Q_EMIT helpRequested(QStringLiteral("keys")); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { Q_EMIT settingsRequested(); });
    addShortcut(QKeySequence(Qt::Key_F5), [this] { Q_EMIT syncRequested(); });
    addShortcut(QKeySequence(Qt::Key_F6), [this] { nextArea(true); });
    addShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextArea(false); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitRequested(); });
    addShortcut(QKeySequence(Qt::Key_F1), [this] { Q_EMIT helpRequested(m_current); });
}

void MainWindow::addShortcut(const QKeySequence &keys, std::function<void()> act)
{
    addKey(*this, keys, std::move(act), Qt::WindowShortcut);
}

namespace {

//! The first control in area that takes the focus, in the order of Tab; null: there is none.
QWidget *firstIn(QWidget *area)
{
    QWidget *at = area;
    do {
        const bool inside = at == area || area->isAncestorOf(at);
        if (inside && at->focusPolicy() & Qt::TabFocus && at->isVisible() && at->isEnabled())
            return at;
        at = at->nextInFocusChain();
    } while (at != area);
    return nullptr;
}

//! The innermost area that has the focus; -1: none.
qsizetype areaOf(const QWidget *focus, const QWidgetList &areas)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const bool has = focus && (areas.at(i) == focus || areas.at(i)->isAncestorOf(focus));
        if (has && (found < 0 || areas.at(found)->isAncestorOf(areas.at(i))))
            found = i;
    }
    return found;
}

} // namespace

void MainWindow::nextArea(bool forward)
{
    QWidgetList areas { m_rail->list() };
    if (m_top->isVisible())
        areas << m_top;
    if (const Page *shown = m_pages.value(m_current))
        areas << shown->areas();
    areas.removeIf([](QWidget *area) { return !area->isVisible() || !firstIn(area); });
    const qsizetype count = areas.size();
    if (count == 0)
        return;
    const qsizetype here = areaOf(QApplication::focusWidget(), areas);
    const qsizetype at = here < 0 && !forward ? 0 : here;
    firstIn(areas.at((at + (forward ? 1 : count - 1)) % count))->setFocus(Qt::TabFocusReason);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Page *shown = page(m_current);
    // Not a shortcut: a text field has its own Ctrl Z and takes it first.
    if (event->matches(QKeySequence::Undo) && m_toast->undo())
        return;
    if (event->key() == Qt::Key_Escape && shown && shown->goBack())
        return;
    QWidget::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepTime(!isMinimized());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepTime(false);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        keepTime(isVisible() && !isMinimized());
}

// While nobody can see the window nothing in it needs to be right, and nothing wakes the machine.
void MainWindow::keepTime(bool seen)
{
    if (seen == m_minute.isActive())
        return;
    if (!seen) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    if (std::exchange(m_wasSeen, true)) // the first time the page is new
        tellTime();
    else
        Q_EMIT minutePassed();
}

void MainWindow::tellTime()
{
    if (Page *shown = m_pages.value(m_current))
        shown->timePassed();
    Q_EMIT minutePassed();
}

void MainWindow::putAside()
{
    m_toast->dismiss(); // nobody takes it back now
    hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_hidesOnClose && m_hidesOnClose()) {
        event->ignore();
        putAside();
        return;
    }
    m_toast->dismiss();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::fit()
{
    const bool compact = width() < Metrics::iconRailBelow;
    m_rail->setCompact(compact);
    m_top->setCompact(compact);
    const int margin = compact ? Metrics::smallPageMargin : Metrics::pageMargin;
    m_messages->setContentsMargins(margin, m_top->isVisibleTo(this) ? 0 : 12, margin, 12);
    const int bottom = compact ? 16 : 20;
    for (Page *page : std::as_const(m_pages)) {
        if (!page->keepsOwnMargins())
            page->setContentsMargins(margin, 0, margin, bottom);
    }
}

} // namespace Relais::Ui

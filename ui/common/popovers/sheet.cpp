// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/sheet.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leastAside = 16; // of the window beside the card

//! Screen readers take it for the dialog that it is.
QAccessibleInterface *dialogOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (className != "Relais::Ui::Sheet"_L1 || !widget)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Dialog);
}

void tellScreenReaders()
{
    static bool told = false;
    if (!told)
        QAccessible::installFactory(&dialogOf);
    told = true;
}

} // namespace

Sheet::Sheet(Theme &theme, const QSize &size, const QString &name, QWidget *page)
    : QWidget(page->window())
    , m_theme(theme)
    , m_size(size)
    , m_card(new Card(theme, this))
    , m_column(new QVBoxLayout(m_card))
    , m_page(page)
{
    tellScreenReaders();
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_card->setGround(&Tokens::raised);
    m_card->setEdge(&Tokens::lineStrong);
    page->installEventFilter(this);
    page->window()->installEventFilter(this);
    followTheme(this, theme);
    hide();
}

void Sheet::openWith(QWidget *focus)
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    focus->setFocus(Qt::PopupFocusReason);
}

void Sheet::leave()
{
    if (mayLeave())
        end();
}

void Sheet::end()
{
    if (isHidden())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT left();
    deleteLater();
}

bool Sheet::event(QEvent *event)
{
    // Keys of the page and of the window do nothing behind it: they come to keyPressEvent().
    if (event->type() == QEvent::ShortcutOverride
        && !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Quit)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == m_page && event->type() == QEvent::Hide && !event->spontaneous())
        end();
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *start = QApplication::focusWidget();
    if (!start || !isAncestorOf(start))
        start = this;
    QWidget *to = start;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool takes = to->focusPolicy() & Qt::TabFocus && to->isEnabled() && to->isVisible();
        if (takes && isAncestorOf(to)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != start);
    return true; // there is nothing else to go to
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    event->accept();
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what is behind it takes no press
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().scrim);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize most(width() - 2 * leastAside, height() - 2 * leastAside);
    const QSize wanted(m_theme.scaled(m_size.width()), m_theme.scaled(m_size.height()));
    const QSize size = wanted.boundedTo(most);
    m_card->setGeometry(
        (width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
}

} // namespace Relais::Ui

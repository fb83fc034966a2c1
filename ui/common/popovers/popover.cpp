// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/popover.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int wide = 360;
constexpr int away = 4; // from what it is about
} // namespace

Popover::Popover(Theme &theme, QWidget *beside, const QString &name, const QRect &part)
    : QWidget(beside, Qt::Popup)
    , m_theme(theme)
    , m_beside(beside)
    , m_part(part)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    setFixedWidth(theme.scaled(wide));
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
}

void Popover::openBeside(QWidget *focus)
{
    adjustSize();
    move(place());
    show();
    focus->setFocus(Qt::PopupFocusReason);
}

QPoint Popover::place() const
{
    const QRect about = m_part.isNull() ? m_beside->rect() : m_part;
    const QRect screen = m_beside->screen()->availableGeometry();
    QPoint at = m_beside->mapToGlobal(about.topLeft() + QPoint(0, about.height() + away));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (at.y() + height() > screen.bottom())
        at.setY(m_beside->mapToGlobal(about.topLeft()).y() - height() - away);
    return at;
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = m_theme.colors();
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Relais::Ui

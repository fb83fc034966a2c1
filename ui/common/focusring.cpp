// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusring.h"

#include <QApplication>
#include <QFocusEvent>

namespace Relais::Ui {

namespace {
constexpr int outside = 4; // 2 px of air, 2 px of line
}

FocusRing::FocusRing(Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    followTheme(this, theme);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || widget->window() != window())
            break;
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool mouse = reason == Qt::MouseFocusReason;
        follow(!mouse && widget->property("focusRadius").isValid() ? widget : nullptr);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched->isWidgetType()
            && (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *target)
{
    m_target = target;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect inner(m_target->mapTo(window(), QPoint()), m_target->size());
    const QRect outer = inner.adjusted(-outside, -outside, outside, outside);
    if (geometry() != outer)
        setGeometry(outer);
    if (!isVisible())
        show();
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!m_target)
        return;
    QPainter painter(this);
    const int radius = m_target->property("focusRadius").toInt();
    fillRounded(painter, rect(), radius + outside, {}, m_theme.colors().accent, 2);
}

} // namespace Relais::Ui

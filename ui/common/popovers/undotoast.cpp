// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/undotoast.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Relais::Ui {

namespace {
constexpr int toastHeight = 52;
constexpr int toastWidth = 440;
constexpr int fromEdge = 16;
constexpr int undoHeight = 32;
} // namespace

UndoToast::UndoToast(Theme &theme, QWidget *over)
    : QWidget(over)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", Metrics::radiusBanner);
    setCursor(Qt::PointingHandCursor);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &UndoToast::expire);
    over->installEventFilter(this);
    followTheme(this, theme);
}

void UndoToast::offer(const UndoOffer &offer)
{
    settle(); // what was offered before
    m_offer = offer;
    setAccessibleDescription(offer.undo ? tr("Press Ctrl Z or Enter to undo") : QString());
    place();
    show();
    raise();
    update();
    announce(this, offer.text);
    m_timer.start();
}

bool UndoToast::undo()
{
    const auto act = std::exchange(m_offer.undo, nullptr);
    if (act)
        m_offer.settled = nullptr;
    dismiss();
    if (act)
        act();
    return act != nullptr;
}

void UndoToast::dismiss()
{
    m_timer.stop();
    m_offer.undo = nullptr;
    hide();
    settle();
}

void UndoToast::settle()
{
    if (const auto act = std::exchange(m_offer.settled, nullptr))
        act();
}

void UndoToast::expire()
{
    if (underMouse() || hasFocus())
        m_timer.start();
    else
        dismiss();
}

void UndoToast::place()
{
    const QWidget *over = parentWidget();
    const int width = qMin(m_theme.scaled(toastWidth), over->width() - 2 * fromEdge);
    const int height = m_theme.scaled(toastHeight);
    setGeometry((over->width() - width) / 2, over->height() - height - fromEdge, width, height);
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

QRect UndoToast::mirrored(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

QRect UndoToast::closeRect() const
{
    return mirrored({ width() - 8 - 24, (height() - 24) / 2, 24, 24 });
}

QRect UndoToast::undoRect() const
{
    if (!m_offer.undo)
        return {};
    const int words = textWidth(m_theme.font(TextStyle::CardTitle), tr("Undo")) + 24;
    const int tall = m_theme.scaled(undoHeight);
    const int end = mirrored(closeRect()).left() - 4;
    return mirrored({ end - words, (height() - tall) / 2, words, tall });
}

void UndoToast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusBanner, t.toast);
    const int middle = height() / 2;
    drawIcon(painter, m_theme, m_offer.icon, t.onToast, mirrored({ 14, middle - 10, 20, 20 }));
    const int end = mirrored(m_offer.undo ? undoRect() : closeRect()).left();
    drawLine(painter, mirrored({ 44, 0, end - 44, height() }), m_theme.font(TextStyle::Body),
        t.onToast, m_offer.text);
    if (m_offer.undo)
        drawLine(painter, undoRect(), m_theme.font(TextStyle::CardTitle), t.toastAction, tr("Undo"),
            Qt::AlignHCenter);
    const QRect close = closeRect();
    drawIcon(painter, m_theme, QStringLiteral("dismiss"), t.onToast,
        { close.x() + 4, close.y() + 4, Metrics::smallIcon, Metrics::smallIcon });
}

void UndoToast::mouseReleaseEvent(QMouseEvent *event)
{
    if (undoRect().contains(event->pos()))
        undo();
    else if (closeRect().contains(event->pos()))
        dismiss();
}

void UndoToast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        undo();
    else if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui

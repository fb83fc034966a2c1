// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/markstyle.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int markSide = 18; // px at 100 %
constexpr qreal markRadius = 4;
constexpr qreal dotShare = 0.4; // of a radio button, when it is chosen

struct MarkInk {
    QColor ground;
    QColor edge;
    QColor ink;
};

MarkInk inkOf(const Tokens &tokens, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!enabled)
        return { tokens.sunken, tokens.line, tokens.faint };
    if (marked)
        return { tokens.accent, tokens.accent, tokens.onAccent };
    return { tokens.surface,
        state.testFlag(QStyle::State_MouseOver) ? tokens.accent : tokens.lineStrong, tokens.text };
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.setPen(QPen(ink, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPointF line[] { at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.33) };
    painter.drawPolyline(line, 3);
}

} // namespace

MarkStyle::MarkStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

void MarkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = widget->windowType() == Qt::ToolTip ? qobject_cast<QLabel *>(widget) : nullptr;
    if (label && label->inherits("QTipLabel")) // Qt has no public name for it
        label->setTextFormat(Qt::PlainText);
}

void MarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const MarkInk ink = inkOf(m_theme.colors(), option->state);
    const qreal side = qMin(option->rect.width(), option->rect.height()) - 1;
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink.edge, 1.5));
    painter->setBrush(ink.ground);
    const qreal radius = box ? markRadius : side / 2;
    painter->drawRoundedRect(mark.adjusted(1, 1, -1, -1), radius, radius);
    if (option->state.testFlag(State_NoChange)) {
        painter->setPen(QPen(ink.ink, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(mark.left() + side * 0.3, mark.center().y()),
            QPointF(mark.right() - side * 0.3, mark.center().y()));
    } else if (option->state.testFlag(State_On) && box) {
        drawTick(*painter, mark, ink.ink);
    } else if (option->state.testFlag(State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.ink);
        painter->drawEllipse(mark.center(), side * dotShare / 2, side * dotShare / 2);
    }
    painter->restore();
}

int MarkStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(markSide);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Relais::Ui

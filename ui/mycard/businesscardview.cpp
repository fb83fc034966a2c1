// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/businesscardview.h"

#include <QPainter>

namespace Relais::Ui {

namespace {

constexpr int shownWidth = 323; // px
constexpr qreal radius = 8;
const QColor edge(0xC3, 0xCA, 0xD4);

} // namespace

BusinessCardView::BusinessCardView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(shownWidth);
    setAccessibleName(tr("Business card"));
}

void BusinessCardView::setPrint(const CardPrint &print)
{
    m_print = print;
    setAccessibleDescription(print.card.name + u'\n' + print.card.role);
    update();
}

QSize BusinessCardView::sizeHint() const
{
    return { shownWidth, heightForWidth(shownWidth) };
}

int BusinessCardView::heightForWidth(int width) const
{
    const QSizeF card = businessCardSize();
    return qRound(qMin(width, shownWidth) * card.height() / card.width());
}

void BusinessCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const qreal scale = width() / businessCardSize().width();
    painter.scale(scale, scale);
    paintBusinessCard(painter, m_print);
}

} // namespace Relais::Ui

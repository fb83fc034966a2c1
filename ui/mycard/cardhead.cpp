// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardhead.h"

#include "ui/common/pictures/avatar.h"

#include <QEvent>

namespace Relais::Ui {

namespace {
constexpr int bandHeight = 56;
constexpr int ringSize = 76;
constexpr int ringWidth = 4;
constexpr int overBand = 34; // of the ring
constexpr int faceInset = 28; // from the page's edge, where its texts begin
constexpr int frameEdge = 1; // the page's frame is drawn under the band
} // namespace

CardHeadLayout layOutCardHead(int width)
{
    CardHeadLayout out;
    out.band = QRect(frameEdge, 0, qMax(0, width - 2 * frameEdge), bandHeight);
    out.ring = QRect(faceInset, bandHeight - overBand, ringSize, ringSize);
    out.face = out.ring.adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    return out;
}

int cardHeadHeight()
{
    return bandHeight - overBand + ringSize;
}

CardHead::CardHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_face(new Avatar(theme, ringSize - 2 * ringWidth, this))
{
    setFixedHeight(cardHeadHeight());
    setMinimumWidth(faceInset + ringSize);
    followTheme(this, theme);
}

void CardHead::setName(const QString &name)
{
    m_face->setName(name);
}

QRect CardHead::mirrored(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void CardHead::placeFace()
{
    m_face->setGeometry(mirrored(layOutCardHead(width()).face));
}

void CardHead::paintEvent(QPaintEvent *)
{
    const CardHeadLayout at = layOutCardHead(width());
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    painter.fillRect(mirrored(at.band), t.accentSoft);
    fillRounded(painter, mirrored(at.ring), ringSize / 2.0, t.surface);
}

void CardHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFace();
}

void CardHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeFace();
}

} // namespace Relais::Ui

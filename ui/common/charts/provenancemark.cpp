// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/provenancemark.h"

#include "ui/common/words/format.h"

namespace Relais::Ui {

ProvenanceMark::ProvenanceMark(Theme &theme, Provenance provenance, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_provenance(provenance)
{
    setFixedSize(10, 10);
    setAccessibleName(Format::provenanceLabel(provenance));
    setToolTip(accessibleName());
    followTheme(this, theme);
}

QColor ProvenanceMark::color(const Tokens &tokens, Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return tokens.chart[0];
    case Provenance::Reported:
        return tokens.chart[1];
    case Provenance::Estimated:
        return tokens.chart[4];
    }
    return tokens.muted;
}

void ProvenanceMark::draw(
    QPainter &painter, const QRect &box, const Tokens &tokens, Provenance provenance)
{
    const QColor ink = color(tokens, provenance);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (provenance == Provenance::Measured) {
        fillRounded(painter, box, 2, ink);
    } else if (provenance == Provenance::Reported) {
        painter.setPen(QPen(ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1));
    } else {
        QPen pen(ink, 1.5);
        pen.setDashPattern({ 1.5, 1.5 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter.restore();
}

void ProvenanceMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_theme.colors(), m_provenance);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paint.h"

#include "core/domain/networktraits.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ToneColors toneColors(const Tokens &t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { t.sunken, t.line, t.muted };
    case Tone::Good:
        return { t.goodSoft, t.goodLine, t.good };
    case Tone::Warn:
        return { t.warnSoft, t.warnLine, t.warn };
    case Tone::Bad:
        return { t.badSoft, t.badLine, t.bad };
    case Tone::Info:
        return { t.infoSoft, t.infoLine, t.info };
    case Tone::Accent:
        return { t.accentSoft, t.accentLine, t.accent };
    }
    return { t.sunken, t.line, t.muted };
}

void followTheme(QWidget *widget, const Theme &theme)
{
    QObject::connect(&theme, &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

void drawNetwork(QPainter &painter, const QRect &rect, Network network, const Theme &theme)
{
    const qreal unit = rect.height() / 22.0;
    fillRounded(painter, rect, 6 * unit, networkColor(network, theme.isDark()));
    QFont font = theme.font(TextStyle::Small);
    font.setPixelSize(qMax(7, qRound(10 * unit)));
    font.setWeight(QFont::Bold);
    drawLine(painter, rect, font, Qt::white, traitsOf(network).letters, Qt::AlignHCenter);
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const Theme &theme)
{
    fillRounded(painter, rect, rect.height() / 2.0, theme.colors().accentSoft);
    QFont font = theme.font(TextStyle::SmallStrong);
    font.setPixelSize(qMax(9, qRound(rect.height() * 12 / 32.0)));
    drawLine(painter, rect, font, theme.colors().accent, initials, Qt::AlignHCenter);
}

void drawIcon(QPainter &painter, const Theme &theme, const QString &name, const QColor &color,
    const QRect &rect)
{
    painter.drawPixmap(rect.topLeft(),
        theme.icon(name, color, rect.width(), painter.device()->devicePixelRatioF()));
}

} // namespace Relais::Ui

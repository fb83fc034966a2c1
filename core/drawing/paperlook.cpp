// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/paperlook.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QFont sized(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({ u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans Arabic"_s,
        u"Noto Color Emoji"_s });
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont paperFont(PaperText kind)
{
    switch (kind) {
    case PaperText::Title: {
        QFont font = sized(20, QFont::Bold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2);
        return font;
    }
    case PaperText::Brand:
        return sized(16, QFont::DemiBold);
    case PaperText::Heading:
        return sized(14, QFont::DemiBold);
    case PaperText::Body:
        return sized(14, QFont::Normal);
    case PaperText::SmallStrong:
        return sized(12, QFont::DemiBold);
    case PaperText::Small:
        break;
    }
    return sized(12, QFont::Normal);
}

ChartLook paperLook()
{
    ChartLook look;
    look.text = QColor(0x1A212C);
    look.muted = QColor(0x566174);
    look.line = QColor(0xDFE3E9);
    look.surface = QColor(0xFFFFFF);
    look.sunken = QColor(0xEEF0F3);
    look.accent = QColor(0x0D6B5C);
    look.accentSoft = QColor(0xE1F1ED);
    look.first = QColor(0x0D6B5C);
    look.second = QColor(0xAB9424);
    look.small = paperFont(PaperText::Small);
    look.strong = paperFont(PaperText::SmallStrong);
    return look;
}

QColor paperStrongLine()
{
    return QColor(0x8790A0);
}

} // namespace Relais

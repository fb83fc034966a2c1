// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/typescale.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

struct Spec {
    int size;
    int line;
    QFont::Weight weight;
};

// The pictures have weight 650 in titles and large figures: of Debian’s Inter, bold is the nearest.
Spec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::PageTitle:
        return { 20, 28, QFont::Bold };
    case TextStyle::PanelTitle:
        return { 16, 24, QFont::DemiBold };
    case TextStyle::CardTitle:
        return { 14, 20, QFont::DemiBold };
    case TextStyle::Body:
        return { 14, 20, QFont::Normal };
    case TextStyle::BodyMedium:
        return { 14, 20, QFont::Medium };
    case TextStyle::Editor:
        return { 14, 21, QFont::Normal };
    case TextStyle::Chip:
        return { 13, 20, QFont::Medium };
    case TextStyle::ChipOn:
        return { 13, 20, QFont::DemiBold };
    case TextStyle::Cell:
        return { 13, 20, QFont::Normal };
    case TextStyle::Small:
        return { 12, 16, QFont::Normal };
    case TextStyle::SmallMedium:
        return { 12, 16, QFont::Medium };
    case TextStyle::SmallStrong:
        return { 12, 16, QFont::DemiBold };
    case TextStyle::Preview:
        return { 12, 18, QFont::Normal };
    case TextStyle::Group:
        return { 11, 16, QFont::DemiBold };
    case TextStyle::Figure:
        return { 28, 34, QFont::Bold };
    }
    return { 14, 20, QFont::Normal };
}

} // namespace

QStringList fontFamilies()
{
    return { u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s };
}

QFont fontFor(TextStyle style, qreal scale)
{
    const Spec spec = specOf(style);
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(qRound(spec.size * scale));
    font.setWeight(spec.weight);
    if (style == TextStyle::PageTitle || style == TextStyle::Figure)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2 * scale);
    return font;
}

int lineHeightFor(TextStyle style, qreal scale)
{
    return qRound(specOf(style).line * scale);
}

} // namespace Relais::Ui

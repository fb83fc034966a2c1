// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidatecardlayout.h"

namespace Relais::Ui {

namespace {
constexpr int cardPadding = 12;
constexpr int belowCard = 8;
constexpr int betweenTexts = 4;
constexpr int afterTag = 8;
constexpr int fewestOfSource = 60; // pixels, of the words on the source
constexpr int besideThePicture = 12;
constexpr int fewestOfTexts = 120; // pixels, beside a picture

int heightOfTexts(const CandidateCardSizes &sizes)
{
    return sizes.titleLine + sizes.smallLine + sizes.tagLine + 2 * betweenTexts;
}
} // namespace

CandidateCardLayout layOutCandidateCard(const QRect &row, const CandidateCardSizes &sizes)
{
    CandidateCardLayout out;
    out.card = row.adjusted(0, 0, -1, -belowCard);
    int wide = qMax(0, out.card.width() - 2 * cardPadding);
    int x = out.card.x() + cardPadding;
    int y = out.card.y() + cardPadding;
    const int taken = sizes.picture + besideThePicture;
    if (sizes.picture > 0 && wide >= taken + fewestOfTexts) {
        out.picture = QRect(x, y, sizes.picture, heightOfTexts(sizes));
        x += taken;
        wide -= taken;
    }
    const auto next = [&](int height) {
        const QRect line(x, y, wide, height);
        y += height + betweenTexts;
        return line;
    };
    out.title = next(sizes.titleLine);
    out.summary = next(sizes.smallLine);
    out.source = next(sizes.tagLine);
    if (sizes.language > 0) {
        out.language =
            QRect(out.source.topLeft(), QSize(qMin(sizes.language, wide), sizes.tagLine));
        out.source.setLeft(qMin(out.language.right() + 1 + afterTag, out.source.right() + 1));
    }
    if (sizes.mark > 0 && out.source.width() >= sizes.mark + afterTag + fewestOfSource) {
        out.mark = out.source;
        out.mark.setLeft(out.source.right() + 1 - sizes.mark);
        out.source.setRight(out.mark.left() - 1 - afterTag);
    }
    return out;
}

int candidateRowHeight(const CandidateCardSizes &sizes)
{
    return 2 * cardPadding + heightOfTexts(sizes) + belowCard;
}

} // namespace Relais::Ui

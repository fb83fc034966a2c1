// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/comparison.h"

#include <cstring>

namespace Relais::Ui::Test {

namespace {

constexpr int colourSlack = 24; // a pixel is like another when no channel differs by more
constexpr int placeSlack = 1;
constexpr double pageSlack = 0.004; // of a page's pixels: accents and edges of letters
constexpr double partSlack = 0.5; // of a part's: a wandering word is less, a lost button more
constexpr int partSize = 40;

bool isLike(QRgb a, QRgb b)
{
    return qAbs(qRed(a) - qRed(b)) <= colourSlack && qAbs(qGreen(a) - qGreen(b)) <= colourSlack
        && qAbs(qBlue(a) - qBlue(b)) <= colourSlack;
}

QRgb pixelOf(const QImage &image, int x, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
}

// The mean of a pixel and those beside it. A letter keeps its ink when it stands a part of a pixel
// further, and its edges do not.
QRgb around(const QImage &image, int x, int y)
{
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;
    for (int row = qMax(0, y - 1); row <= qMin(image.height() - 1, y + 1); ++row) {
        for (int column = qMax(0, x - 1); column <= qMin(image.width() - 1, x + 1); ++column) {
            const QRgb pixel = pixelOf(image, column, row);
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
            ++count;
        }
    }
    return qRgb(red / count, green / count, blue / count);
}

bool hasNear(const QImage &image, int x, int y, QRgb mean)
{
    for (int row = qMax(0, y - placeSlack); row <= qMin(image.height() - 1, y + placeSlack);
        ++row) {
        for (int column = qMax(0, x - placeSlack);
            column <= qMin(image.width() - 1, x + placeSlack); ++column) {
            if (isLike(mean, around(image, column, row)))
                return true;
        }
    }
    return false;
}

// Both ways: a line that came differs from what is known, one that went from what is seen.
bool differsAt(const QImage &seen, const QImage &known, int x, int y)
{
    if (!seen.valid(x, y) || !known.valid(x, y))
        return true;
    return !isLike(pixelOf(seen, x, y), pixelOf(known, x, y))
        && (!hasNear(known, x, y, around(seen, x, y)) || !hasNear(seen, x, y, around(known, x, y)));
}

// To the bit: most parts of most pages are, and that is quickly seen.
bool isSame(const QImage &seen, const QImage &known, const QRect &part)
{
    if (!seen.rect().contains(part) || !known.rect().contains(part))
        return false;
    const auto bytes = static_cast<std::size_t>(part.width()) * sizeof(QRgb);
    const auto from = static_cast<qsizetype>(part.left()) * qsizetype(sizeof(QRgb));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        if (std::memcmp(seen.constScanLine(y) + from, known.constScanLine(y) + from, bytes) != 0)
            return false;
    }
    return true;
}

QRgb paled(QRgb pixel)
{
    const int grey = 160 + qGray(pixel) * 95 / 255;
    return qRgb(grey, grey, grey);
}

} // namespace

QImage inPagePixels(const QImage &image)
{
    const qreal ratio = image.devicePixelRatio();
    QImage plain = qFuzzyCompare(ratio, 1.0) ? image
                                             : image.scaled(image.deviceIndependentSize().toSize(),
                                                   Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    plain.setDevicePixelRatio(1);
    return plain.convertToFormat(QImage::Format_RGB32);
}

bool PictureComparison::isAlike() const
{
    return share <= pageSlack && worstShare <= partSlack;
}

PictureComparison comparePictures(const QImage &seen, const QImage &known)
{
    const QImage one = inPagePixels(seen);
    const QImage two = inPagePixels(known);
    const QRect all = one.rect().united(two.rect());
    PictureComparison result;
    if (all.isEmpty() || (one.size() == two.size() && isSame(one, two, all)))
        return result;
    result.marked = QImage(all.size(), QImage::Format_RGB32);
    result.marked.fill(Qt::white);
    qint64 differ = 0;
    for (int top = 0; top < all.height(); top += partSize) {
        for (int left = 0; left < all.width(); left += partSize) {
            const QRect part = QRect(left, top, partSize, partSize).intersected(all);
            const bool same = isSame(one, two, part);
            int here = 0;
            for (int y = part.top(); y <= part.bottom(); ++y) {
                auto *line = reinterpret_cast<QRgb *>(result.marked.scanLine(y));
                for (int x = part.left(); x <= part.right(); ++x) {
                    const bool differs = !same && differsAt(one, two, x, y);
                    here += differs ? 1 : 0;
                    if (differs)
                        line[x] = qRgb(0xd0, 0x10, 0x20);
                    else
                        line[x] = paled(pixelOf(one, x, y));
                }
            }
            differ += here;
            const double share = double(here) / part.width() / part.height();
            if (share > result.worstShare) {
                result.worstShare = share;
                result.worst = part;
            }
        }
    }
    result.share = double(differ) / all.width() / all.height();
    return result;
}

} // namespace Relais::Ui::Test

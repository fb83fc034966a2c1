// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/ownpicture.h"

#include "core/networks/imagefit.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
constexpr int longestEdge = 2560; // more than any network shows
constexpr int quality = 90;
} // namespace

bool hasTooManyPixels(const QSize &size)
{
    constexpr qint64 bytesOfPixel = 4;
    const qint64 most = qint64 { QImageReader::allocationLimit() } * 1024 * 1024;
    return most > 0 && qint64 { size.width() } * size.height() * bytesOfPixel > most;
}

Result<OwnPicture> ownPicture(const QByteArray &source, const QRectF &part)
{
    QBuffer buffer;
    buffer.setData(source);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const bool isKnown = format == "png" || format == "jpeg";
    if (isKnown && !fitIntoMemory(reader))
        return fail(ErrorCode::InvalidInput, u"too many pixels"_s, u"image-too-many-pixels"_s);
    QImage image = isKnown ? reader.read() : QImage();
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, u"not a JPEG or PNG"_s, u"image-unreadable"_s);
    const QRectF within = part.intersected({ 0, 0, 1, 1 });
    const QRect pixels = QRectF(within.x() * image.width(), within.y() * image.height(),
        within.width() * image.width(), within.height() * image.height())
                             .toRect()
                             .intersected(image.rect());
    if (pixels.isEmpty())
        return fail(ErrorCode::InvalidInput, u"nothing is left of it"_s, u"image-unreadable"_s);
    image = image.copy(pixels);
    if (std::max(image.width(), image.height()) > longestEdge)
        image =
            image.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool clear = image.hasAlphaChannel();
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    OwnPicture own;
    own.suffix = clear ? u"png"_s : u"jpg"_s;
    own.size = image.size();
    QBuffer written(&own.bytes);
    written.open(QIODevice::WriteOnly);
    if (!image.save(&written, clear ? "PNG" : "JPEG", clear ? -1 : quality))
        return fail(ErrorCode::InvalidInput, u"it cannot be written"_s, u"image-unreadable"_s);
    return own;
}

} // namespace Relais

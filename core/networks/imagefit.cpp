// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/imagefit.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// On white: a JPEG has no transparency, and black would show instead.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

QByteArray asJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", quality) ? bytes : QByteArray();
}

} // namespace

Result<FittedImage> fittedImage(const QByteArray &image, qint64 maxBytes, int maxSide)
{
    QBuffer buffer;
    buffer.setData(image);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return fail(ErrorCode::InvalidInput, u"neither a PNG nor a JPEG"_s, u"image-unreadable"_s);
    const QSize announced = reader.size();
    const QImage read = reader.read();
    if (read.isNull())
        return fail(ErrorCode::InvalidInput, u"the image cannot be read"_s, u"image-unreadable"_s);
    if (image.size() <= maxBytes && std::max(announced.width(), announced.height()) <= maxSide)
        return FittedImage { image, "image/" + format, read.size() };

    QImage small = opaque(read);
    int side = std::min(maxSide, std::max(small.width(), small.height()));
    for (; side >= 64; side = side * 3 / 4) {
        small = small.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (const int quality : std::array { 90, 75 }) {
            const QByteArray bytes = asJpeg(small, quality);
            if (!bytes.isEmpty() && bytes.size() <= maxBytes)
                return FittedImage { bytes, "image/jpeg", small.size() };
        }
    }
    return fail(
        ErrorCode::InvalidInput, u"the image cannot be made small enough"_s, u"image-too-large"_s);
}

} // namespace Relais

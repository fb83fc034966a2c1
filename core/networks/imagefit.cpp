// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/imagefit.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

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

bool isWithinMemory(const QSize &size)
{
    constexpr qint64 bytesOfPixel = 4;
    const qint64 most = qint64 { QImageReader::allocationLimit() } * 1024 * 1024;
    return most <= 0 || qint64 { size.width() } * size.height() * bytesOfPixel <= most;
}

struct ReadImage {
    QImage image;
    QByteArray format; //!< "png" or "jpeg"
    QSize announced;
    bool isReduced = false; //!< read smaller than it is
};

Result<ReadImage> readImage(const QByteArray &image)
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
    fitIntoMemory(reader); // if not, Qt finds out whether it is: of few colours it takes less
    const QImage read = reader.read();
    if (read.isNull())
        return fail(ErrorCode::InvalidInput, u"the image cannot be read"_s, u"image-unreadable"_s);
    return ReadImage { read, format, announced, reader.scaledSize().isValid() };
}

tl::unexpected<Error> tooLarge()
{
    return fail(
        ErrorCode::InvalidInput, u"the image cannot be made small enough"_s, u"image-too-large"_s);
}

//! The frame around a picture of this size.
QSize frameOf(const QSize &size, const PlainJpeg &wanted)
{
    const double shape = double(size.width()) / size.height();
    if (wanted.tallest > 0 && shape < wanted.tallest)
        return { int(std::ceil(size.height() * wanted.tallest)), size.height() };
    if (wanted.widest > 0 && shape > wanted.widest)
        return { size.width(), int(std::ceil(size.width() / wanted.widest)) };
    return size;
}

//! On a ground of its own, which has no texts, profile or notes of the picture's.
QImage framed(const QImage &image, const PlainJpeg &wanted)
{
    QImage picture = image;
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace::SRgb);
    const QSize frame = frameOf(picture.size(), wanted);
    if (frame.width() > wanted.maxWidth) {
        // A frame is rounded up: a pixel is left for it.
        const int room = frame == picture.size() ? wanted.maxWidth : wanted.maxWidth - 1;
        const int width = std::max(1, picture.width() * room / frame.width());
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    }
    QSize ground = frameOf(picture.size(), wanted);
    ground.setWidth(std::min(ground.width(), wanted.maxWidth));
    QImage flat(ground, QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(
        (ground.width() - picture.width()) / 2, (ground.height() - picture.height()) / 2, picture);
    return flat;
}

} // namespace

bool fitIntoMemory(QImageReader &reader)
{
    const QSize whole = reader.size();
    if (isWithinMemory(whole))
        return true;
    if (reader.format() != "jpeg")
        return false;
    for (const int part : { 2, 4, 8 }) {
        const QSize smaller(whole.width() / part, whole.height() / part);
        if (smaller.isEmpty() || !isWithinMemory(smaller))
            continue;
        reader.setScaledSize(smaller);
        return true;
    }
    return false;
}

Result<FittedImage> plainJpeg(const QByteArray &image, const PlainJpeg &wanted)
{
    const auto read = readImage(image);
    if (!read)
        return fail(read.error());
    PlainJpeg smaller = wanted;
    for (; smaller.maxWidth >= 64; smaller.maxWidth = smaller.maxWidth * 3 / 4) {
        const QImage flat = framed(read->image, smaller);
        for (const int quality : std::array { 90, 75 }) {
            const QByteArray bytes = asJpeg(flat, quality);
            if (!bytes.isEmpty() && bytes.size() <= wanted.maxBytes)
                return FittedImage { bytes, "image/jpeg", flat.size() };
        }
    }
    return tooLarge();
}

Result<FittedImage> fittedImage(const QByteArray &image, qint64 maxBytes, int maxSide)
{
    const auto known = readImage(image);
    if (!known)
        return fail(known.error());
    const QImage &read = known->image;
    const QSize announced = known->announced;
    const bool isSmall = std::max(announced.width(), announced.height()) <= maxSide;
    if (image.size() <= maxBytes && isSmall && !known->isReduced)
        return FittedImage { image, "image/" + known->format, read.size() };

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
    return tooLarge();
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/givenpicture.h"

#include "core/services/ownpicture.h"

#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QStringList filesGiven(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

// More than that, Qt does not decode.
bool hasTooManyPixels(const QSize &size)
{
    constexpr qint64 bytesOfPixel = 4;
    const qint64 most = qint64 { QImageReader::allocationLimit() } * 1024 * 1024;
    return most > 0 && qint64 { size.width() } * size.height() * bytesOfPixel > most;
}

Result<GivenPicture> fileTaken(const QString &file)
{
    const QFileInfo info(file);
    if (info.size() > largestOwnFile)
        return fail(ErrorCode::InvalidInput, u"too large a file"_s, u"image-file-too-large"_s);
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = info.isFile() ? reader.format() : QByteArray();
    if (format != "jpeg" && format != "png")
        return fail(ErrorCode::InvalidInput, u"not a JPEG or PNG"_s, u"image-unreadable"_s);
    if (hasTooManyPixels(reader.size()))
        return fail(ErrorCode::InvalidInput, u"too many pixels"_s, u"image-too-many-pixels"_s);
    return GivenPicture { file, {} };
}

} // namespace

bool isMeantAsPicture(const QMimeData &data)
{
    // Office programs add a picture of the text that they give: then the text is meant.
    return !filesGiven(data).isEmpty() || (data.hasImage() && !data.hasFormat(u"text/plain"_s));
}

Result<GivenPicture> givenPicture(const QMimeData &data)
{
    const QStringList files = filesGiven(data);
    if (files.size() > 1)
        return fail(ErrorCode::InvalidInput, u"several files"_s, u"several-images"_s);
    if (!files.isEmpty())
        return fileTaken(files.constFirst());
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, u"no image"_s, u"image-unreadable"_s);
    if (hasTooManyPixels(image.size()))
        return fail(ErrorCode::InvalidInput, u"too many pixels"_s, u"image-too-many-pixels"_s);
    return GivenPicture { {}, image };
}

} // namespace Relais::Ui

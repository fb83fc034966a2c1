// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/mediastore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImageReader>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

tl::unexpected<Error> unreadable()
{
    return fail(ErrorCode::InvalidInput, u"neither a PNG nor a JPEG"_s, u"image-unreadable"_s);
}

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpg" : "";
}

const QString mediaPath = u"/media/"_s;

bool isMediaName(const QString &name)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\.(png|jpg)\\z"_s);
    return form.match(name).hasMatch();
}

} // namespace

MediaStore::MediaStore(const QString &dataFolder)
    : m_folder(dataFolder + u"/media"_s)
{
}

Result<StoryImage> MediaStore::add(const QByteArray &bytes) const
{
    if (bytes.size() > largestBytes)
        return fail(ErrorCode::InvalidInput, u"more than 5 MiB"_s, u"image-too-large"_s);
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return unreadable();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer, format).size(); // of the header; nothing is decoded
    if (!size.isValid() || size.isEmpty())
        return unreadable();
    if (size.width() > largestSide || size.height() > largestSide)
        return fail(ErrorCode::InvalidInput, u"too many pixels"_s, u"image-too-large"_s);
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '.' + format);
    const QString path = m_folder + u'/' + name;
    const StoryImage image { mediaPath + name, {}, size.width(), size.height() };
    if (QFile::exists(path))
        return image;
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, u"picture: "_s + file.errorString());
    return image;
}

bool MediaStore::isPath(const QString &path)
{
    return path.startsWith(mediaPath) && isMediaName(path.mid(mediaPath.size()));
}

void MediaStore::remove(const QString &path) const
{
    if (isPath(path))
        QFile::remove(m_folder + u'/' + path.mid(mediaPath.size()));
}

Result<MediaStore::File> MediaStore::read(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!isMediaName(name) || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"no such picture"_s, u"not-found"_s);
    return File { name.endsWith("png"_L1) ? "image/png" : "image/jpeg", file.readAll() };
}

} // namespace Relais::Backend

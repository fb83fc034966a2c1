// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/picturecache.h"

#include "core/base/freememory.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype imagesKiB = 16 * 1024;
constexpr qsizetype picturesKiB = 16 * 1024;
constexpr int unusedAfter = 30'000; // ms
constexpr int longestEdge = 1280; // larger than any place where one is shown, at twice the scale

QImage covering(const QImage &image, const QSize &pixels)
{
    const QImage scaled =
        image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - pixels.width()) / 2,
        (scaled.height() - pixels.height()) / 2, pixels.width(), pixels.height());
}

} // namespace

PictureCache::PictureCache(ImageSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_images(imagesKiB)
    , m_pictures(picturesKiB)
{
    m_unused.setSingleShot(true);
    m_unused.setInterval(unusedAfter);
    m_unused.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_unused, &QTimer::timeout, this, &PictureCache::rest);
    connect(&source, &ImageSource::loaded, this, &PictureCache::take);
}

void PictureCache::rest()
{
    m_images.clear();
    returnFreeMemory();
}

const QImage *PictureCache::usedNow(const QString &path)
{
    const QImage *image = m_images.object(path);
    if (image)
        m_unused.start();
    return image;
}

QPixmap PictureCache::picture(const QString &path, const QSize &size, qreal dpr)
{
    if (path.isEmpty() || size.isEmpty() || m_absent.contains(path))
        return {};
    const QSize pixels = size * dpr;
    const QString key =
        path + u'@' + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    if (const QImage *image = usedNow(path)) {
        QPixmap made = QPixmap::fromImage(covering(*image, pixels));
        made.setDevicePixelRatio(dpr);
        m_pictures.insert(key, new QPixmap(made), 1 + pixels.width() * pixels.height() * 4 / 1024);
        return made;
    }
    if (!m_asked.contains(path)) {
        m_asked.insert(path);
        m_source.request(path);
    }
    return {};
}

QImage PictureCache::whole(const QString &path)
{
    if (path.isEmpty() || m_absent.contains(path))
        return {};
    if (const QImage *image = usedNow(path))
        return *image;
    if (!m_asked.contains(path)) {
        m_asked.insert(path);
        m_source.request(path);
    }
    return {};
}

void PictureCache::take(const QString &path, const QImage &image)
{
    if (!m_asked.remove(path))
        return;
    if (image.isNull()) {
        m_absent.insert(path);
        return;
    }
    const bool large = qMax(image.width(), image.height()) > longestEdge;
    const QImage kept = large
        ? image.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
    m_images.insert(path, new QImage(kept), 1 + kept.sizeInBytes() / 1024);
    m_unused.start();
    Q_EMIT ready(path);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/mediaimages.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace Relais::Ui {

namespace {

constexpr int longestEdge = 1280;
constexpr int memoryLimit = 64; // MiB; a picture that wants more is not shown

QImage read(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(memoryLimit);
    if (const QSize size = reader.size(); qMax(size.width(), size.height()) > longestEdge)
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

MediaImages::MediaImages(MediaService &media, QObject *parent)
    : ImageSource(parent)
    , m_media(media)
{
    connect(&media, &MediaService::fetched, this, [this](const QString &path) {
        if (m_waiting.remove(path))
            request(path);
    });
}

void MediaImages::request(const QString &path)
{
    const QString file = m_media.localFile(path);
    if (file.isEmpty())
        m_waiting.insert(path);
    else
        decode(path, file);
}

void MediaImages::decode(const QString &path, const QString &file)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), path, file] {
        const QImage image = read(file);
        // The queued call is dropped with its receiver; the guard is only read on the main thread.
        QMetaObject::invokeMethod(
            qApp,
            [self, path, image] {
                if (self)
                    Q_EMIT self->loaded(path, image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Relais::Ui

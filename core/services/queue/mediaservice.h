// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSet>
#include <QUrl>

#include <functional>

namespace Relais {

class HttpClient;

//! The stories' pictures and the person's own ("/own/…"), kept in a folder of the profile. A
//! picture's name is the hash of its content, so that what was fetched once is good for ever.
class MediaService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaService)
public:
    using ServerSource = std::function<QUrl()>;
    MediaService(HttpClient &http, ServerSource server, QString folder, QObject *parent = nullptr);

    //! The local file of a StoryImage::path, or empty when it is not here; then it is fetched, and
    //! fetched() follows when it came. Cheap enough to be called while painting.
    QString localFile(const QString &path);
    //! The picture's bytes, from the folder or from the backend.
    QCoro::Task<Result<QByteArray>> bytes(QString path);
    //! Takes a picture of the person's own, or a part (0 to 1) of any, beside the stories'; on this
    //! machine only. Answers where it is and how large. InvalidInput ("image-unreadable",
    //! "image-too-many-pixels", "image-file-too-large"), Storage.
    QCoro::Task<Result<StoryImage>> keepFile(QString file);
    QCoro::Task<Result<StoryImage>> keepImage(QImage image); //!< that no file holds
    QCoro::Task<Result<StoryImage>> keepPart(QString path, QRectF part);

Q_SIGNALS:
    void fetched(const QString &path);

private:
    QString fileFor(const QString &path) const; //!< empty for a path that is no picture's
    void want(const QString &path);
    void fetchNext();
    QCoro::Task<void> fetchWanted(QString path);
    QCoro::Task<Result<QByteArray>> fetch(QString path);

    HttpClient &m_http;
    ServerSource m_server;
    QString m_folder;
    QElapsedTimer m_uptime;
    QSet<QString> m_here; //!< paths known to be in the folder
    QHash<QString, qint64> m_asked; //!< path → when it was asked for, milliseconds of m_uptime
    QStringList m_wanted;
    qsizetype m_running = 0;
};

} // namespace Relais

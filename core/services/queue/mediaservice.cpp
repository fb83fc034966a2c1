// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/mediaservice.h"

#include "core/base/log.h"
#include "core/base/onpool.h"
#include "core/net/httpclient.h"
#include "core/services/community/ownpicture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestPicture = 8 * 1024 * 1024;
constexpr qint64 askAgainAfter = 60'000; // milliseconds
constexpr qsizetype mostAtOnce = 4;
constexpr qsizetype hashLength = 64; // of SHA-256 in hexadecimal

//! A picture is named by its hash, and the name is what the story's signature vouches for.
bool isNamed(const QString &path, const QByteArray &bytes)
{
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    return name.size() != hashLength
        || name.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

//! Of a proxy, or of a network that wants its terms read first: the picture itself is not gone.
bool isPage(const HttpResponse &response)
{
    return response.header("content-type").trimmed().toLower().startsWith("text/html");
}

bool isOwn(const QString &path)
{
    return path.startsWith("/own/"_L1);
}

Result<QByteArray> contentOf(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.isFile()) // nor a pipe, which would be waited for
        return fail(ErrorCode::InvalidInput, u"no file"_s, u"image-unreadable"_s);
    if (info.size() > largestOwnFile)
        return fail(ErrorCode::InvalidInput, u"too large a file"_s, u"image-file-too-large"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, file.errorString(), u"image-unreadable"_s);
    return file.readAll();
}

Result<QByteArray> contentOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::InvalidInput, u"no picture"_s, u"image-unreadable"_s);
    return bytes;
}

Result<QString> keepIn(const QString &folder, const OwnPicture &own)
{
    const QByteArray hash = QCryptographicHash::hash(own.bytes, QCryptographicHash::Sha256).toHex();
    const QString name = QString::fromLatin1(hash) + u'.' + own.suffix;
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Storage, u"no folder for own pictures"_s);
    QSaveFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(own.bytes) != own.bytes.size()
        || !file.commit())
        return fail(ErrorCode::Storage, file.errorString());
    return u"/own/"_s + name;
}

//! On a thread of the pool: reading, scaling and writing take long.
Result<StoryImage> taken(const QString &folder, const Result<QByteArray> &bytes, const QRectF &part)
{
    if (!bytes)
        return fail(bytes.error());
    const auto own = ownPicture(*bytes, part);
    if (!own)
        return fail(own.error());
    const auto path = keepIn(folder, *own);
    if (!path)
        return fail(path.error());
    return StoryImage { *path, {}, own->size.width(), own->size.height() };
}
} // namespace

MediaService::MediaService(HttpClient &http, ServerSource server, QString folder, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_server(std::move(server))
    , m_folder(std::move(folder))
{
    m_uptime.start();
}

QString MediaService::fileFor(const QString &path) const
{
    // The only form there is; anything else could name a file outside the folder.
    static const QRegularExpression form(u"\\A/media/([A-Za-z0-9_-]{1,100}\\.[a-z]{1,5})\\z"_s);
    static const QRegularExpression own(u"\\A/own/([0-9a-f]{64}\\.(jpg|png))\\z"_s);
    if (const auto match = own.match(path); match.hasMatch())
        return m_folder + u"/own/"_s + match.captured(1);
    const auto match = form.match(path);
    return match.hasMatch() ? m_folder + u'/' + match.captured(1) : QString();
}

QString MediaService::localFile(const QString &path)
{
    if (m_here.contains(path))
        return fileFor(path);
    const QString file = fileFor(path);
    if (file.isEmpty())
        return {};
    if (QFileInfo::exists(file)) {
        m_here.insert(path);
        return file;
    }
    if (!isOwn(path))
        want(path);
    return {};
}

void MediaService::want(const QString &path)
{
    const auto asked = m_asked.constFind(path);
    if (asked != m_asked.cend() && m_uptime.elapsed() - *asked < askAgainAfter)
        return;
    m_asked.insert(path, m_uptime.elapsed());
    m_wanted.append(path);
    fetchNext();
}

void MediaService::fetchNext()
{
    while (m_running < mostAtOnce && !m_wanted.isEmpty()) {
        ++m_running;
        // The last asked for is what is on the screen now.
        fetchWanted(m_wanted.takeLast());
    }
}

QCoro::Task<void> MediaService::fetchWanted(QString path)
{
    const QPointer<MediaService> self(this);
    const auto bytes = co_await fetch(path);
    if (!self)
        co_return;
    --m_running;
    if (bytes)
        Q_EMIT fetched(path);
    else
        qCInfo(lcServices) << "no picture:" << bytes.error().detail;
    fetchNext();
}

QCoro::Task<Result<QByteArray>> MediaService::bytes(QString path)
{
    const QString file = fileFor(path);
    if (file.isEmpty())
        co_return fail(ErrorCode::InvalidInput, u"not a picture's path"_s);
    if (QFile kept(file); kept.open(QIODevice::ReadOnly)) {
        const QByteArray content = kept.readAll();
        if (isNamed(path, content))
            co_return content;
        qCWarning(lcServices) << "a kept picture is damaged"; // it goes out nowhere
    }
    if (isOwn(path))
        co_return fail(ErrorCode::NotFound, u"an own picture is gone"_s);
    co_return co_await fetch(path);
}

QCoro::Task<Result<QByteArray>> MediaService::fetch(QString path)
{
    const QPointer<MediaService> self(this);
    HttpRequest request;
    request.url = m_server();
    request.url.setPath(path);
    request.maxAnswerBytes = largestPicture;
    const auto response = co_await m_http.send(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!self)
        co_return fail(goneAway());
    if (!response->isSuccess()) {
        // Too busy, or too slow, it still has the picture; and it sends nobody elsewhere for it.
        const int status = response->status;
        const bool isBusy = status >= 500 || status == 408 || status == 429;
        const bool passes = isBusy || status < 400 || isPage(*response);
        const ErrorCode code = passes ? ErrorCode::ServerFault : ErrorCode::NotFound;
        co_return fail(code, u"HTTP "_s + QString::number(status));
    }
    if (isPage(*response))
        co_return fail(ErrorCode::ServerFault, u"a page in the place of a picture"_s);
    if (!isNamed(path, response->body))
        co_return fail(ErrorCode::Corrupt, u"another picture than its name says"_s);
    if (!QDir().mkpath(m_folder))
        co_return response->body; // shown now, fetched again next time
    QSaveFile file(fileFor(path));
    const bool kept = file.open(QIODevice::WriteOnly)
        && file.write(response->body) == response->body.size() && file.commit();
    if (kept)
        m_here.insert(path);
    else
        qCWarning(lcServices) << "a picture is not kept:" << file.errorString();
    co_return response->body;
}

QCoro::Task<Result<StoryImage>> MediaService::keepFile(QString file)
{
    const QString folder = m_folder + u"/own"_s;
    const QRectF whole(0, 0, 1, 1);
    const auto pending =
        onPool([folder, file, whole] { return taken(folder, contentOf(file), whole); });
    co_return co_await pending;
}

QCoro::Task<Result<StoryImage>> MediaService::keepImage(QImage image)
{
    const QString folder = m_folder + u"/own"_s;
    const QRectF whole(0, 0, 1, 1);
    const auto pending =
        onPool([folder, image, whole] { return taken(folder, contentOf(image), whole); });
    co_return co_await pending;
}

QCoro::Task<Result<StoryImage>> MediaService::keepPart(QString path, QRectF part)
{
    const QString folder = m_folder + u"/own"_s;
    const auto source = co_await bytes(path);
    const auto pending = onPool([folder, source, part] { return taken(folder, source, part); });
    co_return co_await pending;
}

} // namespace Relais

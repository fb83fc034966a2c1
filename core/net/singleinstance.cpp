// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/singleinstance.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais {

namespace {

constexpr qsizetype longestMessage = 64 * 1024;
constexpr auto patience = 5s;
constexpr auto betweenTries = 50ms;
constexpr auto senderPatience = 3s;
const QByteArray thanks = "relais: ok\n";

// In the user's own runtime folder (mode 0700), not in /tmp: an invitation may be in the message.
QString socketFor(const QString &folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    const QByteArray hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"relais-"_s + QString::fromLatin1(hash.left(32));
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

QByteArray toMessage(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact)
        + '\n';
}

QStringList argumentsFrom(const QByteArray &message)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(message).array())
        arguments.append(value.toString());
    return arguments;
}

bool tell(const QString &socketName, const QByteArray &message, const QDeadlineTimer &deadline)
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == thanks;
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(profileFolder).filePath(u"relais.lock"_s))
    , m_socket(socketFor(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

Result<SingleInstance::Standing> SingleInstance::start(const QStringList &arguments)
{
    const QByteArray message = toMessage(arguments);
    if (message.size() > longestMessage)
        return fail(ErrorCode::InvalidInput, u"too many arguments"_s);
    const QDeadlineTimer deadline(patience);
    while (true) {
        // Tried each time: the holder may just be ending.
        const auto locked = m_lock.tryLock();
        if (!locked)
            return fail(locked.error());
        if (*locked)
            return listen();
        if (tell(m_socket, message, deadline))
            return Standing::HandedOver;
        if (deadline.hasExpired())
            return fail(ErrorCode::Timeout, u"the profile is in use"_s, u"other-instance-silent"_s);
        QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
    }
}

Result<SingleInstance::Standing> SingleInstance::listen()
{
    // Left by a program that was killed; we hold the lock, so nobody listens on it.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket)) {
        // Without the socket later programs cannot hand over; this one works all the same.
        qCWarning(lcNet) << "cannot listen for other instances:" << m_server.errorString();
    }
    return Standing::First;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(senderPatience, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage)
                    socket->abort();
                return;
            }
            const QStringList arguments = argumentsFrom(socket->readLine());
            socket->write(thanks);
            socket->disconnectFromServer();
            Q_EMIT messageReceived(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace Relais

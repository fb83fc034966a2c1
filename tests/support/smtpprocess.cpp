// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Another's reader of e-mails judges what ours wrote.
QByteArray asPythonReads(const QByteArray &mail, const QString &expression)
{
    const QString script = u"import sys, email, email.policy\n"
                           "m = email.message_from_bytes(sys.stdin.buffer.read(), "
                           "policy=email.policy.default)\n"
                           "sys.stdout.buffer.write(str("_s
        + expression + u").encode())\n"_s;
    QProcess python;
    python.start(u"python3"_s, { u"-c"_s, script });
    python.write(mail);
    python.closeWriteChannel();
    python.waitForFinished(20'000);
    return python.readAllStandardOutput();
}

} // namespace

SmtpProcess::SmtpProcess(const QString &mode, const QStringList &credentials)
{
    m_process.start(QStringLiteral(RELAIS_SOURCE_DIR "/tests/support/smtp/smtpserver.py"),
        QStringList { m_folder.path(), mode } + credentials);
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < 30'000) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            qFatal("the SMTP server ended: %s", m_process.readAllStandardError().constData());
    }
    m_port = QJsonDocument::fromJson(m_process.readLine()).object().value(u"port"_s).toInt();
}

SmtpProcess::~SmtpProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QString SmtpProcess::certificateFile() const
{
    return m_folder.filePath(u"cert.pem"_s);
}

QByteArray SmtpProcess::certificate() const
{
    return read(certificateFile());
}

void SmtpProcess::setAnswer(const QByteArray &words)
{
    const QString path = m_folder.filePath(u"answer"_s);
    QFile::remove(path);
    if (words.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(words) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

int SmtpProcess::signInTries() const
{
    return static_cast<int>(read(m_folder.filePath(u"tries"_s)).size());
}

QList<QByteArray> SmtpProcess::taken() const
{
    QList<QByteArray> mails;
    for (int number = 1;; ++number) {
        const QString path = m_folder.filePath(QString::number(number) + u".eml"_s);
        if (!QFile::exists(path))
            return mails;
        mails.append(read(path));
    }
}

QByteArray partOf(const QByteArray &mail, const QByteArray &type)
{
    return asPythonReads(mail,
        u"next((p.get_content() for p in m.walk() if p.get_content_type() == '%1'), '')"_s.arg(
            QString::fromLatin1(type)));
}

QString headerOf(const QByteArray &mail, const QByteArray &name)
{
    return QString::fromUtf8(
        asPythonReads(mail, u"m['%1'] or ''"_s.arg(QString::fromLatin1(name))));
}

} // namespace Relais::Test

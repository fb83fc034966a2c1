// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/backendprocess.h"

#include "tests/support/freeport.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

QString linkIn(const QByteArray &output)
{
    static const QRegularExpression link(u"relais://join\\?\\S+"_s);
    return link.match(QString::fromUtf8(output)).captured();
}

// Of the PostgreSQL that withpostgresql began; empty without one.
QString newSchemaUrl()
{
    static int number = 0;
    const QString server = qEnvironmentVariable("RELAIS_TEST_POSTGRESQL");
    if (server.isEmpty())
        return {};
    const QString schema = u"process%1"_s.arg(++number);
    const auto made = postgresProgram(u"psql"_s,
        { u"-X"_s, u"-q"_s, u"-c"_s, u"CREATE EXTENSION IF NOT EXISTS citext"_s, u"-c"_s,
            u"CREATE SCHEMA "_s + schema, server });
    if (!made)
        qFatal("no schema");
    return server + u"?options=-c%20search_path%3D"_s + schema + u",public"_s;
}

QString relaisd()
{
    return QString::fromUtf8(RELAIS_BIN_DIR) + u"/relaisd"_s;
}

} // namespace

BackendProcess::~BackendProcess()
{
    kill();
}

std::optional<QByteArray> BackendProcess::admin(const QStringList &arguments)
{
    QProcess process;
    process.start(relaisd(), QStringList { u"admin"_s } + arguments + where());
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning().noquote() << "relaisd admin" << arguments << process.readAllStandardError()
                             << process.readAllStandardOutput();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

QStringList BackendProcess::where()
{
    if (m_databaseUrl.isEmpty())
        m_databaseUrl = newSchemaUrl();
    QStringList arguments { u"--data"_s, dataFolder() };
    if (!m_databaseUrl.isEmpty())
        arguments << u"--database"_s << m_databaseUrl;
    return arguments;
}

QJsonObject BackendProcess::loadSample()
{
    if (m_port == 0)
        m_port = freePort();
    const auto output = admin(
        { u"sample"_s, u"--dir"_s, QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/resources/sample"_s,
            u"--public-url"_s, url().toString(), u"--json"_s });
    return output ? QJsonDocument::fromJson(*output).object() : QJsonObject();
}

QString BackendProcess::init()
{
    if (m_port == 0)
        m_port = freePort();
    const auto output =
        admin({ u"init"_s, u"--name"_s, u"Norvane"_s, u"--admin-name"_s, u"Ada Admin"_s,
            u"--admin-email"_s, u"ada@norvane.example"_s, u"--public-url"_s, url().toString() });
    return output ? linkIn(*output) : QString();
}

QString BackendProcess::invite(const QString &email, const QString &name, const QStringList &roles)
{
    QStringList arguments { u"invite"_s, u"--email"_s, email, u"--name"_s, name, u"--public-url"_s,
        url().toString() };
    if (!roles.isEmpty())
        arguments << u"--roles"_s << roles.join(u',');
    const auto output = admin(arguments);
    return output ? linkIn(*output) : QString();
}

bool BackendProcess::setCharter(const QString &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"charter.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    return admin({ u"charter"_s, u"set"_s, file.fileName(), u"--lang"_s, u"en"_s }).has_value();
}

QStringList BackendProcess::query(const QString &sql)
{
    where();
    if (!m_databaseUrl.isEmpty()) {
        const auto rows = postgresProgram(
            u"psql"_s, { u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-c"_s, sql, m_databaseUrl });
        return rows ? QString::fromUtf8(*rows).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    QStringList rows;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        db.setDatabaseName(dataFolder() + u"/relais.db"_s);
        db.open();
        QSqlQuery query(sql, db);
        while (query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns.append(query.value(i).toString());
            rows.append(columns.join(u'|'));
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return rows;
}

bool BackendProcess::start(const QStringList &more)
{
    if (m_port == 0)
        m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(relaisd(),
        QStringList { u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--public-url"_s,
            url().toString(), u"--rate-per-caller"_s, u"0"_s, u"--rate-per-address"_s, u"0"_s }
            + where() + more);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(100)
            && call("GET", url().resolved(QUrl(u"/healthz"_s))).status == 200)
            return true;
        m_process.waitForReadyRead(20);
        m_log += m_process.readAll();
    }
    m_log += m_process.readAll();
    qWarning().noquote() << "relaisd did not start:" << m_log;
    return false;
}

int BackendProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return -1;
    m_process.terminate();
    const bool ended = m_process.waitForFinished(30'000);
    if (!ended)
        kill();
    m_log += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void BackendProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5'000);
    m_log += m_process.readAll();
}

QUrl BackendProcess::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

namespace {
// Milliseconds. A sanitized relaisd beside a dozen pushing clients on two cores is slow, not dead.
constexpr int patience = 30'000;
} // namespace

Answer call(const QByteArray &method, const QUrl &url, const QByteArray &token,
    const QByteArray &body, const QByteArray &ifMatch)
{
    QNetworkAccessManager manager;
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(url);
    request.setTransferTimeout(patience);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!ifMatch.isEmpty())
        request.setRawHeader("If-Match", ifMatch);
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience + 2'000))
        return {};
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return { status.isValid() ? status.toInt() : -1, reply->readAll(), reply->rawHeader("Location"),
        reply->rawHeader("ETag") };
}

} // namespace Relais::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/nginxprocess.h"

#include "tests/support/freeport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

constexpr auto program = "/usr/sbin/nginx"_L1;

// Without a master nothing obeys worker_rlimit_nofile.
void allowManyFiles()
{
    rlimit files {};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray loopback(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

NginxProcess::~NginxProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

bool NginxProcess::makeCertificate() const
{
    return QProcess::execute(u"openssl"_s,
               { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=relais.example.com"_s, u"-keyout"_s, m_folder.filePath(u"privkey.pem"_s),
                   u"-out"_s, m_folder.filePath(u"fullchain.pem"_s) })
        == 0;
}

bool NginxProcess::writeFiles(
    const QList<quint16> &backends, const QList<std::pair<QByteArray, QByteArray>> &instead) const
{
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray site = contents(QStringLiteral(RELAIS_SOURCE_DIR "/packaging/nginx/relais.conf"));
    // A copy of the one server line for each backend.
    const QByteArray one = "    server 127.0.0.1:8480";
    const qsizetype at = site.indexOf(one);
    const QByteArray line = site.mid(at, site.indexOf('\n', at) + 1 - at);
    QByteArray servers;
    for (const quint16 backend : backends)
        servers += QByteArray(line).replace("127.0.0.1:8480", loopback(backend));
    site.replace(line, servers);
    site.replace("listen [::]:80;", "").replace("listen [::]:443 ssl http2;", "");
    site.replace("listen 80;", QByteArray("listen " + loopback(m_http) + ';'));
    site.replace("listen 443 ", QByteArray("listen " + loopback(m_https) + ' '));
    site.replace("/etc/letsencrypt/live/relais.example.com", folder);
    site.replace("/var/log/nginx", folder);
    for (const auto &[text, other] : instead) {
        if (!site.contains(text))
            return false;
        site.replace(text, other);
    }
    QByteArray paths;
    for (const char *name : { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" })
        paths += QByteArray(name) + "_temp_path " + folder + '/' + name + ";\n";
    return at > 0 && write(m_folder.filePath(u"relais.conf"_s), site)
        && write(m_folder.filePath(u"nginx.conf"_s),
            "daemon off; master_process off; worker_rlimit_nofile 32768; pid " + folder
                + "/nginx.pid; error_log " + folder
                + "/error.log;\nevents { worker_connections 16384; }\nhttp {\n" + paths + "include "
                + folder + "/relais.conf;\n}\n");
}

QStringList NginxProcess::arguments() const
{
    return { u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s) };
}

bool NginxProcess::start(
    const QList<quint16> &backends, const QList<std::pair<QByteArray, QByteArray>> &instead)
{
    m_http = freePort();
    m_https = freePort();
    if (!makeCertificate() || !writeFiles(backends, instead))
        return false;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(allowManyFiles);
    m_process.start(program, arguments());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_https);
        if (probe.waitForConnected(100))
            return true;
        m_process.waitForFinished(20);
    }
    qWarning().noquote() << "nginx did not start:" << m_process.readAll() << errorLog();
    return false;
}

QByteArray NginxProcess::check() const
{
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(program, QStringList { u"-t"_s } + arguments());
    return check.waitForFinished(30'000) ? check.readAll() : QByteArray();
}

QByteArray NginxProcess::errorLog() const
{
    return contents(m_folder.filePath(u"error.log"_s))
        + contents(m_folder.filePath(u"relais-errors.log"_s));
}

QByteArray NginxProcess::accessLog() const
{
    return contents(m_folder.filePath(u"relais.log"_s));
}

} // namespace Relais::Test

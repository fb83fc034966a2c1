// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serveridentity.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

// "openssl ca" alone takes the days of a certificate as they are given.
constexpr char identitySettings[] = R"([ca]
default_ca = here
[here]
database = $dir/index
serial = $dir/serial
new_certs_dir = $dir
default_md = sha256
policy = any
x509_extensions = server
[any]
commonName = supplied
[server]
subjectAltName = $names
basicConstraints = critical,CA:TRUE
)";

void writeIdentityFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file for a certificate");
}

QByteArray identityFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("openssl made no certificate");
    return file.readAll();
}

void runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
}

QString validityText(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s) + u"000000Z"_s;
}

} // namespace

ServerIdentity newIdentity(const QString &names, const QDate &from, const QDate &until)
{
    const QTemporaryDir dir;
    const QString config = dir.filePath(u"settings"_s);
    const QString key = dir.filePath(u"key.pem"_s);
    const QString request = dir.filePath(u"request.pem"_s);
    const QString certificate = dir.filePath(u"certificate.pem"_s);
    QByteArray text = identitySettings;
    text.replace("$dir", dir.path().toUtf8()).replace("$names", names.toUtf8());
    writeIdentityFile(config, text);
    writeIdentityFile(dir.filePath(u"index"_s), {});
    writeIdentityFile(dir.filePath(u"serial"_s), "01\n");
    runOpenssl({ u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
        u"-keyout"_s, key, u"-out"_s, request });
    runOpenssl({ u"ca"_s, u"-batch"_s, u"-selfsign"_s, u"-notext"_s, u"-config"_s, config,
        u"-keyfile"_s, key, u"-in"_s, request, u"-out"_s, certificate, u"-startdate"_s,
        validityText(from), u"-enddate"_s, validityText(until) });
    return { identityFile(certificate), identityFile(key) };
}

} // namespace Relais::Test

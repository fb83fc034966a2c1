// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oidcprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Relais::Test {

OidcProcess::OidcProcess()
{
    m_process.start(QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/oidc/start-oidc"), {});
    m_issuer = QJsonDocument::fromJson(line()).object().value(u"issuer"_s).toString();
}

OidcProcess::~OidcProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QByteArray OidcProcess::line()
{
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < 30'000) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            qFatal("the provider ended: %s", m_process.readAllStandardError().constData());
    }
    return m_process.readLine();
}

QJsonObject OidcProcess::tell(const QString &command, QJsonObject arguments)
{
    arguments.insert(u"do"_s, command);
    m_process.write(QJsonDocument(arguments).toJson(QJsonDocument::Compact) + '\n');
    return QJsonDocument::fromJson(line()).object();
}

QByteArray OidcProcess::mint(const QString &kind, const QJsonObject &claims)
{
    return tell(u"mint"_s, { { u"kind"_s, kind }, { u"claims"_s, claims } })
        .value(u"token"_s)
        .toString()
        .toLatin1();
}

bool OidcProcess::browse(const QUrl &page)
{
    QNetworkAccessManager browser; // keeps cookies, follows redirects
    const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(page)));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000)
        && reply->error() == QNetworkReply::NoError;
}

} // namespace Relais::Test

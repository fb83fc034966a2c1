// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdsprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais::Test {

PdsProcess::PdsProcess(bool withRateLimits)
{
    QStringList arguments;
    if (withRateLimits)
        arguments.append(u"--rate-limits"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/pds/start-pds"), arguments);
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < 60'000) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            break;
    }
    const QByteArray line = m_process.readLine();
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    m_failure = line + m_process.errorString().toUtf8();
    m_url = QUrl(said["url"_L1].toString());
    m_directory = QUrl(said["plc"_L1].toString());
    m_did = said["did"_L1].toString();
    m_handle = said["handle"_L1].toString();
    m_password = said["password"_L1].toString();
    m_appPassword = said["appPassword"_L1].toString();
    m_friendDid = said["friend"_L1]["did"_L1].toString();
}

PdsProcess::~PdsProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

bool PdsProcess::revokeAppPassword()
{
    m_process.write("revoke\n");
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            return false;
    }
    return m_process.readLine().trimmed() == "revoked";
}

} // namespace Relais::Test

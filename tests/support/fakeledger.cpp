// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeledger.h"

#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Test {

void FakeLedger::keepIn(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file.setFileName(path);
    if (m_file.open(QIODevice::ReadOnly)) {
        while (!m_file.atEnd())
            m_entries.append(QJsonDocument::fromJson(m_file.readLine()).object());
        m_file.close();
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("the ledger cannot be written");
}

void FakeLedger::append(const QJsonObject &entry)
{
    m_entries.append(entry);
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(entry).toJson(QJsonDocument::Compact) + "\n");
    m_file.flush();
    ::fsync(m_file.handle());
}

std::optional<ServerAnswer> controlAnswer(const ServerRequest &request, QStringList &faults,
    const FakeLedger &ledger, const std::function<QString()> &issueToken)
{
    if (!request.path.startsWith(u"/_control/"_s))
        return std::nullopt;
    if (request.path == u"/_control/faults"_s) {
        faults.clear();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (const QJsonValue fault : body.value("faults"_L1).toArray())
            faults.append(fault.toString());
        return jsonAnswer(200, "{}");
    }
    if (request.path == u"/_control/token"_s) {
        const QJsonObject said { { u"access_token"_s, issueToken() } };
        return jsonAnswer(200, QJsonDocument(said).toJson(QJsonDocument::Compact));
    }
    if (request.path == u"/_control/ledger"_s) {
        return jsonAnswer(200, QJsonDocument(ledger.entries()).toJson(QJsonDocument::Compact));
    }
    return jsonAnswer(404, R"({"error":"no such control"})");
}

} // namespace Relais::Test

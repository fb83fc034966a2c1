// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/trackedlink.h"

#include <QRandomGenerator>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr int codeLength = 12;
constexpr char16_t alphabet[] = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int alphabetSize = 62;
} // namespace

QString newTrackedCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i)
        code.append(QChar(alphabet[QRandomGenerator::system()->bounded(alphabetSize)]));
    return code;
}

QUrl trackedLink(const QUrl &server, const QString &code)
{
    if (server.isEmpty())
        return {};
    QUrl link = server;
    link.setPath(u"/r/"_s + code);
    return link;
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/webhooktry.h"

#include "core/store/profilestore.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// "taken 2026-11-23T09:00:00.000Z"
const QString takenWord = u"taken "_s;
const QString failedWord = u"failed "_s;

QString webhookTryKey(const QUrl &server, Network network)
{
    return u"webhook-tried:"_s + networkKey(network) + u':' + server.toString(QUrl::FullyEncoded);
}

} // namespace

WebhookTry keptWebhookTry(QSqlDatabase &db, const QUrl &server, Network network)
{
    const auto kept = ProfileStore(db).value(webhookTryKey(server, network));
    if (!kept)
        return {};
    const bool isTaken = kept->startsWith(takenWord);
    const QString time = kept->mid(isTaken ? takenWord.size() : failedWord.size());
    return { QDateTime::fromString(time, Qt::ISODateWithMs), isTaken };
}

Store::Job keepWebhookTry(const QUrl &server, Network network, const WebhookTry &tried)
{
    QString value;
    if (tried.at.isValid()) {
        value = tried.isTaken ? takenWord : failedWord;
        value += tried.at.toUTC().toString(Qt::ISODateWithMs);
    }
    return [key = webhookTryKey(server, network), value](
               QSqlDatabase &db) { return ProfileStore(db).setValue(key, value); };
}

} // namespace Relais

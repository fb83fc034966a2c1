// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/blockedphrases.h"

#include "core/api/blockedphrases.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

namespace Relais {

using namespace Qt::StringLiterals;

Result<QList<BlockedPhrase>> blockedPhrasesIn(QSqlDatabase &db)
{
    const auto kept = ProfileStore(db).value(Api::blockedPhrasesId());
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return QList<BlockedPhrase>();
    auto read = Api::blockedPhrasesFrom(QJsonDocument::fromJson(kept->toUtf8()).object());
    if (!read)
        return fail(ErrorCode::Corrupt, u"the blocked phrases cannot be read"_s);
    return read->phrases;
}

} // namespace Relais

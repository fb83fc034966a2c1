// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/blockedphrase.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! What the company does not want said. Every change of it is told to all members, whose composers
//! explain it.
class PhraseRepository final {
public:
    explicit PhraseRepository(const QSqlDatabase &db);

    //! In the order in which they were added.
    Result<QList<BlockedPhrase>> all() const;
    //! Inserts or replaces. InvalidInput (a word of problemOf), Conflict ("phrase-known",
    //! "phrases-full").
    Result<void> save(const BlockedPhrase &phrase, const QDateTime &now);
    //! NotFound ("phrase-unknown").
    Result<void> remove(const PhraseId &id);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend

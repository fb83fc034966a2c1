// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/importplan.h"
#include "core/domain/memberentry.h"

#include <QJsonObject>

namespace Relais::Backend {

//! Takes an import of members back for ten minutes: who was made leaves, who left comes back, and
//! what was changed is as before. Teams that it made stay, and whoever signed in, was changed or
//! was written about by the company's directory since stays as they are. Runs inside the caller's
//! transaction.
class ImportUndo final {
public:
    static constexpr int lastingSeconds = 600;

    ImportUndo(const QSqlDatabase &db, const Clock &clock);

    //! Of a plan that was carried out: what undo() takes; empty when it changed nobody. Storage.
    Result<QString> keep(const ImportPlan &plan);
    //! Once. Conflict ("import-undo-over", "last-admin").
    Result<UndoneImport> undo(const QString &id);

    //! What nobody can take back any more.
    static Result<void> forgetOld(const QSqlDatabase &db, const QDateTime &now);

private:
    struct Kept;
    Result<Kept> keptOf(const QString &id) const;

    QSqlDatabase m_db;
    const Clock &m_clock;
};

//! What the audit log keeps of an import that was taken back.
QJsonObject auditOf(const UndoneImport &undone, const QString &import);

} // namespace Relais::Backend

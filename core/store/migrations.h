// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

class QSqlDatabase;

namespace Relais {

//! One step of the store's schema. Steps are only ever added at the end.
struct Migration {
    int version = 0;
    QStringList statements;
};

const QList<Migration> &migrations();

//! Takes the file to the newest version, one transaction a step, and stops at the first error.
//! NewerFile when the file knows a version that this program does not.
Result<void> migrate(QSqlDatabase &db, const QList<Migration> &steps = migrations());

} // namespace Relais

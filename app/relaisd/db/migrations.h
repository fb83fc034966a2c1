// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Relais::Backend {

//! One step of the schema. A step that has been released is never changed: append another.
struct Migration {
    int version;
    QStringList statements;
};

//! The whole append-only list, in order, without gaps; db/schema holds the statements.
const QList<Migration> &migrations();

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QStringList>

namespace Relais {

//! Ids as plain text, to bind, to write or to compare: one for one, in their order.
template <typename Tag>
QStringList idValues(const QList<Id<Tag>> &ids)
{
    QStringList values;
    for (const Id<Tag> &id : ids)
        values.append(id.value);
    return values;
}

//! The way back; what an id may look like is for the caller to check.
template <typename Tag>
QList<Id<Tag>> idsFrom(const QStringList &values)
{
    QList<Id<Tag>> ids;
    for (const QString &value : values)
        ids.append(Id<Tag> { value });
    return ids;
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Relais {

//! Ids as the JSON array that json_each() takes, so that a list of any length is one bound value.
template <typename Tag>
QString jsonIds(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Relais

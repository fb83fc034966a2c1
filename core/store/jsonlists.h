// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/idlists.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Relais {

//! Lists as the JSON array that json_each() takes, so that one of any length is one bound value.
//! UTF-8 without blanks; "[]" for an empty list.
inline QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

template <typename Tag>
QString jsonIds(const QList<Id<Tag>> &ids)
{
    return jsonTexts(idValues(ids));
}

} // namespace Relais

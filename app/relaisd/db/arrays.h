// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

namespace Relais::Backend {

//! The text of a PostgreSQL array, such as {"a","b"}: one constant, of which the planner knows how
//! many there are, and which is read several times faster than as many values or rows of JSON.
QString arrayText(const QVariantList &values); //!< texts, whole numbers or bytes
//! Of what idList() wrote.
QString arrayTextOf(const QString &idList);
//! The type of such an array: "text[]", "bigint[]" or "bytea[]".
QString arrayTypeOf(const QVariant &value);

} // namespace Relais::Backend

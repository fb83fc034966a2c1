// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Backend::Scim {

//! The operations of a PATCH. Rejected ("invalidSyntax"): none, or more than 1,000.
Result<QJsonArray> operationsIn(const QJsonObject &request);

//! The resource after a PATCH (RFC 7644 §3.5.2), read as Entra ID and Okta write it too: "Add" for
//! add, names with dots as keys of a value without path, a value filter that nothing fits yet, a
//! removal of members by value. Rejected: "invalidSyntax", "invalidPath", "noTarget".
Result<QJsonObject> patched(const QJsonObject &resource, const QJsonObject &request);

} // namespace Relais::Backend::Scim

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

//! Looking things up in SCIM resources, where names of attributes have no case (RFC 7643 §2.1).
namespace Relais::Backend::Scim {

//! The core schemas' URNs may stand before a name and say nothing; "urn:…:User:userName" →
//! userName.
QString withoutCoreSchema(const QString &attribute);
//! The key as it is written in the object, or name when it is not there.
QString keyIn(const QJsonObject &object, const QString &name);
QJsonValue valueIn(const QJsonObject &object, const QString &name);
void setIn(QJsonObject &object, const QString &name, const QJsonValue &value);
void removeIn(QJsonObject &object, const QString &name);
//! Entra ID writes booleans as "True" and "False".
bool isTrue(const QJsonValue &value);

} // namespace Relais::Backend::Scim

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/attributes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

QString withoutCoreSchema(const QString &attribute)
{
    for (const QString &schema : { u"urn:ietf:params:scim:schemas:core:2.0:User:"_s,
             u"urn:ietf:params:scim:schemas:core:2.0:Group:"_s }) {
        if (attribute.startsWith(schema, Qt::CaseInsensitive))
            return attribute.mid(schema.size());
    }
    return attribute;
}

QString keyIn(const QJsonObject &object, const QString &name)
{
    if (object.contains(name))
        return name;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return name;
}

QJsonValue valueIn(const QJsonObject &object, const QString &name)
{
    return object.value(keyIn(object, name));
}

void setIn(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    object.insert(keyIn(object, name), value);
}

void removeIn(QJsonObject &object, const QString &name)
{
    object.remove(keyIn(object, name));
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

} // namespace Relais::Backend::Scim

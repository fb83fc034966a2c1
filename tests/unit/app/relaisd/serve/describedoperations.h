// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QFile>
#include <QList>

namespace Relais::Test {

//! What openapi.yaml says of one operation.
struct DescribedOperation {
    QString name; //!< "GET /v1/me"
    bool isOpen = false; //!< "security: []"
    QString access {}; //!< "x-access": anyone, member, editor, manager, admin …
    QString object {}; //!< "x-object": public, company, own; empty without one in the path
};

inline QString nameOf(const Backend::Route &route)
{
    return QString::fromLatin1(route.method) + u' ' + route.pattern;
}

//! Read line by line: paths are indented by two, methods by four, their own keys by six.
inline QList<DescribedOperation> describedOperations()
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/core/api/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QStringList methods { u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s,
        u"head"_s };
    QList<DescribedOperation> operations;
    QString path;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString key = line.trimmed();
        if (line.startsWith(u"  /"_s))
            path = key.chopped(1);
        else if (line.startsWith(u"components:"_s))
            break;
        else if (line.startsWith(u"    "_s) && !line.startsWith(u"     "_s)
            && methods.contains(key.chopped(1)))
            operations.append({ key.chopped(1).toUpper() + u' ' + path });
        else if (operations.isEmpty() || !line.startsWith(u"      "_s))
            continue;
        else if (line == u"      security: []"_s)
            operations.last().isOpen = true;
        else if (line.startsWith(u"      x-access: "_s))
            operations.last().access = key.section(u' ', 1);
        else if (line.startsWith(u"      x-object: "_s))
            operations.last().object = key.section(u' ', 1);
    }
    // HEAD is answered by GET's route.
    operations.removeIf([](const auto &operation) { return operation.name.startsWith(u"HEAD"); });
    return operations;
}

} // namespace Relais::Test

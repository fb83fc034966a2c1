// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace Relais::Test {

//! What openapi.yaml says of one operation.
struct DescribedOperation {
    QString name; //!< "GET /v1/me"
    bool isOpen = false; //!< "security: []"
    QString access {}; //!< "x-access": anyone, member, editor, manager, admin …
    QString object {}; //!< "x-object": public, company, own; empty without one in the path
    bool isPage = false; //!< one of its answers is HTML
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
        else if (line.contains(u"/responses/Page\""_s) || line.contains(u"text/html"_s))
            operations.last().isPage = true;
    }
    // HEAD is answered by GET's route.
    operations.removeIf([](const auto &operation) { return operation.name.startsWith(u"HEAD"); });
    return operations;
}

//! What x-access says of it.
inline QString keyOf(Backend::Access access)
{
    using namespace Qt::StringLiterals;
    using Backend::Access;
    switch (access) {
    case Access::Anyone:
        return u"anyone"_s;
    case Access::Member:
        return u"member"_s;
    case Access::Editor:
        return u"editor"_s;
    case Access::EditorOrManager:
        return u"editor-or-manager"_s;
    case Access::Manager:
        return u"manager"_s;
    case Access::Admin:
        return u"admin"_s;
    case Access::Provisioning:
        return u"provisioning"_s;
    }
    return {};
}

//! Whether someone with this role (ambassador, editor, manager, admin) may call it.
inline bool mayCall(const QString &access, const QString &role)
{
    using namespace Qt::StringLiterals;
    return access == u"anyone"_s || access == u"member"_s || access.split(u"-or-"_s).contains(role);
}

//! What is wrong with the rows of these routes, a sentence each: one is missing, says something
//! else than the route table, or does not say whose the thing in the path is.
inline QStringList rowProblems(
    const QList<Backend::Route> &routes, const QList<DescribedOperation> &rows)
{
    using namespace Qt::StringLiterals;
    static const QStringList objects { u"public"_s, u"company"_s, u"own"_s };
    QStringList problems;
    for (const Backend::Route &route : routes) {
        const QString name = nameOf(route);
        const auto row = std::find_if(rows.begin(), rows.end(),
            [&name](const DescribedOperation &operation) { return operation.name == name; });
        if (row == rows.end())
            problems.append(name + u" has no row"_s);
        else if (row->access != keyOf(route.access))
            problems.append(name + u" is for "_s + keyOf(route.access) + u", its x-access says "_s
                + row->access);
        else if (row->object.isEmpty() == route.pattern.contains(u'{')
            || (!row->object.isEmpty() && !objects.contains(row->object)))
            problems.append(name + u" needs x-object exactly when its path has a parameter"_s);
    }
    return problems;
}

} // namespace Relais::Test

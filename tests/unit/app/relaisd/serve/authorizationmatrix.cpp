// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A step of the build: fails it when a route has no row of the authorisation matrix, and writes the
// matrix, for reading, to the file named. tst_authorization asks every cell of a real daemon.

#include "app/relaisd/serve/daemon.h"
#include "core/domain/member.h"
#include "describedoperations.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Relais;
using Relais::Test::DescribedOperation;

namespace {

const QStringList roles { u"ambassador"_s, u"editor"_s, u"manager"_s, u"admin"_s };

// Cells of one row: nobody, then each role with a thing of one's own and with another's.
QStringList cellsOf(const DescribedOperation &row)
{
    QStringList cells { row.access == u"anyone"_s ? u"yes"_s : u"401"_s };
    for (const QString &role : roles) {
        QString own = u"403"_s;
        if (row.access == u"provisioning"_s)
            own = u"401"_s; // a member's token is none of the directory's
        else if (Test::mayCall(row.access, role))
            own = u"yes"_s;
        cells.append(own);
        cells.append(row.object == u"own"_s && own == u"yes"_s ? u"no"_s : own);
    }
    return cells;
}

void write(QTextStream &out, const QList<DescribedOperation> &rows)
{
    out << "# Who may call which route of relaisd\n\n"
           "Written by the build from the route table and core/api/openapi.yaml. \"own\" and "
           "\"other\": the thing\n"
           "in the path is the caller's or another member's; they differ where the object is "
           "\"own\". 401 and 403\n"
           "are the refusals of the role; \"no\" is 403, 404 or 409, whichever tells least.\n\n"
           "| route | object | none";
    for (const QString &role : roles)
        out << " | " << role << ", own | " << role << ", other";
    out << " |\n|---|---|---" << u"|---"_s.repeated(2 * static_cast<int>(roles.size())) << "|\n";
    for (const DescribedOperation &row : rows) {
        out << "| `" << row.name << "` | " << (row.object.isEmpty() ? u"–"_s : row.object) << " | "
            << cellsOf(row).join(u" | "_s) << " |\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream errors(stderr);
    if (argc != 2) {
        errors << "authorizationmatrix FILE\n";
        return 2;
    }
    const SystemClock clock;
    const Backend::Daemon daemon({ u"unused"_s, u"unused"_s, u"http://127.0.0.1"_s },
        Backend::HttpServer::Options {}, clock);
    const QList<DescribedOperation> described = Test::describedOperations();
    const QStringList problems = Test::rowProblems(daemon.routes(), described);
    for (const QString &problem : problems)
        errors << "core/api/openapi.yaml: " << problem << '\n';
    if (!problems.isEmpty())
        return 1;

    QList<DescribedOperation> rows;
    for (const Backend::Route &route : daemon.routes()) {
        for (const DescribedOperation &row : described) {
            if (row.name == Test::nameOf(route))
                rows.append(row);
        }
    }
    QSaveFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    write(out, rows);
    out.flush();
    return file.commit() ? 0 : 1;
}

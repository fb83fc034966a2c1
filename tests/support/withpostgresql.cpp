// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// withpostgresql PROGRAM [ARGUMENT…]: runs a test program beside a PostgreSQL of its own, whose url
// it finds in RELAIS_TEST_POSTGRESQL (tests/support/testdatabase.h).

#include "tests/support/postgrescluster.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Relais::Test::PostgresCluster cluster(Relais::Test::PostgresCluster::Disk::Memory);
    if (arguments.isEmpty() || !cluster.create() || !cluster.start())
        return 2;
    qputenv("RELAIS_TEST_POSTGRESQL", cluster.url().toUtf8());
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(arguments.constFirst(), arguments.mid(1));
    const bool finished =
        program.waitForFinished(-1) && program.exitStatus() == QProcess::NormalExit;
    return finished ? program.exitCode() : 2;
}

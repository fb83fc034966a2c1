// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testgroup.h"

#include <QFileInfo>
#include <QHash>

namespace {

QHash<QString, Relais::TestGroup::Main> &members()
{
    static QHash<QString, Relais::TestGroup::Main> all;
    return all;
}

} // namespace

bool Relais::TestGroup::joinGroup(const char *file, Main main)
{
    members().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), main);
    return true;
}

int main(int argc, char *argv[])
{
    const QString name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName();
    if (const Relais::TestGroup::Main run = members().value(name))
        return run(argc, argv);
    qCritical(
        "No test here is called %s: start a link of that name to this program.", qPrintable(name));
    return 2;
}

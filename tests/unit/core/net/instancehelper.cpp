// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Relais;

// instancehelper FOLDER [ARGUMENT…]: says "first" and then every message it is handed, or
// "handed over" and ends.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SingleInstance instance(QCoreApplication::arguments().value(1));
    QObject::connect(
        &instance, &SingleInstance::messageReceived, &instance, [](const QStringList &arguments) {
            std::printf("message:%s\n", qPrintable(arguments.join(QLatin1Char('|'))));
            std::fflush(stdout);
        });
    const auto standing = instance.start(QCoreApplication::arguments().mid(2));
    if (!standing) {
        std::printf("error:%s\n", qPrintable(standing.error().reason));
        return 2;
    }
    const bool first = *standing == SingleInstance::Standing::First;
    std::printf("%s\n", first ? "first" : "handed over");
    std::fflush(stdout);
    return first ? QCoreApplication::exec() : 0;
}

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wrk.h"

#include <QDebug>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais::Test {

Wrk::Outcome Wrk::run() const
{
    QStringList command;
    if (!core.isEmpty())
        command << u"taskset"_s << u"-c"_s << core;
    command << u"wrk"_s << u"-t1"_s << u"-c%1"_s.arg(connections) << u"-d%1s"_s.arg(seconds)
            << u"--latency"_s << u"-s"_s << script << u"http://127.0.0.1:%1"_s.arg(port);
    QProcess wrk;
    wrk.start(command.constFirst(), command.mid(1));
    wrk.waitForFinished(seconds * 1'000 + 60'000);
    const QString said = QString::fromUtf8(wrk.readAllStandardOutput());
    static const QRegularExpression rate(u"Requests/sec:\\s+([\\d.]+)"_s);
    static const QRegularExpression count(u"(\\d+) requests in"_s);
    static const QRegularExpression late(u"99%\\s+(\\S+)"_s);
    const bool good = said.contains(u"Requests/sec"_s) && !said.contains(u"Non-2xx"_s)
        && !said.contains(u"Socket errors"_s);
    if (!good)
        qWarning().noquote() << said;
    return { rate.match(said).captured(1).toDouble(), count.match(said).captured(1).toLongLong(),
        late.match(said).captured(1), good };
}

} // namespace Relais::Test

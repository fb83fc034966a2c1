// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid7.h"

#include <QByteArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Relais {

QString newUuid7(const Clock &clock)
{
    const auto ms = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    quint64 random[2];
    QRandomGenerator::system()->generate(random, random + 2);
    const quint64 high = (ms << 16) | 0x7000U | (random[0] & 0x0fffU);
    const quint64 low = (random[1] & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const QString hex =
        u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4)
        + u'-' + hex.mid(20, 12);
}

} // namespace Relais

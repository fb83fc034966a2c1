// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/killpoint.h"

#ifdef RELAIS_KILL_POINTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>

namespace Relais {

void killPoint(const char *name)
{
    static const QList<QByteArray> wanted = qgetenv("RELAIS_KILL_AT").split(':');
    static std::atomic<int> passages { 0 };
    if (wanted.first() != name)
        return;
    const int nth = wanted.size() > 1 ? wanted.at(1).toInt() : 1;
    if (++passages == nth)
        std::raise(SIGKILL);
}

} // namespace Relais

#endif

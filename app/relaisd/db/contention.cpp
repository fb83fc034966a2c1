// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/contention.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

thread_local bool noted = false;

// sqlite.org/rescode.html; the high bits say more.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int primaryCode = 0xff;
constexpr qsizetype lengthOfSqlState = 5; // SQLite's codes are shorter numbers

bool isContention(const QString &code)
{
    if (code.size() == lengthOfSqlState) // serialization failure, deadlock, lock not available
        return code == "40001"_L1 || code == "40P01"_L1 || code == "55P03"_L1;
    const int primary = code.toInt() & primaryCode;
    return primary == sqliteBusy || primary == sqliteLocked;
}

} // namespace

void Contention::forget()
{
    noted = false;
}

bool Contention::isNoted()
{
    return noted;
}

void Contention::note(const QString &code)
{
    noted = noted || isContention(code);
}

} // namespace Relais::Backend

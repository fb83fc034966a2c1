// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/feedback.h"

#include "core/domain/keytable.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto verdictKeys = keyTable<Verdict>({
    { Verdict::Useful, "useful"_L1 },
    { Verdict::NotUseful, "not-useful"_L1 },
    { Verdict::Mistake, "mistake"_L1 },
});
} // namespace

QString verdictKey(Verdict verdict)
{
    return verdictKeys.keyOf(verdict);
}

std::optional<Verdict> verdictFromKey(const QString &key)
{
    return verdictKeys.valueOf(key);
}

} // namespace Relais

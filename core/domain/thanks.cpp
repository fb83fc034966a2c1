// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/thanks.h"

#include "core/domain/keytable.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kindKeys = keyTable<Thanks::For>({
    { Thanks::For::Post, "post"_L1 },
    { Thanks::For::Idea, "idea"_L1 },
});
} // namespace

QString thanksKindKey(Thanks::For kind)
{
    return kindKeys.keyOf(kind);
}

std::optional<Thanks::For> thanksKindFromKey(const QString &key)
{
    return kindKeys.valueOf(key);
}

} // namespace Relais

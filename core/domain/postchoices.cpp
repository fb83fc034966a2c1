// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/postchoices.h"

#include "core/domain/keytable.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto visibilities = keyTable<PostVisibility>({
    { PostVisibility::AsAccount, "as-account"_L1 },
    { PostVisibility::Everyone, "everyone"_L1 },
    { PostVisibility::Quiet, "quiet"_L1 },
    { PostVisibility::Followers, "followers"_L1 },
});
} // namespace

QString postVisibilityKey(PostVisibility visibility)
{
    return visibilities.keyOf(visibility);
}

std::optional<PostVisibility> postVisibilityFromKey(const QString &key)
{
    return visibilities.valueOf(key);
}

} // namespace Relais

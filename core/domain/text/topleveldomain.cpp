// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/topleveldomain.h"

#include "core/domain/text/toplevelnames.h"

#include <algorithm>
#include <vector>

namespace Relais::Text {

namespace {
using Names = std::vector<QStringView>;

Names sorted(QStringView common, QStringView own)
{
    Names names;
    for (const QStringView list : { common, own }) {
        for (const QStringView name : list.tokenize(u' ', Qt::SkipEmptyParts))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

const Names &namesOf(TopLevels list)
{
    static const Names ofX = sorted(namesOfBoth(), namesOfXAlone());
    static const Names ofBluesky = sorted(namesOfBoth(), namesOfBlueskyAlone());
    return list == TopLevels::X ? ofX : ofBluesky;
}
} // namespace

bool isTopLevelDomain(QStringView label, TopLevels list)
{
    const Names &names = namesOf(list);
    return std::binary_search(names.begin(), names.end(), label);
}

} // namespace Relais::Text

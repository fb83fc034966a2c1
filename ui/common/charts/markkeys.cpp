// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/markkeys.h"

#include <algorithm>

namespace Relais::Ui {

std::optional<int> markByKey(int key, Qt::Orientation along, int from, int count)
{
    if (count <= 0)
        return std::nullopt;
    const bool across = along == Qt::Horizontal;
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return count - 1;
    if (key == (across ? Qt::Key_Left : Qt::Key_Up))
        return std::clamp(from - 1, 0, count - 1);
    if (key == (across ? Qt::Key_Right : Qt::Key_Down))
        return std::clamp(from + 1, 0, count - 1);
    return std::nullopt;
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/threshold.h"

#include <algorithm>

namespace Relais::Threshold {

namespace {

bool isSmaller(const Group &a, const Group &b)
{
    return a.size != b.size ? a.size < b.size : a.id < b.id;
}

} // namespace

QList<QStringList> blocksOf(QList<Group> groups)
{
    std::sort(groups.begin(), groups.end(), isSmaller);
    QList<QStringList> blocks;
    QStringList together;
    int size = 0;
    for (const Group &group : std::as_const(groups)) {
        if (group.size == 0 || (group.size >= people && (size == 0 || size >= people))) {
            blocks.append({ group.id });
            continue;
        }
        together.append(group.id);
        size += group.size;
    }
    if (size > 0 && size < people)
        return {};
    if (!together.isEmpty())
        blocks.append(together);
    return blocks;
}

QSet<QString> answerable(const QSet<QString> &wanted, const QList<QStringList> &blocks)
{
    QSet<QString> answered;
    for (const QStringList &block : blocks) {
        const QSet<QString> ids(block.begin(), block.end());
        if (wanted.contains(ids))
            answered += ids;
    }
    return answered;
}

int told(int behind)
{
    if (behind <= 0)
        return 0;
    return behind < people ? 1 : behind - behind % people;
}

QSet<QString> hiddenCells(const QList<Group> &cells)
{
    QSet<QString> hidden;
    const Group *smallest = nullptr;
    for (const Group &cell : cells) {
        if (!isTold(cell.size))
            hidden.insert(cell.id);
        else if (cell.size > 0 && (!smallest || isSmaller(cell, *smallest)))
            smallest = &cell;
    }
    if (!hidden.isEmpty() && smallest)
        hidden.insert(smallest->id);
    return hidden;
}

} // namespace Relais::Threshold

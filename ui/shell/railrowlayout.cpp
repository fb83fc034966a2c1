// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railrowlayout.h"

#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {

constexpr int belowEntry = 2;
constexpr int compactHeight = 40;
constexpr int compactGroup = 13;
constexpr int entryInset = 10;
constexpr int afterIcon = 10;
constexpr int beforeFigure = 8;
constexpr int ruleInset = 8;
constexpr int badgeSize = 16;
constexpr int badgeInside = 5; // beside its figure

void layOutGroup(RailRowLayout &out, const QRect &row, const RailRowContent &content)
{
    if (content.compact) {
        out.rule =
            QRect(row.x() + ruleInset, row.center().y(), qMax(0, row.width() - 2 * ruleInset), 1);
        return;
    }
    // Its line stands low: nearer to its own entries than to those before.
    out.text = QRect(row.x() + entryInset, row.bottom() - content.groupLine - 2,
        qMax(0, row.width() - entryInset - 2), content.groupLine);
}

void layOutCompact(RailRowLayout &out, const RailRowContent &content)
{
    constexpr int size = Metrics::icon;
    const QRect &box = out.box;
    out.icon =
        QRect(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size);
    if (content.figure <= 0)
        return;
    const int wide = qMax(badgeSize, content.figure + 2 * badgeInside);
    out.figure = QRect(box.right() - wide, box.y() + 1, wide, badgeSize);
}

void layOutWide(RailRowLayout &out, const RailRowContent &content)
{
    constexpr int size = Metrics::icon;
    const QRect &box = out.box;
    out.icon = QRect(box.x() + entryInset, box.y() + (box.height() - size) / 2, size, size);
    int end = box.right() + 1 - entryInset;
    if (content.figure > 0) {
        out.figure = QRect(end - content.figure, box.y(), content.figure, box.height());
        end -= content.figure + beforeFigure;
    }
    const int start = out.icon.right() + 1 + afterIcon;
    if (end > start)
        out.text = QRect(start, box.y(), end - start, box.height());
}

} // namespace

RailRowLayout layOutRailRow(const QRect &row, const RailRowContent &content)
{
    RailRowLayout out;
    if (content.group) {
        layOutGroup(out, row, content);
        return out;
    }
    out.box = row.adjusted(0, 0, 0, -belowEntry);
    if (content.compact)
        layOutCompact(out, content);
    else
        layOutWide(out, content);
    return out;
}

int railRowHeight(bool compact, bool group, qreal scale)
{
    if (group)
        return qRound((compact ? compactGroup : Metrics::railItem) * scale);
    return qRound((compact ? compactHeight : Metrics::railItem) * scale) + belowEntry;
}

} // namespace Relais::Ui

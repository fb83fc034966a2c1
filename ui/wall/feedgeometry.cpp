// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/feedgeometry.h"

#include <algorithm>

namespace Relais::Ui {

FeedGeometry::FeedGeometry(int gap, int supposed)
    : m_gap(gap)
    , m_supposed(supposed)
{
}

// The mean of what was measured.
int FeedGeometry::supposed() const
{
    qint64 sum = 0;
    qint64 measured = 0;
    for (const Row &row : m_rows) {
        sum += row.measured ? row.height : 0;
        measured += row.measured ? 1 : 0;
    }
    return measured > 0 ? static_cast<int>(sum / measured) : m_supposed;
}

void FeedGeometry::insert(int row, int count)
{
    m_rows.insert(row, count, Row { supposed(), false });
    if (m_lineRow >= row)
        m_lineRow += count;
    m_tops.clear();
}

void FeedGeometry::remove(int row, int count)
{
    m_rows.remove(row, count);
    if (m_lineRow >= row + count)
        m_lineRow -= count;
    else if (m_lineRow >= row)
        m_lineRow = -1;
    m_tops.clear();
}

void FeedGeometry::move(int from, int to)
{
    m_rows.move(from, to);
    if (m_lineRow == from)
        m_lineRow = to;
    else if (from < m_lineRow && m_lineRow <= to)
        --m_lineRow;
    else if (to <= m_lineRow && m_lineRow < from)
        ++m_lineRow;
    m_tops.clear();
}

void FeedGeometry::setTop(int top)
{
    m_top = top;
    m_tops.clear();
}

void FeedGeometry::setHeight(int row, int height)
{
    m_rows[row] = { height, true };
    m_tops.clear();
}

void FeedGeometry::forget(int row)
{
    m_rows[row].measured = false;
}

void FeedGeometry::forgetAll()
{
    for (Row &row : m_rows)
        row.measured = false;
}

void FeedGeometry::setLine(int row, int height)
{
    m_lineRow = row;
    m_lineHeight = row < 0 ? 0 : height;
    m_tops.clear();
}

const QList<int> &FeedGeometry::tops() const
{
    if (m_tops.size() == m_rows.size())
        return m_tops;
    m_tops.clear();
    m_tops.reserve(m_rows.size());
    int y = m_top;
    for (int row = 0; row < count(); ++row) {
        if (row == m_lineRow)
            y += m_lineHeight + m_gap;
        m_tops.append(y);
        y += heightOf(row) + m_gap;
    }
    return m_tops;
}

int FeedGeometry::topOf(int row) const
{
    return tops().at(row);
}

int FeedGeometry::lineTop() const
{
    return topOf(m_lineRow) - m_gap - m_lineHeight;
}

int FeedGeometry::end() const
{
    return m_rows.isEmpty() ? m_top : topOf(count() - 1) + heightOf(count() - 1);
}

int FeedGeometry::rowAt(int y) const
{
    for (int row = 0; row < count(); ++row) {
        if (topOf(row) + heightOf(row) > y)
            return row;
    }
    return count() - 1;
}

FeedGeometry::Span FeedGeometry::rowsWithin(int from, int to) const
{
    Span span;
    if (m_rows.isEmpty() || end() <= from || topOf(0) >= to)
        return span;
    span.first = rowAt(from);
    span.last = span.first;
    while (span.last + 1 < count() && topOf(span.last + 1) < to)
        ++span.last;
    return span;
}

} // namespace Relais::Ui

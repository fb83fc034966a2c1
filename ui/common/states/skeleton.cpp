// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/states/skeleton.h"

#include "ui/theme/metrics.h"

#include <QStyle>

namespace Relais::Ui {

namespace {
constexpr int between = 10;
constexpr int titleWidths[] = { 74, 58, 66 };
} // namespace

Skeleton::Skeleton(Theme &theme, int rows, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_rowHeight(rowHeight)
{
    setAccessibleName(tr("Loading"));
    followTheme(this, theme);
}

QSize Skeleton::sizeHint() const
{
    return { 320, m_rows * (m_rowHeight + between) };
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < m_rows; ++row)
        paintRow(painter, { 0, row * (m_rowHeight + between), width(), m_rowHeight },
            titleWidths[row % 3]);
}

void Skeleton::paintRow(QPainter &painter, const QRect &card, int percent) const
{
    const Tokens &t = m_theme.colors();
    fillRounded(painter, card, Metrics::radiusCard, t.surface, t.line);
    const QRect inner = card.adjusted(12, 12, -12, -12);
    const int picture = inner.height() * 5 / 4;
    const auto placed = [this, &card](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), card, part);
    };
    fillRounded(painter, placed(QRect(inner.topLeft(), QSize(picture, inner.height()))),
        Metrics::radiusField, t.sunken);
    const int x = inner.x() + picture + 14;
    const int wide = inner.right() - x;
    const auto bar = [&](int y, int width, int height, const QColor &color) {
        fillRounded(painter, placed(QRect(x, inner.y() + y, width, height)), 4, color);
    };
    bar(4, wide * percent / 100, 12, t.line);
    bar(28, wide * 92 / 100, 10, t.sunken);
    bar(inner.height() - 18, 58, 14, t.sunken);
    fillRounded(painter, placed(QRect(x + 66, inner.bottom() - 17, 44, 14)), 4, t.sunken);
}

} // namespace Relais::Ui

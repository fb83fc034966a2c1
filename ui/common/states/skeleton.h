// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! Cards without content while the first sync runs: they keep the height of the rows to come.
class Skeleton final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Skeleton)
public:
    Skeleton(Theme &theme, int rows, int rowHeight, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &card, int percent) const;

    Theme &m_theme;
    int m_rows;
    int m_rowHeight;
};

} // namespace Relais::Ui

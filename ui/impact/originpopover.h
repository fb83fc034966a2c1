// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/impact/originwords.h"

namespace Relais::Ui {

//! Says beside a figure where it comes from. Esc or a click elsewhere closes it.
class OriginPopover final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginPopover)
public:
    //! Deletes itself when it closes.
    static void open(Theme &theme, QWidget *beside, const QString &title, ImpactFigure figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    OriginPopover(Theme &theme, QWidget *beside, const QString &title, ImpactFigure figure);

    Theme &m_theme;
};

} // namespace Relais::Ui

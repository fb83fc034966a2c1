// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <functional>

namespace Relais::Ui {

//! A bar of one colour: a campaign's own beside its name, a mark, a line between two parts.
class Stripe final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Stripe)
public:
    using Ink = std::function<QColor(const Tokens &tokens)>;
    //! Pixels at 100 %; 0: as much as there is room for.
    Stripe(Theme &theme, int width, int height, Ink ink, QWidget *parent = nullptr);
    static Stripe *line(Theme &theme, Qt::Orientation along);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    const Ink m_ink;
};

} // namespace Relais::Ui

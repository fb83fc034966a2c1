// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QCheckBox>

namespace Relais::Ui {

//! On or off, at once: a check box that looks like a switch. Its text stands beside it.
class Switch final : public QCheckBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Switch)
public:
    explicit Switch(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    //! For delegates: the switch alone, painted in a box of trackSize().
    static void draw(QPainter &painter, const QRect &box, bool isKnobAtRight, const QColor &ground,
        const QColor &knob);
    static QSize trackSize();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    Theme &m_theme;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Relais::Ui {

class Theme;

//! Fusion with the product's check boxes and radio buttons: Fusion derives their edges from the
//! window's colour, and on a dark one they are not to be seen. Tool tips, which tell what people
//! wrote, show it as it is: no markup of theirs draws, or reads a file. The theme outlives it.
class MarkStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkStyle)
public:
    explicit MarkStyle(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    const Theme &m_theme;
};

} // namespace Relais::Ui

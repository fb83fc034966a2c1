// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QColor>
#include <QPixmap>

namespace Relais::Ui {

//! The product's own icons, tinted at any scale. One per Theme; main thread.
class IconProvider final {
public:
    IconProvider();

    //! name: of the file in resources/icons, without ".svg". size: edge in device-independent
    //! pixels. An unknown name gives an empty pixmap and a warning in the log.
    QPixmap pixmap(const QString &name, const QColor &color, int size, qreal dpr) const;
    //! The product's mark: a disc sending out, on a rounded square.
    QPixmap logo(const QColor &ground, const QColor &sign, int size, qreal dpr) const;

private:
    QPixmap render(const QByteArray &svg, int size, qreal dpr) const;

    mutable QCache<QString, QPixmap> m_cache;
};

} // namespace Relais::Ui

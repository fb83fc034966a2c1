// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! A disc with the initials of a name.
class Avatar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)
public:
    explicit Avatar(Theme &theme, int size = 32, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_initials;
};

//! A network's glyph.
class NetworkIcon final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkIcon)
public:
    NetworkIcon(Theme &theme, Network network, int size = 22, QWidget *parent = nullptr);
    void setNetwork(Network network);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Network m_network;
};

//! One of the product's icons in a colour of the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)
public:
    IconLabel(
        Theme &theme, const QString &icon, Color color, int size = 20, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Color color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_icon;
    Color m_color;
};

} // namespace Relais::Ui

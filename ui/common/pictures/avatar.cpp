// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/avatar.h"

#include "core/domain/member.h"
#include "ui/common/words/format.h"

namespace Relais::Ui {

Avatar::Avatar(Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    followTheme(this, theme);
}

void Avatar::setName(const QString &name)
{
    m_initials = initials(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_initials, m_theme);
}

NetworkIcon::NetworkIcon(Theme &theme, Network network, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    setNetwork(network);
    followTheme(this, theme);
}

void NetworkIcon::setNetwork(Network network)
{
    m_network = network;
    setAccessibleName(Format::networkLabel(network));
    setToolTip(accessibleName());
    update();
}

void NetworkIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawNetwork(painter, rect(), m_network, m_theme);
}

IconLabel::IconLabel(Theme &theme, const QString &icon, Color color, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_color(color)
{
    setFixedSize(size, size);
    followTheme(this, theme);
}

void IconLabel::setIcon(const QString &icon, Color color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, m_theme, m_icon, m_theme.colors().*m_color, rect());
}

} // namespace Relais::Ui

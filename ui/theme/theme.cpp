// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/desktopappearance.h"
#include "ui/theme/markstyle.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(new DesktopAppearance(this))
{
    connect(m_desktop, &DesktopAppearance::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::install(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(new MarkStyle(*this));
    apply();
}

void Theme::setMode(Settings::Theme mode)
{
    m_mode = mode;
    if (mode == Settings::Theme::System)
        m_desktop->start();
    update();
}

void Theme::followDesktopText()
{
    m_desktop->start();
}

void Theme::setTextScale(qreal scale)
{
    m_ownScale = qBound(1.0, scale, 2.0);
    update();
}

QPixmap Theme::icon(const QString &name, const QColor &color, int size, qreal dpr) const
{
    return m_icons.pixmap(name, color, size, dpr);
}

QPixmap Theme::logo(int size, qreal dpr) const
{
    return m_icons.logo(colors().accent, colors().onAccent, size, dpr);
}

void Theme::update()
{
    const bool dark = m_mode == Settings::Theme::Dark
        || (m_mode == Settings::Theme::System && m_desktop->prefersDark());
    const qreal scale = qBound(1.0, m_ownScale * m_desktop->textScale(), 2.0);
    if (dark == m_dark && qFuzzyCompare(scale, m_scale))
        return;
    m_dark = dark;
    m_scale = scale;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    if (!m_application)
        return;
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(paletteOf(colors()));
    m_application->setStyleSheet(styleSheetOf(colors(), m_scale));
}

} // namespace Relais::Ui

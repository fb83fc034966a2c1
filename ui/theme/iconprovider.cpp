// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/iconprovider.h"

#include "core/base/log.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int cachedPixmaps = 512;

QByteArray read(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCWarning(lcUi) << "no icon named" << name;
    return {};
}

QString keyOf(const QString &name, const QColor &color, int size, qreal dpr)
{
    return name + u'/' + color.name(QColor::HexArgb) + u'/' + QString::number(size) + u'/'
        + QString::number(dpr);
}

} // namespace

IconProvider::IconProvider()
    : m_cache(cachedPixmaps)
{
}

QPixmap IconProvider::pixmap(const QString &name, const QColor &color, int size, qreal dpr) const
{
    const QString key = keyOf(name, color, size, dpr);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    const QPixmap made =
        render(read(name).replace("currentColor", color.name().toUtf8()), size, dpr);
    m_cache.insert(key, new QPixmap(made));
    return made;
}

QPixmap IconProvider::logo(const QColor &ground, const QColor &sign, int size, qreal dpr) const
{
    const QString key = keyOf(u"relais"_s + sign.name(), ground, size, dpr);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    QByteArray svg = read(u"relais"_s);
    svg.replace("#FFFFFF", sign.name().toUtf8()).replace("#0D6B5C", ground.name().toUtf8());
    const QPixmap made = render(svg, size, dpr);
    m_cache.insert(key, new QPixmap(made));
    return made;
}

QPixmap IconProvider::render(const QByteArray &svg, int size, qreal dpr) const
{
    QSvgRenderer renderer;
    if (svg.isEmpty() || !renderer.load(svg))
        return {};
    QPixmap pixmap(qRound(size * dpr), qRound(size * dpr));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace Relais::Ui

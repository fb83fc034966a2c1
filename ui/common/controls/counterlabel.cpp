// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/counterlabel.h"

#include "ui/common/announce.h"
#include "ui/common/words/format.h"

namespace Relais::Ui {

namespace {
constexpr int glyph = 22;
constexpr int gap = 5;
constexpr qsizetype mostParts = 4; // that are told one by one
} // namespace

CounterLabel::CounterLabel(Theme &theme, Network network, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_network(network)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

CounterLabel::Level CounterLabel::levelOf(const TextCheck &check)
{
    if (check.limit <= 0)
        return Level::Normal;
    if (check.length > check.limit)
        return Level::Over;
    return qint64(check.length) * 10 >= qint64(check.limit) * 9 ? Level::Near : Level::Normal;
}

//! Posts of a thread are as full as they can be: that is no warning.
CounterLabel::Level CounterLabel::shownLevel() const
{
    const Level level = levelOf(m_check);
    return level == Level::Near && !m_parts.isEmpty() ? Level::Normal : level;
}

void CounterLabel::setCheck(const TextCheck &check, const QList<TextCheck> &parts)
{
    const bool goesOver = levelOf(check) == Level::Over && levelOf(m_check) != Level::Over;
    m_check = check;
    m_parts = parts;
    const QString network = Format::networkLabel(m_network);
    const QString said = goesOver
        ? tr("%n character(s) too long for %1", nullptr, check.length - check.limit).arg(network)
        : tr("%1: %2").arg(network, text());
    if (goesOver && isVisible())
        announce(this, said);
    else
        setAccessibleName(said);
    updateGeometry();
    update();
}

QString CounterLabel::text(const TextCheck &check, const QList<TextCheck> &parts)
{
    if (check.limit <= 0)
        return QString::number(check.length);
    const QString limit = QStringLiteral(" / ") + QString::number(check.limit);
    if (parts.size() > mostParts)
        return tr("%n post(s), up to %1", nullptr, int(parts.size()))
            .arg(QString(QString::number(check.length) + limit));
    QStringList lengths;
    for (int i = 0; i < parts.size(); ++i)
        lengths.append(
            QString::number(i + 1) + QStringLiteral(": ") + QString::number(parts.at(i).length));
    if (lengths.isEmpty())
        lengths.append(QString::number(check.length));
    return lengths.join(QStringLiteral(" · ")) + limit;
}

QSize CounterLabel::sizeHint() const
{
    return { glyph + gap + textWidth(m_theme.font(TextStyle::Small), text()),
        qMax(glyph, m_theme.lineHeight(TextStyle::Small)) };
}

void CounterLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Level level = shownLevel();
    const Tokens &t = m_theme.colors();
    const QColor ink = level == Level::Over ? t.bad : level == Level::Near ? t.warn : t.muted;
    const QRect sign(0, (height() - glyph) / 2, glyph, glyph);
    drawNetwork(painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_network, m_theme);
    const QRect line(glyph + gap, 0, width() - glyph - gap, height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
        m_theme.font(level == Level::Over ? TextStyle::SmallStrong : TextStyle::Small), ink,
        text());
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/chip.h"

#include "ui/common/controls/plaintext.h"
#include "ui/theme/metrics.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int gap = 6;
constexpr int accountGap = 6;
constexpr int glyph = 22;
} // namespace

Chip::Chip(Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Metrics::smallControl / 2);
    followTheme(this, theme);
}

void Chip::setText(const QString &text)
{
    setPlainText(*this, text);
}

void Chip::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
}

void Chip::setNetwork(Network network)
{
    m_network = network;
    setProperty("focusRadius", Metrics::radiusBanner);
    updateGeometry();
}

void Chip::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void Chip::setUnavailable(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

void Chip::setOpensMenu()
{
    m_opensMenu = true;
    updateGeometry();
}

void Chip::nextCheckState()
{
    if (!m_opensMenu)
        QAbstractButton::nextCheckState();
}

QString Chip::trailingIcon() const
{
    if (m_opensMenu)
        return u"expand"_s;
    if (!m_network || !isChecked())
        return m_network && m_mark == Mark::Warning ? u"warning"_s : QString();
    return m_mark == Mark::None ? u"approve"_s : u"warning"_s;
}

QFont Chip::chipFont() const
{
    return m_theme.font(isChecked() ? TextStyle::ChipOn : TextStyle::Chip);
}

QSize Chip::sizeHint() const
{
    // The wider weight, so that nothing moves when it is ticked.
    const int words = textWidth(m_theme.font(TextStyle::ChipOn), text());
    if (!m_network) {
        const int icon = m_icon.isEmpty() ? 0 : Metrics::smallIcon + gap;
        const int sign = trailingIcon().isEmpty() ? 0 : gap + Metrics::smallIcon;
        return { 24 + icon + words + sign, m_theme.scaled(Metrics::smallControl) };
    }
    const int trailing = trailingIcon().isEmpty() ? 0 : Metrics::smallIcon + accountGap;
    return { 6 + glyph + accountGap + words + trailing + 10, m_theme.scaled(Metrics::accountChip) };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const QColor ink = !isEnabled() ? t.faint : isChecked() ? t.accent : t.muted;
    QColor edge = !isEnabled() ? t.line : isChecked() ? t.accentLine : t.lineStrong;
    if (m_mark == Mark::Refused && isChecked())
        edge = t.badLine;
    const QColor ground = !isEnabled() ? t.sunken
        : isChecked()                  ? t.accentSoft
        : underMouse()                 ? t.sunken
                                       : t.surface;
    fillRounded(painter, rect(), m_network ? Metrics::radiusBanner : height() / 2.0, ground, edge);

    const auto placed = [this](int x, int size) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, (height() - size) / 2, size, size));
    };
    int x = m_network ? 6 : 12;
    if (m_network) {
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        drawNetwork(painter, placed(x, glyph), *m_network, m_theme);
        painter.setOpacity(1);
        x += glyph + accountGap;
    } else if (!m_icon.isEmpty()) {
        drawIcon(painter, m_theme, m_icon, ink, placed(x, Metrics::smallIcon));
        x += Metrics::smallIcon + gap;
    }
    const int words = textWidth(m_theme.font(TextStyle::ChipOn), text());
    const QRect line(x, 0, words, height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line), chipFont(), ink, text(),
        m_network ? Qt::AlignLeading : Qt::AlignHCenter);
    if (const QString trailing = trailingIcon(); !trailing.isEmpty()) {
        const QColor sign = m_mark == Mark::Refused ? t.bad
            : m_mark == Mark::Warning               ? t.warn
                                                    : ink;
        drawIcon(
            painter, m_theme, trailing, sign, placed(x + words + accountGap, Metrics::smallIcon));
    }
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/optioncard.h"

#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
constexpr int fromSide = 12;
constexpr int fromAbove = 10;
constexpr int discSize = 18;
constexpr int besideDisc = 10;
constexpr int comfortableWidth = 320;
constexpr int leastWords = 80;
constexpr qreal dotWidth = 5; // of the ring that says that it is taken
} // namespace

OptionCard::OptionCard(
    Theme &theme, const QString &text, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_explanation(explanation)
{
    setText(text);
    setAccessibleDescription(explanation);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", Metrics::radiusField);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, theme);
}

int OptionCard::aside() const
{
    return 2 * fromSide + m_theme.scaled(discSize) + besideDisc;
}

int OptionCard::heightForWidth(int width) const
{
    const int words = width - aside();
    return 2 * fromAbove
        + wrappedHeight(m_theme.font(TextStyle::CardTitle),
            m_theme.lineHeight(TextStyle::CardTitle), words, text())
        + wrappedHeight(m_theme.font(TextStyle::Small), m_theme.lineHeight(TextStyle::Small), words,
            m_explanation);
}

QSize OptionCard::sizeHint() const
{
    const int width = m_theme.scaled(comfortableWidth);
    return { width, heightForWidth(width) };
}

QSize OptionCard::minimumSizeHint() const
{
    const int lines =
        m_theme.lineHeight(TextStyle::CardTitle) + m_theme.lineHeight(TextStyle::Small);
    return { aside() + m_theme.scaled(leastWords), 2 * fromAbove + lines };
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    const bool on = isChecked();
    const QColor ground = on ? t.accentSoft : underMouse() ? t.sunken : t.surface;
    fillRounded(painter, rect(), Metrics::radiusField, ground, on ? t.accent : t.line, on ? 2 : 1);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int disc = m_theme.scaled(discSize);
    const qreal ring = on ? dotWidth : 1.5;
    const QRectF circle = QRectF(placed({ fromSide, fromAbove + 1, disc, disc }))
                              .adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2);
    painter.setPen(QPen(on ? t.accent : t.lineStrong, ring));
    painter.setBrush(t.surface);
    painter.drawEllipse(circle);
    const int left = fromSide + disc + besideDisc;
    const int words = width() - aside();
    const QColor ink = isEnabled() ? t.text : t.faint;
    const QRect title = placed({ left, fromAbove, words, height() - 2 * fromAbove });
    const int taken = drawWrapped(painter, title, m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), ink, text());
    drawWrapped(painter, title.adjusted(0, taken, 0, 0), m_theme.font(TextStyle::Small),
        m_theme.lineHeight(TextStyle::Small), isEnabled() ? t.muted : t.faint, m_explanation);
}

} // namespace Relais::Ui

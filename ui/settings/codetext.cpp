// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/codetext.h"

#include "ui/theme/metrics.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int comfortableWidth = 320;
constexpr int besideText = 14;
constexpr int aboveText = 10;

} // namespace

CodeText::CodeText(Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(besideText, aboveText, besideText, aboveText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, theme);
}

QFont CodeText::codeFont() const
{
    QFont font = m_theme.font(TextStyle::Preview);
    font.setFamilies({ u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s });
    font.setStyleHint(QFont::Monospace);
    return font;
}

QSize CodeText::sizeHint() const
{
    const int width = m_theme.scaled(comfortableWidth);
    return { width, heightForWidth(width) };
}

QSize CodeText::minimumSizeHint() const
{
    return { 0, m_theme.lineHeight(TextStyle::Preview) + 2 * aboveText };
}

int CodeText::heightForWidth(int width) const
{
    return wrappedHeight(
               codeFont(), m_theme.lineHeight(TextStyle::Preview), width - 2 * besideText, text())
        + 2 * aboveText;
}

void CodeText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusField, colors.sunken);
    drawWrapped(painter, contentsRect(), codeFont(), m_theme.lineHeight(TextStyle::Preview),
        colors.text, text());
}

} // namespace Relais::Ui

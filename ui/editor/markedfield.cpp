// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/markedfield.h"

#include "ui/common/controls/tag.h"
#include "ui/theme/metrics.h"

#include <QStyle>

namespace Relais::Ui {

namespace {
constexpr int beside = 10; // of the field's edge
constexpr int gap = 8;
} // namespace

MarkedField::MarkedField(Theme &theme, const QString &icon, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_mark(new Tag(theme, {}, Tone::Neutral, this))
{
    m_mark->hide();
    followTheme(this, theme);
    place();
}

void MarkedField::setMark(const QString &text, Tone tone)
{
    m_mark->setText(text);
    m_mark->setTone(tone);
    m_mark->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    place();
}

void MarkedField::place()
{
    const QSize size = m_mark->sizeHint();
    const QRect spot(width() - size.width() - beside, (height() - size.height()) / 2, size.width(),
        size.height());
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    const int before = Metrics::smallIcon + gap;
    const int behind = m_mark->isHidden() ? 0 : size.width() + gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? behind : before, 0, mirrored ? before : behind, 0);
}

void MarkedField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void MarkedField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect spot(
        beside, (height() - Metrics::smallIcon) / 2, Metrics::smallIcon, Metrics::smallIcon);
    drawIcon(painter, m_theme, m_icon, m_theme.colors().faint,
        QStyle::visualRect(layoutDirection(), rect(), spot));
}

} // namespace Relais::Ui

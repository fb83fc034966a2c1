// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/button.h"

#include "ui/common/controls/plaintext.h"
#include "ui/common/controls/tag.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Relais::Ui {

namespace {
constexpr int gap = 8;
}

Button::Button(Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Metrics::radiusField);
    followTheme(this, theme);
}

Button *Button::iconOnly(
    Theme &theme, const QString &icon, const QString &name, Size size, QWidget *parent)
{
    auto *button = new Button(theme, Kind::Quiet, {}, parent);
    button->setIconName(icon);
    button->setSize(size);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setText(const QString &text)
{
    setPlainText(*this, text);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    setProperty(
        "focusRadius", size == Size::Small ? Metrics::radiusSmallButton : Metrics::radiusField);
    updateGeometry();
}

void Button::setKeyMark(const QString &key)
{
    m_keyMark = key;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(const QString &icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setIconTurned(bool turned)
{
    m_quarters = turned ? 1 : 0;
    update();
}

void Button::setIconTurnedOnward()
{
    m_quarters = -1;
    update();
}

void Button::setBusy(bool busy)
{
    m_busy = busy;
    setAccessibleDescription(busy ? tr("Working") : QString());
    update();
}

int Button::iconSize() const
{
    const bool small = m_size == Size::Small && !text().isEmpty();
    return small ? Metrics::smallIcon : Metrics::icon;
}

QSize Button::sizeHint() const
{
    const bool small = m_size == Size::Small;
    const int height = m_theme.scaled(small ? Metrics::smallControl : Metrics::control);
    if (text().isEmpty())
        return { m_theme.scaled(Metrics::control), height };
    const QFont font = m_theme.font(small ? TextStyle::ChipOn : TextStyle::CardTitle);
    int width = 2 * m_theme.scaled(small ? 10 : 14) + textWidth(font, text());
    if (!m_icon.isEmpty() || m_busy)
        width += iconSize() + gap;
    if (!m_trailing.isEmpty())
        width += Metrics::smallIcon + gap;
    if (!m_keyMark.isEmpty())
        width += Tag::width(m_theme, m_keyMark) + gap;
    return { width, height };
}

Button::Look Button::look() const
{
    const Tokens &t = m_theme.colors();
    if (!isEnabled())
        return { m_kind == Kind::Quiet ? QColor() : t.sunken,
            m_kind == Kind::Quiet ? QColor() : t.line, t.faint };
    const bool hover = underMouse() || isDown();
    switch (m_kind) {
    case Kind::Primary: {
        const QColor ground = isDown() ? t.accentHover.darker(112)
            : hover                    ? t.accentHover
                                       : t.accent;
        return { ground, ground, t.onAccent };
    }
    case Kind::Normal:
        return { isDown() ? t.line
                : hover   ? t.sunken
                          : t.surface,
            isChecked() ? t.accent : t.lineStrong, isChecked() ? t.accent : t.text };
    case Kind::Quiet:
        return { isDown() ? t.line
                : hover   ? t.sunken
                          : QColor(),
            {}, isChecked() ? t.accent : t.muted };
    case Kind::Danger:
        return { hover ? t.badSoft : t.surface, t.badLine, t.bad };
    case Kind::DangerFilled: {
        const QColor ground = hover ? t.bad.darker(112) : t.bad;
        return { ground, ground, t.surface };
    }
    }
    return {};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look shown = look();
    const qreal edge = m_kind == Kind::Normal && isChecked() ? 2 : 1;
    fillRounded(painter, rect(),
        m_size == Size::Small ? Metrics::radiusSmallButton : Metrics::radiusField, shown.ground,
        shown.edge, edge);
    drawContent(painter, shown.ink);
}

void Button::drawContent(QPainter &painter, const QColor &ink) const
{
    const QFont font =
        m_theme.font(m_size == Size::Small ? TextStyle::ChipOn : TextStyle::CardTitle);
    const bool leading = !m_icon.isEmpty() || m_busy;
    const int words = text().isEmpty() ? 0 : textWidth(font, text());
    int content = words;
    if (leading)
        content += iconSize() + (words > 0 ? gap : 0);
    if (!m_trailing.isEmpty())
        content += Metrics::smallIcon + gap;
    const int mark = m_keyMark.isEmpty() ? 0 : Tag::width(m_theme, m_keyMark);
    content += mark > 0 ? mark + gap : 0;
    int x = qMax(4, (width() - content) / 2);
    const auto placed = [this](int left, int size) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(left, (height() - size) / 2, size, size));
    };
    if (leading) {
        const QRect box = placed(x, iconSize());
        painter.save();
        if (m_quarters != 0) {
            painter.translate(QRectF(box).center());
            painter.rotate((layoutDirection() == Qt::RightToLeft ? -90 : 90) * m_quarters);
            painter.translate(-QRectF(box).center());
        }
        drawIcon(painter, m_theme, m_busy ? QStringLiteral("sync") : m_icon, ink, box);
        painter.restore();
        x += iconSize() + gap;
    }
    if (words > 0) {
        const QRect line(x, 0, qMin(words, width() - x), height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line), font, ink, text());
        x += words + gap;
    }
    if (!m_trailing.isEmpty())
        drawIcon(painter, m_theme, m_trailing, ink, placed(x, Metrics::smallIcon));
    if (mark > 0)
        drawKeyMark(painter, QRect(x, 0, mark, height()));
}

void Button::drawKeyMark(QPainter &painter, const QRect &place) const
{
    const int tall = m_theme.scaled(Metrics::tag);
    const QRect box(place.left(), (place.height() - tall) / 2, place.width(), tall);
    Tag::draw(painter, m_theme, QStyle::visualRect(layoutDirection(), rect(), box).topLeft(),
        m_keyMark, Tone::Neutral);
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

void Button::mousePressEvent(QMouseEvent *event)
{
    if (!m_busy)
        QPushButton::mousePressEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_busy)
        event->ignore();
    else if (presses && event->modifiers() == Qt::NoModifier)
        click(); // as on the web and in dialogs; Space alone is Qt's rule
    else
        QPushButton::keyPressEvent(event);
}

} // namespace Relais::Ui

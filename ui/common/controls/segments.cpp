// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/segments.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainterPath>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int gap = 6;
constexpr int side = 12;
constexpr int segmentHeight = 34;

//! One of the choices; its ground is the whole control's.
class Segment final : public QAbstractButton {
public:
    Segment(Theme &theme, const QString &icon, const QString &text)
        : m_theme(theme)
        , m_icon(icon)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setProperty("focusRadius", Metrics::radiusField);
        followTheme(this, theme);
    }

    QSize sizeHint() const override
    {
        return { contentWidth() + 2 * side, m_theme.scaled(segmentHeight) };
    }
    //! The words give way before the panel does.
    QSize minimumSizeHint() const override
    {
        return { Metrics::smallIcon + 2 * side, m_theme.scaled(segmentHeight) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = m_theme.colors();
        const QColor ink = isChecked() ? t.accent : underMouse() ? t.text : t.muted;
        int x = std::max(side, (width() - contentWidth()) / 2);
        const auto placed = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        drawIcon(painter, m_theme, m_icon, ink,
            placed({ x, (height() - Metrics::smallIcon) / 2, Metrics::smallIcon,
                Metrics::smallIcon }));
        x += Metrics::smallIcon + gap;
        drawLine(painter, placed({ x, 0, std::max(0, width() - x - side / 2), height() }),
            m_theme.font(isChecked() ? TextStyle::ChipOn : TextStyle::Chip), ink, text());
    }

private:
    // The wider weight, so that nothing moves when it is chosen.
    int contentWidth() const
    {
        return Metrics::smallIcon + gap + textWidth(m_theme.font(TextStyle::ChipOn), text());
    }

    Theme &m_theme;
    QString m_icon;
};

} // namespace

Segments::Segments(Theme &theme, QButtonGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(group)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    followTheme(this, theme);
}

void Segments::add(int id, const QString &icon, const QString &text)
{
    auto *segment = new Segment(m_theme, icon, text);
    m_group.addButton(segment, id);
    m_row->addWidget(segment, 1);
    connect(segment, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusField, t.surface, t.lineStrong);
    const QAbstractButton *chosen = m_group.checkedButton();
    if (!chosen || chosen->parentWidget() != this)
        return;
    QPainterPath inside;
    inside.addRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField - 1, Metrics::radiusField - 1);
    painter.setClipPath(inside);
    painter.fillRect(chosen->geometry(), t.accentSoft);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/queuepreview.h"

#include "ui/common/pictures/picturecache.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int usualCardWidth = 300; // what the design's panel leaves to it
} // namespace

QueuePreview::QueuePreview(
    Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_card(theme, pictures)
{
    m_card.setWrapping();
    connect(&pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
    followTheme(this, theme);
}

void QueuePreview::showRow(const QueueCard::Row &row)
{
    const QDateTime now = m_clock.now();
    m_row = row;
    m_card.setNow(now);
    setAccessibleName(spoken(now));
    updateGeometry();
    update();
}

// In a list the card is one of many and said in short; here it is read as a whole.
QString QueuePreview::spoken(const QDateTime &now) const
{
    QStringList said { QueueCard::sentence(m_row, now), m_row.story.summary,
        m_card.tagsOf(m_row).join(u", "_s) };
    said.removeAll(QString());
    return said.join(u' ');
}

int QueuePreview::heightForWidth(int width) const
{
    return m_card.layOut({ 0, 0, width, 0 }, m_row).card.height();
}

QSize QueuePreview::sizeHint() const
{
    return { usualCardWidth, heightForWidth(usualCardWidth) };
}

void QueuePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.rect = rect();
    option.direction = layoutDirection();
    m_card.paint(painter, option, m_row);
}

} // namespace Relais::Ui

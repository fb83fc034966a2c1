// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/scheduleday.h"

#include "ui/common/words/format.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int dayBarHeight = 12;
constexpr int dayMarkHeight = 18; // the bar and the mark on it
constexpr int dayTimeHeight = 14;
constexpr int minutesADay = 24 * 60;
} // namespace

ScheduleDay::ScheduleDay(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"day"_s);
    setFixedHeight(dayMarkHeight + theme.scaled(dayTimeHeight));
}

void ScheduleDay::set(const ScheduleFacts &facts, const QDateTime &at)
{
    m_facts = facts;
    m_at = at;
    update();
}

void ScheduleDay::paintEvent(QPaintEvent *)
{
    if (!m_at.isValid())
        return;
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const QDateTime local = m_at.toTimeZone(m_facts.zone);
    const QRect bar(0, 3, width(), dayBarHeight);
    painter.fillRect(bar, t.accentSoft);
    for (int quarter = 0; quarter < minutesADay; quarter += 15) {
        const QDateTime moment(local.date(), QTime(quarter / 60, quarter % 60), m_facts.zone);
        if (!isQuiet(m_facts.quiet, moment.toUTC(), m_facts.zone))
            continue;
        const int from = std::min(placeOf(quarter), placeOf(quarter + 15));
        const int to = std::max(placeOf(quarter), placeOf(quarter + 15));
        const QRect piece(from, bar.y(), to - from, bar.height());
        painter.fillRect(piece, t.sunken);
        painter.fillRect(piece, QBrush(t.lineStrong, Qt::BDiagPattern));
    }
    const int minute = local.time().hour() * 60 + local.time().minute();
    painter.fillRect(placeOf(minute), 0, 2, dayMarkHeight, t.accent);
    const QFont font = m_theme.font(TextStyle::SmallStrong);
    const QString shown = Format::timeOfDay(local.time());
    const int wide = textWidth(font, shown);
    const int left = qBound(0, placeOf(minute) - wide / 2, width() - wide);
    const QRect timeBox(left, dayMarkHeight, wide, m_theme.scaled(dayTimeHeight));
    drawLine(painter, timeBox, font, t.accent, shown);
}

int ScheduleDay::placeOf(int minute) const
{
    const int at = width() * minute / minutesADay;
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

} // namespace Relais::Ui

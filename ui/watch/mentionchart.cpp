// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/mentionchart.h"

#include "ui/common/words/format.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int above = 22;
constexpr int foot = 22;
constexpr qreal thick = 0.7; // of a week's room

QString shortDay(const QDate &day)
{
    return QLocale().toString(day, MentionChart::tr("d MMM", "date format of QLocale"));
}

} // namespace

MentionChart::MentionChart(Theme &theme, QWidget *parent)
    : MarkedChart(theme, tr("Mentions by week"), parent)
{
}

void MentionChart::setWeeks(const QList<WatchWeek> &weeks)
{
    m_weeks = weeks;
    begin();
}

QString MentionChart::weekText(const WatchWeek &week)
{
    return tr("Week of %1: %2", "day, mentions")
        .arg(shortDay(week.monday), Format::number(week.mentions));
}

int MentionChart::most() const
{
    int most = 1;
    for (const WatchWeek &week : m_weeks)
        most = std::max(most, week.mentions);
    return most;
}

QString MentionChart::summary() const
{
    int sum = 0;
    const WatchWeek *best = nullptr;
    for (const WatchWeek &week : m_weeks) {
        sum += week.mentions;
        if (!best || week.mentions > best->mentions)
            best = &week;
    }
    if (sum == 0)
        return tr("No mention in the last half year");
    return tr("%n mention(s) in the last half year, most in the week of %1: %2", nullptr, sum)
        .arg(shortDay(best->monday), Format::number(best->mentions));
}

QRectF MentionChart::barOf(int index) const
{
    const QRectF box = QRectF(rect()).adjusted(8, above, -8, -foot);
    const qreal room = box.width() / std::max<qreal>(1, qreal(m_weeks.size()));
    const qreal high = box.height() * m_weeks.at(index).mentions / most();
    const qreal place = isRightToLeft() ? qreal(m_weeks.size()) - 1 - index : index;
    return { box.left() + room * (place + (1 - thick) / 2), box.bottom() - high, room * thick,
        high };
}

void MentionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = theme().colors();
    const int bottom = height() - foot;
    painter.setPen(t.line);
    painter.drawLine(8, bottom, width() - 8, bottom);
    if (m_weeks.isEmpty())
        return;
    for (int i = 0; i < int(m_weeks.size()); ++i)
        painter.fillRect(barOf(i), i == mark() ? t.accent : t.chart.at(0));
    const QFont small = theme().font(TextStyle::Small);
    const int line = theme().lineHeight(TextStyle::Small);
    const QRect below(8, height() - line, width() - 16, line);
    drawLine(painter, below, small, t.muted, shortDay(m_weeks.constFirst().monday));
    drawLine(
        painter, below, small, t.muted, shortDay(m_weeks.constLast().monday), Qt::AlignTrailing);
    const int shown = mark() >= 0 ? mark() : int(m_weeks.size()) - 1;
    drawLine(painter, QRect(8, 0, width() - 16, line), theme().font(TextStyle::SmallStrong), t.text,
        weekText(m_weeks.at(shown)), Qt::AlignTrailing);
    paintFocus(painter);
}

int MentionChart::parts() const
{
    return int(m_weeks.size());
}

int MentionChart::partAt(const QPointF &place) const
{
    const qreal room = (width() - 16) / std::max<qreal>(1, qreal(m_weeks.size()));
    const qreal along =
        isRightToLeft() ? width() - place.x() : place.x(); // from where reading begins
    return int((along - 8) / std::max<qreal>(1, room));
}

QString MentionChart::wordsOf(int part) const
{
    return weekText(m_weeks.at(part));
}

void MentionChart::choose()
{
    if (mark() >= 0)
        Q_EMIT chosen(m_weeks.at(mark()).monday);
}

} // namespace Relais::Ui

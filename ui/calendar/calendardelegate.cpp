// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardelegate.h"

#include "ui/calendar/calendarbox.h"
#include "ui/common/momentwords.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int textIndent = 7;
constexpr int barInset = 6; // at an end of a campaign
constexpr int todayAside = 6; // of today's number, in its mark
} // namespace

CalendarDelegate::CalendarDelegate(Theme &theme, const CalendarModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

CalendarDayLayout CalendarDelegate::layoutOf(const QRect &day, const CalendarDay &what) const
{
    CalendarDaySizes sizes;
    sizes.pad = m_theme.scaled(sizes.pad);
    sizes.head = m_theme.scaled(sizes.head);
    sizes.bar = m_theme.scaled(sizes.bar);
    sizes.story = m_theme.scaled(sizes.story);
    return layOutCalendarDay(day, sizes, m_model.lanes(), int(what.stories.size()));
}

StoryId CalendarDelegate::storyAt(
    const QRect &day, const CalendarDay &what, const QPoint &point) const
{
    const CalendarDayLayout at = layoutOf(day, what);
    for (qsizetype i = 0; i < at.stories.size(); ++i) {
        if (at.stories.at(i).contains(point))
            return what.stories.at(i).story.id;
    }
    return {};
}

void CalendarDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarDay *day = m_model.day(index);
    if (!day)
        return;
    const Tokens &t = m_theme.colors();
    QColor ground = day->isWeekend || !day->inMonth ? t.bg : t.surface;
    if (day->pilesUp)
        ground = t.badSoft;
    else if (day->isGap)
        ground = t.warnSoft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect frame = option.rect.adjusted(0, 0, -1, -1);
    painter->fillRect(option.rect, ground);
    painter->setPen(QPen(current ? t.accent : t.line, current ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(current ? frame.adjusted(1, 1, -1, -1) : frame);
    const CalendarDayLayout at = layoutOf(option.rect, *day);
    paintHead(*painter, at.head, *day);
    for (const CalendarBar &bar : day->bars) {
        if (bar.lane < at.bars.size())
            paintBar(*painter, at.bars.at(bar.lane), bar);
    }
    for (qsizetype i = 0; i < at.stories.size(); ++i)
        paintStory(*painter, at.stories.at(i), day->stories.at(i));
    if (!at.more.isNull())
        drawLine(*painter, at.more, m_theme.font(TextStyle::Small), t.muted,
            tr("+ %n more", nullptr, int(day->stories.size() - at.stories.size())));
    painter->restore();
}

void CalendarDelegate::paintHead(QPainter &painter, const QRect &line, const CalendarDay &day) const
{
    const Tokens &t = m_theme.colors();
    const QString number = QString::number(day.date.day());
    const QFont font = m_theme.font(day.isToday ? TextStyle::SmallStrong : TextStyle::Small);
    const QColor ink = day.isToday ? t.onAccent : day.inMonth ? t.text : t.faint;
    if (day.isToday) {
        const int aside = m_theme.scaled(todayAside);
        const QRect mark(
            line.left(), line.top(), textWidth(font, number) + 2 * aside, line.height());
        fillRounded(painter, mark, mark.height() / 2.0, t.accent);
        drawLine(painter, mark.adjusted(aside, 0, 0, 0), font, ink, number);
    } else {
        drawLine(painter, line, font, ink, number);
    }
    const QString trouble = day.pilesUp ? tr("pile-up: %1").arg(day.stories.size())
        : day.isGap                     ? tr("gap")
                                        : QString();
    if (!trouble.isEmpty())
        drawLine(painter, line, m_theme.font(TextStyle::Small), day.pilesUp ? t.bad : t.warn,
            trouble, Qt::AlignTrailing);
}

void CalendarDelegate::paintBar(QPainter &painter, const QRect &lane, const CalendarBar &bar) const
{
    const Tokens &t = m_theme.colors();
    const int color = bar.campaign.color > 0 ? bar.campaign.color - 1 : bar.lane;
    const QColor ink = t.chart[static_cast<std::size_t>(std::clamp(color, 0, 7))];
    const int inset = m_theme.scaled(barInset);
    const QRect box = lane.adjusted(bar.begins ? inset : 0, 0, bar.ends ? -inset : 0, 0);
    QColor ground = ink;
    ground.setAlphaF(0.16F);
    painter.fillRect(box, ground);
    if (!bar.begins)
        return;
    painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), ink);
    drawLine(painter, box.adjusted(m_theme.scaled(textIndent), 0, 0, 0),
        m_theme.font(TextStyle::Small), t.text, bar.campaign.name);
}

void CalendarDelegate::paintStory(
    QPainter &painter, const QRect &line, const CalendarStory &entry) const
{
    const CalendarLook look = calendarLook(entry, m_model.now());
    drawCalendarBox(painter, m_theme, line, look);
    const QDateTime at =
        entry.story.embargo.isValid() ? entry.story.embargo : entry.story.approvedAt;
    const QString title = m_detailed && at.isValid()
        ? QString(MomentWords::time(at) + u' ' + entry.story.title)
        : entry.story.title;
    drawLine(painter, line.adjusted(m_theme.scaled(textIndent), 0, -2, 0),
        m_theme.font(TextStyle::Small), calendarInk(m_theme.colors(), look), title);
}

} // namespace Relais::Ui

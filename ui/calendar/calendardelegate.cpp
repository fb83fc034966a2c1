// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardelegate.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int pad = 6;
constexpr int headHeight = 18;
constexpr int barHeight = 15;
constexpr int storyHeight = 19;
constexpr int mostCampaigns = 2;
} // namespace

CalendarDelegate::CalendarDelegate(Theme &theme, const CalendarModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
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
    const int inner = m_theme.scaled(pad);
    const QRect box = option.rect.adjusted(inner, inner, -inner, -inner);
    int top = paintHead(*painter, box, *day);
    top = paintCampaigns(*painter, box, top, *day);
    paintStories(*painter, box, top, *day);
    painter->restore();
}

int CalendarDelegate::paintHead(QPainter &painter, const QRect &box, const CalendarDay &day) const
{
    const Tokens &t = m_theme.colors();
    const int height = m_theme.scaled(headHeight);
    const QRect line(box.left(), box.top(), box.width(), height);
    const QString number = QString::number(day.date.day());
    const QFont font = m_theme.font(day.isToday ? TextStyle::SmallStrong : TextStyle::Small);
    const QColor ink = day.isToday ? t.accent : day.inMonth ? t.text : t.faint;
    drawLine(painter, line, font, ink, number);
    const QString mark = day.pilesUp ? tr("pile-up: %1").arg(day.stories.size())
        : day.isGap                  ? tr("gap")
                                     : QString();
    if (!mark.isEmpty())
        drawLine(painter, line, m_theme.font(TextStyle::Small), day.pilesUp ? t.bad : t.warn, mark,
            Qt::AlignTrailing);
    return box.top() + height;
}

int CalendarDelegate::paintCampaigns(
    QPainter &painter, const QRect &box, int top, const CalendarDay &day) const
{
    const Tokens &t = m_theme.colors();
    const int height = m_theme.scaled(barHeight);
    const qsizetype shown = std::min<qsizetype>(mostCampaigns, day.campaigns.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const Campaign &campaign = day.campaigns.at(i);
        const int color = campaign.color > 0 ? campaign.color - 1 : static_cast<int>(i);
        const QColor ink = t.chart[static_cast<std::size_t>(std::clamp(color, 0, 7))];
        const QRect bar(box.left(), top, box.width(), height);
        QColor ground = ink;
        ground.setAlphaF(0.16F);
        fillRounded(painter, bar, 4, ground);
        painter.fillRect(QRect(bar.left(), bar.top(), 3, bar.height()), ink);
        drawLine(painter, bar.adjusted(m_theme.scaled(7), 0, 0, 0), m_theme.font(TextStyle::Small),
            t.text, campaign.name);
        top += height + 2;
    }
    return top;
}

void CalendarDelegate::paintStories(
    QPainter &painter, const QRect &box, int top, const CalendarDay &day) const
{
    const Tokens &t = m_theme.colors();
    const int height = m_theme.scaled(storyHeight);
    const QFont font = m_theme.font(TextStyle::Small);
    const int room = std::max(0, (box.bottom() - top) / (height + 2));
    const qsizetype all = day.stories.size();
    const qsizetype shown = all <= room ? all : std::max<qsizetype>(0, room - 1);
    for (qsizetype i = 0; i < shown; ++i) {
        const CalendarStory &entry = day.stories.at(i);
        const bool review = entry.story.state == StoryState::InReview;
        const bool draft = entry.story.state == StoryState::Draft;
        const QRect line(box.left(), top, box.width(), height);
        const bool live = !review && !draft && !entry.isOver;
        fillRounded(painter, line, 5, live ? t.accentSoft : t.surface, t.line);
        const QColor edge = entry.isOver ? t.lineStrong
            : review                     ? t.warn
            : draft                      ? t.faint
                                         : t.accent;
        painter.fillRect(QRect(line.left(), line.top(), 3, line.height()), edge);
        drawLine(painter, line.adjusted(m_theme.scaled(7), 0, -2, 0), font,
            entry.isOver ? t.faint
                : draft  ? t.muted
                         : t.text,
            entry.story.title);
        top += height + 2;
    }
    if (shown < all)
        drawLine(painter, QRect(box.left(), top, box.width(), height), font, t.muted,
            tr("+ %n more", nullptr, static_cast<int>(all - shown)));
}

} // namespace Relais::Ui

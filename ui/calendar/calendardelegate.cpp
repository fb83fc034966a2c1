// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardelegate.h"

#include "ui/calendar/calendarbox.h"
#include "ui/common/words/momentwords.h"

#include <QLocale>
#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int textIndent = 7;
constexpr int barInset = 4; // at an end of a campaign
constexpr int barEdge = 3; // where it begins, in its colour
constexpr int barRadius = 4;
constexpr int barTint = 16; // percent of its colour in its ground
constexpr int todayAside = 6; // of today's number, in its mark

//! So much of ink on the ground, opaque: the same over every day.
QColor tinted(const QColor &ground, const QColor &ink, int percent)
{
    const auto mixed = [percent](int under, int over) {
        return (under * (100 - percent) + over * percent) / 100;
    };
    return { mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
        mixed(ground.blue(), ink.blue()) };
}

bool hasBarOf(const CalendarDay &day, const CampaignId &campaign)
{
    return std::any_of(day.bars.cbegin(), day.bars.cend(),
        [&campaign](const CalendarBar &bar) { return bar.campaign.id == campaign; });
}

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

bool CalendarDelegate::isMore(const QRect &day, const CalendarDay &what, const QPoint &point) const
{
    return layoutOf(day, what).more.contains(point);
}

void CalendarDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarDay *day = m_model.day(index);
    if (!day)
        return;
    const Tokens &t = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option.rect, *day, option.state.testFlag(QStyle::State_Selected));
    const CalendarDayLayout at = layoutOf(option.rect, *day);
    paintHead(*painter, at.head, *day);
    for (const CalendarBar &bar : day->bars) {
        if (bar.lane >= at.bars.size())
            continue;
        const QRect lane = at.bars.at(bar.lane);
        paintBar(*painter, lane, wholeBar(option, index, lane, bar), bar);
    }
    for (qsizetype i = 0; i < at.stories.size(); ++i)
        paintStory(*painter, at.stories.at(i), day->stories.at(i));
    if (!at.more.isNull())
        drawLine(*painter, at.more,
            m_theme.font(day->pilesUp ? TextStyle::SmallStrong : TextStyle::Small),
            day->pilesUp ? t.bad : t.muted,
            tr("+ %n more", nullptr, int(day->stories.size() - at.stories.size())));
    painter->restore();
}

void CalendarDelegate::paintGround(
    QPainter &painter, const QRect &cell, const CalendarDay &day, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    const QColor ground = day.pilesUp ? t.badSoft
        : day.isGap                   ? t.warnSoft
        : day.isWeekend               ? t.sunken
                                      : t.surface;
    painter.fillRect(cell, ground);
    const QRect before(cell.left(), cell.top(), 1, cell.height());
    painter.fillRect(QStyle::visualRect(painter.layoutDirection(), cell, before), t.line);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    if (!isCurrent)
        return;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(1, 1, -2, -2));
}

QString CalendarDelegate::trouble(const CalendarDay &day)
{
    if (day.pilesUp)
        return tr("pile-up: %1").arg(day.crowd);
    return day.gapLength > 0 ? tr("gap of %n day(s)", nullptr, day.gapLength) : QString();
}

void CalendarDelegate::paintHead(QPainter &painter, const QRect &line, const CalendarDay &day) const
{
    const Tokens &t = m_theme.colors();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QString number = day.date.day() == 1
        ? QLocale().toString(day.date, tr("d MMM", "date format of QLocale"))
        : QString::number(day.date.day());
    const QFont font = m_theme.font(TextStyle::SmallStrong);
    int taken = textWidth(font, number);
    if (day.isToday) {
        const int aside = m_theme.scaled(todayAside);
        taken += 2 * aside;
        const QRect mark = QStyle::visualRect(
            direction, line, QRect(line.left(), line.top(), taken, line.height()));
        fillRounded(painter, mark, mark.height() / 2.0, t.accent);
        drawLine(painter, mark, font, t.onAccent, number, Qt::AlignHCenter);
    } else {
        drawLine(painter, line, font, day.inMonth ? t.muted : t.faint, number);
    }
    const QString words = trouble(day);
    if (words.isEmpty())
        return;
    const QRect rest = QStyle::visualRect(
        direction, line, line.adjusted(taken + m_theme.scaled(textIndent), 0, 0, 0));
    drawLine(painter, rest, m_theme.font(TextStyle::Group), day.pilesUp ? t.bad : t.warn, words,
        Qt::AlignTrailing);
}

QRect CalendarDelegate::wholeBar(const QStyleOptionViewItem &option, const QModelIndex &index,
    const QRect &lane, const CalendarBar &bar) const
{
    const int inset = m_theme.scaled(barInset);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return QStyle::visualRect(option.direction, lane,
            lane.adjusted(bar.begins ? inset : 0, 0, bar.ends ? -inset : 0, 0));
    const auto runs = [this, &index, &bar](int column) {
        const CalendarDay *day = m_model.day(index.siblingAtColumn(column));
        return day && hasBarOf(*day, bar.campaign.id);
    };
    int first = index.column();
    while (first > 0 && runs(first - 1))
        --first;
    int last = index.column();
    while (last + 1 < m_model.columnCount() && runs(last + 1))
        ++last;
    const QRect days = view->visualRect(index.siblingAtColumn(first))
        | view->visualRect(index.siblingAtColumn(last));
    return { days.left() + inset, lane.top(), std::max(0, days.width() - 2 * inset),
        lane.height() };
}

void CalendarDelegate::paintBar(
    QPainter &painter, const QRect &lane, const QRect &whole, const CalendarBar &bar) const
{
    const Tokens &t = m_theme.colors();
    const int color = bar.campaign.color > 0 ? bar.campaign.color - 1 : bar.lane;
    const QColor ink = t.chart[static_cast<std::size_t>(std::clamp(color, 0, 7))];
    painter.save();
    painter.setClipRect(lane, Qt::IntersectClip);
    if (bar.campaign.isDraft)
        paintOutline(painter, whole & lane, bar, ink);
    else
        fillRounded(painter, whole, barRadius, tinted(t.surface, ink, barTint));
    // Its name runs over all its days: each paints what of it is there.
    if (bar.begins || whole.width() > lane.width()) {
        const auto placed = [&painter, &whole](const QRect &part) {
            return QStyle::visualRect(painter.layoutDirection(), whole, part);
        };
        const QRect edge(whole.left(), whole.top() + 1, barEdge, whole.height() - 2);
        painter.fillRect(placed(edge), ink);
        const int aside = m_theme.scaled(textIndent);
        drawLine(painter, placed(whole.adjusted(aside, 0, -aside, 0)),
            m_theme.font(TextStyle::Group), t.text, bar.campaign.name);
    }
    painter.restore();
}

void CalendarDelegate::paintOutline(
    QPainter &painter, const QRect &box, const CalendarBar &bar, const QColor &ink)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawLine(edge.topLeft(), edge.topRight());
    painter.drawLine(edge.bottomLeft(), edge.bottomRight());
    if (mirrored ? bar.ends : bar.begins)
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
    if (mirrored ? bar.begins : bar.ends)
        painter.drawLine(edge.topRight(), edge.bottomRight());
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
    const QRect room = line.adjusted(m_theme.scaled(textIndent), 0, -2, 0);
    drawLine(painter, QStyle::visualRect(painter.layoutDirection(), line, room),
        m_theme.font(TextStyle::Small), calendarInk(m_theme.colors(), look), title);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendadelegate.h"

#include "ui/calendar/calendarlayout.h"
#include "ui/common/controls/tag.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int rowHeight = 36;
constexpr int padding = 10;
constexpr int dayColumn = 110;

QColor edgeOf(const AgendaRow &row, const Tokens &t)
{
    if (row.kind == AgendaRow::Kind::Gap)
        return t.warn;
    if (row.kind == AgendaRow::Kind::Campaign)
        return t.chart[std::size_t(std::clamp(row.campaign.color - 1, 0, 7))];
    if (row.isOver)
        return t.lineStrong;
    if (row.story.state == StoryState::InReview)
        return t.warn;
    return row.story.state == StoryState::Draft ? t.faint : t.accent;
}

} // namespace

AgendaDelegate::AgendaDelegate(Theme &theme, const AgendaModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), m_theme.scaled(rowHeight) };
}

QString AgendaDelegate::lineOf(const AgendaRow &row) const
{
    if (row.kind == AgendaRow::Kind::Story)
        return row.story.title;
    if (row.kind == AgendaRow::Kind::Gap)
        return tr("Nothing goes out until %1")
            .arg(QLocale().toString(row.until, QLocale::ShortFormat));
    return tr("Campaign: %1").arg(StoryWords::campaign(row.campaign));
}

void AgendaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AgendaRow *row = m_model.row(index);
    if (!row)
        return;
    const Tokens &t = m_theme.colors();
    const bool story = row->kind == AgendaRow::Kind::Story;
    const QString state = story ? StoryWords::state(row->story, m_model.now()) : QString();
    const int stateWidth = state.isEmpty() ? 0 : Tag::width(m_theme, state);
    const QFont small = m_theme.font(TextStyle::Small);
    const int dayWidth = m_theme.scaled(dayColumn);
    const int timeWidth =
        std::max(dayWidth / 2, textWidth(small, Format::timeOfDay(QTime(22, 58))));
    CalendarRowLayout at =
        layOutCalendarRow(option.rect, m_theme.scaled(padding), dayWidth, timeWidth, stateWidth);
    for (QRect *part : { &at.day, &at.time, &at.edge, &at.title, &at.state })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || row->pilesUp || row->kind == AgendaRow::Kind::Gap)
        painter->fillRect(option.rect,
            selected           ? t.accentSoft
                : row->pilesUp ? t.badSoft
                               : t.warnSoft);
    if (row->opensDay)
        drawLine(*painter, at.day,
            m_theme.font(row->isToday ? TextStyle::SmallStrong : TextStyle::Small),
            row->isToday ? t.accent : t.text, QLocale().toString(row->date, QLocale::ShortFormat));
    if (story && row->story.embargo.isValid())
        drawLine(*painter, at.time, small, t.muted, MomentWords::time(row->story.embargo));
    painter->fillRect(at.edge, edgeOf(*row, t));
    drawLine(*painter, at.title, m_theme.font(TextStyle::Body), row->isOver ? t.faint : t.text,
        lineOf(*row));
    if (!state.isEmpty()) {
        const int height = m_theme.scaled(Metrics::tag);
        const QPoint corner(at.state.left(), at.state.center().y() - height / 2);
        Tag::draw(
            *painter, m_theme, corner, state, StoryWords::stateTone(row->story, m_model.now()));
    }
    painter->restore();
}

} // namespace Relais::Ui

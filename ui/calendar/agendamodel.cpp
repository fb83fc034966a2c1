// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendamodel.h"

#include "ui/common/words/storywords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QList<AgendaRow> agendaOf(const QList<CalendarDay> &days)
{
    QList<AgendaRow> rows;
    bool inGap = false;
    for (const CalendarDay &day : days) {
        const qsizetype before = rows.size();
        AgendaRow row;
        row.date = day.date;
        row.isToday = day.isToday;
        row.pilesUp = day.pilesUp;
        for (const CalendarBar &bar : day.bars) {
            const bool first =
                bar.campaign.from.isValid() && bar.campaign.from.toLocalTime().date() == day.date;
            if (!first)
                continue;
            row.kind = AgendaRow::Kind::Campaign;
            row.campaign = bar.campaign;
            row.until = bar.campaign.to.isValid()
                ? bar.campaign.to.addMSecs(-1).toLocalTime().date()
                : QDate();
            rows.append(row);
        }
        row.campaign = {};
        row.until = {};
        row.kind = AgendaRow::Kind::Story;
        for (const CalendarStory &entry : day.stories) {
            row.story = entry.story;
            row.isOver = entry.isOver;
            rows.append(row);
        }
        row.story = {};
        row.isOver = false;
        if (day.isGap && inGap) {
            for (qsizetype i = rows.size() - 1; i >= 0; --i) {
                if (rows.at(i).kind == AgendaRow::Kind::Gap) {
                    rows[i].until = day.date;
                    break;
                }
            }
        } else if (day.isGap) {
            row.kind = AgendaRow::Kind::Gap;
            row.until = day.date;
            rows.append(row);
        }
        inGap = day.isGap || (inGap && day.isWeekend);
        if (rows.size() > before)
            rows[before].opensDay = true;
    }
    return rows;
}

AgendaModel::AgendaModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AgendaModel::setDays(const QList<CalendarDay> &days, const QDateTime &now)
{
    const QList<AgendaRow> rows = agendaOf(days);
    m_now = now;
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const AgendaRow *AgendaModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex AgendaModel::firstFrom(const QDate &date) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows.at(i).date >= date)
            return index(i);
    }
    return rowCount() > 0 ? index(rowCount() - 1) : QModelIndex();
}

QModelIndex AgendaModel::lineOf(const StoryId &story, const QDate &date) const
{
    for (int i = 0; !story.isEmpty() && i < rowCount(); ++i) {
        if (m_rows.at(i).date == date && m_rows.at(i).story.id == story)
            return index(i);
    }
    return {};
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AgendaModel::words(const AgendaRow &row) const
{
    const QLocale locale;
    const QString day = locale.toString(row.date, QLocale::LongFormat);
    switch (row.kind) {
    case AgendaRow::Kind::Campaign: {
        const QString name = StoryWords::campaign(row.campaign);
        return row.until.isValid()
            ? tr("%1: campaign %2 begins, until %3", "day, name, day")
                  .arg(day, name, locale.toString(row.until, QLocale::ShortFormat))
            : tr("%1: campaign %2 begins", "day, name").arg(day, name);
    }
    case AgendaRow::Kind::Gap:
        return tr("%1: nothing goes out until %2", "day, day")
            .arg(day, locale.toString(row.until, QLocale::ShortFormat));
    case AgendaRow::Kind::Story:
        break;
    }
    const QString text = tr("%1: %2, %3", "day, title, state")
                             .arg(day, row.story.title, StoryWords::state(row.story, m_now));
    return row.pilesUp ? tr("%1, pile-up", "a story of a day with too many").arg(text) : text;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const AgendaRow *known = row(index);
    if (!known || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return words(*known);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarmodel.h"

#include "ui/common/words/storywords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int week = 7;
}

CalendarModel::CalendarModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CalendarModel::setDays(const QList<CalendarDay> &days, const QDateTime &now)
{
    beginResetModel();
    m_days = days;
    m_now = now;
    m_lanes = 0;
    for (const CalendarDay &day : days) {
        if (!day.bars.isEmpty())
            m_lanes = std::max(m_lanes, day.bars.constLast().lane + 1);
    }
    endResetModel();
}

const CalendarDay *CalendarModel::day(const QModelIndex &index) const
{
    const int place = index.row() * week + index.column();
    return index.isValid() && place < m_days.size() ? &m_days.at(place) : nullptr;
}

QModelIndex CalendarModel::indexOf(const QDate &date) const
{
    for (int place = 0; place < m_days.size(); ++place) {
        if (m_days.at(place).date == date)
            return index(place / week, place % week);
    }
    return {};
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size()) / week;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : week;
}

QString CalendarModel::words(const CalendarDay &day) const
{
    QStringList words { QLocale().toString(day.date, QLocale::LongFormat) };
    for (const CalendarStory &entry : day.stories)
        words.append(tr("%1 (%2)", "title, state")
                .arg(entry.story.title, StoryWords::state(entry.story, m_now)));
    for (const CalendarBar &bar : day.bars)
        words.append(tr("campaign %1").arg(StoryWords::campaign(bar.campaign)));
    if (day.pilesUp)
        words.append(tr("pile-up"));
    if (day.isGap)
        words.append(
            day.gapLength > 0 ? tr("gap of %n day(s)", nullptr, day.gapLength) : tr("gap"));
    return words.join(u", "_s);
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    const CalendarDay *known = day(index);
    if (!known || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return words(*known);
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal) {
        const QLocale locale;
        return locale.dayName(
            (locale.firstDayOfWeek() - 1 + section) % week + 1, QLocale::ShortFormat);
    }
    const int place = section * week;
    if (place >= m_days.size())
        return {};
    return QString::number(numberOfWeek(m_days.at(place).date));
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/beststories.h"

#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr Provenance all[] = { Provenance::Measured, Provenance::Reported, Provenance::Estimated };

QVariant alignment(bool words)
{
    const Qt::Alignment side = words ? Qt::AlignLeading : Qt::AlignTrailing;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

bool holdsWords(int column)
{
    return column == BestStories::Title || column == BestStories::Networks;
}

QString namesOf(const QList<Network> &networks)
{
    QStringList names;
    for (const Network network : networks)
        names.append(Format::networkLabel(network));
    return names.join(u", "_s);
}

} // namespace

BestStories::BestStories(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BestStories::setStories(const QList<ImpactService::ByStory> &stories)
{
    beginResetModel();
    m_stories = stories;
    endResetModel();
}

StoryId BestStories::storyAt(int row) const
{
    return row >= 0 && row < m_stories.size() ? m_stories.at(row).story : StoryId();
}

int BestStories::rowOf(const StoryId &story) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_stories.at(row).story == story)
            return row;
    }
    return -1;
}

std::optional<NumberOrigin> BestStories::originOf(int column)
{
    switch (column) {
    case Relays:
        return NumberOrigin { ImpactFigure::Relays, Provenance::Measured };
    case Visits:
        return NumberOrigin { ImpactFigure::Visits, Provenance::Measured };
    case MeasuredReactions:
        return NumberOrigin { ImpactFigure::Reactions, Provenance::Measured };
    case ReportedReactions:
        return NumberOrigin { ImpactFigure::Reactions, Provenance::Reported };
    default:
        return std::nullopt;
    }
}

int BestStories::leastWidth(const QTableView &table, int title)
{
    const QAbstractItemView &cells = table; // where their hints are public
    const QHeaderView *heads = table.horizontalHeader();
    int width = title + table.verticalScrollBar()->sizeHint().width();
    for (int column = Title + 1; column < ColumnCount; ++column)
        width += qMax(heads->sectionSizeHint(column), cells.sizeHintForColumn(column));
    return width;
}

int BestStories::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stories.size());
}

int BestStories::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BestStories::text(const ImpactService::ByStory &story, int column) const
{
    switch (column) {
    case Title:
        return story.title;
    case Networks:
        return namesOf(story.networks);
    case Relays:
        return Format::number(story.totals.relays);
    case Visits:
        return ImpactWords::number(story.totals.clicks, Provenance::Measured);
    case MeasuredReactions:
        return ImpactWords::number(story.totals.engagements, Provenance::Measured);
    case ReportedReactions:
        return ImpactWords::number(story.totals.engagements, Provenance::Reported);
    default:
        return {};
    }
}

QVariant BestStories::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImpactService::ByStory &story = m_stories.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(story, index.column());
    case Qt::ToolTipRole:
        return holdsWords(index.column()) ? text(story, index.column())
                                          : tr("Where this number comes from: click, or Enter");
    case Qt::TextAlignmentRole:
        return alignment(holdsWords(index.column()));
    case PictureRole:
        return story.picture;
    case NetworksRole:
        return QVariant::fromValue(story.networks);
    default:
        return {};
    }
}

QVariant BestStories::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(holdsWords(section));
    if (role == Qt::AccessibleTextRole)
        return head(section).replace(u'\n', u' ');
    return role == Qt::DisplayRole ? QVariant(head(section)) : QVariant();
}

QString BestStories::head(int column)
{
    switch (column) {
    case Title:
        return tr("Story");
    case Networks:
        return tr("Networks");
    case Relays:
        return tr("Relays");
    case Visits:
        return tr("Visits");
    case MeasuredReactions:
        return tr("Measured\nreactions");
    case ReportedReactions:
        return tr("Reported\nreactions");
    default:
        return {};
    }
}

WeekTable::WeekTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WeekTable::setWeeks(const QList<ImpactService::Week> &weeks)
{
    beginResetModel();
    m_weeks = weeks;
    endResetModel();
}

int WeekTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int WeekTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant WeekTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == 0);
    if (role == Qt::ToolTipRole && index.column() > 0)
        return tr("Where this number comes from: click, or Enter");
    if (role != Qt::DisplayRole)
        return {};
    const ImpactService::Week &week = m_weeks.at(index.row());
    return index.column() == 0 ? ImpactWords::week(week.monday)
                               : ImpactWords::number(week.impressions, all[index.column() - 1]);
}

QVariant WeekTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == 0);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Week") : Format::provenanceLabel(all[section - 1]);
}

} // namespace Relais::Ui

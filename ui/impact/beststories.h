// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/impact/impacttables.h"

#include <QAbstractTableModel>

class QTableView;

namespace Relais::Ui {

//! The person's stories by measured visits; provenances in columns of their own.
class BestStories final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BestStories)
public:
    enum Column {
        Title,
        Networks,
        Relays,
        Visits,
        MeasuredReactions,
        ReportedReactions,
        ColumnCount
    };
    enum Role {
        PictureRole = Qt::UserRole + 1, //!< a path; empty: none
        NetworksRole //!< a QList<Network>
    };

    explicit BestStories(QObject *parent = nullptr);
    void setStories(const QList<ImpactService::ByStory> &stories);
    StoryId storyAt(int row) const;
    int rowOf(const StoryId &story) const; //!< -1: it is not among them
    static std::optional<NumberOrigin> originOf(int column); //!< nothing for title, networks
    //! Of a table of them: the other columns whole, and so much of the titles'.
    static int leastWidth(const QTableView &table, int title);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString head(int column); //!< long ones in two lines
    QString text(const ImpactService::ByStory &story, int column) const;

    QList<ImpactService::ByStory> m_stories;
};

//! What the chart shows, as a table: a week a row, a provenance a column.
class WeekTable final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekTable)
public:
    explicit WeekTable(QObject *parent = nullptr);
    void setWeeks(const QList<ImpactService::Week> &weeks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImpactService::Week> m_weeks;
};

} // namespace Relais::Ui

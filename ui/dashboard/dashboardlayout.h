// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Relais::Ui {

//! Where the dashboard's panels stand: as many beside one another as stay whole.
class DashboardLayout final {
public:
    enum Part {
        Trend,
        Maturity,
        ByNetwork,
        ByTeam,
        Stories,
        Heat,
        Timeline,
        MoreFigures,
        ByTopic,
        ByCampaign,
        ByLanguage,
        Cohorts
    };
    struct Place {
        Part part;
        int row;
        int column;
        int rows;
        int columns;
        bool operator==(const Place &) const = default;
    };
    static constexpr int gridColumns = 24;
    static constexpr int spacing = 12;

    //! tablesBesideFrom: under that width each table has a row of its own. least: the width in
    //! which each part is whole, by Part.
    DashboardLayout(int width, int tablesBesideFrom, const QList<int> &least);

    QList<Place> places() const; //!< in the order they are read

private:
    int widthOf(int columns) const;
    bool fits(Part part, int columns) const;
    bool standBeside(const QList<Part> &parts, int columns) const;
    QList<Place> asDesigned() const;
    void appendRows(QList<Place> &to, QList<Part> parts, int row) const;

    int m_width;
    int m_tablesBesideFrom;
    QList<int> m_least;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Relais::Ui {

//! Where the rows of a feed stand, measured or supposed. Pure geometry: rows below one another with
//! a gap between, the first at top(); a row is as high as others were until it is measured.
class FeedGeometry final {
public:
    FeedGeometry(int gap, int supposed);

    void insert(int row, int count);
    void remove(int row, int count);
    void move(int from, int to); //!< one row, to where it stands afterwards
    void setTop(int top);
    void setHeight(int row, int height); //!< as measured
    void forget(int row); //!< its height is only supposed now
    void forgetAll(); //!< the width is another
    //! Room for a line above that row; row -1: for none.
    void setLine(int row, int height);

    int count() const { return static_cast<int>(m_rows.size()); }
    int gap() const { return m_gap; }
    bool isMeasured(int row) const { return m_rows.at(row).measured; }
    int heightOf(int row) const { return m_rows.at(row).height; }
    int topOf(int row) const; //!< of the row itself, below its line
    int lineTop() const; //!< of the line; only when there is one
    int end() const; //!< below the last row; top() when there is none
    //! The first row that reaches below y; the last where none does; -1: there are no rows.
    int rowAt(int y) const;
    struct Span {
        int first = 0;
        int last = -1; //!< less than first: no row
        bool contains(int row) const { return row >= first && row <= last; }
    };
    Span rowsWithin(int from, int to) const; //!< those that reach into it

private:
    struct Row {
        int height = 0;
        bool measured = false;
    };
    int supposed() const;
    const QList<int> &tops() const;

    int m_gap;
    int m_supposed;
    int m_top = 0;
    int m_lineRow = -1;
    int m_lineHeight = 0;
    QList<Row> m_rows;
    mutable QList<int> m_tops; //!< empty: to be added up
};

} // namespace Relais::Ui

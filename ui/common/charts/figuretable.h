// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"
#include "core/drawing/figureline.h"
#include "ui/common/panels/card.h"

#include <QPixmap>

#include <functional>

class QModelIndex;
class QStandardItemModel;
class QTableView;

namespace Relais::Ui {

class TextLabel;

//! A table of figures: text first, numbers right, sorted by a click on a head (largest first, then
//! the other way round). As high as its lines: what is around it scrolls. Ctrl C copies it as lines
//! with tabs. A click on a line, or Return, chooses it.
class FigureTable final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTable)
public:
    using Line = FigureLine;
    //! The first head names the table.
    FigureTable(Theme &theme, const QStringList &heads, QWidget *parent = nullptr);

    //! The column's cells are short marks, each in its line's tone; they lead as text does.
    void setMarks(int column);
    //! Of a line's key, covering that size; null: there is none, or none yet.
    using PictureOf = std::function<QPixmap(const QString &key, const QSize &size, qreal dpr)>;
    //! Each line has a picture before its text.
    void setPictures(PictureOf pictureOf);
    void showPictures() { showLines(); } //!< some came since
    void setFlat(); //!< without an edge, for a table inside a card
    void setLines(const QList<Line> &lines);
    void setNote(const QString &note); //!< "3 groups under five people are hidden"
    //! In which all figures and, unless it is a long one, the text before them are read whole.
    int wholeWidth() const;
    QString asText() const;
    QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareTable(const QString &name);
    void sortBy(int column);
    void showLines();
    QSize signSize() const; //!< of what stands before a line's text
    int lineHeight() const;
    int figureWidth(int column) const; //!< of any but the first
    void fitColumns();
    void fitHeight(bool scrolls);
    void choose(const QModelIndex &index);

    Theme &m_theme;
    QList<Line> m_lines;
    Card *m_card;
    PictureOf m_pictureOf;
    int m_marks = -1; //!< column; -1: none
    int m_sorted = -1; //!< column; -1: as given
    bool m_ascending = false;
    bool m_byMouse = false; //!< the last that was done to the table
    QStandardItemModel *m_model;
    QTableView *m_table;
    TextLabel *m_note;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardtabledelegate.h"
#include "ui/board/boardtablemodel.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace Relais::Ui {

//! The board as a table, with the keys of a lane: Space or a click on its mark chooses a story,
//! Shift with arrows several, Ctrl A all; Ctrl ← → move it on or back, letters act. A click on a
//! head orders by it, as S does by the column one is in. The buttons of a card stand beside its
//! title.
class BoardTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardTable)
public:
    BoardTable(Theme &theme, BoardTableModel &model, QWidget *parent = nullptr);
    QString selected() const;
    //! The order and the widths that the person chose, to be given back another day.
    QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement); //!< an unreadable one: as usual

Q_SIGNALS:
    void arrangementChanged(); //!< by the person
    void opened(const QString &id); //!< Enter or a double click
    void keyAct(int key, const QString &id); //!< 'A', 'B', 'D', 'W', 'E'
    void toggleAsked(const QString &id); //!< chosen or not
    void chooseAsked(const QStringList &ids); //!< beside those that are
    void menuAsked(const QString &id, const QPoint &at); //!< at: of the screen
    void moveAsked(const QString &id, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepare();
    void fit();
    void fitTitle();
    void takeWidth(int column, int width);
    bool takeWithModifier(const QKeyEvent &event, const QString &id);
    bool takeKey(int key, const QString &id);
    void extend(CursorAction towards);
    void orderByCurrent();
    qsizetype buttonAt(const QModelIndex &index, const QPoint &point) const;

    Theme &m_theme;
    BoardTableModel &m_model;
    BoardTableDelegate *m_titles;
    QList<int> m_chosen; //!< a column's width in the usual text size; 0: the usual one
    bool m_fitting = false; //!< widths change, but not by the person
};

} // namespace Relais::Ui

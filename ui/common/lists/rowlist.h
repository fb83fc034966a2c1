// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Relais::Ui {

//! Rows of words and buttons, as a list of a few things has them. One row is a tab stop; arrows,
//! J K, Home and End go from row to row, Tab on to its buttons.
class RowList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowList)
public:
    //! name: for screen readers.
    explicit RowList(const QString &name, QWidget *parent = nullptr);

    //! In place of those before. The list owns them; each has an accessible name. Who was in the
    //! list stays at the same place of it.
    void setRows(const QList<QWidget *> &rows);
    void setSpacing(int spacing);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    qsizetype current() const; //!< the row that has the focus, or has it in it; -1: none
    void go(qsizetype row);
    void offer(qsizetype row); //!< to Tab

    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace Relais::Ui

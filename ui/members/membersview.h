// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Relais::Ui {

class MemberTable;
class Theme;

//! The members in rows, each with a tick box: who is ticked is who is chosen. A press on a box, or
//! on that of the head for all of them, leaves the others as they are. Where it is narrow, the
//! least important columns give way, so that names are not cut.
class MembersView final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersView)
public:
    MembersView(Theme &theme, MemberTable &table, QWidget *parent = nullptr);

    QString range() const; //!< "1–16 of 1,240"; empty: nobody is shown
    QWidget *makeRange(); //!< that says it; owned by whoever adds it to a layout

Q_SIGNALS:
    void rangeChanged();
    void rolesAsked(const QPoint &below); //!< of who was chosen already

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString rangeText(const QString &first, const QString &last, const QString &all);
    int widestRange(const QFont &font) const; //!< of any that there may be of these members
    void fitColumns();
    void chooseAllOrNobody();
    void askRoles(const QModelIndex &cell);

    Theme &m_theme;
    QList<int> m_needed; //!< widths
    bool m_wasChosen = false; //!< whom the mouse pressed
};

} // namespace Relais::Ui

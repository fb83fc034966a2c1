// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Relais::Ui {

//! A vertical list whose rows are all as high as the first, at any content. Where a row stands is
//! a multiplication: a hundred thousand new rows cost no more than those that are seen, where a
//! QListView walks through all of them at each change.
class UniformList : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UniformList)
public:
    explicit UniformList(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    int rows() const;
    int rowHeight() const;
    QModelIndex at(int row) const;
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;

    mutable int m_rowHeight = 0; //!< 0: not asked yet
    QPersistentModelIndex m_hovered; //!< goes along when rows come and go above
};

} // namespace Relais::Ui

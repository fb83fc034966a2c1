// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace Relais::Ui {

//! Lays widgets out in rows that wrap, in the reading direction; each stands in the middle of its
//! row's height.
class FlowLayout final : public QLayout {
public:
    //! atEnd: rows stand at the far edge.
    explicit FlowLayout(int spacing, QWidget *parent = nullptr, bool atEnd = false);
    ~FlowLayout() override;

    //! With rows at the far edge: the first so many items stand at the near one.
    void setApart(int items) { m_apart = items; }
    //! What is left over in a row is shared by the items that stand in it.
    void setFilled() { m_filled = true; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool apply) const;

    int rowWidth(qsizetype first, int width) const;

    QList<QLayoutItem *> m_items;
    bool m_atEnd;
    int m_apart = 0;
    bool m_filled = false;
};

} // namespace Relais::Ui

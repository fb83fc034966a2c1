// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wall/postlayout.h"

#include <QLayout>

namespace Relais::Ui {

//! Gives the widgets of a post's card the places of layOutPost(). What is hidden takes no room.
class PostArrangement final : public QLayout {
public:
    explicit PostArrangement(QWidget *card);
    ~PostArrangement() override;

    //! One widget for each part, in the order of PostPart, which becomes Tab's.
    void setParts(const ByPostPart<QWidget *> &widgets);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    PostLayout layOut(int width) const;
    PostSizes sizes(int width) const;

    QList<QLayoutItem *> m_items; //!< by their PostPart
};

} // namespace Relais::Ui

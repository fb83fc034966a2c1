// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Where the parts of a row stand. Pure geometry, left to right.
struct CardRowLayout {
    QRect card;
    QRect title;
    QRect rest; //!< empty when there is none
};
//! restHeight: of the lines below the title as they wrap in cardRowTextWidth(); 0 for none.
CardRowLayout layOutCardRow(const QRect &row, int titleLine, int restHeight);
int cardRowTextWidth(int rowWidth);
int cardRowHeight(int titleLine, int restHeight);

//! The ground of a row that is a card: its edge says whether it is selected or under the pointer.
void drawRowCard(
    QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, const Theme &theme);
//! Over what is on it: the edge of one that has the focus and is not selected.
void drawRowFocus(
    QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, const Theme &theme);

//! Rows as cards for a model whose texts are enough: the first line of Qt::DisplayRole is the
//! title, what follows stands below, muted, in at most three lines.
class CardRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardRowDelegate)
public:
    explicit CardRowDelegate(Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    int restHeight(const QString &rest, int rowWidth) const;

    Theme &m_theme;
};

//! Gives a list such rows, on the page's own ground.
void showAsCards(QListView &list, Theme &theme);

} // namespace Relais::Ui

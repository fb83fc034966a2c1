// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints the cells of the organization's networks: the switch, the network with a note below, the
//! client id as it is typed, the counts. Marks are MarkDelegate's.
class NetworkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkDelegate)
public:
    static constexpr int networkRole = Qt::UserRole + 1; //!< an int of Network
    static constexpr int noteRole = Qt::UserRole + 3;
    static constexpr int typedRole = Qt::UserRole + 4; //!< true: in letters of one width
    static constexpr int inside = 12; //!< pixels at either end of a cell, as in the style sheet
    static constexpr int beforeName = 30; //!< the network's sign, and what is free after it

    NetworkDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    static QFont typedFont(const Theme &theme);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintSwitch(QPainter &painter, const QStyleOptionViewItem &option, bool on) const;
    void paintNetwork(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    //! In as many lines as the row is high.
    void paintWords(
        QPainter &painter, const QStyleOptionViewItem &option, const QString &words) const;

    const Theme &m_theme;
};

} // namespace Relais::Ui

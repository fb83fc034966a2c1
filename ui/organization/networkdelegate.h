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

    NetworkDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintSwitch(QPainter &painter, const QStyleOptionViewItem &option, bool on) const;
    void paintNetwork(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QFont typedFont() const;

    const Theme &m_theme;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace Relais::Ui {

namespace RailRole {
enum { Key = Qt::UserRole + 1, Icon, Count };
}

//! Paints one entry of the rail: icon, text and figure; with the icon alone when compact.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailDelegate)
public:
    explicit RailDelegate(Theme &theme, QObject *parent = nullptr);
    void setCompact(bool compact) { m_compact = compact; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    static bool isGroup(const QModelIndex &index);
    void paintGroup(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintWide(QPainter &painter, const QRect &box, const QModelIndex &index, bool on) const;
    void paintCompact(QPainter &painter, const QRect &box, const QModelIndex &index, bool on) const;

    Theme &m_theme;
    bool m_compact = false;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace Relais::Ui {

struct RailRowContent;
struct RailRowLayout;

namespace RailRole {
enum { Key = Qt::UserRole + 1, Icon, Count };
}

//! Paints one row of the rail: icon, text and figure, with the icon alone when compact; or the
//! title of a group, a rule when compact.
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
    QString figureOf(const QModelIndex &index) const; //!< empty: none
    QFont figureFont() const;
    RailRowContent contentOf(const QModelIndex &index) const;
    //! at: as it stands on the screen, mirrored where the desktop is.
    void paintEntry(QPainter &painter, QStyle::State state, const QModelIndex &index,
        const RailRowLayout &at) const;

    Theme &m_theme;
    bool m_compact = false;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints the cells of the members that are more than text: the tick box of who is chosen, the name
//! and the roles, one mark each. What opens their menu shows with who is chosen alone.
class MemberDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberDelegate)
public:
    static constexpr int marksRole = Qt::UserRole + 5; //!< of the roles: QStringList of words

    MemberDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    //! A tick box in the middle of a cell or of a head.
    static void drawTick(
        QPainter &painter, const QWidget &view, const QRect &cell, QStyle::StateFlag state);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintRoles(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    //! As many as there is room for; answers the width that they take.
    int paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
        const QStringList &marks, Tone tone) const;

    const Theme &m_theme;
};

} // namespace Relais::Ui

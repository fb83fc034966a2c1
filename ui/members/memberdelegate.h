// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints the cells of the members that are no state: the tick box of who is chosen, the roles, one
//! mark each, and texts, of which the name stands out. What opens their menu shows with who is
//! chosen alone.
class MemberDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberDelegate)
public:
    static constexpr int marksRole = Qt::UserRole + 5; //!< of the roles: QStringList of words
    static constexpr int inside = 6; //!< pixels at either end of a cell, as in the style sheet

    MemberDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    //! What the roles take in a cell, with what opens their menu.
    static int rolesWidth(const Theme &theme, const QStringList &marks, const QString &words);
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

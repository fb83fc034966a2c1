// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/agendamodel.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints one line of the calendar's list.
class AgendaDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgendaDelegate)
public:
    AgendaDelegate(Theme &theme, const AgendaModel &model, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    QString lineOf(const AgendaRow &row) const;

    Theme &m_theme;
    const AgendaModel &m_model;
};

} // namespace Relais::Ui

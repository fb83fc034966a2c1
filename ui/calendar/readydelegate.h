// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarlayout.h"
#include "ui/calendar/readymodel.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints one story that waits for a day.
class ReadyDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyDelegate)
public:
    ReadyDelegate(Theme &theme, const ReadyModel &model, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    ReadyRowSizes sizes() const;

    Theme &m_theme;
    const ReadyModel &m_model;
};

} // namespace Relais::Ui

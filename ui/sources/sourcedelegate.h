// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/common/paint.h"
#include "ui/sources/sourcehealth.h"
#include "ui/sources/sourcerowlayout.h"

#include <QStandardItem>
#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints one source: a dot for its health, name, how many wait, and a line on its last fetch.
class SourceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceDelegate)
public:
    enum Role { IdRole = Qt::UserRole + 1, LineRole, HealthRole, CountRole };

    explicit SourceDelegate(Theme &theme, QObject *parent = nullptr);

    static QStandardItem *item(const SourceId &id, const QString &name, const QString &line,
        SourceHealth health, int waiting);
    static QStandardItem *allItem(const QString &name, int waiting);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    SourceRowSizes sizesOf(const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace Relais::Ui

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

//! What the row of one source says.
struct SourceRow {
    SourceId id;
    QString name;
    QString format {}; //!< "RSS"; empty: not known
    QString line {}; //!< on its last fetch
    SourceHealth health = SourceHealth::Waiting;
    int waiting = 0;
    QList<int> week {}; //!< new entries by day, oldest first; or empty
};

//! Paints one source: a dot for its health, name and format, how many wait, a line on its last
//! fetch, and a bar a day for what it brought.
class SourceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceDelegate)
public:
    enum Role { IdRole = Qt::UserRole + 1, LineRole, HealthRole, CountRole, FormatRole, WeekRole };

    explicit SourceDelegate(Theme &theme, QObject *parent = nullptr);

    static QStandardItem *item(const SourceRow &row);
    static QStandardItem *allItem(const QString &name, int waiting);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    SourceRowSizes sizesOf(const QModelIndex &index) const;
    void paintWeek(QPainter &painter, const QRect &place, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace Relais::Ui

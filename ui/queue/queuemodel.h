// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queueservice.h"

#include <QAbstractListModel>
#include <QCache>

#include <functional>

namespace Relais::Ui {

//! The queue's rows by their ids. Rows are loaded in windows around what is asked for, so that
//! 100,000 cost no more than the ids; changes are told by the smallest true signals.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueModel)
public:
    enum Role { RowRole = Qt::UserRole + 1, IdRole };
    using Row = QueueService::Row;
    using Load = std::function<QList<Row>(const QList<StoryId> &)>;

    explicit QueueModel(Load load, QObject *parent = nullptr);

    //! The new order. What stays keeps its index in the views; the rows themselves may differ too.
    void setIds(const QList<StoryId> &ids);
    const QList<StoryId> &ids() const { return m_ids; }
    //! Now, for "4 days left" in the sentence that screen readers read.
    void setNow(const QDateTime &now) { m_now = now; }
    QDateTime now() const { return m_now; }

    int rowOf(const StoryId &id) const;
    StoryId idAt(int row) const { return m_ids.value(row); }
    //! Null when the store has lost it meanwhile.
    const Row *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int window = 48; //!< rows loaded at once
    static constexpr int cached = 512;

private:
    struct Run {
        int first = 0;
        int last = 0;
    };
    void load(int row) const;
    bool removeGone(const QList<StoryId> &ids);
    void reorder(const QList<StoryId> &ids);
    void insertNew(const QList<StoryId> &ids);
    void reindex();
    void reset(const QList<StoryId> &ids);
    QString sentence(const Row &row) const;

    Load m_load;
    QList<StoryId> m_ids;
    QHash<StoryId, int> m_rowOf;
    QDateTime m_now;
    mutable QCache<StoryId, Row> m_rows;
};

} // namespace Relais::Ui

Q_DECLARE_METATYPE(Relais::QueueService::Row)

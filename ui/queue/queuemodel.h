// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <functional>

namespace Relais::Ui {

//! The queue's rows by the store's keys. Rows are loaded in windows around what is asked for, so
//! that 100,000 cost no more than the keys; changes are told by the smallest true signals.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueModel)
public:
    enum Role { RowRole = Qt::UserRole + 1, IdRole };
    using Row = QueueService::Row;
    using Key = QueueService::Key;
    //! Where the rows come from.
    struct Source {
        std::function<QList<Row>(const QList<Key> &)> load; //!< without those that are gone
        std::function<std::optional<Key>(const StoryId &)> keyOf;
    };

    explicit QueueModel(Source source, QObject *parent = nullptr);

    //! The new order. What stays keeps its index in the views; the rows themselves may differ too.
    void setKeys(const QList<Key> &keys);
    const QList<Key> &keys() const { return m_keys; }
    //! Now, for "4 days left" in the sentence that screen readers read.
    void setNow(const QDateTime &now) { m_now = now; }
    QDateTime now() const { return m_now; }

    int rowOf(const StoryId &id) const; //!< -1: not among them
    StoryId idAt(int row) const;
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
    //! Where two orders differ: what stands before and after it is the same in both.
    struct Middle {
        int first = 0;
        QList<Key> before;
        QList<Key> after;
    };
    void load(int row) const;
    Middle middleOf(const QList<Key> &keys) const;
    bool change(const Middle &middle);
    void removeGone(int first, const QList<Run> &gone);
    void reorder(int first, const QList<Key> &kept);
    void insertNew(const Middle &middle, const QSet<Key> &known);
    void reset(const QList<Key> &keys);

    Source m_source;
    QList<Key> m_keys;
    QDateTime m_now;
    mutable QCache<Key, Row> m_rows;
};

} // namespace Relais::Ui

Q_DECLARE_METATYPE(Relais::QueueService::Row)

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watch.h"

#include <QAbstractListModel>

namespace Relais::Ui {

//! Kept searches by name, each with how often it was mentioned in the last week.
class WatchModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchModel)
public:
    explicit WatchModel(QObject *parent = nullptr);

    void setWatches(const QList<WatchFigures> &watches);
    std::optional<WatchFigures> at(const QModelIndex &index) const;
    QModelIndex indexOf(const WatchId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WatchFigures> m_watches;
};

//! The entries that mention one, newest first.
class MentionModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionModel)
public:
    explicit MentionModel(QObject *parent = nullptr);

    void setMentions(const QList<WatchMention> &mentions);
    std::optional<WatchMention> at(const QModelIndex &index) const;
    QModelIndex indexOf(const CandidateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WatchMention> m_mentions;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recognition.h"

#include <QAbstractListModel>

namespace Relais::Ui {

//! The nominations of a month, newest first, each as a name and its reason.
class NominationModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NominationModel)
public:
    enum Role { Id = Qt::UserRole, Chosen };

    explicit NominationModel(QObject *parent = nullptr);

    void setNominations(const QList<Nomination> &nominations);
    std::optional<Nomination> at(const QModelIndex &index) const;
    QModelIndex indexOf(const NominationId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Nomination> m_nominations;
};

} // namespace Relais::Ui

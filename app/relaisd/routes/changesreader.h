// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/changesequence.h"
#include "core/api/changes.h"

namespace Relais::Backend {

//! A page of the change sequence as one member may see it. Within a read transaction.
//!
//! What is not theirs, or not yet public, is a tombstone after the first page, and absent on it. A
//! story under embargo is announced by a new place in the sequence when the embargo ends: before,
//! nothing of it leaves the backend. An expired story is delivered as it is (the client knows the
//! time, and its own relays name it), a withdrawn one in that state, with the reason.
class ChangesReader final {
public:
    ChangesReader(const QSqlDatabase &db, Member reader);

    Result<Api::ChangesPage> read(qint64 since, const ChangeSequence::Head &head, int limit) const;

private:
    using Found = QHash<QString, Api::Change>; //!< by id
    Result<Found> load(const QString &kind, const QStringList &ids) const;
    Result<Found> stories(const QStringList &ids) const;

    QSqlDatabase m_db;
    Member m_reader;
};

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/directory.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>

#include <functional>

namespace Relais::Backend {

//! Members as they let colleagues find them. What somebody does not show is neither answered nor
//! searched: who hides their team is not found by it.
class DirectoryRepository final {
public:
    explicit DirectoryRepository(const QSqlDatabase &db);

    Result<DirectoryChoice> choiceOf(const MemberId &member) const;
    //! Replaces it. name is the member's, under which they are found.
    Result<void> save(const MemberId &member, const QString &name, const DirectoryChoice &choice,
        const QDateTime &now);
    //! A member's name changed.
    Result<void> rename(const MemberId &member, const QString &name);
    Result<void> rename(const QHash<MemberId, QString> &names);

    //! The address of a card's code.
    using CardAddress = std::function<QUrl(const QString &code)>;
    //! By name, at most limit of them, without reader's own entry.
    Result<QList<Colleague>> find(const DirectoryQuery &query, const MemberId &reader,
        const CardAddress &cardAddress, int limit) const;
    //! Those of ids who are in the directory or wrote on the Wall, so that colleagues know them
    //! anyway, and still are members.
    Result<QStringList> mentionable(const QStringList &ids) const;

private:
    Result<void> addSkills(QList<Colleague> &colleagues) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

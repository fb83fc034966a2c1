// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/planning.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The charter's versions and who accepted them. What writes tells the members.
class CharterRepository final {
public:
    explicit CharterRepository(const QSqlDatabase &db);

    //! The newest version as reader sees it; nothing before the first.
    Result<std::optional<Charter>> current(const MemberId &reader) const;
    //! A new version with this text alone; everyone is asked again. Its number.
    Result<int> publish(const QString &language, const QString &text, const QDateTime &now);
    //! The current version in one more language, or with a mistake of spelling mended; nobody is
    //! asked again. Its number; NotFound before the first version.
    Result<int> translate(const QString &language, const QString &text);
    //! The first acceptance counts. NotFound ("charter-unknown") for a version that never was.
    //! The newest first, with how many of today's members accepted each.
    Result<QList<CharterVersion>> versions() const;
    Result<void> accept(const MemberId &member, int version, const QDateTime &at);

private:
    Result<int> newest() const; //!< 0: none
    Result<QList<CharterText>> textsOf(int version) const;
    Result<void> addBefore(Charter &charter, const MemberId &reader) const;
    Result<void> put(int version, const QString &language, const QString &text);

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

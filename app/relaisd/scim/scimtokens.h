// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What the company's directory signs in with: made by a command, shown once, stored as a hash.
struct ScimToken {
    QString name; //!< which directory, as the admin calls it
    QDateTime createdAt;
};

//! The tokens by which directories sign in; only their hashes are kept.
class ScimTokens final {
public:
    ScimTokens(const QSqlDatabase &db, const Clock &clock);

    //! A new token; another of the same name ends. InvalidInput for a name that is empty or longer
    //! than 100.
    Result<QString> make(const QString &name);
    //! NotFound.
    Result<void> revoke(const QString &name);
    Result<QList<ScimToken>> all() const;
    //! The name of the token with this hash; Unauthorized.
    Result<QString> nameOf(const QByteArray &hash) const;

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend

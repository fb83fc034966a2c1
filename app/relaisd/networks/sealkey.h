// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace Relais::Backend {

//! <data folder>/seal.key, mode 0600: seals what stands in the database and is nobody's to read
//! there (XSalsa20-Poly1305). Every relaisd of one database needs the same file; a backup of the
//! database holds none of it. Lost, the secrets are entered anew.
class SealKey final {
public:
    //! Makes the key when there is none, of a new organization; Storage.
    static Result<SealKey> ensure(const QString &dataFolder);
    //! The same where a secret is about to be sealed, but a second key is never made beside the one
    //! that sealed others: Corrupt ("seal-key-missing"), nor is another one used: "seal-key-wrong".
    static Result<SealKey> ensureFor(const QSqlDatabase &db, const QString &dataFolder);
    //! There is no key here, and the database holds what one sealed.
    static Result<bool> isMissing(const QSqlDatabase &db, const QString &dataFolder);
    //! Corrupt ("seal-key-wrong") when the key here does not open all that stands sealed in the
    //! database; where there is none, isMissing() tells.
    static Result<void> expectRight(const QSqlDatabase &db, const QString &dataFolder);
    //! NotFound when there is none.
    static Result<SealKey> load(const QString &dataFolder);

    QString seal(const QByteArray &plain) const; //!< "" stays ""
    //! Corrupt when it was sealed with another key, or changed.
    Result<QByteArray> open(const QString &sealed) const;

    //! Sixteen bytes that only this key makes of those: for addresses that the backend gives out.
    QByteArray mark(const QByteArray &bytes) const;

private:
    QByteArray m_key;
};

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/audit/auditlog.h"

#include <optional>

namespace Relais::Backend {

//! A head of the audit log as it was at a time, signed with the key of this machine (Ed25519).
//! Whoever keeps a copy can later prove that nothing up to it was changed.
struct SignedHead {
    AuditHead head;
    QDateTime at;
    QByteArray publicKey; //!< 32 bytes
    QByteArray signature; //!< 64 bytes

    //! With this very key.
    bool isSignedBy(const QByteArray &key) const;
    QByteArray toJson() const;
    static Result<SignedHead> fromJson(const QByteArray &json);
};

//! <data folder>/audit.key, mode 0600: what signs heads. Its public half is in audit.pub beside it,
//! for whoever verifies.
class AuditKey final {
public:
    //! Makes the key when there is none; Storage.
    static Result<AuditKey> ensure(const QString &dataFolder);
    //! NotFound when there is none.
    static Result<AuditKey> load(const QString &dataFolder);

    SignedHead sign(const AuditHead &head, const QDateTime &at) const;
    QByteArray publicKey() const { return m_public; }

private:
    QByteArray m_secret;
    QByteArray m_public;
};

//! <data folder>/audit.pub; NotFound.
Result<QByteArray> publicKeyIn(const QString &dataFolder);
//! <data folder>/audit.head, replaced as a whole.
Result<void> writeHead(const QString &dataFolder, const SignedHead &head);
//! NotFound when there is none.
Result<SignedHead> readHead(const QString &file);
QString headFile(const QString &dataFolder);

} // namespace Relais::Backend

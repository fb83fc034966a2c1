// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>

#include <functional>

namespace Relais::Backend {

//! One act of an editor, manager, admin or command, or a member's edit of what all read: who, what,
//! on what. Ids and words of the product only; never a person's text, name or address.
struct AuditEntry {
    qint64 number = 0; //!< 1, 2, 3 … without gaps
    QDateTime at;
    QString actor; //!< a member's id, auditConsole or auditDirectory
    QString act; //!< "story.approve", "command.invite"
    QString subject {}; //!< the id of what was acted on
    QJsonObject details {};
};

//! The actor of relaisd's own commands: whoever may run them on the machine.
inline const QString auditConsole = QStringLiteral("console");
//! The actor of what the company's directory does by SCIM.
inline const QString auditDirectory = QStringLiteral("directory");

//! Where the log ends.
struct AuditHead {
    qint64 number = 0;
    QByteArray hash; //!< 64 hexadecimal digits; of zeros for an empty log
    bool operator==(const AuditHead &) const = default;
};

//! The hash-chained log: each entry's hash is BLAKE2b-256 over the hash before it and the entry's
//! canonical JSON (keys in order, no spaces), so nothing in it can change without all that follows.
class AuditLog final {
public:
    explicit AuditLog(const QSqlDatabase &db);

    //! Inside the transaction of the act; number is given here.
    Result<void> append(AuditEntry entry);
    Result<AuditHead> head() const;
    //! Whether the log went through head: the entry is there and has its hash.
    Result<bool> holds(const AuditHead &head) const;

    //! An entry as stored, with what verifying needs.
    struct Stored {
        AuditEntry entry;
        QString details; //!< as written: the bytes that were hashed
        QByteArray hash;
    };
    //! Calls see with every entry in the order of their numbers.
    Result<void> each(const std::function<void(const Stored &)> &see) const;

    static QByteArray emptyHash();
    //! The hash of an entry that follows the one with the hash before.
    static QByteArray hashAfter(
        const QByteArray &before, const AuditEntry &entry, const QString &details);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend

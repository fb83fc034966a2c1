// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditlog.h"

#include "app/relaisd/db/sql.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype hashBytes = 32;

QByteArray blake2b(const QByteArray &bytes)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
        static_cast<size_t>(hash.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash.toHex();
}

QString canonical(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

AuditLog::AuditLog(const QSqlDatabase &db)
    : m_db(db)
{
}

QByteArray AuditLog::emptyHash()
{
    return QByteArray(hashBytes * 2, '0');
}

QByteArray AuditLog::hashAfter(
    const QByteArray &before, const AuditEntry &entry, const QString &details)
{
    // Numbers as text: JSON's numbers are doubles.
    const QJsonObject object { { u"number"_s, QString::number(entry.number) },
        { u"at"_s, QString::number(toStored(entry.at)) }, { u"actor"_s, entry.actor },
        { u"act"_s, entry.act }, { u"subject"_s, entry.subject }, { u"details"_s, details } };
    return blake2b(before + canonical(object).toUtf8());
}

Result<void> AuditLog::append(AuditEntry entry)
{
    // The update comes first: on PostgreSQL it makes others that append wait.
    const auto counted = change(m_db, u"UPDATE audit_head SET number = number + 1"_s);
    if (!counted)
        return fail(counted.error());
    const auto before = head();
    if (!before)
        return fail(before.error());
    entry.number = before->number;
    const QString details = canonical(entry.details);
    const QByteArray hash = hashAfter(before->hash, entry, details);
    const auto added = change(m_db,
        u"INSERT INTO audit_entry (number, at, actor, act, subject, details, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { entry.number, toStored(entry.at), text(entry.actor), text(entry.act), text(entry.subject),
            details, QString::fromLatin1(hash) });
    if (!added)
        return fail(added.error());
    const auto moved =
        change(m_db, u"UPDATE audit_head SET hash = ?"_s, { QString::fromLatin1(hash) });
    return withoutValue(moved);
}

Result<AuditHead> AuditLog::head() const
{
    auto query = run(m_db, u"SELECT number, hash FROM audit_head"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::Corrupt, u"the audit log has no head"_s);
    return AuditHead { query->value(0).toLongLong(), query->value(1).toString().toLatin1() };
}

Result<bool> AuditLog::holds(const AuditHead &head) const
{
    if (head.number == 0)
        return head.hash == emptyHash();
    auto query = run(m_db, u"SELECT hash FROM audit_entry WHERE number = ?"_s, { head.number });
    if (!query)
        return fail(query.error());
    return query->next() && query->value(0).toString().toLatin1() == head.hash;
}

Result<void> AuditLog::each(const std::function<void(const Stored &)> &see) const
{
    auto query = run(m_db,
        u"SELECT number, at, actor, act, subject, details, hash FROM audit_entry "
        "ORDER BY number"_s);
    if (!query)
        return fail(query.error());
    while (query->next()) {
        Stored stored;
        stored.entry.number = query->value(0).toLongLong();
        stored.entry.at = timeFromStored(query->value(1).toLongLong());
        stored.entry.actor = query->value(2).toString();
        stored.entry.act = query->value(3).toString();
        stored.entry.subject = query->value(4).toString();
        stored.details = query->value(5).toString();
        stored.entry.details = QJsonDocument::fromJson(stored.details.toUtf8()).object();
        stored.hash = query->value(6).toString().toLatin1();
        see(stored);
    }
    return {};
}

} // namespace Relais::Backend

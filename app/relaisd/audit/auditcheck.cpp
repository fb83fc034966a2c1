// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditcheck.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Beyond this the rest says nothing new.
constexpr qsizetype mostProblems = 20;

class Chain final {
public:
    explicit Chain(const QList<SignedHead> &heads)
    {
        for (const SignedHead &head : heads)
            m_wanted.insert(head.head.number, {});
        if (m_wanted.contains(0))
            m_wanted.insert(0, AuditLog::emptyHash());
    }

    void see(const AuditLog::Stored &stored)
    {
        const qint64 number = stored.entry.number;
        ++m_entries;
        if (number != m_last.number + 1)
            problem(number == m_last.number + 2
                    ? u"entry %1 is missing"_s.arg(m_last.number + 1)
                    : u"entries %1 to %2 are missing"_s.arg(m_last.number + 1).arg(number - 1));
        else if (AuditLog::hashAfter(m_last.hash, stored.entry, stored.details) != stored.hash)
            problem(u"entry %1 is not what was written after entry %2: changed, moved or put in"_s
                    .arg(number)
                    .arg(m_last.number));
        m_last = { number, stored.hash };
        if (const auto it = m_wanted.find(number); it != m_wanted.end())
            *it = stored.hash;
    }

    void endsAt(const AuditHead &head)
    {
        if (m_last.number < head.number)
            problem(u"the log ends at entry %1 and not at %2: cut off"_s.arg(m_last.number)
                    .arg(head.number));
        else if (!(m_last == head))
            problem(u"the log goes on after entry %1, where its head is"_s.arg(head.number));
    }

    void holds(const SignedHead &signedHead, const QByteArray &key)
    {
        const AuditHead &head = signedHead.head;
        const QString of = signedHead.at.toString(Qt::ISODate);
        if (!signedHead.isSignedBy(key))
            problem(u"the head of %1 is not signed with this log's key"_s.arg(of));
        else if (const QByteArray hash = m_wanted.value(head.number); hash.isEmpty())
            problem(
                u"the head of %1 was signed at entry %2, which is not there: cut off"_s.arg(of).arg(
                    head.number));
        else if (hash != head.hash)
            problem(u"entry %1 is not the one that the head of %2 was signed for: rewritten"_s
                    .arg(head.number)
                    .arg(of));
    }

    AuditReport report() const { return { m_entries, m_problems }; }

private:
    void problem(const QString &text)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(text);
    }

    AuditHead m_last { 0, AuditLog::emptyHash() };
    QHash<qint64, QByteArray> m_wanted; //!< hashes at the numbers of signed heads
    qint64 m_entries = 0;
    QStringList m_problems;
};

} // namespace

Result<AuditReport> checkAudit(
    const QSqlDatabase &db, const QList<SignedHead> &heads, const QByteArray &key)
{
    const AuditLog log(db);
    Chain chain(heads);
    // Entries only ever come at the end: a head that is read first is within what is read next.
    const auto head = log.head();
    if (!head)
        return fail(head.error());
    if (const auto seen = log.each([&](const AuditLog::Stored &entry) { chain.see(entry); }); !seen)
        return fail(seen.error());
    chain.endsAt(*head);
    for (const SignedHead &signedHead : heads)
        chain.holds(signedHead, key);
    return chain.report();
}

} // namespace Relais::Backend

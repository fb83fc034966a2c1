// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/mailrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns =
    "SELECT c.is_on, c.weekday, c.from_minute, c.to_minute, c.zone, c.skipped, "
    "c.member, c.code, c.body FROM mail_choice c "_L1;
constexpr qint64 never = 253402300799000; // the end of 9999

DigestChoice choiceIn(const QSqlQuery &row)
{
    DigestChoice choice;
    choice.on = row.value(0).toInt() == 1;
    choice.day = row.value(1).toInt();
    choice.from = row.value(2).toInt();
    choice.to = row.value(3).toInt();
    choice.zone = row.value(4).toString().toLatin1();
    const QStringList days = row.value(5).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &day : days)
        choice.skipped.append(QDate::fromString(day, Qt::ISODate));
    return choice;
}

MailReader readerIn(const QSqlQuery &row)
{
    return { { row.value(6).toString() }, choiceIn(row), row.value(7).toString(),
        row.value(8).toString() };
}

QString daysText(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate &day : days)
        words.append(day.toString(Qt::ISODate));
    return words.join(u' ');
}

qint64 nextStored(const QDateTime &next)
{
    return next.isValid() ? toStored(next) : never;
}

QString wordOf(MailFate fate)
{
    switch (fate) {
    case MailFate::Sent:
        return u"sent"_s;
    case MailFate::Empty:
        return u"empty"_s;
    case MailFate::Refused:
        return u"refused"_s;
    case MailFate::Later:
        return u"later"_s;
    case MailFate::Unknown:
        break;
    }
    return u"unknown"_s;
}

// 24 of 0–9 A–Z a–z from the system's random source: 142 bits.
QString newUnsubscribeCode()
{
    static const QString alphabet =
        u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    QString code;
    for (int i = 0; i < 24; ++i)
        code += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return code;
}

} // namespace

MailRepository::MailRepository(const QSqlDatabase &db, MailKind kind)
    : m_db(db)
    , m_kind(mailKindKey(kind))
{
}

Result<MailReader> MailRepository::of(const MemberId &member) const
{
    auto query =
        run(m_db, columns + u"WHERE c.member = ? AND c.kind = ?"_s, { text(member.value), m_kind });
    if (!query)
        return fail(query.error());
    return query->next() ? readerIn(*query) : MailReader { member, {}, {}, {} };
}

Result<void> MailRepository::save(
    const MemberId &member, const DigestChoice &choice, const QDateTime &now, const QString &body)
{
    const auto saved = change(m_db,
        u"INSERT INTO mail_choice (member, kind, code, is_on, weekday, from_minute, to_minute, "
        "zone, skipped, body, next_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (member, kind) DO UPDATE SET is_on = excluded.is_on, weekday = "
        "excluded.weekday, "
        "from_minute = excluded.from_minute, to_minute = excluded.to_minute, "
        "zone = excluded.zone, skipped = excluded.skipped, body = excluded.body, "
        "next_at = excluded.next_at, "
        "changed_at = excluded.changed_at"_s,
        { member.value, m_kind, newUnsubscribeCode(), choice.on ? 1 : 0, choice.day, choice.from,
            choice.to, text(QString::fromLatin1(choice.zone)), text(daysText(choice.skipped)),
            text(body), nextStored(nextDigest(choice, now)), toStored(now) });
    return withoutValue(saved);
}

Result<bool> MailRepository::turnOff(const QString &code, const QDateTime &now)
{
    const auto off =
        change(m_db, u"UPDATE mail_choice SET is_on = 0, changed_at = ? WHERE code = ?"_s,
            { toStored(now), text(code) });
    if (!off)
        return fail(off.error());
    return *off > 0;
}

Result<std::optional<MailKind>> MailRepository::kindOf(const QString &code) const
{
    auto query = run(m_db, u"SELECT kind FROM mail_choice WHERE code = ?"_s, { text(code) });
    if (!query)
        return fail(query.error());
    std::optional<MailKind> kind;
    if (query->next()) {
        const bool isReport = query->value(0).toString() == mailKindKey(MailKind::Report);
        kind = isReport ? MailKind::Report : MailKind::Digest;
    }
    return kind;
}

Result<QList<MailReader>> MailRepository::toLookAt(const QDateTime &now, int most) const
{
    auto query = run(m_db,
        columns
            + u"JOIN member m ON m.id = c.member WHERE m.active = 1 AND c.kind = ? "
              "AND c.is_on = 1 AND c.next_at <= ? ORDER BY c.next_at LIMIT ?"_s,
        { m_kind, toStored(now), most });
    if (!query)
        return fail(query.error());
    QList<MailReader> readers;
    while (query->next())
        readers.append(readerIn(*query));
    return readers;
}

Result<bool> MailRepository::claim(const MailReader &reader, const QDateTime &now)
{
    const auto claimed = change(m_db,
        u"INSERT INTO mail_sent (member, kind, week, state, attempts, at) "
        "SELECT member, kind, ?, 'claimed', 1, ? FROM mail_choice "
        "WHERE member = ? AND kind = ? AND is_on = 1 "
        "ON CONFLICT (member, kind, week) DO UPDATE SET state = excluded.state, "
        "attempts = mail_sent.attempts + 1, at = excluded.at WHERE mail_sent.state = 'later'"_s,
        { digestWeek(reader.choice, now), toStored(now), reader.member.value, m_kind });
    if (!claimed)
        return fail(claimed.error());
    const QDateTime over = now.addSecs(qint64 { 60 } * DigestLimits::longest);
    if (const auto set = setNext(reader.member, nextDigest(reader.choice, over)); !set)
        return fail(set.error());
    return *claimed > 0;
}

Result<void> MailRepository::note(
    const MailReader &reader, MailFate fate, const QDateTime &claimedAt, const QDateTime &next)
{
    const auto noted =
        change(m_db, u"UPDATE mail_sent SET state = ? WHERE member = ? AND kind = ? AND week = ?"_s,
            { wordOf(fate), reader.member.value, m_kind, digestWeek(reader.choice, claimedAt) });
    if (!noted)
        return fail(noted.error());
    return fate == MailFate::Later ? setNext(reader.member, next) : Result<void>();
}

Result<void> MailRepository::setNext(const MemberId &member, const QDateTime &next)
{
    const auto set =
        change(m_db, u"UPDATE mail_choice SET next_at = ? WHERE member = ? AND kind = ?"_s,
            { nextStored(next), member.value, m_kind });
    return withoutValue(set);
}

Result<int> MailRepository::attempts(const MemberId &member, const QString &week) const
{
    auto query = run(m_db,
        u"SELECT attempts FROM mail_sent "
        "WHERE member = ? AND kind = ? AND week = ?"_s,
        { member.value, m_kind, week });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<QDateTime> MailRepository::refusedAt(const MemberId &member) const
{
    auto query = run(m_db,
        u"SELECT state, at FROM mail_sent WHERE member = ? AND kind = ? ORDER BY at DESC LIMIT 1"_s,
        { member.value, m_kind });
    if (!query)
        return fail(query.error());
    const bool refused = query->next() && query->value(0).toString() == wordOf(MailFate::Refused);
    return refused ? timeFromStored(query->value(1).toLongLong()) : QDateTime();
}

Result<void> MailRepository::forgetBefore(const QDateTime &time)
{
    const auto done = change(m_db, u"DELETE FROM mail_sent WHERE at < ?"_s, { toStored(time) });
    return withoutValue(done);
}

Result<QStringList> MailRepository::newStories(const QDateTime &since) const
{
    return firstColumn(m_db,
        u"SELECT s.id FROM story s JOIN story_revision f ON f.story = s.id AND f.revision = 1 "
        "WHERE s.live > 0 AND s.state <> 'withdrawn' "
        "AND CASE WHEN f.embargo > f.approved_at THEN f.embargo ELSE f.approved_at END >= ? "
        "ORDER BY f.approved_at DESC, s.id"_s,
        { toStored(since) });
}

Result<QStringList> MailRepository::relayedBy(
    const MemberId &member, const QStringList &stories) const
{
    return firstColumn(m_db,
        u"SELECT DISTINCT story FROM relay WHERE member = ? AND published_at > 0 "
        "AND story IN (SELECT value FROM json_each(?))"_s,
        { member.value, idList(stories) });
}

} // namespace Relais::Backend

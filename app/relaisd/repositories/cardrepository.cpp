// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/cardrepository.h"

#include "app/relaisd/db/sql.h"
#include "core/api/card.h"
#include "core/api/codec.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns = "SELECT c.member, c.code, c.shown_since, c.body, m.active "
                         "FROM card c JOIN member m ON m.id = c.member "_L1;

Result<StoredCard> read(const QSqlQuery &row)
{
    const auto json = Api::objectFrom(row.value(3).toString().toUtf8());
    if (!json)
        return fail(json.error());
    auto card = Api::cardFrom(*json);
    if (!card)
        return fail(card.error());
    StoredCard stored;
    stored.member.value = row.value(0).toString();
    stored.code = row.value(1).toString();
    stored.shownSince = timeFromStored(row.value(2).toLongLong());
    stored.card = std::move(*card);
    stored.card.shown = stored.shownSince.isValid() && row.value(4).toInt() == 1;
    return stored;
}

// 12 of 0–9 A–Z a–z from the system's random source: 71 bits.
QString newCode()
{
    static const QString alphabet =
        u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    QString code;
    for (int i = 0; i < 12; ++i)
        code += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return code;
}

} // namespace

CardRepository::CardRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<std::optional<StoredCard>> CardRepository::of(const MemberId &member) const
{
    auto query = run(m_db, columns + u"WHERE c.member = ?"_s, { text(member.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    auto stored = read(*query);
    return stored ? Result<std::optional<StoredCard>>(std::move(*stored)) : fail(stored.error());
}

Result<StoredCard> CardRepository::byCode(const QString &code) const
{
    auto query = run(m_db, columns + u"WHERE c.code = ?"_s, { text(code) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such card"_s, u"card-unknown"_s);
    return read(*query);
}

Result<StoredCard> CardRepository::save(
    const MemberId &member, const Card &card, const QDateTime &now)
{
    const auto known = of(member);
    if (!known)
        return fail(known.error());
    const std::optional<StoredCard> &before = *known;
    StoredCard stored { member, before ? before->code : newCode(), {}, card };
    if (card.shown)
        stored.shownSince = before && before->shownSince.isValid() ? before->shownSince : now;
    const QString body =
        QString::fromUtf8(QJsonDocument(Api::toJson(card)).toJson(QJsonDocument::Compact));
    const auto saved = change(m_db,
        u"INSERT INTO card (member, code, shown_since, body) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (member) DO UPDATE SET shown_since = excluded.shown_since, "
        "body = excluded.body"_s,
        { member.value, stored.code, toStored(stored.shownSince), body });
    if (!saved)
        return fail(saved.error());
    return stored;
}

QString CardRepository::counterOf(const QString &code)
{
    return u"c/"_s + code;
}

Result<int> CardRepository::seenSince(const QString &code, const QDate &first) const
{
    auto query =
        run(m_db, u"SELECT COALESCE(SUM(clicks), 0) FROM link_click WHERE code = ? AND day >= ?"_s,
            { counterOf(code), first.toString(Qt::ISODate) });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

} // namespace Relais::Backend

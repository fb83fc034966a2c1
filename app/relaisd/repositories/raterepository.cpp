// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/raterepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

RateRepository::RateRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<EarnedRate>> RateRepository::all() const
{
    auto query = run(
        m_db, u"SELECT figure, price, currency, source, as_of FROM earned_rate ORDER BY figure"_s);
    if (!query)
        return fail(query.error());
    QList<EarnedRate> rates;
    while (query->next())
        rates.append({ query->value(0).toString(), query->value(1).toLongLong(),
            query->value(2).toString(), query->value(3).toString(),
            QDate::fromString(query->value(4).toString(), Qt::ISODate) });
    return rates;
}

Result<void> RateRepository::set(const EarnedRate &rate)
{
    return change(m_db,
        u"INSERT INTO earned_rate (figure, price, currency, source, as_of) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (figure) DO UPDATE SET price = excluded.price, "
        "currency = excluded.currency, source = excluded.source, as_of = excluded.as_of"_s,
        { rate.figure, rate.price, rate.currency, rate.source, rate.asOf.toString(Qt::ISODate) })
        .map([](int) { });
}

Result<void> RateRepository::remove(const QString &figure)
{
    const auto removed = change(m_db, u"DELETE FROM earned_rate WHERE figure = ?"_s, { figure });
    if (!removed)
        return fail(removed.error());
    return *removed > 0 ? Result<void>()
                        : fail(ErrorCode::NotFound, u"no such price"_s, u"rate-unknown"_s);
}

Result<void> RateRepository::clear()
{
    return change(m_db, u"DELETE FROM earned_rate"_s).map([](int) { });
}

} // namespace Relais::Backend

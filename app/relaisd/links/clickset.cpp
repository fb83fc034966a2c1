// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickset.h"

#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "app/relaisd/repositories/relayrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

ClickSet::ClickSet(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<void> ClickSet::count(const ClickCounts &clicks)
{
    if (clicks.isEmpty())
        return {};
    QList<RelayRepository::RawClicks> raw;
    QHash<QString, qint64> ofCode; // a batch around midnight has two days of one code
    for (auto it = clicks.cbegin(); it != clicks.cend(); ++it) {
        raw.append({ it.key().first, it.key().second, it.value() });
        ofCode[it.key().first] += it.value();
    }
    QHash<QString, RegisteredRelay> relays;
    qint64 last = 0;
    const auto read = readAll(m_db,
        { RelayRepository::readingOfCodes(ofCode.keys(), relays),
            ChangeSequence::readingLast(last) });
    if (!read)
        return read;
    QList<RelayRepository::Earned> earned;
    QList<ChangeSequence::Notice> owners;
    for (const RegisteredRelay &relay : std::as_const(relays)) {
        earned.append({ relay, ofCode.take(relay.code) });
        owners.append({ relay.id.value, relay.member });
    }
    const auto counted = changeAll(m_db,
        RelayRepository::addingRawClicks(raw)
            + RelayRepository::addingToCounts(earned, MetricKind::Click, m_clock.now())
            + ChangeSequence::noting(ChangeKind::relayCounts, owners, last));
    if (!counted)
        return counted;
    // Those that are left are a job's link, or nobody's yet.
    return ReferralRepository(m_db).addAllClicks(ofCode);
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightanswer.h"

#include "app/relaisd/insights/storyrelays.h"
#include "app/relaisd/repositories/insightrepository.h"
#include "app/relaisd/repositories/storyrepository.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! Without the signs that stand between two.
QString unambiguous(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString keyOf(const InsightQuery &query)
{
    QStringList parts { query.period.from.toString(Qt::ISODate),
        query.period.to.toString(Qt::ISODate), unambiguous(query.team),
        unambiguous(query.location.toCaseFolded()) };
    for (QStringList values : { query.networks, query.topics, query.campaigns, query.languages }) {
        for (QString &value : values)
            value = unambiguous(value);
        values.sort();
        parts.append(values.join(u'\t'));
    }
    return parts.join(u'\n');
}

//! What compute makes of the facts of a period; kept under key until they change.
template <typename Compute>
Result<QByteArray> answered(const QString &key, const InsightPeriod &period, const QSqlDatabase &db,
    const QDate &today, InsightCache &cache, const Compute &compute)
{
    const InsightRepository repository(db, today, cache);
    auto facts = repository.teamsFor(period);
    if (!facts)
        return fail(facts.error());
    const auto stamp = insightStamp(db, *facts);
    if (!stamp)
        return stamp;
    if (const QByteArray known = cache.answer(key, *stamp); !known.isEmpty())
        return known;
    if (const auto filled = repository.fill(*facts); !filled)
        return fail(filled.error());
    Result<void> widened;
    const InsightSpace space(
        *std::move(facts), [&](InsightFacts &wider) { widened = repository.widen(wider); });
    const QByteArray answer = QJsonDocument(compute(space)).toJson(QJsonDocument::Compact);
    if (!widened)
        return fail(widened.error());
    cache.keepAnswer(key, *stamp, answer);
    return answer;
}

} // namespace

Result<QByteArray> insightAnswer(
    const InsightQuery &query, const QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    return answered(keyOf(query), query.period, db, today, cache,
        [&query](const InsightSpace &space) { return insightReport(query, space); });
}

Result<QByteArray> storyRelaysAnswer(
    const StoryId &story, const QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    const auto stored = StoryRepository(db).byId(story);
    if (!stored)
        return fail(stored.error());
    const QDate made = stored->story.createdAt.toUTC().date();
    const InsightPeriod period = periodSince(made, today);
    const QString key = u"relays of "_s + story.value;
    return answered(key, period, db, today, cache, [&](const InsightSpace &space) {
        QJsonObject answer = storyRelays(story.value, period, space);
        answer.insert(u"whole"_s, period.from <= made);
        return answer;
    });
}

} // namespace Relais::Backend

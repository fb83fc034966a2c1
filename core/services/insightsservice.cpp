// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insightsservice.h"

#include "core/api/insights.h"
#include "core/api/routes.h"
#include "core/services/csv.h"
#include "core/services/signedcall.h"
#include "core/services/signinservice.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const QString &breakdown, const QString &line, const QString &figure,
    const QString &provenance, qint64 value)
{
    return csvRecord({ breakdown, line, figure, provenance, QString::number(value) });
}

QByteArray cells(const QString &breakdown, const QString &line, const InsightFigures &figures)
{
    const QString measured = provenanceKey(Provenance::Measured);
    QByteArray text = cell(breakdown, line, u"relays"_s, measured, figures.relays)
        + cell(breakdown, line, u"active"_s, measured, figures.active)
        + cell(breakdown, line, u"own-words"_s, measured, figures.ownWords)
        + cell(breakdown, line, u"clicks"_s, measured, figures.clicks);
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        const QString key = provenanceKey(provenance);
        if (const auto value = figures.impressions.of(provenance))
            text += cell(breakdown, line, u"impressions"_s, key, *value);
        if (const auto value = figures.engagements.of(provenance))
            text += cell(breakdown, line, u"engagements"_s, key, *value);
    }
    return text;
}

} // namespace

InsightsService::InsightsService(
    Store &store, SignInService &session, HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

QCoro::Task<Result<InsightsService::Answer>> InsightsService::ask(InsightQuestion question)
{
    const QPointer<InsightsService> self(this);
    BackendCall call { "GET", {}, Api::Routes::insights() };
    call.path += u'?' + Api::insightQuery(question);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto insights = Api::insightsFrom(*answer);
    if (!insights)
        co_return fail(insights.error());
    if (!self)
        co_return fail(ErrorCode::Cancelled, u"the insights service went away"_s);
    Answer said { question, *insights, m_clock.now() };
    m_last = said; // kept by copy: what is answered is moved from
    co_return said;
}

Result<QList<Team>> InsightsService::teams() const
{
    return OrganizationStore(m_store.reader()).teams();
}

Result<QList<Topic>> InsightsService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

QByteArray InsightsService::csv(const Insights &insights, const QHash<QString, QString> &names)
{
    QByteArray text =
        csvRecord({ u"breakdown"_s, u"line"_s, u"figure"_s, u"provenance"_s, u"value"_s });
    const QString period =
        insights.from.toString(Qt::ISODate) + u'/' + insights.to.toString(Qt::ISODate);
    if (insights.hidden)
        return text;
    text += cell(u"organization"_s, period, u"headcount"_s, provenanceKey(Provenance::Measured),
        insights.headcount);
    text += cells(u"organization"_s, period, insights.total);
    for (const InsightRow &row : insights.byTeam.rows)
        text += cells(u"team"_s, row.key.isEmpty() ? u"together"_s : names.value(row.key, row.key),
            row.figures);
    for (const InsightRow &row : insights.byNetwork.rows)
        text += cells(u"network"_s, row.key, row.figures);
    for (const InsightRow &row : insights.byDay.rows)
        text += cells(u"day"_s, row.key, row.figures);
    for (const InsightRow &row : insights.topStories)
        text += cells(u"story"_s, row.title, row.figures);
    return text;
}

} // namespace Relais

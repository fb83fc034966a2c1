// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insightsservice.h"

#include "core/api/insights.h"
#include "core/api/routes.h"
#include "core/services/csv.h"
#include "core/services/networklist.h"
#include "core/services/signedcall.h"
#include "core/services/signinservice.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;

QByteArray cell(const QString &breakdown, const QString &line, const QString &figure,
    const QString &provenance, qint64 value)
{
    return csvRecord({ breakdown, line, figure, provenance, QString::number(value) });
}

QByteArray cells(const QString &breakdown, const QString &line, const InsightFigures &figures)
{
    const QString measured = provenanceKey(Provenance::Measured);
    QByteArray text = cell(breakdown, line, u"relays"_s, measured, figures.relays)
        + cell(breakdown, line, u"own-words"_s, measured, figures.ownWords)
        + cell(breakdown, line, u"clicks"_s, measured, figures.clicks);
    if (figures.active)
        text += cell(breakdown, line, u"active"_s, measured, *figures.active);
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

InsightsService::InsightsService(Store &store, SignInService &session, HttpClient &http,
    const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
    , m_file(folder + u"/insights.json"_s)
{
    m_writer.setMaxThreadCount(1);
    recall();
}

// A file that is not there or not readable leaves nothing to show until the backend answers.
void InsightsService::recall()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(largestFile)).object();
    m_choice = kept[u"choice"_s].toString();
    m_lastJson = kept[u"answer"_s].toObject();
    const QDateTime at = QDateTime::fromString(kept[u"at"_s].toString(), Qt::ISODate);
    const auto insights = Api::insightsFrom(m_lastJson);
    if (insights && at.isValid())
        m_last = Answer { {}, *insights, at };
}

void InsightsService::keep()
{
    QJsonObject kept { { u"choice"_s, m_choice }, { u"answer"_s, m_lastJson } };
    if (m_last)
        kept.insert(u"at"_s, m_last->at.toUTC().toString(Qt::ISODate));
    m_writer.start([name = m_file, kept] {
        QSaveFile file(name);
        const bool done = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
        if (!done)
            qWarning("the last insights could not be kept");
    });
}

void InsightsService::setChoice(const QString &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    keep();
}

// Who may not read the figures any more may not read the old ones.
void InsightsService::forget()
{
    m_last.reset();
    m_lastJson = {};
    keep();
}

QString InsightsService::company() const
{
    return m_session.organizationName();
}

Result<QList<Campaign>> InsightsService::campaigns() const
{
    return OrganizationStore(m_store.reader()).campaigns();
}

QCoro::Task<Result<InsightsService::Answer>> InsightsService::ask(InsightQuestion question)
{
    const QPointer<InsightsService> self(this);
    BackendCall call { "GET", {}, Api::Routes::insights() };
    call.path += u'?' + Api::insightQuery(question);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer) {
        if (self && answer.error().code == ErrorCode::Forbidden)
            self->forget();
        co_return fail(answer.error());
    }
    const auto insights = Api::insightsFrom(*answer);
    if (!insights)
        co_return fail(insights.error());
    if (!self)
        co_return fail(ErrorCode::Cancelled, u"the insights service went away"_s);
    Answer said { question, *insights, m_clock.now() };
    self->m_last = said; // kept by copy: what is answered is moved from
    self->m_lastJson = *answer;
    self->keep();
    co_return said;
}

Result<QList<Team>> InsightsService::teams() const
{
    return OrganizationStore(m_store.reader()).teams();
}

Result<QList<Network>> InsightsService::networks() const
{
    return offeredNetworks(m_store.reader());
}

Result<QList<Topic>> InsightsService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

namespace {

QByteArray cells(const QString &breakdown, const QList<InsightRow> &rows,
    const QHash<QString, QString> &names = {})
{
    QByteArray text;
    for (const InsightRow &row : rows) {
        const QString name = row.key.isEmpty() ? u"together"_s : names.value(row.key, row.key);
        if (row.headcount > 0)
            text += cell(breakdown, name, u"headcount"_s, provenanceKey(Provenance::Measured),
                row.headcount);
        text += cells(breakdown, name, row.figures);
    }
    return text;
}

QByteArray figuresCsv(const Insights &insights, const InsightsService::Labels &labels)
{
    if (insights.hidden)
        return {};
    const QString measured = provenanceKey(Provenance::Measured);
    const auto period = [](const QDate &from, const QDate &to) {
        return QString(from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate));
    };
    const QString now = period(insights.from, insights.to);
    QByteArray text = cell(u"organization"_s, now, u"headcount"_s, measured, insights.headcount)
        + cells(u"organization"_s, now, insights.total);
    if (insights.previous) {
        const QString before = period(insights.previousFrom, insights.previousTo);
        if (insights.previousHeadcount)
            text += cell(u"organization-before"_s, before, u"headcount"_s, measured,
                *insights.previousHeadcount);
        text += cells(u"organization-before"_s, before, *insights.previous);
    }
    text += cells(u"team"_s, insights.byTeam.rows, labels.teams)
        + cells(u"network"_s, insights.byNetwork.rows)
        + cells(u"topic"_s, insights.byTopic.rows, labels.topics)
        + cells(u"campaign"_s, insights.byCampaign.rows, labels.campaigns)
        + cells(u"language"_s, insights.byLanguage.rows) + cells(u"month"_s, insights.byMonth.rows)
        + cells(u"day"_s, insights.byDay.rows);
    for (const auto &[day, relays] : insights.previousDays)
        text += cell(u"day-before"_s, day.toString(Qt::ISODate), u"relays"_s, measured, relays);
    for (const InsightCohort &cohort : insights.cohorts) {
        const QString month = cohort.month.toString(u"yyyy-MM"_s);
        text += cell(u"started"_s, month, u"people"_s, measured, cohort.people);
        for (size_t after = 0; after < cohort.again.size(); ++after) {
            const auto again = cohort.again[after];
            if (again)
                text +=
                    cell(u"started"_s, month, u"again-after-%1"_s.arg(after + 1), measured, *again);
        }
    }
    QHash<QString, QString> titles;
    for (const InsightRow &row : insights.topStories)
        titles.insert(row.key, row.title);
    text += cells(u"story"_s, insights.topStories, titles);
    for (qsizetype day = 0; day < insights.heatMap.size(); ++day) {
        for (qsizetype hour = 0; hour < insights.heatMap.at(day).size(); ++hour) {
            const int relays = insights.heatMap.at(day).at(hour);
            if (relays > 0)
                text += cell(u"hour-utc"_s, u"%1 %2:00"_s.arg(day + 1).arg(hour), u"relays"_s,
                    measured, relays);
        }
    }
    return text;
}

} // namespace

QByteArray InsightsService::csv(const Insights &insights, const Labels &labels)
{
    QByteArray text =
        csvRecord({ u"breakdown"_s, u"line"_s, u"figure"_s, u"provenance"_s, u"value"_s })
        + figuresCsv(insights, labels);
    const auto about = [&text](const QString &what, const QString &value) {
        text += csvRecord({ u"about"_s, what, value, {}, {} });
    };
    about(u"company"_s, labels.company);
    about(u"period"_s,
        insights.from.toString(Qt::ISODate) + u'/' + insights.to.toString(Qt::ISODate));
    for (const QString &filter : labels.filters)
        about(u"filter"_s, filter);
    for (const EarnedRate &rate : insights.rates)
        about(u"earned-rate"_s,
            QStringList { rate.figure, QString::number(double(rate.price) / 1e6), rate.currency,
                rate.source, rate.asOf.toString(Qt::ISODate) }
                .join(u' '));
    about(u"as-of"_s, labels.at.toUTC().toString(Qt::ISODate));
    about(u"fingerprint"_s, fingerprint(insights));
    const int hidden = insights.byTeam.hidden + insights.byNetwork.hidden + insights.byTopic.hidden
        + insights.byCampaign.hidden + insights.byLanguage.hidden + insights.byDay.hidden;
    about(u"hidden-rows"_s, QString::number(hidden));
    for (const auto &[word, meaning] : labels.definitions)
        text += csvRecord({ u"definition"_s, word, meaning, {}, {} });
    return text;
}

QString InsightsService::fingerprint(const Insights &insights)
{
    constexpr int shown = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(figuresCsv(insights, {}), QCryptographicHash::Sha256).toHex())
        .left(shown);
}

} // namespace Relais

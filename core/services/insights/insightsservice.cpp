// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/insightsservice.h"

#include "core/api/insights.h"
#include "core/api/routes.h"
#include "core/domain/dashboardchoice.h"
#include "core/services/accounts/networklist.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;

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
    m_folderReport = kept[u"folderReport"_s].toString();
    m_lastJson = kept[u"answer"_s].toObject();
    const QDateTime at = QDateTime::fromString(kept[u"at"_s].toString(), Qt::ISODate);
    const auto insights = Api::insightsFrom(m_lastJson);
    if (!insights || !at.isValid())
        return;
    m_last = Answer { {}, *insights, at };
    m_last->question =
        DashboardChoice::fromText(kept[u"asked"_s].toString()).question(insights->to);
    m_last->question.from = insights->from;
    m_last->question.to = insights->to;
}

void InsightsService::keep()
{
    QJsonObject kept { { u"choice"_s, m_choice }, { u"answer"_s, m_lastJson },
        { u"folderReport"_s, m_folderReport } };
    if (m_last) {
        kept.insert(u"at"_s, m_last->at.toUTC().toString(Qt::ISODate));
        kept.insert(u"asked"_s, DashboardChoice::filtersOf(m_last->question).toText());
    }
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

QString InsightsService::reader() const
{
    return m_session.member().name;
}

QString InsightsService::company() const
{
    return m_session.organizationName();
}

Result<QList<Campaign>> InsightsService::campaigns() const
{
    return OrganizationStore(m_store.reader()).campaigns();
}

Result<QHash<QString, QString>> InsightsService::pictures(const QList<InsightRow> &stories) const
{
    QList<StoryId> ids;
    for (const InsightRow &row : stories)
        ids.append({ row.key });
    const auto known = StoryStore(m_store.reader()).rows(ids);
    if (!known)
        return fail(known.error());
    QHash<QString, QString> paths;
    for (const StoredStory &stored : *known) {
        if (stored.story.image)
            paths.insert(stored.story.id.value, stored.story.image->path);
    }
    return paths;
}

QCoro::Task<Result<InsightsService::Told>> InsightsService::answerTo(InsightQuestion question)
{
    const QPointer<InsightsService> self(this);
    BackendCall call { "GET", {}, Api::Routes::insights() };
    call.path += u'?' + Api::insightQuery(question);
    const auto json = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!json) {
        if (json.error().code == ErrorCode::Forbidden)
            forget();
        co_return fail(json.error());
    }
    const auto insights = Api::insightsFrom(*json);
    if (!insights)
        co_return fail(insights.error());
    const Told told { { question, *insights, m_clock.now() }, *json };
    co_return told;
}

QCoro::Task<Result<InsightsService::Answer>> InsightsService::ask(InsightQuestion question)
{
    const QPointer<InsightsService> self(this);
    const auto told = co_await answerTo(question);
    if (!told)
        co_return fail(told.error());
    if (!self)
        co_return fail(goneAway());
    m_last = told->answer;
    m_lastJson = told->json;
    keep();
    co_return told->answer;
}

QCoro::Task<Result<InsightsService::Answer>> InsightsService::askApart(InsightQuestion question)
{
    const auto told = co_await answerTo(question);
    if (!told)
        co_return fail(told.error());
    co_return told->answer;
}

void InsightsService::setFolderReport(const QString &report)
{
    if (report == m_folderReport)
        return;
    m_folderReport = report;
    keep();
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

QByteArray InsightsService::csv(const Insights &insights, const Labels &labels)
{
    return insightsCsv(insights, labels);
}

QString InsightsService::fingerprint(const Insights &insights)
{
    return insightsFingerprint(insights);
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/directoryservice.h"

#include "core/api/directory.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/store/colleaguestore.h"
#include "core/store/organizationstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptDays = 7; // who takes themselves out is not read here for longer
constexpr int mostAuthors = 200;

QString pathOf(const DirectoryQuery &query)
{
    QUrlQuery items;
    if (!query.name.isEmpty())
        items.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.name)));
    if (!query.team.isEmpty())
        items.addQueryItem(u"team"_s, query.team.value);
    if (!query.skill.isEmpty())
        items.addQueryItem(u"skill"_s, query.skill.value);
    const QString path = Api::Routes::directory();
    return items.isEmpty() ? path : path + u'?' + items.toString(QUrl::FullyEncoded);
}

bool matches(const Colleague &colleague, const DirectoryQuery &query)
{
    return matchesDirectoryKey(directoryKey(colleague.name), query.name)
        && (query.team.isEmpty() || colleague.team == query.team)
        && (query.skill.isEmpty() || colleague.skills.contains(query.skill));
}

void sortByName(QList<Colleague> &colleagues)
{
    std::sort(colleagues.begin(), colleagues.end(), [](const Colleague &a, const Colleague &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

Result<QList<Colleague>> colleaguesIn(const QJsonObject &answer)
{
    QList<Colleague> colleagues;
    const QJsonArray array = answer.value("colleagues"_L1).toArray();
    const qsizetype most = std::min<qsizetype>(array.size(), DirectoryLimits::answer);
    for (qsizetype i = 0; i < most; ++i) {
        const auto colleague = Api::colleagueFrom(array.at(i).toObject());
        if (!colleague)
            return fail(colleague.error());
        colleagues.append(*colleague);
    }
    return colleagues;
}

} // namespace

DirectoryService::DirectoryService(
    Store &store, SignInService &session, HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

QCoro::Task<Result<DirectoryService::Found>> DirectoryService::find(DirectoryQuery query)
{
    const QPointer<DirectoryService> self(this);
    query.name = query.name.simplified().left(DirectoryLimits::query);
    BackendCall call { "GET", {}, pathOf(query) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer && answer.error().code != ErrorCode::InvalidInput)
        co_return keptFor(query);
    const auto colleagues =
        answer ? colleaguesIn(*answer) : Result<QList<Colleague>>(fail(answer.error()));
    if (!colleagues)
        co_return fail(colleagues.error());
    Found found { *colleagues, colleagues->size() >= DirectoryLimits::answer };
    Store::Job job = keeping(query, found);
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "colleagues are not kept here:" << written.error().detail;
    co_return found;
}

// Who would have been found and was not has taken themselves out, or hides what was searched.
Store::Job DirectoryService::keeping(const DirectoryQuery &query, const Found &found) const
{
    QList<KeptColleague> told;
    QList<MemberId> gone;
    for (const Colleague &colleague : found.colleagues) {
        const QJsonDocument body(Api::toJson(colleague));
        told.append({ colleague.id, QString::fromUtf8(body.toJson(QJsonDocument::Compact)),
            m_clock.now() });
    }
    const auto known = kept();
    if (known && !found.more) {
        for (const Colleague &colleague : *known) {
            const bool isThere = std::any_of(found.colleagues.cbegin(), found.colleagues.cend(),
                [&](const Colleague &one) { return one.id == colleague.id; });
            if (!isThere && matches(colleague, query))
                gone.append(colleague.id);
        }
    }
    const QDateTime oldest = m_clock.now().addDays(-keptDays);
    return [told, gone, oldest](QSqlDatabase &db) -> Result<void> {
        ColleagueStore store(db);
        if (const auto removed = store.remove(gone); !removed)
            return removed;
        if (const auto removed = store.removeToldBefore(oldest); !removed)
            return removed;
        return store.upsert(told);
    };
}

Result<QList<Colleague>> DirectoryService::kept() const
{
    const auto rows = ColleagueStore(m_store.reader()).all();
    if (!rows)
        return fail(rows.error());
    const QDateTime oldest = m_clock.now().addDays(-keptDays);
    QList<Colleague> colleagues;
    for (const KeptColleague &row : *rows) {
        const auto json = Api::objectFrom(row.body.toUtf8());
        const auto colleague =
            json ? Api::colleagueFrom(*json) : Result<Colleague>(fail(json.error()));
        if (colleague && row.toldAt >= oldest)
            colleagues.append(*colleague);
    }
    sortByName(colleagues);
    return colleagues;
}

Result<DirectoryService::Found> DirectoryService::keptFor(const DirectoryQuery &query) const
{
    auto all = kept();
    if (!all)
        return fail(all.error());
    all->removeIf([&query](const Colleague &colleague) { return !matches(colleague, query); });
    return Found { *all, false, true };
}

Result<QList<Colleague>> DirectoryService::here() const
{
    auto all = kept();
    const auto authors = ColleagueStore(m_store.reader()).wallAuthors(mostAuthors);
    if (!all || !authors)
        return fail(all ? authors.error() : all.error());
    for (const ColleagueStore::Author &author : *authors) {
        const bool isThere = std::any_of(all->cbegin(), all->cend(),
            [&](const Colleague &colleague) { return colleague.id == author.id; });
        if (isThere)
            continue;
        Colleague colleague { author.id, author.name };
        colleague.teamName = author.team;
        colleague.place = author.place;
        all->append(colleague);
    }
    return all;
}

Result<QList<Colleague>> DirectoryService::known(const QString &typed, int limit) const
{
    auto all = here();
    if (!all)
        return fail(all.error());
    const MemberId me = m_session.member().id;
    all->removeIf([&](const Colleague &colleague) {
        return colleague.id == me || !matchesDirectoryKey(directoryKey(colleague.name), typed);
    });
    sortByName(*all);
    return all->mid(0, limit);
}

QCoro::Task<Result<DirectoryChoice>> DirectoryService::ask(QByteArray method, QJsonObject body)
{
    BackendCall call { std::move(method), {}, Api::Routes::myDirectory(), std::move(body) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::directoryChoiceFrom(*answer);
}

QCoro::Task<Result<DirectoryChoice>> DirectoryService::choice()
{
    return ask("GET", {});
}

QCoro::Task<Result<DirectoryChoice>> DirectoryService::save(DirectoryChoice choice)
{
    return ask("PUT", Api::toJson(choice));
}

Result<QList<Team>> DirectoryService::teams() const
{
    return OrganizationStore(m_store.reader()).teams();
}

Result<QList<Topic>> DirectoryService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

} // namespace Relais

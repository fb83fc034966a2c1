// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/sourceservice.h"

#include "core/api/curation.h"
#include "core/api/problem.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/store/curationstore.h"

#include <QJsonArray>
#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

const QString candidateKind = u"candidate"_s;
const QString sourceKind = u"source"_s;
constexpr int mostAsks = 3; // while somebody works on, what is here is as new as it gets

template <typename T, typename From>
Result<QList<T>> listIn(const QJsonObject &answer, QLatin1StringView key, From from)
{
    QList<T> list;
    for (const QJsonValue &value : answer.value(key).toArray()) {
        auto entry = from(value.toObject());
        if (!entry) { // of this it is told which value, which is nobody's text
            qCWarning(lcServices) << "one of the" << key
                                  << "cannot be read:" << entry.error().detail;
            return fail(entry.error());
        }
        list.append(std::move(*entry));
    }
    return list;
}

template <typename T>
QList<std::pair<QString, QJsonObject>> bodiesOf(const QList<T> &list)
{
    QList<std::pair<QString, QJsonObject>> bodies;
    for (const T &entry : list)
        bodies.append({ entry.id.value, Api::toJson(entry) });
    return bodies;
}

} // namespace

SourceService::SourceService(Store &store, SignInService &session, HttpClient &http,
    CurationService &curation, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_curation(curation)
    , m_clock(clock)
{
    load();
}

void SourceService::load()
{
    const CurationStore store(m_store.reader());
    const auto sources = store.list(sourceKind);
    const auto candidates = store.list(candidateKind);
    if (!sources || !candidates) {
        qCWarning(lcServices) << "sources:"
                              << (sources ? candidates.error() : sources.error()).detail;
        return;
    }
    for (const QJsonObject &body : *sources) {
        if (const auto source = Api::sourceEntryFrom(body))
            m_sources.append(*source);
    }
    for (const QJsonObject &body : *candidates) {
        if (const auto candidate = Api::candidateEntryFrom(body))
            m_candidates.append(*candidate);
    }
}

QCoro::Task<Result<SourceService::Lists>> SourceService::askAll()
{
    const QPointer<SourceService> self(this);
    const QString inbox = Api::Routes::candidates() + u"?limit="_s + QString::number(mostListed);
    QList<QJsonObject> answers;
    for (const QString &path : { Api::Routes::sources(), inbox, QString(inbox + u"&dropped=1"_s),
             QString(inbox + u"&kept=1"_s) }) {
        BackendCall call { "GET", {}, path };
        const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
        if (!answer)
            co_return fail(answer.error());
        if (!self)
            co_return fail(goneAway());
        answers.append(*answer);
    }
    auto sources = listIn<SourceEntry>(answers.at(0), "sources"_L1, Api::sourceEntryFrom);
    auto candidates =
        listIn<CandidateEntry>(answers.at(1), "candidates"_L1, Api::candidateEntryFrom);
    auto dropped = listIn<CandidateEntry>(answers.at(2), "candidates"_L1, Api::candidateEntryFrom);
    if (!sources)
        co_return fail(sources.error());
    if (!candidates || !dropped)
        co_return fail(candidates ? dropped.error() : candidates.error());
    auto kept = listIn<CandidateEntry>(answers.at(3), "candidates"_L1, Api::candidateEntryFrom);
    if (!kept)
        co_return fail(kept.error());
    // An older server answers with its inbox.
    kept->removeIf([](const CandidateEntry &entry) { return entry.story.isEmpty(); });
    co_return Lists { std::move(*sources), std::move(*candidates), std::move(*dropped),
        std::move(*kept) };
}

QCoro::Task<Result<void>> SourceService::refresh()
{
    const QPointer<SourceService> self(this);
    for (int asked = 0; asked < mostAsks; ++asked) {
        const int before = m_changes;
        auto lists = co_await askAll();
        if (!lists)
            co_return fail(lists.error());
        if (!self)
            co_return fail(goneAway());
        if (m_acting > 0 || m_changes != before)
            continue; // they may be from before what was done meanwhile
        const bool differs = m_sources != lists->sources || m_candidates != lists->candidates;
        m_sources = std::move(lists->sources);
        m_candidates = std::move(lists->candidates);
        m_dropped = std::move(lists->dropped);
        m_kept = std::move(lists->kept);
        m_known = true;
        m_hasMore = m_candidates.size() >= mostListed;
        if (differs)
            keepHere();
        break;
    }
    Q_EMIT changed();
    co_return {};
}

// An inbox that holds the newest alone is not to look empty while others wait.
void SourceService::fillUp()
{
    if (!m_hasMore || m_isFilling || m_candidates.size() > mostListed / 2)
        return;
    m_isFilling = true;
    fill();
}

QCoro::Task<void> SourceService::fill()
{
    const QPointer<SourceService> self(this);
    const auto filled = co_await refresh();
    if (!filled)
        qCWarning(lcServices) << "the inbox is not filled up:" << filled.error().detail;
    if (self)
        m_isFilling = false;
}

void SourceService::keepHere()
{
    m_changes += 1;
    const auto sources = bodiesOf(m_sources);
    const auto candidates = bodiesOf(m_candidates);
    write([sources, candidates](QSqlDatabase &db) {
        CurationStore store(db);
        if (const auto kept = store.replace(sourceKind, sources); !kept)
            return kept;
        return store.replace(candidateKind, candidates);
    });
}

QCoro::Task<Result<void>> SourceService::addSource(QUrl url)
{
    const QPointer<SourceService> self(this);
    BackendCall call { "POST", {}, Api::Routes::sources() };
    call.body.insert(u"url"_s, url.toString(QUrl::FullyEncoded));
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto source = Api::sourceEntryFrom(*answer);
    if (!source)
        co_return fail(source.error());
    if (!self)
        co_return fail(goneAway());
    m_sources.append(*source);
    keepHere();
    Q_EMIT changed();
    co_return {};
}

QCoro::Task<Result<WebLook>> SourceService::look(QUrl url)
{
    BackendCall call { "POST", {}, Api::Routes::previews() };
    call.body.insert(u"url"_s, url.toString(QUrl::FullyEncoded));
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::webLookFrom(*answer);
}

QCoro::Task<Result<void>> SourceService::change(SourceId id, QUrl url, SourceSettings settings)
{
    const QPointer<SourceService> self(this);
    BackendCall call { "PUT", {}, Api::Routes::source(id) };
    call.body = { { u"url"_s, url.toString(QUrl::FullyEncoded) },
        { u"settings"_s, Api::toJson(settings) } };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto source = Api::sourceEntryFrom(*answer);
    if (!source)
        co_return fail(source.error());
    if (!self)
        co_return fail(goneAway());
    for (SourceEntry &known : m_sources) {
        if (known.id == source->id)
            known = *source;
    }
    keepHere();
    Q_EMIT changed();
    co_return {};
}

QCoro::Task<Result<void>> SourceService::remove(SourceId id)
{
    const QPointer<SourceService> self(this);
    BackendCall call { "DELETE", {}, Api::Routes::source(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return fail(goneAway());
    m_sources.removeIf([&id](const SourceEntry &source) { return source.id == id; });
    const auto isOfIt = [&id](const CandidateEntry &entry) { return entry.source == id; };
    m_candidates.removeIf(isOfIt);
    m_dropped.removeIf(isOfIt);
    m_kept.removeIf(isOfIt);
    keepHere();
    Q_EMIT changed();
    co_return {};
}

QCoro::Task<Result<void>> SourceService::addAgain(SourceEntry source)
{
    const QPointer<SourceService> self(this);
    const auto added = co_await addSource(source.url);
    if (!added)
        co_return fail(added.error());
    if (!self)
        co_return fail(goneAway());
    const SourceEntry now = m_sources.constLast();
    if (now.settings == source.settings)
        co_return {};
    const auto changed = co_await change(now.id, now.url, source.settings);
    if (!changed)
        co_return fail(changed.error());
    co_return {};
}

QCoro::Task<Result<void>> SourceService::fetchNow(SourceId id)
{
    BackendCall call { "POST", {}, Api::Routes::sourceFetch(id) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    co_return withoutValue(answer);
}

QCoro::Task<Result<QByteArray>> SourceService::exportList()
{
    BackendCall call { "GET", {}, Api::Routes::sourceList() };
    const auto response = co_await askSignedInWhole(m_session, m_http, std::move(call));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(Api::errorFrom(response->status, response->body, 0));
    co_return response->body;
}

QCoro::Task<Result<SourcesAdded>> SourceService::importList(QByteArray file)
{
    BackendCall call { "POST", {}, Api::Routes::sourceList() };
    call.file = std::move(file);
    call.fileType = "text/x-opml";
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::sourcesAddedFrom(*answer);
}

QCoro::Task<void> SourceService::write(Store::Job job)
{
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "sources are not kept here:" << written.error().detail;
}

} // namespace Relais

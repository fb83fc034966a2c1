// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/privacy/exportservice.h"

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/idlists.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/settings/settings.h"
#include "core/store/countstore.h"
#include "core/store/draftstore.h"
#include "core/store/feedbackstore.h"
#include "core/store/ideastore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <limits>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr int everything = std::numeric_limits<int>::max();

QJsonObject toJson(const Account &account)
{
    return { { u"id"_s, account.id.value }, { u"network"_s, networkKey(account.network) },
        { u"handle"_s, account.handle }, { u"displayName"_s, account.displayName },
        { u"remoteId"_s, account.remoteId }, { u"server"_s, account.server.toString() },
        { u"connectedAt"_s, Api::toWire(account.connectedAt) } };
}

QJsonObject toJson(const RelayStep &step)
{
    return { { u"at"_s, Api::toWire(step.at) }, { u"state"_s, relayStateKey(step.state) },
        { u"attempt"_s, step.attempt }, { u"reason"_s, step.reason } };
}

QJsonObject toJson(const Relay &relay, const QString &title, const QList<RelayStep> &history,
    const QList<RelayCount> &counts)
{
    QJsonArray steps;
    for (const RelayStep &step : history)
        steps.append(toJson(step));
    QJsonArray figures;
    for (const RelayCount &count : counts)
        figures.append(Api::toJson(count));
    return { { u"id"_s, relay.id.value }, { u"story"_s, relay.story.value },
        { u"storyTitle"_s, title }, { u"revision"_s, relay.revision },
        { u"account"_s, relay.account.value }, { u"network"_s, networkKey(relay.network) },
        { u"text"_s, relay.text }, { u"trackedLink"_s, relay.trackedLink.toString() },
        { u"language"_s, relay.language }, { u"ownPercent"_s, relay.ownPercent },
        { u"state"_s, relayStateKey(relay.state) },
        { u"createdAt"_s, Api::toWire(relay.createdAt) },
        { u"changedAt"_s, Api::toWire(relay.changedAt) }, { u"postId"_s, relay.postId },
        { u"permalink"_s, relay.permalink.toString() }, { u"history"_s, steps },
        { u"counts"_s, figures } };
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject ownTexts;
    for (auto it = draft.ownTexts.cbegin(); it != draft.ownTexts.cend(); ++it)
        ownTexts.insert(it.key().value, it.value());
    return { { u"story"_s, draft.story.value }, { u"text"_s, draft.text },
        { u"ownTexts"_s, ownTexts } };
}

Result<QJsonArray> relaysIn(QSqlDatabase &db)
{
    const RelayStore store(db);
    const auto relays = store.list(everything);
    if (!relays)
        return fail(relays.error());
    QList<RelayId> ids;
    for (const Relay &relay : *relays)
        ids.append(relay.id);
    const auto titles = store.storyTitles(ids);
    if (!titles)
        return fail(titles.error());
    const auto counts = CountStore(db).of(ids);
    if (!counts)
        return fail(counts.error());
    QJsonArray array;
    for (const Relay &relay : *relays) {
        const auto history = store.history(relay.id);
        if (!history)
            return fail(history.error());
        array.append(toJson(relay, titles->value(relay.id), *history, counts->value(relay.id)));
    }
    return array;
}

Result<QJsonArray> accountsAsJson(QSqlDatabase &db)
{
    const auto accounts = accountsIn(db);
    if (!accounts)
        return fail(accounts.error());
    QJsonArray array;
    for (const Account &account : *accounts)
        array.append(toJson(account));
    return array;
}

Result<QJsonArray> draftsIn(QSqlDatabase &db)
{
    const auto drafts = DraftStore(db).all();
    if (!drafts)
        return fail(drafts.error());
    QJsonArray array;
    for (const Draft &draft : *drafts)
        array.append(toJson(draft));
    return array;
}

Result<QJsonArray> savedStoriesIn(QSqlDatabase &db, const QDateTime &now)
{
    StoryQuery query { now };
    query.savedOnly = true;
    const auto ids = StoryStore(db).find(query);
    if (!ids)
        return fail(ids.error());
    return QJsonArray::fromStringList(idValues(*ids));
}

Result<QJsonArray> ideasIn(QSqlDatabase &db)
{
    const auto ideas = IdeaStore(db).all();
    if (!ideas)
        return fail(ideas.error());
    QJsonArray array;
    for (const KeptIdea &idea : *ideas)
        array.append(QJsonDocument::fromJson(idea.body.toUtf8()).object());
    return array;
}

Result<QJsonArray> thanksIn(QSqlDatabase &db)
{
    const auto thanks = FeedbackStore(db).thanks(everything);
    if (!thanks)
        return fail(thanks.error());
    QJsonArray array;
    for (const KeptThanks &one : *thanks)
        array.append(QJsonDocument::fromJson(one.body.toUtf8()).object());
    return array;
}

QJsonObject choicesOf(const Settings &settings)
{
    return { { u"language"_s, settings.language() }, { u"textPercent"_s, settings.textPercent() },
        { u"quietHours"_s, settings.quietEnabled() },
        { u"quietFrom"_s, settings.quietFrom().toString(u"HH:mm"_s) },
        { u"quietTo"_s, settings.quietTo().toString(u"HH:mm"_s) },
        { u"quietWeekends"_s, settings.quietWeekends() },
        { u"weeklyBudget"_s, settings.weeklyBudget() },
        { u"latestMinutes"_s, settings.latestMinutes() },
        { u"ownWords"_s, QJsonArray::fromStringList(settings.ownWords()) },
        { u"sendsPaused"_s, settings.sendsPaused() } };
}
} // namespace

ExportService::ExportService(Store &store, const Settings &settings, SignInService &session,
    HttpClient &http, const Clock &clock)
    : m_store(store)
    , m_settings(settings)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

Result<QJsonObject> ExportService::onThisMachine() const
{
    QSqlDatabase &db = m_store.reader();
    const auto relays = relaysIn(db);
    const auto accounts = accountsAsJson(db);
    const auto drafts = draftsIn(db);
    const auto saved = savedStoriesIn(db, m_clock.now());
    const auto ideas = ideasIn(db);
    const auto thanks = thanksIn(db);
    const auto waiting = PushStore(db).count();
    for (const Error *error : { relays ? nullptr : &relays.error(),
             accounts ? nullptr : &accounts.error(), drafts ? nullptr : &drafts.error(),
             saved ? nullptr : &saved.error(), ideas ? nullptr : &ideas.error(),
             thanks ? nullptr : &thanks.error(), waiting ? nullptr : &waiting.error() }) {
        if (error)
            return fail(*error);
    }
    return QJsonObject { { u"format"_s, u"relais-export-1"_s },
        { u"exportedAt"_s, Api::toWire(m_clock.now()) },
        { u"organization"_s, m_session.organizationName() },
        { u"server"_s, m_session.server().toString() },
        { u"member"_s, Api::toJson(m_session.member()) }, { u"accounts"_s, *accounts },
        { u"relays"_s, *relays }, { u"drafts"_s, *drafts }, { u"savedStories"_s, *saved },
        { u"ideas"_s, *ideas }, { u"thanks"_s, *thanks }, { u"choices"_s, choicesOf(m_settings) },
        { u"waitingPushes"_s, *waiting } };
}

QCoro::Task<Result<ExportService::Everything>> ExportService::everythingAboutMe() const
{
    const auto local = onThisMachine();
    if (!local)
        co_return fail(local.error());
    QJsonObject json = *local;
    Everything all;
    if (m_session.state() != SignInService::State::SignedOut) {
        BackendCall call { "GET", {}, Api::Routes::exportOfMe() };
        const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
        if (answer)
            json.insert(u"organizationKnows"_s, *answer);
        else
            all.missing = answer.error();
    }
    all.json = QJsonDocument(json).toJson(QJsonDocument::Indented);
    co_return all;
}

QCoro::Task<Result<void>> ExportService::forgetMe(QString confirm) const
{
    BackendCall call { "POST", {}, Api::Routes::eraseMe() };
    call.body = { { u"confirm"_s, confirm } };
    call.delivery = HttpRequest::Delivery::Once;
    const auto erased = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!erased)
        co_return fail(erased.error());
    co_return {};
}

QCoro::Task<Result<void>> ExportService::eraseMe(QString confirm) const
{
    const QPointer<SignInService> session(&m_session);
    const auto erased = co_await forgetMe(std::move(confirm));
    if (!erased)
        co_return fail(erased.error());
    if (!session)
        co_return {};
    co_return co_await session->signOut();
}

} // namespace Relais

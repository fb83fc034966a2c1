// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/recognitionservice.h"

#include "core/api/recognition.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

RecognitionService::RecognitionService(
    SignInService &session, HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

bool RecognitionService::isMe(const MemberId &member) const
{
    return m_session.member().id == member;
}

QString RecognitionService::thisMonth() const
{
    return monthOf(m_clock.now());
}

QCoro::Task<Result<QJsonObject>> RecognitionService::ask(
    QByteArray method, QString path, QJsonObject body)
{
    BackendCall call { method, {}, path, body };
    return askSignedIn(m_session, m_http, std::move(call));
}

QCoro::Task<Result<void>> RecognitionService::tell(
    QByteArray method, QString path, QJsonObject body)
{
    const auto answer = co_await ask(method, path, body);
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<void>> RecognitionService::nominate(WallPostId post, QString reason, bool named)
{
    QJsonObject body { { u"post"_s, post.value }, { u"reason"_s, reason }, { u"named"_s, named } };
    return tell("PUT", Api::Routes::nomination({ newUuid7(m_clock) }), body);
}

QCoro::Task<Result<QList<Nomination>>> RecognitionService::nominations(QString month)
{
    const auto answer = co_await ask("GET", Api::Routes::nominations() + u"?month="_s + month);
    if (!answer)
        co_return fail(answer.error());
    co_return Api::nominationsFrom(*answer);
}

QCoro::Task<Result<void>> RecognitionService::setChosen(NominationId id, bool chosen)
{
    return tell("POST", Api::Routes::nominationAction(id, chosen ? u"choose"_s : u"unchoose"_s));
}

QCoro::Task<Result<QList<Nomination>>> RecognitionService::recognised()
{
    const auto answer = co_await ask("GET", Api::Routes::recognitions());
    if (!answer)
        co_return fail(answer.error());
    co_return Api::nominationsFrom(*answer);
}

QCoro::Task<Result<void>> RecognitionService::setShown(NominationId id, bool shown)
{
    return tell("POST", Api::Routes::recognitionAction(id, shown ? u"show"_s : u"hide"_s));
}

QCoro::Task<Result<void>> RecognitionService::refreshWaiting()
{
    const QPointer<RecognitionService> self(this);
    auto all = co_await recognised();
    if (!self)
        co_return fail(goneAway());
    if (!all)
        co_return fail(all.error());
    all->removeIf([this](const Nomination &one) { return one.shown || !isMe(one.receiver); });
    if (m_waiting == *all)
        co_return {};
    m_waiting = *all;
    Q_EMIT waitingChanged();
    co_return {};
}

QCoro::Task<Result<Leaderboard>> RecognitionService::board()
{
    const auto answer = co_await ask("GET", Api::Routes::leaderboard());
    if (!answer)
        co_return fail(answer.error());
    co_return Api::leaderboardFrom(*answer);
}

QCoro::Task<Result<Leaderboard>> RecognitionService::setJoined(bool joined)
{
    QJsonObject body { { u"joined"_s, joined } };
    const auto answer = co_await ask("PUT", Api::Routes::myLeaderboard(), body);
    if (!answer)
        co_return fail(answer.error());
    co_return Api::leaderboardFrom(*answer);
}

QCoro::Task<Result<QList<LeaderboardRules>>> RecognitionService::rules()
{
    const auto answer = co_await ask("GET", Api::Routes::leaderboardRules());
    if (!answer)
        co_return fail(answer.error());
    co_return Api::leaderboardVersionsFrom(*answer);
}

QCoro::Task<Result<QList<LeaderboardRules>>> RecognitionService::publish(LeaderboardRules rules)
{
    const auto answer = co_await ask("PUT", Api::Routes::leaderboardRules(), Api::toJson(rules));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::leaderboardVersionsFrom(*answer);
}

QCoro::Task<Result<LeaderboardPreview>> RecognitionService::preview(LeaderboardRules rules)
{
    const auto answer = co_await ask("POST", Api::Routes::leaderboardPreview(), Api::toJson(rules));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::leaderboardPreviewFrom(*answer);
}

} // namespace Relais

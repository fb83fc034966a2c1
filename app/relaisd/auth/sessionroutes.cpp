// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/sessionroutes.h"

#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/sessionanswer.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 smallBody = 4 * 1024;
constexpr qsizetype longestCode = 64;
constexpr qsizetype longestDevice = 100;
constexpr qsizetype longestToken = 128;
// An office of thousands may sign in from one address; guesses of a code cost tenfold.
constexpr int sessionsPerMinute = 600;

struct JoinRequest {
    QString code;
    QString device;
};

// People type the code with dashes, spaces and in lower case.
QString plainCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

Result<JoinRequest> joinRequestFrom(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    JoinRequest request;
    request.code = plainCode(reader.text("code"_L1, longestCode));
    request.device = reader.optionalText("device"_L1, longestDevice);
    return reader.finish(request);
}

Result<QString> refreshTokenFrom(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    const QString token = reader.text("refreshToken"_L1, longestToken);
    return reader.finish(token);
}

Response joinRefusal(const Error &error)
{
    if (error.reason == u"invitation-unknown"_s)
        return problemResponse({ 404, error.reason, error.detail, 0 });
    if (error.reason == u"invitation-used"_s)
        return problemResponse({ 409, error.reason, error.detail, 0 });
    if (error.reason == u"invitation-expired"_s)
        return problemResponse({ 410, error.reason, error.detail, 0 });
    return errorResponse(error);
}

Response join(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const Result<JoinRequest> wanted = joinRequestFrom(request.body);
    if (!wanted)
        return errorResponse(wanted.error());
    const Result<MemberId> member = redeemInvitation(db, wanted->code, clock);
    if (!member)
        return joinRefusal(member.error());
    const Result<IssuedTokens> tokens = Sessions(db, clock).open(*member, wanted->device);
    return tokens ? sessionResponse(db, *tokens) : errorResponse(tokens.error());
}

Response refresh(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const Result<QString> token = refreshTokenFrom(request.body);
    if (!token)
        return errorResponse(token.error());
    const Result<IssuedTokens> tokens = Sessions(db, clock).refresh(*token);
    if (tokens)
        return sessionResponse(db, *tokens);
    Response refusal = errorResponse(tokens.error());
    refusal.keepWrites = tokens.error().code == ErrorCode::Unauthorized;
    return refusal;
}

Response signOut(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized });
    const Result<void> ended = Sessions(db, clock).end(request.caller->device);
    if (!ended)
        return errorResponse(ended.error());
    Response done;
    done.status = 204;
    return done;
}

Response me(const Request &request, const QSqlDatabase &db)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized });
    const auto member = MemberRepository(db).byId(request.caller->member);
    return member ? jsonResponse(Api::toJson(*member)) : errorResponse(member.error());
}

} // namespace

QList<Route> sessionRoutes(const Clock &clock)
{
    const auto with = [&clock](
                          Response (*handler)(const Request &, QSqlDatabase &, const Clock &)) {
        return [handler, &clock](const Request &request, QSqlDatabase &db) {
            return handler(request, db, clock);
        };
    };
    return {
        { .method = "POST",
            .pattern = Api::Routes::join(),
            .access = Access::Anyone,
            .bodyLimit = smallBody,
            .write = with(&Backend::join),
            .perMinute = sessionsPerMinute },
        { .method = "POST",
            .pattern = Api::Routes::refresh(),
            .access = Access::Anyone,
            .bodyLimit = smallBody,
            .write = with(&Backend::refresh),
            .perMinute = sessionsPerMinute,
            .guessable = false },
        { .method = "POST",
            .pattern = Api::Routes::signOut(),
            .bodyLimit = smallBody,
            .write = with(&Backend::signOut) },
        { .method = "GET",
            .pattern = Api::Routes::me(),
            .read = [](const Request &request, QSqlDatabase &db) { return me(request, db); } },
    };
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What e-mails a member asked for.

#include "app/relaisd/repositories/mailrepository.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/digest.h"
#include "core/api/routes.h"

#include <QJsonDocument>

namespace Relais::Backend {

namespace {

Response digestState(const MemberId &member, const QSqlDatabase &db)
{
    const auto known = MailRepository(db).of(member);
    const auto offered = SmtpRepository(db).isSet();
    if (!known || !offered)
        return errorResponse(known ? offered.error() : known.error());
    return jsonResponse(Api::toJson(DigestState { known->choice, *offered }));
}

Response reportState(const MemberId &member, const QSqlDatabase &db)
{
    const auto known = MailRepository(db, MailKind::Report).of(member);
    const auto offered = SmtpRepository(db).isSet();
    if (!known || !offered)
        return errorResponse(known ? offered.error() : known.error());
    const auto refusedAt = MailRepository(db, MailKind::Report).refusedAt(member);
    if (!refusedAt)
        return errorResponse(refusedAt.error());
    ReportState state { {}, *offered, *refusedAt };
    if (!known->body.isEmpty()) {
        const auto json = Api::objectFrom(known->body.toUtf8());
        const auto choice = json ? Api::reportChoiceFrom(*json) : fail(json.error());
        if (!choice)
            return errorResponse(choice.error());
        state.choice = *choice;
    }
    state.choice.times = known->choice; // where a press in an e-mail may have ended it
    return jsonResponse(Api::toJson(state));
}

//! Who calls, and the object that they send.
struct Sent {
    MemberId member;
    QJsonObject json;
};

Result<Sent> sentIn(const Request &request, const QSqlDatabase &db)
{
    const auto member = actorOf(request, db);
    if (!member)
        return fail(member.error());
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    return Sent { member->id, *json };
}

Result<void> checked(const DigestChoice &times)
{
    const QStringList problems = problemsOf(times);
    return problems.isEmpty() ? Result<void>()
                              : fail(ErrorCode::InvalidInput, {}, problems.constFirst());
}

Response saveDigest(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto sent = sentIn(request, db);
    const auto choice = sent ? Api::digestChoiceFrom(sent->json) : fail(sent.error());
    if (!choice)
        return errorResponse(choice.error());
    if (const auto good = checked(*choice); !good)
        return errorResponse(good.error());
    const auto saved = MailRepository(db).save(sent->member, *choice, clock.now());
    return saved ? digestState(sent->member, db) : errorResponse(saved.error());
}

Response saveReport(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto sent = sentIn(request, db);
    const auto choice = sent ? Api::reportChoiceFrom(sent->json) : fail(sent.error());
    if (!choice)
        return errorResponse(choice.error());
    if (const auto good = checked(choice->times); !good)
        return errorResponse(good.error());
    const QString body =
        QString::fromUtf8(QJsonDocument(Api::toJson(*choice)).toJson(QJsonDocument::Compact));
    const auto saved =
        MailRepository(db, MailKind::Report).save(sent->member, choice->times, clock.now(), body);
    Response response = saved ? reportState(sent->member, db) : errorResponse(saved.error());
    response.subject = sent->member.value;
    return response;
}

Response shownTo(const Request &request, const QSqlDatabase &db,
    Response (*state)(const MemberId &, const QSqlDatabase &))
{
    const auto member = actorOf(request, db);
    return member ? state(member->id, db) : errorResponse(member.error());
}

Route showing(const QString &pattern, Access access,
    Response (*state)(const MemberId &, const QSqlDatabase &))
{
    Route route { "GET", pattern, access };
    route.read = [state](const Request &request, QSqlDatabase &db) {
        return shownTo(request, db, state);
    };
    return route;
}

Route saving(const QString &pattern, Access access, const QString &act, const Clock &clock,
    Response (*save)(const Request &, const QSqlDatabase &, const Clock &))
{
    Route route { "PUT", pattern, access };
    route.act = act;
    route.write = [save, &clock](const Request &request, QSqlDatabase &db) {
        return save(request, db, clock);
    };
    return route;
}

} // namespace

QList<Route> mailRoutes(const RouteContext &context)
{
    const QString digest = Api::Routes::myDigest();
    const QString report = Api::Routes::myReport();
    return {
        showing(digest, Access::Member, digestState),
        saving(digest, Access::Member, {}, *context.clock, saveDigest),
        showing(report, Access::EditorOrManager, reportState),
        saving(report, Access::EditorOrManager, QStringLiteral("report.choose"), *context.clock,
            saveReport),
    };
}

} // namespace Relais::Backend

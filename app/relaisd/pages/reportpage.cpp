// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/reportpage.h"

#include "app/relaisd/pages/cardpage.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/pageframe.h"
#include "app/relaisd/pages/sharepage.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/pagereportrepository.h"
#include "core/base/clock.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A refused one counts tenfold: two mistakes and a good one, then the next minute.
constexpr int reportsPerMinute = 30;
constexpr qint64 longestForm = 16 * 1024; // bytes; each letter may be nine of them
constexpr auto formType = "application/x-www-form-urlencoded";

struct ReportedPage {
    PageReport::Page page = PageReport::Page::Story;
    QString object;
    QString title;
    QString language; //!< of the title, where that is known
    QString path; //!< of the page
    QString organization;
};

Result<ReportedPage> subjectOf(
    const PageParts &parts, PageReport::Page page, const Request &request, const QSqlDatabase &db)
{
    const QString code = request.parameters.value(u"code"_s);
    const auto organization = OrganizationRepository(db).get();
    if (!organization)
        return fail(organization.error());
    if (page == PageReport::Page::Card) {
        const auto card = shownCard(request, db);
        if (!card)
            return fail(card.error());
        return ReportedPage { page, card->code, card->card.name, {},
            cardAddress(parts.publicUrl, code).path(), organization->name };
    }
    const auto story = sharedStory(parts, code, db);
    if (!story)
        return fail(story.error());
    return ReportedPage { page, story->id.value, story->title, story->language,
        shareAddress(parts.publicUrl, code).path(), organization->name };
}

Response refusedReport(const Request &request, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return unknownPage(request);
    return error.code == ErrorCode::Conflict ? takenDownPage(request) : errorResponse(error);
}

PageFrame frameFor(const ReportedPage &subject, PageLanguage language, int status)
{
    PageFrame frame;
    frame.language = language;
    frame.status = status;
    frame.organization = subject.organization;
    frame.title = Words(language)(u"Signaler cette page"_s, u"Report this page"_s);
    return frame;
}

Response formPage(
    const ReportedPage &subject, PageLanguage language, int status, const QString &problem = {})
{
    const Words in(language);
    PageFrame frame = frameFor(subject, language, status);
    frame.path = subject.path + u"/report"_s;
    frame.formTargets = "'self'";
    return htmlPage(frame, [&subject, &frame, &in, &problem](HtmlWriter &html) {
        const QString tongue = u"?lang="_s + languageTag(frame.language);
        html.open("section", { { "class", u"panel"_s } }).leaf("h1", frame.title);
        html.leaf("p", subject.title, writtenIn(subject.language, { { "class", u"muted"_s } }));
        html.leaf("p",
            in(u"Ce que vous écrivez va à ceux qui tiennent ces pages chez %1. Qui vous êtes n’est "
               "ni demandé ni retenu\u202f: ils ne pourront pas vous répondre."_s,
                u"What you write goes to those who keep these pages at %1. Who you are is neither "
                "asked nor kept, so they cannot answer you."_s)
                .arg(subject.organization));
        if (!problem.isEmpty())
            html.leaf("p", problem, { { "class", u"notice"_s }, { "role", u"alert"_s } });
        html.open("form", { { "method", u"post"_s }, { "action", frame.path + tongue } });
        html.open("p")
            .leaf("label", in(u"Qu’est-ce qui ne va pas\u202f?"_s, u"What is wrong with it?"_s),
                { { "for", u"word"_s } })
            .close();
        html.leaf("textarea", {},
            { { "id", u"word"_s }, { "name", u"word"_s }, { "rows", u"6"_s },
                { "maxlength", QString::number(PageReportLimits::word) },
                { "required", u"required"_s } });
        html.open("p", { { "class", u"row"_s } });
        html.leaf("button", in(u"Envoyer"_s, u"Send"_s),
            { { "class", u"button first"_s }, { "type", u"submit"_s } });
        html.leaf("a", in(u"Retour à la page"_s, u"Back to the page"_s),
            { { "class", u"button"_s }, { "href", subject.path + tongue } });
        html.close().close().close();
    });
}

// What a browser says of where the form was; older ones say nothing.
bool isFromElsewhere(const Request &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    return !site.isEmpty() && site != "same-origin" && site != "none";
}

QString wordIn(const Request &request)
{
    if (!request.header("content-type").toLower().startsWith(formType))
        return {};
    const QByteArray spaced = QByteArray(request.body).replace('+', ' ');
    const QString word =
        QUrlQuery(QString::fromUtf8(spaced)).queryItemValue(u"word"_s, QUrl::FullyDecoded);
    return visibleText(word.trimmed().left(PageReportLimits::word)).trimmed();
}

Response reportAnswer(
    const ReportedPage &subject, PageLanguage language, PageReportRepository::Outcome outcome)
{
    const Words in(language);
    using Outcome = PageReportRepository::Outcome;
    const PageFrame frame = frameFor(subject, language, outcome == Outcome::Full ? 503 : 200);
    if (outcome == Outcome::Full)
        return noticePage(frame,
            in(u"Trop de signalements attendent"_s, u"Too many reports wait"_s),
            { in(u"Le vôtre n’est pas gardé. Réessayez demain, ou écrivez à l’entreprise."_s,
                u"Yours is not kept. Try again tomorrow, or write to the company."_s) });
    return noticePage(frame, in(u"Merci, c’est transmis"_s, u"Thank you, it is passed on"_s),
        { outcome == Outcome::Kept
                ? in(u"Ceux qui tiennent ces pages chez %1 le liront."_s,
                      u"Those who keep these pages at %1 will read it."_s)
                      .arg(subject.organization)
                : in(u"Cette page a déjà été signalée plusieurs fois\u202f; %1 le sait."_s,
                      u"This page was reported several times already; %1 knows."_s)
                      .arg(subject.organization) });
}

Response askForm(
    const PageParts &parts, PageReport::Page page, const Request &request, const QSqlDatabase &db)
{
    const auto subject = subjectOf(parts, page, request, db);
    return subject ? formPage(*subject, languageOf(request), 200)
                   : refusedReport(request, subject.error());
}

Response takeForm(
    const PageParts &parts, PageReport::Page page, const Request &request, const QSqlDatabase &db)
{
    const auto subject = subjectOf(parts, page, request, db);
    if (!subject)
        return refusedReport(request, subject.error());
    const PageLanguage language = languageOf(request);
    const Words in(language);
    if (isFromElsewhere(request))
        return formPage(*subject, language, 403,
            in(u"Écrivez ici\u202f: un autre site a envoyé ce formulaire."_s,
                u"Please write here: another site sent that form."_s));
    const QString word = wordIn(request);
    if (word.isEmpty())
        return formPage(*subject, language, 422,
            in(u"Dites en quelques mots ce qui ne va pas."_s,
                u"Say in a few words what is wrong."_s));
    const auto outcome = PageReportRepository(db).add(
        { { newUuid7(parts.clock) }, page, subject->object, {}, {}, word, parts.clock.now() });
    return outcome ? reportAnswer(*subject, language, *outcome) : errorResponse(outcome.error());
}

QList<Route> routesOf(const PageParts &parts, PageReport::Page page, const QString &pattern)
{
    Route asking { .method = "GET", .pattern = pattern, .access = Access::Anyone };
    asking.read = [parts, page](const Request &request, QSqlDatabase &db) {
        return askForm(parts, page, request, db);
    };
    asking.perMinute = 600;
    asking.problemPage = problemNotice;
    Route taking { .method = "POST", .pattern = pattern, .access = Access::Anyone };
    taking.bodyLimit = longestForm;
    taking.write = [parts, page](const Request &request, QSqlDatabase &db) {
        return takeForm(parts, page, request, db);
    };
    taking.perMinute = reportsPerMinute;
    taking.problemPage = problemNotice;
    return { asking, taking };
}

} // namespace

QList<Route> reportRoutes(const PageParts &parts)
{
    return routesOf(parts, PageReport::Page::Story, u"/s/{code}/report"_s)
        + routesOf(parts, PageReport::Page::Card, u"/c/{code}/report"_s);
}

} // namespace Relais::Backend

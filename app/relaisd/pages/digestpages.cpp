// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/digestpages.h"

#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/pageframe.h"
#include "app/relaisd/pages/pageroutes.h"
#include "app/relaisd/repositories/mailrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "core/api/storylink.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestUnsubscribeCode = 64;

QString codeIn(const Request &request)
{
    return request.parameters.value(u"code"_s);
}

//! Of which kind the e-mail is that the link came in.
Result<std::optional<MailKind>> kindIn(const Request &request, const QSqlDatabase &db)
{
    const QString code = codeIn(request);
    if (code.size() > longestUnsubscribeCode)
        return std::optional<MailKind>();
    return MailRepository(db).kindOf(code);
}

//! What is called, asked and said of one kind of e-mail.
struct MailEnding {
    QString title;
    QString question;
    QString done;
};

MailEnding mailEndingOf(MailKind kind, const Words &in)
{
    if (kind == MailKind::Report)
        return { in(u"Le rapport par e-mail"_s, u"The report by e-mail"_s),
            in(u"Ne plus recevoir le rapport par e-mail\u202f?"_s,
                u"Get the report by e-mail no more?"_s),
            in(u"Vous ne recevrez plus le rapport. Vous pouvez le redemander dans le tableau de "
               "bord de Relais."_s,
                u"You will get the report no more. You can ask for it again in the dashboard of "
                "Relais."_s) };
    return { in(u"L’e-mail de la semaine"_s, u"The weekly e-mail"_s),
        in(u"Ne plus recevoir l’e-mail de la semaine\u202f?"_s,
            u"Get the weekly e-mail no more?"_s),
        in(u"Vous ne recevrez plus l’e-mail de la semaine. Vous pouvez le redemander dans les "
           "réglages de Relais."_s,
            u"You will get the weekly e-mail no more. You can ask for it again in the settings of "
            "Relais."_s) };
}

PageFrame frameFor(const Request &request, const QString &organization, const QString &title)
{
    PageFrame frame;
    frame.language = languageOf(request);
    frame.organization = organization;
    frame.title = title;
    return frame;
}

} // namespace

Response digestEndPage(const PageParts &, const Request &request, const QSqlDatabase &db)
{
    const auto found = kindIn(request, db);
    const auto organization = OrganizationRepository(db).get();
    if (!found || !organization)
        return errorResponse(found ? organization.error() : found.error());
    const std::optional<MailKind> kind = *found;
    if (!kind)
        return unknownPage(request);
    const Words in(languageOf(request));
    const MailEnding ending = mailEndingOf(*kind, in);
    PageFrame frame = frameFor(request, organization->name, ending.title);
    frame.formTargets = "'self'";
    frame.path = request.path;
    return htmlPage(frame, [&](HtmlWriter &html) {
        html.open("section", { { "class", u"panel"_s } }).leaf("h1", frame.title);
        html.leaf("p", ending.question);
        const QString action = request.path + u"?lang="_s + languageTag(frame.language);
        html.open("form", { { "method", u"post"_s }, { "action", action } });
        html.leaf("button", in(u"Ne plus le recevoir"_s, u"Get it no more"_s),
            { { "type", u"submit"_s }, { "class", u"button first"_s } });
        html.close().close();
    });
}

Response digestEnded(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const auto found = kindIn(request, db);
    const auto organization = OrganizationRepository(db).get();
    if (!found || !organization)
        return errorResponse(found ? organization.error() : found.error());
    const std::optional<MailKind> kind = *found;
    if (!kind)
        return unknownPage(request);
    const auto off = MailRepository(db).turnOff(codeIn(request), parts.clock.now());
    if (!off)
        return errorResponse(off.error());
    const Words in(languageOf(request));
    const MailEnding ending = mailEndingOf(*kind, in);
    return noticePage(frameFor(request, organization->name, ending.title),
        in(u"C’est fait."_s, u"Done."_s), { ending.done });
}

Response storyOpened(const PageParts &, const Request &request, const QSqlDatabase &)
{
    const auto story = Api::storyFromLink(Api::storyLink({ codeIn(request) }));
    if (!story)
        return unknownLinkPage(request);
    Response response;
    response.status = 302;
    response.contentType = "text/plain; charset=utf-8";
    response.headers.emplaceBack("Location", Api::storyLink(*story).toLatin1());
    response.headers.emplaceBack("X-Robots-Tag", "noindex");
    return response;
}

} // namespace Relais::Backend

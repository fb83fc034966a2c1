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

PageFrame frameFor(const Request &request, const QString &organization)
{
    PageFrame frame;
    frame.language = languageOf(request);
    frame.organization = organization;
    frame.title = Words(frame.language)(u"L’e-mail de la semaine"_s, u"The weekly e-mail"_s);
    return frame;
}

} // namespace

Response digestEndPage(const PageParts &, const Request &request, const QSqlDatabase &db)
{
    const QString code = codeIn(request);
    const auto known = code.size() > longestUnsubscribeCode ? Result<bool>(false)
                                                            : MailRepository(db).isKnown(code);
    const auto organization = OrganizationRepository(db).get();
    if (!known || !organization)
        return errorResponse(known ? organization.error() : known.error());
    if (!*known)
        return unknownPage(request);
    PageFrame frame = frameFor(request, organization->name);
    frame.formTargets = "'self'";
    frame.path = request.path;
    const Words in(frame.language);
    return htmlPage(frame, [&](HtmlWriter &html) {
        html.open("section", { { "class", u"panel"_s } }).leaf("h1", frame.title);
        html.leaf("p",
            in(u"Ne plus recevoir l’e-mail de la semaine ?"_s,
                u"Get the weekly e-mail no more?"_s));
        html.open("form", { { "method", u"post"_s }, { "action", request.path } });
        html.leaf("button", in(u"Ne plus le recevoir"_s, u"Get it no more"_s),
            { { "type", u"submit"_s }, { "class", u"button first"_s } });
        html.close().close();
    });
}

Response digestEnded(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const QString code = codeIn(request);
    const auto off = code.size() > longestUnsubscribeCode
        ? Result<bool>(false)
        : MailRepository(db).turnOff(code, parts.clock.now());
    const auto organization = OrganizationRepository(db).get();
    if (!off || !organization)
        return errorResponse(off ? organization.error() : off.error());
    if (!*off)
        return unknownPage(request);
    const PageFrame frame = frameFor(request, organization->name);
    const Words in(frame.language);
    return noticePage(frame, in(u"C’est fait."_s, u"Done."_s),
        { in(u"Vous ne recevrez plus l’e-mail de la semaine. Vous pouvez le redemander dans les "
             "réglages de Relais."_s,
            u"You will get the weekly e-mail no more. You can ask for it again in the settings of "
            "Relais."_s) });
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

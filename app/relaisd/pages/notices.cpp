// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/notices.h"

#include "app/relaisd/pages/pageframe.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Notice {
    int status = 404;
    QString french;
    QString english;
};

Response pageOf(const Request &request, const Notice &notice)
{
    PageFrame frame;
    frame.language = languageOf(request);
    frame.status = notice.status;
    frame.title = Words(frame.language)(notice.french, notice.english);
    return noticePage(frame, frame.title, {});
}

} // namespace

Response unknownLinkPage(const Request &request)
{
    return pageOf(request,
        { 404, u"Ce lien n’existe pas ou n’existe plus."_s,
            u"This link does not exist, or no longer does."_s });
}

Response unknownPage(const Request &request)
{
    return pageOf(request,
        { 404, u"Cette page n’existe pas ou n’existe plus."_s,
            u"This page does not exist, or no longer does."_s });
}

Response takenDownPage(const Request &request)
{
    return pageOf(request,
        { 410, u"Cette carte n’est plus publique."_s, u"This card is no longer public."_s });
}

Response strandedSignInPage(const Request &request)
{
    return pageOf(request,
        { 422, u"Cette connexion ne peut pas aboutir. Recommencez-la depuis Relais."_s,
            u"This sign-in leads nowhere. Please begin it again in Relais."_s });
}

} // namespace Relais::Backend

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

Notice noticeOf(int status)
{
    if (status == 429)
        return { status, u"Trop de visites en peu de temps."_s,
            u"Too many visits in a short time."_s };
    if (status >= 500)
        return { status, u"Cette page ne peut pas être montrée pour l’instant."_s,
            u"This page cannot be shown right now."_s };
    return { status, u"Cette page ne peut pas être montrée."_s, u"This page cannot be shown."_s };
}

int secondsToWait(const Response &problem)
{
    for (const auto &[name, value] : problem.headers) {
        if (name == "Retry-After")
            return value.toInt();
    }
    return 0;
}

QString whenToRetry(int seconds, const Words &in)
{
    if (seconds <= 1)
        return in(u"Réessayez dans un instant."_s, u"Please try again in a moment."_s);
    return in(u"Réessayez dans %1 secondes."_s, u"Please try again in %1 seconds."_s).arg(seconds);
}

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

Response problemNotice(const Request &request, const Response &problem)
{
    const Notice notice = noticeOf(problem.status);
    PageFrame frame;
    frame.language = languageOf(request);
    frame.status = notice.status;
    const Words in(frame.language);
    frame.title = in(notice.french, notice.english);
    const int seconds = secondsToWait(problem);
    QStringList sentences;
    if (seconds > 0)
        sentences.append(whenToRetry(seconds, in));
    Response page = noticePage(frame, frame.title, sentences);
    page.headers = problem.headers + page.headers;
    return page;
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: learn.microsoft.com/linkedin/marketing/community-management/members/post-statistics
// (li-lms-2026-03): GET /rest/memberCreatorPostAnalytics, q=entity, one queryType a call, scope
// r_member_postAnalytics of the vetted Community Management API.

#include "core/networks/linkedin/linkedinfigures.h"

#include "core/networks/linkedin/linkedincall.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

struct LinkedInFigure {
    MetricKind kind;
    const char *queryType;
};
constexpr LinkedInFigure figures[] {
    { MetricKind::Impression, "IMPRESSION" },
    { MetricKind::Reaction, "REACTION" },
    { MetricKind::Comment, "COMMENT" },
    { MetricKind::Repost, "RESHARE" },
};

//! By hand: the brackets and the first colon are Rest.li's own signs and stay as they are, those
//! of the URN are escaped.
QUrl addressOf(const QUrl &api, const QString &urn, const char *queryType)
{
    const QByteArray kind = urn.startsWith("urn:li:ugcPost:"_L1) ? "ugc" : "share";
    const QByteArray query = "?q=entity&entity=(" + kind + ":" + QUrl::toPercentEncoding(urn)
        + ")&queryType=" + queryType + "&aggregation=TOTAL";
    return QUrl::fromEncoded(
        endpoint(api, u"/rest/memberCreatorPostAnalytics"_s).toEncoded() + query, QUrl::StrictMode);
}

//! The total is the one element; some versions call its number "value".
Result<std::optional<qint64>> totalIn(const HttpResponse &response)
{
    const Result<QJsonObject> answer = jsonObjectOf(response);
    if (!answer)
        return fail(answer.error());
    const QJsonArray elements = answer->value("elements"_L1).toArray();
    if (elements.isEmpty())
        return std::optional<qint64>();
    const QJsonObject total = elements.first().toObject();
    const Result<qint64> count =
        peopleIn(total.value(total.contains("count"_L1) ? "count"_L1 : "value"_L1));
    if (!count)
        return fail(count.error());
    return std::optional(*count);
}

} // namespace

QList<MetricKind> linkedInFigures()
{
    QList<MetricKind> kinds;
    for (const LinkedInFigure &figure : figures)
        kinds.append(figure.kind);
    return kinds;
}

QCoro::Task<Result<QList<RelayCount>>> readLinkedInFigures(
    QPointer<HttpClient> http, QUrl api, QByteArray token, RelayId relay, QString postId)
{
    QList<RelayCount> counts;
    for (const LinkedInFigure &figure : figures) {
        HttpRequest request;
        request.url = addressOf(api, postId, figure.queryType);
        describeToLinkedIn(request, token);
        const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
        if (!response)
            co_return fail(response.error());
        // An app that was not approved is answered 403, by some reports 404: neither says that the
        // post is gone.
        if (response->status == 403 || response->status == 404)
            co_return fail(ErrorCode::Unsupported, u"LinkedIn gives this app no member analytics"_s,
                u"no-counts"_s);
        if (!response->isSuccess())
            co_return fail(withDailyPause(errorOf(*response), nowOf(http)));
        const Result<std::optional<qint64>> total = totalIn(*response);
        if (!total)
            co_return fail(total.error());
        if (const std::optional<qint64> &known = *total)
            counts.append(RelayCount { relay, figure.kind, Provenance::Measured, *known, {} });
    }
    co_return counts;
}

} // namespace Relais

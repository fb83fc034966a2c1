// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/decoding.h"
#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/fetchthread.h"
#include "app/relaisd/feeds/htmlsniff.h"
#include "app/relaisd/feeds/pagepreview.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/media/unnotedpictures.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// What the people of one address paste is a page now and then, not a crawl.
constexpr int previewsPerMinute = 300;
constexpr qsizetype newestShown = 5;

Result<QUrl> addressIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    const QUrl url = reader.optionalUrl("url"_L1);
    if (url.host().isEmpty() || !url.userInfo().isEmpty())
        reader.reject("url"_L1);
    return reader.finish(url);
}

QJsonObject toJson(const PagePreview &page)
{
    QJsonArray feeds;
    for (const PagePreview::FeedLink &feed : page.feeds)
        feeds.append(
            QJsonObject { { u"url"_s, Api::toWire(feed.url) }, { u"title"_s, feed.title } });
    return { { u"kind"_s, u"page"_s }, { u"link"_s, Api::toWire(page.canonical) },
        { u"title"_s, page.title }, { u"summary"_s, page.summary },
        { u"siteName"_s, page.siteName }, { u"language"_s, page.language },
        { u"image"_s, Api::toWire(page.image) }, { u"feeds"_s, feeds } };
}

// A feed is its own only feed.
QJsonObject toJson(const Feed &feed, const QUrl &address)
{
    PagePreview page;
    page.canonical = address;
    page.title = feed.title;
    page.feeds.append({ address, feed.title });
    QJsonObject json = toJson(page);
    json.insert(u"kind"_s, u"feed"_s);
    QJsonArray entries;
    for (const FeedItem &item : feed.items.first(std::min(newestShown, feed.items.size())))
        entries.append(item.title.left(StoryLimits::title));
    json.insert(u"entries"_s, entries);
    return json;
}

Response answerFor(const Result<FetchedDocument> &fetched)
{
    if (!fetched) {
        const Error &error = fetched.error();
        const QString reason = error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
        return problemResponse({ 422, reason, {}, 0 });
    }
    if (looksLikeHtml(fetched->body, fetched->contentType))
        return jsonResponse(
            toJson(previewOf(asUtf8(fetched->body, fetched->contentType), fetched->url)));
    const auto feed = parseFeed(fetched->body, fetched->url, fetched->contentType);
    if (!feed)
        return problemResponse({ 422, u"nothing-to-preview"_s, {}, 0 });
    return jsonResponse(toJson(*feed, fetched->url));
}

Response pictureFor(
    const Result<FetchedDocument> &fetched, const MediaStore &media, UnnotedPictures *unnoted)
{
    if (!fetched) {
        const Error &error = fetched.error();
        const QString reason = error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
        return problemResponse({ 422, reason, {}, 0 });
    }
    const auto image = media.add(fetched->body);
    if (!image)
        return errorResponse(image.error());
    if (unnoted)
        unnoted->add(image->path);
    return jsonResponse({ { u"path"_s, image->path }, { u"width"_s, image->width },
        { u"height"_s, image->height } });
}

//! Fetches what the request names and answers with what make says of it, once it is here.
LaterHandler fetching(
    FetchThread *fetches, const std::function<Response(const Result<FetchedDocument> &)> &make)
{
    return [fetches, make](
               const Request &request, QSqlDatabase &, const std::function<void(Response)> &reply) {
        const auto url = addressIn(request);
        if (!url) {
            reply(errorResponse(url.error()));
            return;
        }
        const bool taken = fetches
            && fetches->fetch({ *url },
                [reply, make](const Result<FetchedDocument> &fetched) { reply(make(fetched)); });
        if (!taken)
            reply(problemResponse({ 503, u"fetches-full"_s, {}, 5 }));
    };
}

} // namespace

QList<Route> previewRoutes(const RouteContext &context)
{
    Route previewing { "POST", Api::Routes::previews(), Access::Editor };
    previewing.bodyLimit = 4096;
    previewing.perMinute = previewsPerMinute;
    previewing.later = fetching(context.fetches, answerFor);
    Route picturing { "POST", Api::Routes::previewPicture(), Access::Editor };
    picturing.bodyLimit = 4096;
    picturing.perMinute = previewsPerMinute;
    // Kept on the fetching thread: a file of its own, of which the database hears with the tick.
    picturing.later = fetching(context.fetches,
        [media = MediaStore(context.dataFolder), unnoted = context.unnoted](
            const auto &fetched) { return pictureFor(fetched, media, unnoted); });
    Route ofIdea { "POST", Api::Routes::ideaPreview(), Access::Member };
    ofIdea.bodyLimit = previewing.bodyLimit;
    ofIdea.perMinute = previewsPerMinute;
    ofIdea.later = previewing.later;
    return { previewing, picturing, ofIdea };
}

} // namespace Relais::Backend

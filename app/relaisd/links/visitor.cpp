// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/visitor.h"

#include <algorithm>
#include <array>

namespace Relais::Backend {

namespace {

// Parts of the User-Agent that the networks' preview fetchers, crawlers and tools send, in lower
// case; most name themselves a bot.
constexpr std::array<const char *, 46> notPeople {
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "facebookexternalhit",
    "facebookcatalog",
    "meta-external",
    "whatsapp",
    "telegram",
    "viber",
    "skype",
    "teams/",
    "slack",
    "discord",
    "cardyb",
    "mastodon",
    "pleroma",
    "misskey",
    "http.rb",
    "matrix",
    "embed",
    "iframely",
    "monitor",
    "headless",
    "curl/",
    "wget",
    "python",
    "go-http-client",
    "java/",
    "okhttp",
    "node-fetch",
    "libwww",
    "httpclient",
    "axios",
    "undici",
    "scrapy",
    "ruby",
    "perl",
    "php/",
    "imageproxy",
    "mailproxy",
    "feedfetcher",
    "google-",
    "scanner",
    "validator",
};

bool isPrefetch(const Request &request)
{
    const QByteArray purposes = request.header("sec-purpose") + request.header("purpose")
        + request.header("x-purpose") + request.header("x-moz");
    return purposes.toLower().contains("prefetch") || purposes.toLower().contains("preview");
}

} // namespace

bool isVisit(const Request &request)
{
    const QByteArray agent = request.header("user-agent").toLower();
    if (request.method != "GET" || agent.isEmpty() || isPrefetch(request))
        return false;
    return std::none_of(notPeople.begin(), notPeople.end(),
        [&agent](const char *part) { return agent.contains(part); });
}

} // namespace Relais::Backend

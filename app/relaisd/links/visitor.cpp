// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/visitor.h"

#include <algorithm>
#include <array>

namespace Relais::Backend {

namespace {

constexpr qsizetype mostRemembered = 4'096; // agents
constexpr qsizetype longestRemembered = 512; // bytes

// Parts of the User-Agent that the networks' preview fetchers, crawlers and tools send, in lower
// case; most name themselves a bot. Telegram's does, and people read in Telegram's own browser.
constexpr std::array<const char *, 55> notPeople {
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "facebookexternalhit",
    "facebookcatalog",
    "meta-external",
    "whatsapp",
    "viber",
    "skype",
    "teams/",
    "slack",
    "discord",
    "cardyb",
    "mastodon",
    "pleroma",
    "misskey",
    "akkoma",
    "friendica",
    "lemmy/",
    "gotosocial",
    "vkshare",
    "rocket.chat",
    "http.rb",
    "matrix",
    "embed",
    "iframely",
    "monitor",
    "headless",
    "lighthouse",
    "curl/",
    "wget",
    "python",
    "go-http-client",
    "java/",
    "okhttp",
    "dalvik/",
    "guzzlehttp",
    "reqwest",
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
    for (const char *name : { "sec-purpose", "purpose", "x-purpose", "x-moz" }) {
        const QByteArray purpose = request.header(name).toLower();
        if (purpose.contains("prefetch") || purpose.contains("preview"))
            return true;
    }
    return false;
}

bool isPerson(const QByteArray &agent)
{
    QByteArray lower = agent.toLower();
    lower.replace("cubot", ""); // a maker of phones
    return std::none_of(notPeople.begin(), notPeople.end(),
        [&lower](const char *part) { return lower.contains(part); });
}

// The same agents come again and again, and looking for every part in each costs more than all else
// of an answer.
bool isKnownPerson(const QByteArray &agent)
{
    static thread_local QHash<QByteArray, bool> known;
    const auto it = known.constFind(agent);
    if (it != known.cend())
        return *it;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(agent, isPerson(agent));
}

} // namespace

bool isVisit(const Request &request)
{
    if (request.method != "GET" || isPrefetch(request))
        return false;
    const QByteArray agent = request.header("user-agent");
    if (agent.isEmpty())
        return false;
    return agent.size() > longestRemembered ? isPerson(agent) : isKnownPerson(agent);
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: docs.x.com/x-api/getting-started/pricing and developer-terms/policy (2026-08);
// learn.microsoft.com/linkedin, authorization-code-flow-native; each network's own terms for
// developers.

#include "app/relaisd/networks/networkcosts.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
struct Advice {
    Network network;
    const char *text;
};

constexpr Advice advices[] {
    { Network::X,
        "X charges the owner of the app: $0.015 for a post, $0.200 for a post with a link (every\n"
        "relay has one), $0.005 for each post that is read back (as of 2026-08); a thread costs\n"
        "as many posts. It forbids the same text from several people and any reward for posts.\n"
        "Make the app as \"Native App\" and register http://127.0.0.1:47501/relais/callback, and\n"
        "the same for 47502 and 47503.\n"
        "Without a client id, relays are finished in X's own page and cost nothing; with one,\n"
        "--monthly-posts sets how many posts to X a month (UTC) may go out directly at most." },
    { Network::LinkedIn,
        "Give the app the products \"Sign In with LinkedIn using OpenID Connect\" and \"Share on\n"
        "LinkedIn\". Without a secret LinkedIn must have enabled the native sign-in (PKCE) for "
        "it;\n"
        "with one (--secret-file) register http://127.0.0.1:47501/relais/callback, and the same\n"
        "for 47502 and 47503. Where it has approved the app for member analytics (Community\n"
        "Management API, r_member_postAnalytics), --figures yes has the program read people's own\n"
        "figures once they sign in again; they stay on their machines. Set for another app, "
        "nobody\n"
        "can sign in." },
    { Network::Threads,
        "Threads takes the app's secret (--secret-file) and an https redirect: register\n"
        "<public address>/v1/networks/return. People without a role in the app need Meta's "
        "review.\n"
        "Where it has approved threads_read_replies, threads_manage_replies and threads_delete,\n"
        "say --figures yes: a thread that stopped half way is then taken up again and posts can\n"
        "be taken back, once people sign in again. Set for another app, nobody can sign in." },
    { Network::Instagram,
        "Instagram takes the app's secret (--secret-file) and an https redirect: register\n"
        "<public address>/v1/networks/return. People without a role in the app need Meta's "
        "review,\n"
        "and a professional account. It fetches pictures from <public address>/lent/: this server\n"
        "has to be reachable from the internet." },
    { Network::Pinterest,
        "Pinterest takes the app's secret (--secret-file) and an https redirect: register\n"
        "<public address>/v1/networks/return. Until the app has standard access, pins are seen by\n"
        "their author alone." },
    { Network::Bluesky,
        "Nothing has to be set up: people sign in in the browser or by app password. To be known\n"
        "there by your company's address, which some servers ask for, give\n"
        "--client-id <public address>/v1/networks/bluesky/client.json; Bluesky's servers must be\n"
        "able to reach it from the internet." },
    { Network::YouTube,
        "YouTube stays its own page: it takes video files, which stories do not have, and keeps\n"
        "what a program uploads private until it has audited the company's app." },
    { Network::TikTok,
        "TikTok stays its own page: it takes video files, which stories do not have, and keeps\n"
        "what a program uploads private until it has audited the company's app." },
    { Network::Reddit,
        "Reddit stays its own page: since November 2025 it gives programs access by hand, and\n"
        "refuses most." },
    { Network::Facebook,
        "Facebook stays its own page: since 2018 no program may post to a person's profile." },
    { Network::Slack,
        "Enable PKCE for the app, which makes it a public client for good, and add the redirect\n"
        "http://127.0.0.1 with the user scopes chat:write and channels:history." },
};
} // namespace

QString adviceFor(Network network)
{
    for (const Advice &advice : advices) {
        if (advice.network == network)
            return QString::fromUtf8(advice.text);
    }
    return {};
}

} // namespace Relais::Backend

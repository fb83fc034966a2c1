// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: those that each network's connector and text rules name. Of the pages: docs.x.com
// (web intent), developers.facebook.com (share dialog; Threads' post intents), docs.bsky.app
// (intent links), Mastodon's shares_controller.rb, learn.microsoft.com (Teams, share to Teams),
// core.telegram.org/widgets/share. LinkedIn, Facebook, XING and Snapchat take the link alone, their
// pages ignore a text; Instagram, YouTube and TikTok have no page that takes anything. Servers
// answer 414 to longer request lines than 8 KiB; mail programs are handed about 2,000 characters
// safely. LinkedIn counts UTF-16 units, without the escaping of its "little text". Matrix bounds
// the whole event as servers send it to each other (spec.matrix.org/latest/client-server-api, size
// limits: 65,536 bytes with its signatures), Misskey and Mattermost count code points. Pictures:
// LinkedIn's multiImage and Threads' carousel take 2 to 20, Bluesky's embed/images four, Mastodon
// what max_media_attachments says, Misskey fileIds; Instagram and Pinterest would take several, of
// which Relais sends the first. Instagram announced on 2025-12-19 that a caption has five hashtags
// at most; it had been 30 until then. YouTube takes all of UTF-8 in a description but "<" and ">"
// (developers.google.com/youtube/v3/docs/videos).

#include "core/domain/networktraits.h"

#include "core/domain/wallpost.h"

#include <algorithm>
#include <array>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

using Kind = NetworkTraits::Kind;
using Rule = NetworkTraits::TextRule;

// What stands in a Matrix event beside the text (a post is its body alone, without formatted_body):
// sender and room of 255 bytes each, up to 20 events before and 10 that authorize it (47 bytes each
// since room version 3), hashes and signatures (about 500), and some 200 of names and numbers:
// 2,620 bytes. Whom the text mentions is said beside it, in 2,100 at most (matrixapi.cpp). The rest
// is left for what servers add.
constexpr int matrixEvent = 65'536;
constexpr int matrixEnvelope = 5'536;
using Preview = NetworkTraits::Preview;

constexpr auto rows = std::to_array<NetworkTraits>({
    { .network = Network::Wall,
        .key = "wall"_L1,
        .name = "Wall"_L1,
        .kind = Kind::Company,
        .letters = "W"_L1,
        .color = 0x0D6B5C,
        .textRule = Rule::Graphemes,
        .textLimit = WallLimits::text,
        .hashtags = true,
        .fromTheStart = true,
        .preview = Preview::Wall,
        .pictures = 1 },
    { .network = Network::LinkedIn,
        .key = "linkedin"_L1,
        .name = "LinkedIn"_L1,
        .letters = "in"_L1,
        .color = 0x0A66C2,
        .textLimit = 3000,
        .hashtags = true,
        .ownPage = "https://www.linkedin.com/sharing/share-offsite/?url={link}"_L1,
        .pageAtFirst = true,
        .fromTheStart = true,
        .profile = "https://www.linkedin.com/in/me/recent-activity/all/"_L1,
        .preview = Preview::Folded,
        .pictureShape = 1.91,
        .pictures = 20,
        .figuresStayHere = true },
    { .network = Network::Bluesky,
        .key = "bluesky"_L1,
        .name = "Bluesky"_L1,
        .letters = "B"_L1,
        .color = 0x0F73FF,
        .textRule = Rule::Bluesky,
        .ownPage = "https://bsky.app/intent/compose?text={text}"_L1,
        .fromTheStart = true,
        .profile = "https://bsky.app/profile/{handle}"_L1,
        .pictures = 4,
        .languages = true,
        .threads = true },
    { .network = Network::Mastodon,
        .key = "mastodon"_L1,
        .name = "Mastodon"_L1,
        .letters = "M"_L1,
        .color = 0x5B4BDB,
        .textRule = Rule::Mastodon,
        .ownPage = "{server}/share?text={text}"_L1,
        .fromTheStart = true,
        .profile = "{server}/@{user}"_L1,
        .pictureShape = 16.0 / 9,
        .pictures = 4,
        .altLength = 1500,
        .languages = true,
        .visibilities = true,
        .threads = true,
        .warning = NetworkTraits::Warning::Counted },
    { .network = Network::X,
        .key = "x"_L1,
        .name = "X"_L1,
        .letters = "X"_L1,
        .color = 0x14171A,
        .darkColor = 0x4A525C,
        .textRule = Rule::X,
        .ownPage = "https://x.com/intent/tweet?text={text}"_L1,
        .pageAtFirst = true,
        .fromTheStart = true,
        .profile = "https://x.com/home"_L1,
        .pictureShape = 16.0 / 9,
        .pictures = 4,
        .altLength = 1000,
        .threads = true },
    { .network = Network::Facebook,
        .key = "facebook"_L1,
        .name = "Facebook"_L1,
        .letters = "f"_L1,
        .color = 0x1566D6,
        .textLimit = 63'206,
        .hashtags = true,
        .ownPage = "https://www.facebook.com/sharer/sharer.php?u={link}"_L1,
        .pageAtFirst = true,
        .fromTheStart = true,
        .profile = "https://www.facebook.com/me"_L1,
        .preview = Preview::Folded,
        .pictureShape = 1.91 },
    { .network = Network::Threads,
        .key = "threads"_L1,
        .name = "Threads"_L1,
        .letters = "@"_L1,
        .color = 0x3A3A3A,
        .darkColor = 0x4A525C,
        .textRule = Rule::Threads,
        .ownPage = "https://www.threads.net/intent/post?text={text}"_L1,
        .pageAtFirst = true,
        .fromTheStart = true,
        .profile = "https://www.threads.net/"_L1,
        .pictureShape = 16.0 / 9,
        .pictures = 20,
        .threads = true },
    { .network = Network::WhatsApp,
        .key = "whatsapp"_L1,
        .name = "WhatsApp"_L1,
        .letters = "W"_L1,
        .color = 0x1E8E4E,
        .ownPage = "https://wa.me/?text={text}"_L1,
        .pageAtFirst = true,
        .fromTheStart = true },
    { .network = Network::Email,
        .key = "email"_L1,
        .name = "E-mail"_L1,
        .kind = Kind::Message,
        .letters = "@"_L1,
        .color = 0x66707E,
        .ownPage = "mailto:?subject={subject}&body={text}"_L1,
        .longestPage = 2000,
        .pageAtFirst = true,
        .fromTheStart = true,
        .preview = Preview::Mail },
    { .network = Network::Instagram,
        .key = "instagram"_L1,
        .name = "Instagram"_L1,
        .letters = "Ig"_L1,
        .color = 0xC13584,
        .textLimit = 2200,
        .hashtags = true,
        .mostHashtags = 5,
        .mostMentions = 20,
        .ownPage = "https://www.instagram.com/"_L1,
        .profile = "https://www.instagram.com/{handle}/"_L1,
        .preview = Preview::Folded,
        .needsPicture = true,
        .pictures = 1 },
    { .network = Network::Pinterest,
        .key = "pinterest"_L1,
        .name = "Pinterest"_L1,
        .letters = "P"_L1,
        .color = 0xBD081C,
        .textLimit = 800,
        .hashtags = true,
        .ownPage = "https://www.pinterest.com/pin/create/button/?url={link}&description={words}"_L1,
        .profile = "https://www.pinterest.com/{handle}/"_L1,
        .needsPicture = true,
        .pictures = 1,
        .altLength = 500 },
    { .network = Network::YouTube,
        .key = "youtube"_L1,
        .name = "YouTube"_L1,
        .kind = Kind::Video,
        .letters = "Y"_L1,
        .color = 0xC4302B,
        .textRule = Rule::Bytes,
        .textLimit = 5000,
        .hashtags = true,
        .refused = "<>"_L1,
        .ownPage = "https://studio.youtube.com/"_L1,
        .profile = "https://www.youtube.com/@{handle}"_L1 },
    { .network = Network::TikTok,
        .key = "tiktok"_L1,
        .name = "TikTok"_L1,
        .kind = Kind::Video,
        .letters = "T"_L1,
        .color = 0x161823,
        .darkColor = 0x4A525C,
        .textLimit = 2200,
        .hashtags = true,
        .ownPage = "https://www.tiktok.com/upload"_L1,
        .profile = "https://www.tiktok.com/@{handle}"_L1 },
    { .network = Network::Misskey,
        .key = "misskey"_L1,
        .name = "Misskey"_L1,
        .letters = "Mi"_L1,
        .color = 0x4A7200,
        .textRule = Rule::Misskey,
        .textLimit = 3000,
        .hashtags = true,
        .ownPage = "{server}/share?text={text}"_L1,
        .profile = "{server}/@{user}"_L1,
        .pictures = 16,
        .altLength = 512,
        .visibilities = true,
        .threads = true,
        .warning = NetworkTraits::Warning::Apart },
    { .network = Network::Telegram,
        .key = "telegram"_L1,
        .name = "Telegram"_L1,
        .letters = "T"_L1,
        .color = 0x1D76AB,
        .textLimit = 4096,
        .hashtags = true,
        .ownPage = "https://t.me/share/url?url={link}&text={words}"_L1 },
    { .network = Network::Reddit,
        .key = "reddit"_L1,
        .name = "Reddit"_L1,
        .letters = "R"_L1,
        .color = 0xC63A00,
        .textRule = Rule::CodePoints,
        .textLimit = 40'000,
        .ownPage = "https://www.reddit.com/submit?selftext=true&title={subject}&text={text}"_L1,
        .profile = "https://www.reddit.com/user/me/submitted/"_L1 },
    { .network = Network::Xing,
        .key = "xing"_L1,
        .name = "XING"_L1,
        .letters = "X"_L1,
        .color = 0x026466,
        .ownPage = "https://www.xing.com/spi/shares/new?url={link}"_L1,
        .profile = "https://www.xing.com/"_L1 },
    { .network = Network::Snapchat,
        .key = "snapchat"_L1,
        .name = "Snapchat"_L1,
        .letters = "S"_L1,
        .color = 0x7A6A00,
        .ownPage = "https://www.snapchat.com/scan?attachmentUrl={link}"_L1 },
    { .network = Network::VivaEngage,
        .key = "viva-engage"_L1,
        .name = "Viva Engage"_L1,
        .kind = Kind::Internal,
        .letters = "VE"_L1,
        .color = 0x0F6CBD,
        .hashtags = true,
        .ownPage = "https://engage.cloud.microsoft/"_L1 },
    { .network = Network::Teams,
        .key = "teams"_L1,
        .name = "Microsoft Teams"_L1,
        .kind = Kind::Internal,
        .letters = "Te"_L1,
        .color = 0x4B53BC,
        .textRule = Rule::Bytes,
        .textLimit = 28'000,
        .ownPage = "https://teams.microsoft.com/share?href={link}&msgText={words}"_L1 },
    { .network = Network::Slack,
        .key = "slack"_L1,
        .name = "Slack"_L1,
        .kind = Kind::Internal,
        .letters = "S"_L1,
        .color = 0x4A154B,
        .darkColor = 0x7A3B7C,
        .textLimit = 40'000,
        .ownPage = "https://app.slack.com/client"_L1 },
    { .network = Network::Chatter,
        .key = "chatter"_L1,
        .name = "Chatter"_L1,
        .kind = Kind::Internal,
        .letters = "C"_L1,
        .color = 0x0B5CAB,
        .textLimit = 10'000,
        .hashtags = true,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Jive,
        .key = "jive"_L1,
        .name = "Jive"_L1,
        .kind = Kind::Internal,
        .letters = "J"_L1,
        .color = 0x2E6D8E,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Connections,
        .key = "connections"_L1,
        .name = "HCL Connections"_L1,
        .kind = Kind::Internal,
        .letters = "HC"_L1,
        .color = 0x00609C,
        .hashtags = true,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Jamespot,
        .key = "jamespot"_L1,
        .name = "Jamespot"_L1,
        .kind = Kind::Internal,
        .letters = "Ja"_L1,
        .color = 0xB3500A,
        .hashtags = true,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Talkspirit,
        .key = "talkspirit"_L1,
        .name = "Talkspirit"_L1,
        .kind = Kind::Internal,
        .letters = "Ta"_L1,
        .color = 0x6A3FB0,
        .hashtags = true,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Mattermost,
        .key = "mattermost"_L1,
        .name = "Mattermost"_L1,
        .kind = Kind::Internal,
        .letters = "Mm"_L1,
        .color = 0x3F5B97,
        .textRule = Rule::CodePoints,
        .textLimit = 16'383,
        .hashtags = true,
        .ownPage = "{server}/"_L1 },
    { .network = Network::RocketChat,
        .key = "rocket-chat"_L1,
        .name = "Rocket.Chat"_L1,
        .kind = Kind::Internal,
        .letters = "RC"_L1,
        .color = 0xC2201A,
        .textLimit = 5000,
        .ownPage = "{server}/"_L1 },
    { .network = Network::Matrix,
        .key = "matrix"_L1,
        .name = "Matrix"_L1,
        .kind = Kind::Internal,
        .letters = "[m"_L1,
        .color = 0x2D2D2D,
        .darkColor = 0x4A525C,
        .textRule = Rule::EventBytes,
        .textLimit = matrixEvent - matrixEnvelope },
    { .network = Network::Unknown,
        .key = "unknown"_L1,
        .name = "?"_L1,
        .letters = "?"_L1,
        .color = 0x66707E },
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].network != static_cast<Network>(i))
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Network::Unknown) + 1;
}
static_assert(inOrder(), "one row a network, in the order of Network");

} // namespace

std::span<const NetworkTraits> networkTable()
{
    return rows;
}

const NetworkTraits &traitsOf(Network network)
{
    const auto place = static_cast<std::size_t>(network);
    return rows[std::min(place, rows.size() - 1)];
}

const QList<Network> &familiarNetworks()
{
    static const QList<Network> networks = [] {
        QList<Network> list;
        for (const NetworkTraits &traits : rows) {
            if (traits.fromTheStart)
                list.append(traits.network);
        }
        return list;
    }();
    return networks;
}

QList<Network> joined(const QList<Network> &some, const QList<Network> &others)
{
    QList<Network> list;
    for (const Network network : allNetworks()) {
        if (some.contains(network) || others.contains(network))
            list.append(network);
    }
    return list;
}

} // namespace Relais

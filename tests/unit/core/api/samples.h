// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/changes.h"
#include "core/api/session.h"

//! One value of each kind with every member filled.
namespace Relais::Samples {

using namespace Qt::StringLiterals;

inline QDateTime at(int hour)
{
    return { QDate(2026, 11, 23), QTime(hour, 30, 15, 123), Qt::UTC };
}

inline StorySignature signature()
{
    const PublicKey own(32, 'k');
    const PublicKey issuer(32, 'o');
    return { at(7), QByteArray(64, 's'), { own, issuer, at(5), QByteArray(64, 'c') },
        { { PublicKey(32, 'a'), issuer, QByteArray(64, 'l') } } };
}

inline Story story()
{
    Story story;
    story.id = { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
    story.revision = 3;
    story.state = StoryState::Approved;
    story.kind = StoryKind::Job;
    story.title = u"Élève-ingénieur \U0001F44B"_s;
    story.summary = u"Because\nit matters"_s;
    story.language = u"fr"_s;
    story.link = QUrl(u"https://norvane.example/jobs/é?id=1&b=%20"_s);
    story.image = StoryImage { u"/media/ab12.jpg"_s, u"A plant"_s, 1200, 630 };
    story.topics = { { u"jobs"_s }, { u"energy"_s } };
    story.campaign = { u"c1"_s };
    story.captions = { { { u"cap1"_s }, Network::X, u"fr"_s, u"Court"_s, 5 },
        { { u"cap2"_s }, std::nullopt, u"en"_s, u"For any network"_s } };
    story.audience = { { { u"sales"_s } }, { u"Lyon"_s }, { u"fr"_s } };
    story.embargo = at(8);
    story.expiry = at(18);
    story.networks = { Network::LinkedIn, Network::Wall };
    story.editRule = { EditRule::Kind::OwnWords, 40 };
    story.disclosure = u"my company"_s;
    story.pinned = true;
    story.job = { u"Lyon"_s, u"CDI"_s, u"R&D"_s, true, u"February"_s };
    story.event = { at(19), u"Hall 2"_s };
    story.author = { u"m1"_s };
    story.authorName = u"Ana Sol"_s;
    story.approver = { u"m2"_s };
    story.approverName = u"Bo Berg"_s;
    story.createdAt = at(6);
    story.approvedAt = at(7);
    story.withdrawnReason = u"a figure was wrong"_s;
    story.deletionAsked = true;
    story.correctionPending = true;
    story.colleagues = 15;
    story.suggestedBy = { u"Ana Sol"_s, u"Cy Dahl"_s };
    story.signature = signature();
    return story;
}

inline Member member()
{
    return { { u"m1"_s }, u"Ana Sol"_s, u"ana@norvane.example"_s, u"Engineer"_s, { u"sales"_s },
        u"Lyon"_s, { u"fr"_s, u"en"_s }, { Role::Editor, Role::Admin } };
}

inline WallPost wallPost()
{
    WallPost post;
    post.id = { u"w1"_s };
    post.author = { u"m1"_s };
    post.authorName = u"Ana Sol"_s;
    post.teamName = u"Sales"_s;
    post.text = u"Hello"_s;
    post.story = { u"s1"_s };
    post.trackedLink = QUrl(u"http://127.0.0.1:8080/r/abc"_s);
    post.postedAt = at(9);
    post.removed = true;
    post.reactions = 4;
    post.reactedByMe = true;
    post.comments = 2;
    post.views = 31;
    post.image = StoryImage { u"/media/abc.jpg"_s, u"The pump"_s, 1200, 800 };
    post.editedAt = at(10);
    post.place = u"Lyon"_s;
    return post;
}

inline WallComment wallComment()
{
    return { { u"k1"_s }, { u"w1"_s }, { u"m1"_s }, u"Ana Sol"_s, u"Well done"_s, at(10), at(11) };
}

inline RelayCount relayCount()
{
    return { { u"r1"_s }, MetricKind::Click, Provenance::Reported, 5'000'000'000, at(11) };
}

inline Topic topic()
{
    return { { u"jobs"_s }, u"Emplois"_s, u"Jobs"_s };
}

inline Campaign campaign()
{
    return { { u"c1"_s }, u"Autumn"_s, at(1), at(2), u"100 relays"_s, 3, { 100, 20, 300, 4000 },
        { u"m1"_s }, u"Marion"_s, { { u"sales"_s }, { u"lab"_s } }, true };
}

inline Team team()
{
    return { { u"sales"_s }, { u"all"_s }, u"Sales"_s };
}

inline Api::Session session()
{
    return { u"access"_s, at(12), u"refresh"_s, { u"d1"_s }, member(), u"Norvane"_s,
        { u"norvane"_s }, PublicKey(32, 'o'), u"dpo@norvane.example"_s };
}

inline Api::OwnRelay ownRelay()
{
    return { { u"r2"_s }, { u"s1"_s }, u"A title"_s, 3, Network::Mastodon, u"abcd2345"_s, 40,
        RelayState::Published, at(4), {} };
}

inline Api::ChangesPage page()
{
    Api::ChangesPage page;
    page.changes = { { 1, u"story"_s, story().id.value, false, story() },
        { 2, u"topic"_s, u"jobs"_s, false, topic() },
        { 3, u"campaign"_s, u"c1"_s, false, campaign() },
        { 4, u"team"_s, u"sales"_s, false, team() }, { 5, u"member"_s, u"m1"_s, false, member() },
        { 6, u"wall-post"_s, u"w1"_s, false, wallPost() },
        { 7, u"relay"_s, u"r2"_s, false, ownRelay() },
        { 7, u"relay-counts"_s, u"r1"_s, false,
            Api::OwnRelayCounts { { u"r1"_s }, { relayCount() } } },
        { 8, u"story"_s, u"gone"_s, true, std::monostate() } };
    page.cursor = u"e1:8"_s;
    page.more = true;
    return page;
}

} // namespace Relais::Samples

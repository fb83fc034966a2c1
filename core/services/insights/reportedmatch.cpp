// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LinkedIn: learn.microsoft.com/en-us/linkedin/compliance/integrations/compliance-events/
// decoration-change-with-activityurn shows urn:li:activity:6422861848709726123 and
// urn:li:share:6422861848344821123 as one post: two numbers. Their upper bits are the time in
// milliseconds (public code); those two are 87 ms apart.

#include "core/services/insights/reportedmatch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int sequenceBits = 22; // below the time
constexpr qint64 betweenNumbers = 60; // seconds between the numbers of one post, at most
constexpr qint64 untilConfirmed = 15 * 60; // until the person says that it is out, or Relais

//! What a network calls a post.
struct PostName {
    QString kind {}; //!< LinkedIn's; empty elsewhere
    QString number {};
    bool operator==(const PostName &) const = default;
};

PostName nameIn(const QString &address)
{
    static const QRegularExpression ofLinkedIn(u"(activity|share|ugcPost)(?::|%3A|-)(\\d{10,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"(\\d{10,})(?!.*\\d{10,})"_s);
    const bool isLinkedIns = address.contains(u"linkedin.com/"_s, Qt::CaseInsensitive)
        || address.startsWith(u"urn:li:"_s);
    const QRegularExpressionMatch named = ofLinkedIn.match(address);
    if (isLinkedIns && named.hasMatch())
        return { named.captured(1).toLower(), named.captured(2) };
    return { {}, number.match(address).captured(1) };
}

QList<PostName> namesOf(const Relay &relay)
{
    QList<PostName> names;
    for (const QString &address : { relay.postId, relay.permalink.toString() }) {
        const PostName name = nameIn(address);
        if (!name.number.isEmpty())
            names.append(name);
    }
    return names;
}

//! It has another name of that kind.
bool isAnother(const Relay &relay, const PostName &name)
{
    const QList<PostName> names = namesOf(relay);
    return std::any_of(names.begin(), names.end(), [&name](const PostName &one) {
        return !name.number.isEmpty() && one.kind == name.kind && one.number != name.number;
    });
}

QDateTime timeIn(const PostName &name)
{
    const qint64 time = name.number.toLongLong() >> sequenceBits;
    return name.kind.isEmpty() || time <= 0 ? QDateTime()
                                            : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

//! Words alone: networks replace links by their own.
QString wordsOf(const QString &text)
{
    static const QRegularExpression link(u"https?://\\S+"_s);
    QString words = text;
    words.remove(link);
    return words.simplified();
}

//! The one that has this name: a spreadsheet rounds a long number, but not the one in a link.
std::optional<RelayId> namedBy(const ReportedPost &post, const QList<Relay> &published)
{
    const PostName byLink = nameIn(post.link);
    const auto is = [&](const Relay &relay) {
        const QList<PostName> names = namesOf(relay);
        if (!byLink.number.isEmpty())
            return names.contains(byLink);
        return !post.id.isEmpty()
            && (relay.postId == post.id || names.contains(PostName { {}, post.id }));
    };
    const auto one = std::find_if(published.begin(), published.end(), is);
    return one == published.end() ? std::nullopt : std::optional(one->id);
}

//! Posts that are still nobody's, and relays that no post is yet. Rows of one post have one link.
class OpenMatches final {
public:
    OpenMatches(const QList<ReportedPost> &posts, const QList<Relay> &published)
    {
        QSet<RelayId> known;
        for (const ReportedPost &post : posts) {
            if (const auto relay = namedBy(post, published)) {
                m_matches.found.append({ post, *relay });
                known.insert(*relay);
            } else {
                m_posts.append(post);
            }
        }
        for (const Relay &relay : published) {
            if (!known.contains(relay.id))
                m_relays.append(relay);
        }
    }
    //! Takes pairs that fit each other and nothing else.
    template <typename Fits>
    void pair(QList<ReportedMatch> ReportedMatches::*into, Fits fits)
    {
        QList<ReportedMatch> pairs;
        for (const ReportedPost &post : std::as_const(m_posts)) {
            const Relay *relay = onlyRelay(post, fits);
            if (relay && isOnlyPost(post, *relay, fits))
                pairs.append({ post, relay->id });
        }
        for (const ReportedMatch &one : std::as_const(pairs)) {
            m_posts.removeIf(
                [&one](const ReportedPost &post) { return keyOf(post) == keyOf(one.post); });
            m_relays.removeIf([&one](const Relay &relay) { return relay.id == one.relay; });
        }
        m_matches.*into += pairs;
    }
    const ReportedMatches &matches() const { return m_matches; }

private:
    static QString keyOf(const ReportedPost &post) { return post.link + u'\n' + post.id; }
    template <typename Fits>
    const Relay *onlyRelay(const ReportedPost &post, Fits fits) const
    {
        const Relay *only = nullptr;
        for (const Relay &relay : m_relays) {
            if (!fits(post, relay))
                continue;
            if (only)
                return nullptr;
            only = &relay;
        }
        return only;
    }
    template <typename Fits>
    bool isOnlyPost(const ReportedPost &post, const Relay &relay, Fits fits) const
    {
        return std::all_of(m_posts.begin(), m_posts.end(), [&](const ReportedPost &other) {
            return keyOf(other) == keyOf(post) || !fits(other, relay);
        });
    }

    QList<ReportedPost> m_posts;
    QList<Relay> m_relays;
    ReportedMatches m_matches;
};

bool haveTheSameWords(const ReportedPost &post, const Relay &relay)
{
    const QString words = wordsOf(post.text);
    return !words.isEmpty() && !isAnother(relay, nameIn(post.link)) && wordsOf(relay.text) == words;
}

//! When it went out: a number tells it exactly.
bool areOfOneTime(const ReportedPost &post, const Relay &relay, const QDateTime &publishedAt)
{
    const PostName name = nameIn(post.link);
    const QDateTime at = timeIn(name);
    if (!at.isValid() || isAnother(relay, name))
        return false;
    const QList<PostName> names = namesOf(relay);
    for (const PostName &one : names) {
        if (const QDateTime told = timeIn(one); told.isValid())
            return std::abs(told.secsTo(at)) <= betweenNumbers;
    }
    return publishedAt.isValid() && std::abs(publishedAt.secsTo(at)) <= untilConfirmed;
}

} // namespace

ReportedMatches matchesOf(const QList<ReportedPost> &posts, const QList<Relay> &published,
    const QHash<RelayId, QDateTime> &publishedAt)
{
    OpenMatches open(posts, published);
    open.pair(&ReportedMatches::found, haveTheSameWords);
    open.pair(
        &ReportedMatches::likely, [&publishedAt](const ReportedPost &post, const Relay &relay) {
            return areOfOneTime(post, relay, publishedAt.value(relay.id));
        });
    return open.matches();
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"

#include "app/relaisd/acts/postquota.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/wallrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool isCode(const QString &code)
{
    return code.size() >= 4 && code.size() <= 64
        && std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

bool isMeasuredHere(const RegisteredRelay &relay, const RelayCount &count)
{
    return count.provenance == Provenance::Measured
        && (count.kind == MetricKind::Click || relay.network == Network::Wall);
}

} // namespace

RelayLedger::RelayLedger(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_relays(m_db)
{
}

bool RelayLedger::isSame(const RegisteredRelay &a, const RegisteredRelay &b)
{
    return a.story == b.story && a.network == b.network && a.code == b.code;
}

// Pushes may arrive in any order; and what is out stays out.
bool RelayLedger::isNews(const RegisteredRelay &known, const RegisteredRelay &relay)
{
    return relay.stateAt >= known.stateAt && !known.publishedAt.isValid();
}

// Some may be out for as long as not all are, which a state that came later need not know.
bool RelayLedger::tellsPosts(const RegisteredRelay &known, const RegisteredRelay &relay)
{
    return relay.isPartlyOut && !known.publishedAt.isValid() && !relay.publishedAt.isValid()
        && relay.countedPosts > known.countedPosts;
}

RegisteredRelay RelayLedger::following(const RegisteredRelay &known, RegisteredRelay relay)
{
    relay.team = known.team;
    relay.location = known.location;
    relay.newPosts = std::max(relay.countedPosts - known.countedPosts, 0);
    relay.countedPosts = std::max(relay.countedPosts, known.countedPosts);
    return relay;
}

Result<RegisteredRelay> RelayLedger::ownedBy(const Member &member, RegisteredRelay relay) const
{
    if (!isCode(relay.code))
        return fail(ErrorCode::InvalidInput, u"/code"_s);
    if (relay.ownPercent < 0 || relay.ownPercent > 100)
        return fail(ErrorCode::InvalidInput, u"/ownPercent"_s);
    relay.member = member.id;
    relay.team = member.team;
    relay.location = member.location;
    relay.stateAt = std::min(relay.stateAt, m_clock.now());
    // A time up to 1970 is stored as none, or as one that no count finds: the clock is wrong.
    if (relay.stateAt.isValid() && toStored(relay.stateAt) <= 0)
        relay.stateAt = m_clock.now();
    relay.publishedAt = relay.state == RelayState::Published ? relay.stateAt : QDateTime();
    relay.countedPosts = PostQuota::postsCounted(relay);
    relay.newPosts = relay.countedPosts;
    return relay;
}

Result<void> RelayLedger::registerRelay(const Member &member, const RegisteredRelay &given)
{
    const auto owned = ownedBy(member, given);
    if (!owned)
        return fail(owned.error());
    RegisteredRelay relay = *owned;
    const auto known = m_relays.byId(relay.id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    if (!known) {
        const auto revision = StoryRepository(m_db).hasRevision(relay.story, relay.revision);
        if (!revision)
            return fail(revision.error());
        if (!*revision)
            return fail(ErrorCode::NotFound, u"no such revision"_s, u"story-unknown"_s);
        const auto taken = m_relays.isTaken(relay.code);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return fail(ErrorCode::Conflict, u"another link has the code"_s, u"code-taken"_s);
        if (const auto inserted = m_relays.insert(relay); !inserted)
            return inserted;
        if (const auto counted =
                StoryRepository(m_db).addCaptionUses({ { relay.story, relay.caption } });
            !counted)
            return counted;
        if (const auto adopted = adopt(relay); !adopted)
            return adopted;
        return goneOut(relay);
    }
    if (known->member != member.id)
        return fail(ErrorCode::Forbidden, u"somebody else's relay"_s, u"relay-not-yours"_s);
    if (!isSame(*known, relay))
        return fail(ErrorCode::Conflict, u"registered otherwise"_s, u"relay-conflict"_s);
    const bool isOlder = !isNews(*known, relay);
    if (isOlder && !tellsPosts(*known, relay))
        return {};
    relay = following(*known, relay);
    RegisteredRelay now = isOlder ? *known : relay;
    now.countedPosts = relay.countedPosts;
    if (const auto updated = m_relays.updateState(now); !updated)
        return updated;
    return goneOut(relay);
}

Result<void> RelayLedger::goneOut(const RegisteredRelay &relay)
{
    if (relay.publishedAt.isValid())
        return published(relay);
    return relay.newPosts > 0 ? countPosts(relay) : Result<void>();
}

Result<void> RelayLedger::countPosts(const RegisteredRelay &relay)
{
    if (const auto noted = changeAll(m_db, PostQuota::notingWhatCounts({ relay })); !noted)
        return noted;
    return PostQuota(m_db, m_clock).stopWhatIsUsedUp({ relay.network });
}

// Clicks and the post on the Wall may be there before the relay: a restored backup counts the
// journal's clicks first. What was earned meanwhile is counted.
Result<void> RelayLedger::adopt(const RegisteredRelay &relay)
{
    const auto clicks = m_relays.clicksOf(relay.code);
    if (!clicks)
        return fail(clicks.error());
    if (*clicks > 0) {
        if (const auto added = addMeasured(relay, MetricKind::Click, *clicks); !added)
            return added;
    }
    if (relay.network != Network::Wall)
        return {};
    const auto post = WallRepository(m_db).post({ relay.id.value }, relay.member);
    if (!post || post->author != relay.member)
        return {};
    const std::pair<MetricKind, int> earned[] { { MetricKind::Impression, post->views },
        { MetricKind::Reaction, post->reactions - (post->reactedByMe ? 1 : 0) } };
    for (const auto &[kind, count] : earned) {
        if (count == 0)
            continue;
        if (const auto added = addMeasured(relay, kind, count); !added)
            return added;
    }
    const auto comments = WallRepository(m_db).commentsOfOthers(post->id, relay.member);
    if (!comments)
        return fail(comments.error());
    return *comments > 0 ? addMeasured(relay, MetricKind::Comment, *comments) : Result<void>();
}

Result<void> RelayLedger::published(const RegisteredRelay &relay)
{
    ChangeSequence changes(m_db);
    if (const auto told = changes.note(ChangeKind::relay, relay.id.value, relay.member); !told)
        return told;
    if (const auto counted = countPosts(relay); !counted)
        return counted;
    const auto changed = StoryRepository(m_db).addColleague(relay.story, relay.member, relay.id);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

Result<void> RelayLedger::takeCounts(
    const MemberId &member, const RelayId &id, const QList<RelayCount> &counts)
{
    const auto relay = m_relays.byId(id);
    if (!relay)
        return fail(relay.error());
    if (relay->member != member) // as if it did not exist
        return fail(ErrorCode::NotFound, u"no such relay"_s, u"relay-unknown"_s);
    const auto known = m_relays.counts(id);
    if (!known)
        return fail(known.error());
    for (RelayCount count : counts) {
        if (count.relay != id)
            return fail(ErrorCode::InvalidInput, u"a count of another relay"_s, u"count-relay"_s);
        if (isMeasuredHere(*relay, count))
            return fail(
                ErrorCode::Forbidden, u"Relais measures this itself"_s, u"count-not-yours"_s);
        count.countedAt =
            count.countedAt.isValid() ? std::min(count.countedAt, m_clock.now()) : m_clock.now();
        const bool older = std::any_of(known->begin(), known->end(), [&](const RelayCount &k) {
            return k.kind == count.kind && k.provenance == count.provenance
                && k.countedAt > count.countedAt;
        });
        if (older)
            continue;
        if (const auto set = m_relays.setCount(*relay, count); !set)
            return set;
    }
    return tellOwner(*relay);
}

Result<void> RelayLedger::addFromWall(
    const WallPostId &post, const MemberId &author, MetricKind kind, qint64 difference)
{
    const auto relay = m_relays.byId({ post.value });
    if (!relay)
        return relay.error().code == ErrorCode::NotFound ? Result<void>()
                                                         : Result<void>(fail(relay.error()));
    if (relay->member != author || relay->network != Network::Wall)
        return {};
    return addMeasured(*relay, kind, difference);
}

Result<void> RelayLedger::addClicks(const QString &code, const QDate &day, qint64 clicks)
{
    if (const auto added = m_relays.addRawClicks(code, day, clicks); !added)
        return added;
    const auto relay = m_relays.byCode(code);
    if (!relay && relay.error().code == ErrorCode::NotFound)
        return ReferralRepository(m_db).addClicks(code, clicks);
    if (!relay)
        return fail(relay.error());
    return addMeasured(*relay, MetricKind::Click, clicks);
}

Result<void> RelayLedger::addMeasured(
    const RegisteredRelay &relay, MetricKind kind, qint64 difference)
{
    const auto added =
        m_relays.addToCount(relay, kind, Provenance::Measured, difference, m_clock.now());
    return added ? tellOwner(relay) : added;
}

Result<void> RelayLedger::tellOwner(const RegisteredRelay &relay)
{
    return ChangeSequence(m_db).note(ChangeKind::relayCounts, relay.id.value, relay.member);
}

} // namespace Relais::Backend

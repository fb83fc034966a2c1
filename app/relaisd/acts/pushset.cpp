// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushset.h"

#include "app/relaisd/acts/postquota.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/repositories/pushrepository.h"
#include "app/relaisd/repositories/wallrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QSet<QString> setOf(const QStringList &texts)
{
    return { texts.cbegin(), texts.cend() };
}

// A new relay of it has something to take over.
bool isEarning(const WallPost &post)
{
    return post.views > 0 || post.reactions > 0 || post.comments > 0;
}

} // namespace

struct PushSet::Known {
    QSet<QString> pushes;
    QHash<RelayId, RegisteredRelay> relays;
    QSet<QString> counted; //!< relays
    QSet<QString> codes;
    QHash<StoryId, QList<int>> revisions;
    QSet<QString> earning; //!< relays to the Wall
    QList<StoryRepository::Colleague> colleagues;
    QList<Network> limited; //!< networks with a number of posts a month
    qint64 lastChange = 0;
};

PushSet::PushSet(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

// Two items that meet, of one push or of two, are not plain: the later one depends on the first.
PushSet::Items PushSet::read(const QList<Push> &pushes) const
{
    const RelayLedger ledger(m_db, m_clock);
    QSet<QString> ids;
    QSet<QString> relays;
    QSet<QString> codes;
    const auto isNew = [](QSet<QString> &seen, const QString &one) {
        const qsizetype before = seen.size();
        seen.insert(one);
        return seen.size() > before;
    };
    Items all;
    for (const Push &push : pushes) {
        const QList<ReadItem> given = push.read.size() == push.items.size()
            ? push.read
            : readItems(push.member.id, push.items, m_clock.now());
        QList<Item> items;
        bool plain = !given.isEmpty();
        for (qsizetype i = 0; i < given.size(); ++i) {
            const PushId &id = push.items.at(i).id;
            const auto relay = given.at(i).relay.and_then(
                [&](const RegisteredRelay &one) { return ledger.ownedBy(push.member, one); });
            if (!relay) {
                plain = false;
                continue;
            }
            // All three are looked at, so that what comes later meets each of them.
            const bool newId = isNew(ids, id.value);
            const bool newRelay = isNew(relays, relay->id.value);
            const bool newCode = isNew(codes, relay->code);
            plain = plain && newId && newRelay && newCode;
            if (plain)
                items.append({ id, given.at(i).hash, *relay });
        }
        all.append(plain ? std::optional(items) : std::nullopt);
    }
    return all;
}

Result<PushSet::Known> PushSet::look(const Items &items) const
{
    QStringList pushes;
    QStringList relays;
    QStringList codes;
    QStringList wall;
    QSet<QString> stories;
    QSet<StoryRepository::Colleague> colleagues;
    for (const auto &ofPush : items) {
        for (const Item &item : ofPush.value_or(QList<Item>())) {
            pushes.append(item.id.value);
            relays.append(item.relay.id.value);
            codes.append(item.relay.code);
            stories.insert(item.relay.story.value);
            colleagues.insert({ item.relay.story, item.relay.member });
            if (item.relay.network == Network::Wall)
                wall.append(item.relay.id.value);
        }
    }
    if (pushes.isEmpty())
        return Known();
    Known all;
    const auto read = readAll(m_db,
        { PushRepository::readingSeen(pushes, all.pushes),
            RelayRepository::reading(relays, all.relays),
            RelayRepository::readingCodes(codes, all.codes),
            StoryRepository::readingRevisions(stories.values(), all.revisions),
            StoryRepository::readingColleagues(colleagues.values(), all.colleagues),
            NetworkRepository::readingLimited(all.limited),
            ChangeSequence::readingLast(all.lastChange) });
    if (!read)
        return fail(read.error());
    if (!all.relays.isEmpty()) {
        const auto counted = RelayRepository(m_db).countedOf(relays);
        if (!counted)
            return fail(counted.error());
        all.counted = setOf(*counted);
    }
    const auto posts =
        wall.isEmpty() ? QHash<WallPostId, WallPost>() : WallRepository(m_db).posts(wall, {});
    if (!posts)
        return fail(posts.error());
    for (const WallPost &post : *posts) {
        if (isEarning(post))
            all.earning.insert(post.id.value);
    }
    return all;
}

bool PushSet::isPlain(const Item &item, const Known &known)
{
    const RegisteredRelay &relay = item.relay;
    if (known.pushes.contains(item.id.value))
        return false;
    const auto it = known.relays.constFind(relay.id);
    if (it == known.relays.cend())
        return !known.codes.contains(relay.code)
            && known.revisions.value(relay.story).contains(relay.revision)
            && !known.earning.contains(relay.id.value);
    return it->member == relay.member && RelayLedger::isSame(*it, relay)
        && !known.counted.contains(relay.id.value)
        && (RelayLedger::isNews(*it, relay) || !RelayLedger::tellsPosts(*it, relay));
}

Result<PushSet::Results> PushSet::take(const QList<Push> &pushes)
{
    const Items items = read(pushes);
    const auto known = look(items);
    if (!known)
        return fail(known.error());
    Results results;
    QList<Item> plain;
    for (const auto &ofPush : items) {
        const bool takes = ofPush
            && std::all_of(ofPush->begin(), ofPush->end(),
                [&known](const Item &item) { return isPlain(item, *known); });
        results.append(std::nullopt);
        if (!takes)
            continue;
        QList<Api::PushResult> accepted;
        for (const Item &item : *ofPush)
            accepted.append({ item.id, Api::PushResult::Status::Accepted, {} });
        results.back() = accepted;
        plain += *ofPush;
    }
    if (plain.isEmpty())
        return results;
    const auto written = write(plain, *known);
    return written ? Result<Results>(results) : Result<Results>(fail(written.error()));
}

Result<void> PushSet::write(const QList<Item> &items, const Known &known)
{
    QList<PushRepository::Accepted> accepted;
    QList<RegisteredRelay> fresh;
    QList<RegisteredRelay> later;
    QList<RegisteredRelay> published;
    QList<RegisteredRelay> out; // those, and what is out in part
    for (const Item &item : items) {
        accepted.append({ item.id, item.hash });
        RegisteredRelay relay = item.relay;
        const auto it = known.relays.constFind(relay.id);
        if (it != known.relays.cend()) {
            if (!RelayLedger::isNews(*it, relay))
                continue;
            relay = RelayLedger::following(*it, relay);
            later.append(relay);
        } else {
            fresh.append(relay);
        }
        if (relay.publishedAt.isValid())
            published.append(relay);
        if (relay.publishedAt.isValid() || relay.newPosts > 0)
            out.append(relay);
    }
    QList<StoryRepository::CaptionUse> uses;
    for (const RegisteredRelay &relay : std::as_const(fresh))
        uses.append({ relay.story, relay.caption });
    const auto changed = changeAll(m_db,
        RelayRepository::inserting(fresh) + StoryRepository::addingCaptionUses(uses)
            + RelayRepository::updatingStates(later) + PostQuota::notingWhatCounts(out)
            + telling(published, known) + PushRepository::remembering(accepted, m_clock.now()));
    if (!changed)
        return changed;
    QList<Network> networks;
    for (const RegisteredRelay &relay : std::as_const(out)) {
        if (known.limited.contains(relay.network) && !networks.contains(relay.network))
            networks.append(relay.network);
    }
    return networks.isEmpty() ? Result<void>()
                              : PostQuota(m_db, m_clock).stopWhatIsUsedUp(networks);
}

Statements PushSet::telling(const QList<RegisteredRelay> &published, const Known &known)
{
    QList<ChangeSequence::Notice> notices;
    QSet<StoryRepository::Colleague> colleagues(known.colleagues.cbegin(), known.colleagues.cend());
    QHash<StoryId, int> more;
    for (const RegisteredRelay &relay : published) {
        notices.append({ relay.id.value, relay.member });
        const StoryRepository::Colleague colleague { relay.story, relay.member };
        if (colleagues.contains(colleague))
            continue;
        colleagues.insert(colleague);
        ++more[relay.story];
    }
    return ChangeSequence::noting(ChangeKind::relay, notices, known.lastChange)
        + StoryRepository::addingColleagues(more);
}

} // namespace Relais::Backend

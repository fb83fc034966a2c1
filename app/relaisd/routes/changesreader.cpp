// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/changesreader.h"

#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/idearepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/repositories/signingrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/thanksrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "app/relaisd/repositories/wallrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

using Found = QHash<QString, Api::Change>;

template <typename T>
void put(Found &found, const QString &id, const T &value)
{
    Api::Change change;
    change.value = value;
    found.insert(id, change);
}

//! Of small tables that are read whole.
template <typename T>
Result<Found> fromAll(const Result<QList<T>> &all)
{
    if (!all)
        return fail(all.error());
    Found found;
    for (const T &item : *all)
        put(found, item.id.value, item);
    return found;
}

Result<Found> member(const Member &reader, const QStringList &ids)
{
    Found found;
    if (ids.contains(reader.id.value))
        put(found, reader.id.value, reader);
    return found;
}

Result<Found> wallPosts(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto posts = WallRepository(db).posts(ids, reader);
    if (!posts)
        return fail(posts.error());
    Found found;
    for (const WallPost &post : *posts) {
        // One that an editor removed says so; one that its author took away is gone.
        if (!post.removed || !post.removedReason.isEmpty())
            put(found, post.id.value, post);
    }
    return found;
}

Result<Found> relays(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto owned = RelayRepository(db).ownedIn(ids, reader);
    if (!owned)
        return fail(owned.error());
    Found found;
    for (const Api::OwnRelay &own : *owned)
        put(found, own.relay.value, own);
    return found;
}

Result<Found> relayCounts(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto counts = RelayRepository(db).countsIn(ids, reader);
    if (!counts)
        return fail(counts.error());
    Found found;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it)
        put(found, it.key().value, Api::OwnRelayCounts { it.key(), it.value() });
    return found;
}

Result<Found> ideas(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto own = IdeaRepository(db).owned(ids, reader);
    if (!own)
        return fail(own.error());
    Found found;
    for (const StoredIdea &idea : *own)
        put(found, idea.id.value, static_cast<const Idea &>(idea));
    return found;
}

Result<Found> thanks(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto seen = ThanksRepository(db).seenBy(ids, reader);
    if (!seen)
        return fail(seen.error());
    Found found;
    for (const Thanks &one : *seen)
        put(found, one.id.value, one);
    return found;
}

Result<Found> referrals(const QSqlDatabase &db, const MemberId &reader, const QStringList &ids)
{
    const auto own = ReferralRepository(db).owned(ids, reader);
    if (!own)
        return fail(own.error());
    Found found;
    for (const Referral &referral : *own)
        put(found, referral.story.value, referral);
    return found;
}

Result<Found> charter(const QSqlDatabase &db, const MemberId &reader)
{
    const auto current = CharterRepository(db).current(reader);
    if (!current)
        return fail(current.error());
    Found found;
    if (const std::optional<Charter> &known = *current; known)
        put(found, Api::charterId(), *known);
    return found;
}

Result<Found> blockedPhrases(const QSqlDatabase &db)
{
    const auto phrases = PhraseRepository(db).all();
    if (!phrases)
        return fail(phrases.error());
    Found found;
    put(found, Api::blockedPhrasesId(), Api::BlockedPhrases { *phrases });
    return found;
}

Result<Found> signing(const QSqlDatabase &db)
{
    const auto state = SigningRepository(db).state();
    if (!state)
        return fail(state.error());
    Found found;
    if (const std::optional<Api::SigningState> &known = *state; known)
        put(found, Api::signingId(), *known);
    return found;
}

//! Those who plan get all of them; others what is in preparation no more and for their team.
Result<Found> campaigns(const QSqlDatabase &db, const Member &reader)
{
    auto all = CampaignRepository(db).all();
    if (!all || reader.plans())
        return fromAll(all);
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    Found found;
    for (Campaign &campaign : *all) {
        if (campaign.isDraft || !holds({ campaign.teams, {}, {} }, reader, *teams))
            continue;
        campaign.owner = {};
        campaign.ownerName.clear();
        put(found, campaign.id.value, campaign);
    }
    return found;
}

Result<Found> networks(const QSqlDatabase &db)
{
    const auto settings = NetworkRepository(db).settings();
    if (!settings)
        return fail(settings.error());
    Found found;
    put(found, Api::networkSettingsId(), *settings);
    return found;
}

} // namespace

ChangesReader::ChangesReader(const QSqlDatabase &db, Member reader)
    : m_db(db)
    , m_reader(std::move(reader))
{
}

Result<Api::ChangesPage> ChangesReader::read(
    qint64 since, const ChangeSequence::Head &head, int limit) const
{
    auto rows = ChangeSequence(m_db).after(since, m_reader.id, limit + 1);
    if (!rows)
        return fail(rows.error());
    Api::ChangesPage page;
    page.more = rows->size() > limit;
    if (page.more)
        rows->removeLast();
    QHash<QString, QStringList> ids;
    for (const ChangeRow &row : std::as_const(*rows))
        ids[row.kind].append(row.id);
    QHash<QString, Found> found;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        const auto loaded = load(it.key(), it.value());
        if (!loaded)
            return fail(loaded.error());
        found.insert(it.key(), *loaded);
    }
    for (const ChangeRow &row : std::as_const(*rows)) {
        const Found &ofKind = found[row.kind];
        const auto it = ofKind.constFind(row.id);
        if (it == ofKind.cend() && since == 0)
            continue; // a new client has nothing to forget
        Api::Change change = it == ofKind.cend() ? Api::Change() : *it;
        change.deleted = it == ofKind.cend();
        change.sequence = row.sequence;
        change.kind = row.kind;
        change.id = row.id;
        page.changes.append(change);
    }
    const qint64 reached = page.more ? rows->constLast().sequence : head.sequence;
    page.cursor = ChangeSequence::Head { head.epoch, reached, 0 }.cursor();
    return page;
}

Result<ChangesReader::Found> ChangesReader::load(const QString &kind, const QStringList &ids) const
{
    if (kind == ChangeKind::story)
        return stories(ids);
    if (kind == ChangeKind::wallPost)
        return wallPosts(m_db, m_reader.id, ids);
    if (kind == ChangeKind::relay)
        return relays(m_db, m_reader.id, ids);
    if (kind == ChangeKind::relayCounts)
        return relayCounts(m_db, m_reader.id, ids);
    if (kind == ChangeKind::member)
        return member(m_reader, ids);
    if (kind == ChangeKind::charter)
        return charter(m_db, m_reader.id);
    if (kind == ChangeKind::blockedPhrases)
        return blockedPhrases(m_db);
    if (kind == ChangeKind::signing)
        return signing(m_db);
    if (kind == ChangeKind::idea)
        return ideas(m_db, m_reader.id, ids);
    if (kind == ChangeKind::thanks)
        return thanks(m_db, m_reader.id, ids);
    if (kind == ChangeKind::referral)
        return referrals(m_db, m_reader.id, ids);
    if (kind == ChangeKind::networks)
        return networks(m_db);
    if (kind == ChangeKind::topic)
        return fromAll(TopicRepository(m_db).all());
    if (kind == ChangeKind::campaign)
        return campaigns(m_db, m_reader);
    if (kind == ChangeKind::team)
        return fromAll(TeamRepository(m_db).all());
    return fail(ErrorCode::Corrupt, u"a change of an unknown kind"_s);
}

Result<ChangesReader::Found> ChangesReader::stories(const QStringList &ids) const
{
    const auto stories = StoryRepository(m_db).published(ids);
    if (!stories)
        return fail(stories.error());
    const auto teams = TeamRepository(m_db).all();
    if (!teams)
        return fail(teams.error());
    Found found;
    for (const Story &story : *stories) {
        if (holds(story.audience, m_reader, *teams))
            put(found, story.id.value, story);
    }
    return found;
}

} // namespace Relais::Backend

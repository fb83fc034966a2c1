// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/pushbody.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/thanksdesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/pushrepository.h"
#include "app/relaisd/repositories/ratingrepository.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "core/api/changes.h"
#include "core/api/jsonreader.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostCounts = 100;

// For so long the stories that a restored backup lost may come back under their ids; the relays of
// them wait at the clients.
constexpr int daysAfterRestore = 35;

bool isOurFault(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Corrupt;
}

} // namespace

PushDesk::PushDesk(const QSqlDatabase &db, const Clock &clock, QUrl publicUrl)
    : m_db(db)
    , m_clock(clock)
    , m_publicUrl(std::move(publicUrl))
{
}

Api::PushResult PushDesk::take(const Member &member, const Api::PushItem &item)
{
    const auto status = tryTake(member, item);
    if (status)
        return { item.id, *status, {} };
    const Error &error = status.error();
    if (isOurFault(error)) {
        qCWarning(lcBackend) << "push" << item.kind << "not taken:" << error.detail;
        return { item.id, Api::PushResult::Status::TryLater, {} };
    }
    if (error.reason == "story-unknown"_L1 && wasRestored())
        return { item.id, Api::PushResult::Status::TryLater, {} };
    return { item.id, Api::PushResult::Status::Refused,
        error.reason.isEmpty() ? u"invalid-input"_s : error.reason };
}

bool PushDesk::wasRestored() const
{
    const auto at = ChangeSequence(m_db).restoredAt();
    return at && at->isValid() && at->addDays(daysAfterRestore) > m_clock.now();
}

Result<Api::PushResult::Status> PushDesk::tryTake(const Member &member, const Api::PushItem &item)
{
    PushRepository pushes(m_db);
    const QByteArray hash = hashOf(member.id, item);
    const auto seen = pushes.seen(item.id);
    if (!seen)
        return fail(seen.error());
    if (const std::optional<QByteArray> &known = *seen) {
        if (*known == hash)
            return Api::PushResult::Status::Duplicate;
        return fail(ErrorCode::Conflict, u"the id was used"_s, u"push-id-reused"_s);
    }
    Savepoint savepoint(m_db, u"item"_s);
    if (!savepoint.isOpen())
        return storageError(m_db);
    if (const auto acted = act(member, item); !acted)
        return fail(acted.error());
    if (const auto kept = pushes.remember(item.id, hash, m_clock.now()); !kept)
        return fail(kept.error());
    if (const auto kept = savepoint.keep(); !kept)
        return fail(kept.error());
    return Api::PushResult::Status::Accepted;
}

Result<void> PushDesk::act(const Member &member, const Api::PushItem &item)
{
    using Taker = Result<void> (PushDesk::*)(const Member &, const QJsonObject &);
    static const QHash<QString, Taker> takers {
        { u"relay"_s, &PushDesk::takeRelay },
        { u"counts"_s, &PushDesk::takeCounts },
        { u"relay-corrected"_s, &PushDesk::takeCorrected },
        { u"wall-view"_s, &PushDesk::takeView },
        { u"wall-reaction"_s, &PushDesk::takeReaction },
        { u"wall-report"_s, &PushDesk::takeReport },
        { u"wall-comment-report"_s, &PushDesk::takeReport },
        { u"wall-post"_s, &PushDesk::takePost },
        { u"wall-edit"_s, &PushDesk::takeEdit },
        { u"charter-accept"_s, &PushDesk::takeCharter },
        { u"idea"_s, &PushDesk::takeIdea },
        { u"idea-message"_s, &PushDesk::takeIdeaMessage },
        { u"idea-withdraw"_s, &PushDesk::takeIdeaWithdrawal },
        { u"idea-credit"_s, &PushDesk::takeIdeaCredit },
        { u"thanks"_s, &PushDesk::takeThanks },
        { u"thanks-open"_s, &PushDesk::takeThanksOpen },
        { u"story-rating"_s, &PushDesk::takeRating },
        { u"referral"_s, &PushDesk::takeReferral },
    };
    const Taker taker = takers.value(item.kind);
    return taker ? (this->*taker)(member, item.body)
                 : fail(ErrorCode::InvalidInput, u"/kind"_s, u"kind-unknown"_s);
}

Result<void> PushDesk::takeRelay(const Member &member, const QJsonObject &body)
{
    const auto relay = relayFrom(body, m_clock.now());
    return relay ? RelayLedger(m_db, m_clock).registerRelay(member, *relay)
                 : Result<void>(fail(relay.error()));
}

Result<void> PushDesk::takeCounts(const Member &member, const QJsonObject &body)
{
    const auto own = Api::ownRelayCountsFrom(body);
    if (!own)
        return fail(own.error());
    if (own->counts.size() > mostCounts)
        return fail(ErrorCode::InvalidInput, u"/counts"_s);
    return RelayLedger(m_db, m_clock).takeCounts(member.id, own->relay, own->counts);
}

Result<void> PushDesk::takeCorrected(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const auto id = reader.finish(RelayId { reader.identifier("relay"_L1) });
    return id ? RelayRepository(m_db).setRight(member.id, *id) : Result<void>(fail(id.error()));
}

Result<void> PushDesk::takeCharter(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const int version = reader.optionalCount("version"_L1);
    const QDateTime said = reader.optionalTime("at"_L1);
    const auto good = reader.finish(version);
    if (!good)
        return fail(good.error());
    const QDateTime now = m_clock.now();
    const QDateTime at = said.isValid() && said < now ? said : now;
    return CharterRepository(m_db).accept(member.id, *good, at);
}

Result<void> PushDesk::takeIdea(const Member &member, const QJsonObject &body)
{
    const auto idea = Api::ideaFrom(body);
    return idea ? IdeaDesk(m_db, m_clock).suggest(member, *idea) : Result<void>(fail(idea.error()));
}

Result<void> PushDesk::takeIdeaMessage(const Member &member, const QJsonObject &body)
{
    const auto message = Api::ideaMessageFrom(body);
    return message ? IdeaDesk(m_db, m_clock).reply(member, *message)
                   : Result<void>(fail(message.error()));
}

Result<void> PushDesk::takeIdeaWithdrawal(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const auto id = reader.finish(IdeaId { reader.identifier("idea"_L1) });
    return id ? IdeaDesk(m_db, m_clock).withdraw(member, *id) : Result<void>(fail(id.error()));
}

Result<void> PushDesk::takeIdeaCredit(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const IdeaId idea { reader.identifier("idea"_L1) };
    const auto credit =
        reader.finish(reader.optionalWord("credit"_L1, ideaCreditFromKey, IdeaCredit::Ask));
    return credit ? IdeaDesk(m_db, m_clock).setCredit(member, idea, *credit)
                  : Result<void>(fail(credit.error()));
}

Result<void> PushDesk::takeThanks(const Member &member, const QJsonObject &body)
{
    const auto thanks = Api::thanksFrom(body);
    return thanks ? ThanksDesk(m_db, m_clock).thank(member, *thanks)
                  : Result<void>(fail(thanks.error()));
}

Result<void> PushDesk::takeThanksOpen(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const bool open = reader.optionalFlag("open"_L1);
    const auto id = reader.finish(ThanksId { reader.identifier("thanks"_L1) });
    return id ? ThanksDesk(m_db, m_clock).setOpen(member, *id, open)
              : Result<void>(fail(id.error()));
}

Result<void> PushDesk::takeRating(const Member &member, const QJsonObject &body)
{
    auto rating = Api::storyRatingFrom(body);
    if (!rating)
        return fail(rating.error());
    const QDateTime now = m_clock.now();
    if (!rating->at.isValid() || rating->at > now)
        rating->at = now;
    return RatingRepository(m_db).put(member.id, *rating);
}

Result<void> PushDesk::takeReferral(const Member &member, const QJsonObject &body)
{
    const auto referral = Api::referralFrom(body);
    return referral ? ReferralRepository(m_db).add(member.id, *referral, m_clock.now())
                    : Result<void>(fail(referral.error()));
}

Result<void> PushDesk::takeReport(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    WallReport report;
    report.id = { reader.identifier("id"_L1) };
    report.post = { reader.identifier("post"_L1) };
    report.comment = { reader.optionalIdentifier("comment"_L1) };
    report.word = reader.text("word"_L1, WallLimits::report);
    report.at = reader.optionalTime("at"_L1);
    const auto good = reader.finish(report);
    return good ? WallDesk(m_db, m_clock, m_publicUrl).report(member, *good)
                : Result<void>(fail(good.error()));
}

Result<void> PushDesk::takePost(const Member &member, const QJsonObject &body)
{
    const auto post = Api::wallPostFrom(body);
    if (!post)
        return fail(post.error());
    const auto put = WallDesk(m_db, m_clock, m_publicUrl).put(member, *post);
    return withoutValue(put);
}

Result<void> PushDesk::takeEdit(const Member &member, const QJsonObject &body)
{
    const auto edit = Api::wallEditFrom(body);
    if (!edit)
        return fail(edit.error());
    const auto edited = WallDesk(m_db, m_clock, m_publicUrl).edit(member, *edit);
    return withoutValue(edited);
}

Result<void> PushDesk::takeView(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const QDateTime at = reader.optionalTime("at"_L1);
    const auto post = reader.finish(WallPostId { reader.identifier("post"_L1) });
    return post ? WallDesk(m_db, m_clock, m_publicUrl).view(member, *post, at)
                : Result<void>(fail(post.error()));
}

Result<void> PushDesk::takeReaction(const Member &member, const QJsonObject &body)
{
    Api::JsonReader reader(body);
    const QDateTime at = reader.optionalTime("at"_L1);
    const bool on = reader.optionalFlag("on"_L1);
    if (!reader.has("on"_L1))
        reader.reject("on"_L1);
    const auto post = reader.finish(WallPostId { reader.identifier("post"_L1) });
    return post ? WallDesk(m_db, m_clock, m_publicUrl).react(member, *post, on, at)
                : Result<void>(fail(post.error()));
}

} // namespace Relais::Backend

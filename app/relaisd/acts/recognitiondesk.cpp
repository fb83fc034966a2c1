// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/recognitiondesk.h"

#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/wallrepository.h"
#include "core/domain/idea.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

tl::unexpected<Error> unknownNomination()
{
    return fail(ErrorCode::NotFound, u"no such nomination"_s, u"nomination-unknown"_s);
}

} // namespace

RecognitionDesk::RecognitionDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_nominations(db)
{
}

Result<void> RecognitionDesk::nominate(const Member &giver, Nomination nomination)
{
    const auto known = m_nominations.byId(nomination.id);
    if (known)
        return known->giver == giver.id ? Result<void>() : unknownNomination();
    if (known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    nomination.reason = nomination.reason.trimmed().left(NominationLimits::reason);
    if (nomination.reason.isEmpty())
        return fail(ErrorCode::InvalidInput, u"a reason is asked for"_s, u"text-empty"_s);
    const auto post = WallRepository(m_db).post({ nomination.post }, giver.id);
    if (!post)
        return fail(post.error());
    if (post->removed)
        return fail(ErrorCode::NotFound, u"the post was removed"_s, u"wall-post-unknown"_s);
    if (post->author == giver.id)
        return fail(ErrorCode::InvalidInput, u"oneself"_s, u"nomination-self"_s);
    nomination.giver = giver.id;
    nomination.receiver = post->author;
    nomination.title = ideaTitle(post->text).left(NominationLimits::title);
    nomination.at = m_clock.now();
    nomination.month = monthOf(nomination.at);
    const auto inserted = m_nominations.insert(nomination);
    if (!inserted)
        return fail(inserted.error());
    if (!*inserted)
        return fail(ErrorCode::Conflict, u"one nomination a month"_s, u"nomination-used"_s);
    return {};
}

Result<void> RecognitionDesk::setChosen(const Member &chooser, const NominationId &id, bool chosen)
{
    const auto nomination = m_nominations.byId(id);
    if (!nomination)
        return fail(nomination.error());
    if (chosen && nomination->receiver == chooser.id)
        return fail(ErrorCode::InvalidInput, u"oneself"_s, u"nomination-self"_s);
    if (nomination->chosen == chosen)
        return {};
    const auto set = m_nominations.setChosen(id, chooser.id, chosen ? m_clock.now() : QDateTime());
    if (!set || !chosen)
        return set;
    // Their client pulls their record, and asks then.
    return ChangeSequence(m_db).note(
        ChangeKind::member, nomination->receiver.value, nomination->receiver);
}

Result<void> RecognitionDesk::setShown(const Member &receiver, const NominationId &id, bool shown)
{
    const auto nomination = m_nominations.byId(id);
    if (!nomination)
        return fail(nomination.error());
    if (nomination->receiver != receiver.id || !nomination->chosen)
        return unknownNomination();
    return m_nominations.setShown(id, shown ? m_clock.now() : QDateTime());
}

} // namespace Relais::Backend

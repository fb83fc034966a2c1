// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/thanksdesk.h"

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/idearepository.h"
#include "app/relaisd/repositories/wallrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

ThanksDesk::ThanksDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_thanks(m_db)
{
}

// Who is thanked, and for what, is known here better than to the one who thanks.
Result<void> ThanksDesk::fill(const Member &giver, Thanks &thanks)
{
    if (thanks.kind == Thanks::For::Post) {
        const auto post = WallRepository(m_db).post({ thanks.object }, giver.id);
        if (!post)
            return fail(post.error());
        if (post->removed)
            return fail(ErrorCode::NotFound, u"the post was removed"_s, u"wall-post-unknown"_s);
        thanks.receiver = post->author;
        thanks.title = ideaTitle(post->text).left(ThanksLimits::title);
    } else {
        if (!giver.has(Role::Editor))
            return fail(ErrorCode::Forbidden, u"editors thank for ideas"_s, u"role"_s);
        const auto idea = IdeaRepository(m_db).byId({ thanks.object });
        if (!idea)
            return fail(idea.error());
        thanks.receiver = idea->author;
        thanks.title = idea->title;
    }
    if (thanks.receiver == giver.id)
        return fail(ErrorCode::InvalidInput, u"one's own"_s, u"thanks-self"_s);
    return {};
}

Result<void> ThanksDesk::thank(const Member &giver, Thanks thanks)
{
    const auto before = m_thanks.exists(giver.id, thanks.kind, thanks.object);
    if (!before)
        return fail(before.error());
    if (*before)
        return {};
    if (const auto filled = fill(giver, thanks); !filled)
        return filled;
    thanks.giver = giver.id;
    thanks.text = thanks.text.trimmed().left(ThanksLimits::text);
    thanks.at = thanks.at.isValid() && thanks.at < m_clock.now() ? thanks.at : m_clock.now();
    if (m_thanks.byId(thanks.id))
        return fail(ErrorCode::Conflict, u"the id has another thanks"_s, u"id-reused"_s);
    if (const auto inserted = m_thanks.insert(thanks); !inserted)
        return inserted;
    if (thanks.kind == Thanks::For::Idea) {
        const auto said = IdeaDesk(m_db, m_clock).thank(giver, { thanks.object }, thanks.text);
        if (!said)
            return said;
    }
    ChangeSequence changes(m_db);
    if (const auto told = changes.note(ChangeKind::thanks, thanks.id.value, thanks.receiver); !told)
        return told;
    return changes.note(ChangeKind::thanks, thanks.id.value, giver.id);
}

Result<void> ThanksDesk::setOpen(const Member &receiver, const ThanksId &id, bool open)
{
    const auto thanks = m_thanks.byId(id);
    if (!thanks)
        return fail(thanks.error());
    if (thanks->receiver != receiver.id)
        return fail(ErrorCode::NotFound, u"somebody else's"_s, u"thanks-unknown"_s);
    if (thanks->open == open)
        return {};
    if (const auto set = m_thanks.setOpen(id, open); !set)
        return set;
    return ChangeSequence(m_db).note(ChangeKind::thanks, id.value);
}

} // namespace Relais::Backend

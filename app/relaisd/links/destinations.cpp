// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/destinations.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/storyrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 keptMs = 2'000;
constexpr qsizetype mostKept = 200'000;

Result<Destination> toWithdrawal(const QSqlDatabase &database, const QString &id)
{
    const auto stories = StoryRepository(database).published({ id });
    if (!stories)
        return fail(stories.error());
    Story story = stories->value(StoryId { id });
    // The correction is written for readers; the rest stays among those whom the story was for.
    if (!story.audience.isEveryone()) {
        story.title.clear();
        story.withdrawnReason.clear();
    }
    return Destination { {}, std::make_shared<const Story>(std::move(story)) };
}

} // namespace

// A later revision may have mended the link; one whose embargo still runs is not used yet, whatever
// the relay says that it is of.
Result<Destination> destinationOf(
    const QSqlDatabase &database, const QString &code, const QDateTime &now)
{
    auto found = run(database,
        u"SELECT s.state, v.link, s.id FROM relay r JOIN story s ON s.id = r.story "
        "JOIN story_revision v ON v.story = r.story AND v.embargo <= ? "
        "WHERE r.code = ? ORDER BY v.revision DESC LIMIT 1"_s,
        { toStored(now), code });
    if (!found)
        return fail(found.error());
    if (!found->next()) {
        found = run(database, // a member's own link of a job
            u"SELECT s.state, v.link, s.id FROM referral f JOIN story s ON s.id = f.story "
            "JOIN story_revision v ON v.story = f.story AND v.embargo <= ? "
            "WHERE f.code = ? ORDER BY v.revision DESC LIMIT 1"_s,
            { toStored(now), code });
        if (!found)
            return fail(found.error());
        if (!found->next())
            return fail(ErrorCode::NotFound, u"no such tracked link"_s, u"code-unknown"_s);
    }
    if (found->value(0).toString() == storyStateKey(StoryState::Withdrawn))
        return toWithdrawal(database, found->value(2).toString());
    const QByteArray link = found->value(1).toString().toLatin1();
    if (!link.startsWith("https://") && !link.startsWith("http://"))
        return fail(ErrorCode::NotFound, u"the story has no link"_s, u"code-unknown"_s);
    return Destination { link };
}

std::optional<Destination> DestinationCache::find(const QString &code, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.constFind(code);
    if (entry == m_entries.cend() || entry->until <= now.toMSecsSinceEpoch())
        return std::nullopt;
    return entry->destination;
}

void DestinationCache::put(
    const QString &code, const Destination &destination, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= mostKept)
        m_entries.clear();
    m_entries.insert(code, { destination, now.toMSecsSinceEpoch() + keptMs });
}

void DestinationCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace Relais::Backend

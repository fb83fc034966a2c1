// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/digestwriter.h"

#include "app/relaisd/mail/digestmail.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/teamrepository.h"

namespace Relais::Backend {

namespace {
constexpr int daysOfNews = 7;
}

Result<DigestWriter> DigestWriter::read(
    const QSqlDatabase &db, const QUrl &publicUrl, const QDateTime &now)
{
    const auto organization = OrganizationRepository(db).get();
    const auto teams = TeamRepository(db).all();
    const auto ids = MailRepository(db).newStories(now.addDays(-daysOfNews));
    if (!organization || !teams || !ids)
        return fail(!organization ? organization.error() : teams ? ids.error() : teams.error());
    const auto published = StoryRepository(db).published(*ids);
    if (!published)
        return fail(published.error());
    DigestWriter writer;
    writer.m_publicUrl = publicUrl;
    writer.m_organization = organization->name;
    writer.m_teams = *teams;
    for (const QString &id : *ids) {
        const auto story = published->constFind({ id });
        if (story != published->cend() && phaseAt(*story, now) == StoryPhase::Live)
            writer.m_stories.append(*story);
    }
    sortForDigest(writer.m_stories);
    return writer;
}

Result<std::optional<Mail>> DigestWriter::mailFor(
    const QSqlDatabase &db, const MailReader &reader, const QDateTime &now) const
{
    const auto member = MemberRepository(db).byId(reader.member);
    if (!member)
        return fail(member.error());
    QStringList ids;
    for (const Story &story : m_stories)
        ids.append(story.id.value);
    const auto relayed = MailRepository(db).relayedBy(member->id, ids);
    if (!relayed)
        return fail(relayed.error());
    QList<Story> found;
    for (const Story &story : m_stories) {
        if (!relayed->contains(story.id.value) && holds(story.audience, *member, m_teams))
            found.append(story);
    }
    if (found.isEmpty())
        return std::nullopt;
    const qsizetype shown = std::min(found.size(), digestStories);
    const Digest digest { *member, m_organization, found.mid(0, shown),
        static_cast<int>(found.size() - shown), m_publicUrl, reader.code,
        digestWeek(reader.choice, now) };
    return digestMail(digest, now);
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/digestround.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/mail/digestmail.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "core/base/killpoint.h"
#include "core/base/log.h"

#include <future>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostARound = 500;
constexpr int daysOfNews = 7;
constexpr int mostAttempts = 8;
constexpr qint64 retrySeconds = 15 * 60;
constexpr int rememberedDays = 400;

} // namespace

DigestRound::DigestRound(Parts parts)
    : m_parts(std::move(parts))
{
}

Result<int> DigestRound::run(const std::atomic<bool> &stop)
{
    const QString name = u"digests"_s;
    Result<int> sent;
    {
        const auto db = openDatabase(m_parts.databaseUrl, name, true);
        sent = db ? runWith(*db, stop) : Result<int>(fail(db.error()));
    }
    QSqlDatabase::removeDatabase(name);
    return sent;
}

Result<int> DigestRound::runWith(const QSqlDatabase &db, const std::atomic<bool> &stop)
{
    const auto readers = DigestRepository(db).toLookAt(m_parts.clock.now(), mostARound);
    if (!readers)
        return fail(readers.error());
    if (readers->isEmpty())
        return 0;
    const auto news = newsOf(db);
    if (!news) {
        const bool none = news.error().code == ErrorCode::NotFound;
        return none ? Result<int>(0) : fail(news.error());
    }
    int sent = 0;
    for (const DigestReader &reader : *readers) {
        if (stop)
            break;
        const auto served = serve(db, *news, reader, stop);
        if (!served)
            return fail(served.error());
        sent += *served ? 1 : 0;
    }
    const QDateTime old = m_parts.clock.now().addDays(-rememberedDays);
    write([old](const QSqlDatabase &database) -> Result<bool> {
        const auto done = DigestRepository(database).forgetBefore(old);
        return done ? Result<bool>(true) : fail(done.error());
    });
    return sent;
}

Result<DigestRound::News> DigestRound::newsOf(const QSqlDatabase &db) const
{
    const auto server = smtpServerOf(db, m_parts.dataFolder);
    if (!server)
        return fail(server.error());
    const auto organization = OrganizationRepository(db).get();
    const auto teams = TeamRepository(db).all();
    if (!organization || !teams)
        return fail(organization ? teams.error() : organization.error());
    const QDateTime now = m_parts.clock.now();
    const auto ids = DigestRepository(db).newStories(now.addDays(-daysOfNews));
    const auto published =
        ids ? StoryRepository(db).published(*ids) : fail(ids.error());
    if (!published)
        return fail(published.error());
    News news { *server, organization->name, {}, *teams };
    for (const QString &id : *ids) {
        const auto story = published->constFind({ id });
        if (story != published->cend() && phaseAt(*story, now) == StoryPhase::Live)
            news.stories.append(*story);
    }
    sortForDigest(news.stories);
    return news;
}

// True when the commit is known to have happened and act said so.
bool DigestRound::write(const std::function<Result<bool>(const QSqlDatabase &)> &act)
{
    const auto committed = std::make_shared<std::promise<bool>>();
    auto answer = committed->get_future();
    const auto said = std::make_shared<bool>(false);
    const auto job = [act, said](QSqlDatabase &database) {
        const Result<bool> done = act(database);
        if (!done)
            qCWarning(lcBackend) << "digest:" << done.error().detail;
        *said = done.value_or(false);
        return done.has_value();
    };
    const auto told = [committed](bool ok) { committed->set_value(ok); };
    return m_parts.writer.submit(job, told) && answer.get() && *said;
}

Result<bool> DigestRound::serve(const QSqlDatabase &db, const News &news,
    const DigestReader &reader, const std::atomic<bool> &stop)
{
    const QDateTime now = m_parts.clock.now();
    if (!isDue(reader.choice, now)) { // relaisd was away at its time
        write([&reader, now](const QSqlDatabase &database) -> Result<bool> {
            const auto set = DigestRepository(database).setNext(
                reader.member, nextDigest(reader.choice, now));
            return set ? Result<bool>(true) : fail(set.error());
        });
        return false;
    }
    const bool mine = write([&reader, now](const QSqlDatabase &database) {
        return DigestRepository(database).claim(reader, now);
    });
    if (!mine)
        return false;
    killPoint("digest-claimed");
    const auto fate = hand(db, news, reader, now, stop);
    if (!fate)
        return fail(fate.error());
    const DigestFate became = *fate;
    write([&reader, became, now](const QSqlDatabase &database) -> Result<bool> {
        const auto noted =
            DigestRepository(database).note(reader, became, now, now.addSecs(retrySeconds));
        return noted ? Result<bool>(true) : fail(noted.error());
    });
    return became == DigestFate::Sent;
}

Result<DigestFate> DigestRound::hand(const QSqlDatabase &db, const News &news,
    const DigestReader &reader, const QDateTime &now, const std::atomic<bool> &stop)
{
    const auto member = MemberRepository(db).byId(reader.member);
    if (!member)
        return fail(member.error());
    const auto stories = storiesFor(db, news, *member);
    if (!stories)
        return fail(stories.error());
    if (stories->isEmpty())
        return DigestFate::Empty;
    const qsizetype shown = std::min(stories->size(), digestStories);
    const Digest digest { *member, news.organization, stories->mid(0, shown),
        static_cast<int>(stories->size() - shown), m_parts.publicUrl, reader.code,
        digestWeek(reader.choice, now) };
    const MailAnswer answer = sendMail(news.server, digestMail(digest, now), stop);
    killPoint("digest-handed-over");
    if (answer.fate != MailAnswer::Fate::Taken)
        qCWarning(lcBackend) << "digest:" << answer.detail;
    return fateOf(answer, db, reader, now);
}

DigestFate DigestRound::fateOf(const MailAnswer &answer, const QSqlDatabase &db,
    const DigestReader &reader, const QDateTime &now) const
{
    switch (answer.fate) {
    case MailAnswer::Fate::Taken:
        return DigestFate::Sent;
    case MailAnswer::Fate::Refused:
        return DigestFate::Refused;
    case MailAnswer::Fate::Unknown:
        return DigestFate::Unknown;
    case MailAnswer::Fate::Later:
        break;
    }
    const int tried =
        DigestRepository(db).attempts(reader.member, digestWeek(reader.choice, now)).value_or(0);
    return tried < mostAttempts ? DigestFate::Later : DigestFate::Refused;
}

// New to the member: theirs to relay, and not yet relayed.
Result<QList<Story>> DigestRound::storiesFor(
    const QSqlDatabase &db, const News &news, const Member &member) const
{
    QStringList ids;
    for (const Story &story : news.stories)
        ids.append(story.id.value);
    const auto relayed = DigestRepository(db).relayedBy(member.id, ids);
    if (!relayed)
        return fail(relayed.error());
    QList<Story> found;
    for (const Story &story : news.stories) {
        if (!relayed->contains(story.id.value) && holds(story.audience, member, news.teams))
            found.append(story);
    }
    return found;
}

} // namespace Relais::Backend

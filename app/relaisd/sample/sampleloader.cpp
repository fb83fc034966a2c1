// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/sampleloader.h"

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/repositories/headcountrepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "app/relaisd/sample/sampledeskloader.h"
#include "app/relaisd/sample/samplehistory.h"
#include "app/relaisd/sample/samplekeys.h"
#include "app/relaisd/sample/writenow.h"
#include "core/base/uuid7.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostPicturedCandidates = 500;

Result<std::optional<StoryImage>> keptPicture(
    const SamplePicture &picture, const QString &folder, const MediaStore &media)
{
    if (picture.file.isEmpty())
        return std::nullopt;
    QFile file(folder + u"/pictures/"_s + picture.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.fileName() + u": "_s + file.errorString());
    auto image = media.add(file.read(MediaStore::largestBytes + 1));
    if (!image)
        return fail(image.error().code, file.fileName() + u": "_s + image.error().detail);
    image->altText = picture.alt;
    return *image;
}

//! From draft to approval, each step at a believable time before approvedAt.
Result<void> publish(QSqlDatabase &db, const SampleStory &sample, SampleKeys &keys)
{
    MemberRepository members(db);
    const auto author = members.byId(sample.author);
    const auto approver = members.byId(sample.approver);
    if (!author || !approver)
        return fail(author ? approver.error() : author.error());
    ManualClock clock(sample.approvedAt.addSecs(-26 * 3600));
    StoryDesk desk(db, clock);
    if (const auto saved = desk.save(*author, sample.story, std::nullopt); !saved)
        return fail(saved.error());
    clock.set(sample.approvedAt.addSecs(-20 * 3600));
    const auto submitted = desk.act(*author, StoryAction::Submit, sample.story.id, std::nullopt);
    if (!submitted)
        return fail(submitted.error());
    clock.set(sample.approvedAt);
    const auto approval = keys.sign(db, *approver, sample.story.id, clock);
    if (!approval)
        return fail(approval.error());
    const auto approved =
        desk.act(*approver, StoryAction::Approve, sample.story.id, std::nullopt, {}, *approval);
    return withoutValue(approved);
}

//! Two of three let colleagues find them, each with a topic that one may ask them about.
Result<void> list(QSqlDatabase &db, const SampleData &data, const QDateTime &now)
{
    for (qsizetype i = 0; i < data.members.size(); ++i) {
        if (i % 3 == 2)
            continue;
        const Member &member = data.members.at(i);
        DirectoryChoice choice;
        choice.listed = true;
        choice.lines = { DirectoryLine::Title, DirectoryLine::Team, DirectoryLine::Place,
            DirectoryLine::Languages };
        if (!data.topics.isEmpty())
            choice.skills = { data.topics.at(i % data.topics.size()).id };
        const auto saved = DirectoryRepository(db).save(member.id, member.name, choice, now);
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace

SampleLoader::SampleLoader(Writer &writer, const Clock &clock, Options options)
    : m_writer(writer)
    , m_clock(clock)
    , m_options(std::move(options))
{
}

Result<SampleData> SampleLoader::load()
{
    auto data = readSample(m_options.sampleFolder, m_clock);
    if (!data)
        return data;
    if (const auto done = people(*data); !done)
        return fail(done.error());
    if (const auto done = stories(*data); !done)
        return fail(done.error());
    if (const auto done = wall(*data); !done)
        return fail(done.error());
    if (const auto done = desk(*data); !done)
        return fail(done.error());
    if (const auto done = candidatePictures(*data); !done)
        return fail(done.error());
    if (const auto done = history(*data); !done)
        return fail(done.error());
    const auto told = writeNow(m_writer, [this](QSqlDatabase &db) { return tick(db, m_clock); });
    return told ? data : Result<SampleData>(fail(told.error()));
}

Result<void> SampleLoader::people(const SampleData &data)
{
    return writeNow(m_writer, [&](QSqlDatabase &db) -> Result<void> {
        const QDateTime founded = m_clock.now().addYears(-1);
        const auto created =
            OrganizationRepository(db).create({ { newUuid7(m_clock) }, data.name, founded, true });
        if (!created)
            return created;
        for (const Team &team : data.teams) {
            if (const auto saved = TeamRepository(db).save(team); !saved)
                return saved;
        }
        for (const Member &member : data.members) {
            if (const auto added = MemberRepository(db).add(member, founded); !added)
                return added;
        }
        if (const auto counted = HeadcountRepository(db).snapshot(founded); !counted)
            return fail(counted.error());
        for (const Topic &topic : data.topics) {
            if (const auto saved = TopicRepository(db).save(topic); !saved)
                return saved;
        }
        if (const auto listed = list(db, data, m_clock.now()); !listed)
            return listed;
        for (const Campaign &campaign : data.campaigns) {
            if (const auto saved = CampaignRepository(db).save(campaign); !saved)
                return saved;
        }
        const auto key = SigningDesk(db, m_clock).ensureOrganizationKey(m_options.dataFolder);
        return withoutValue(key);
    });
}

Result<void> SampleLoader::stories(SampleData &data)
{
    const MediaStore media(m_options.dataFolder);
    SampleKeys keys(m_options.dataFolder);
    for (SampleStory &sample : data.stories) {
        const auto image = keptPicture(sample.picture, m_options.sampleFolder, media);
        if (!image)
            return fail(image.error());
        sample.story.image = *image;
        const auto published =
            writeNow(m_writer, [&](QSqlDatabase &db) { return publish(db, sample, keys); });
        if (!published)
            return fail(published.error().code,
                u"story \""_s + sample.story.title + u"\": "_s + published.error().detail,
                published.error().reason);
    }
    return {};
}

Result<void> SampleLoader::wall(const SampleData &data)
{
    const MediaStore media(m_options.dataFolder);
    return writeNow(m_writer, [&](QSqlDatabase &db) -> Result<void> {
        for (const SamplePost &sample : data.wall) {
            const auto author = MemberRepository(db).byId(sample.author);
            if (!author)
                return fail(author.error());
            const ManualClock clock(sample.at);
            WallPost post;
            post.id = sample.id;
            post.text = sample.text;
            post.story = sample.story;
            const auto image = keptPicture(sample.picture, m_options.sampleFolder, media);
            if (!image)
                return fail(image.error());
            post.image = *image;
            const auto put = WallDesk(db, clock, m_options.publicUrl).put(*author, post);
            if (!put)
                return fail(put.error());
        }
        return {};
    });
}

Result<void> SampleLoader::desk(const SampleData &data)
{
    SampleKeys keys(m_options.dataFolder);
    return writeNow(m_writer, [&](QSqlDatabase &db) {
        return SampleDeskLoader(db, m_clock.now(), m_options.publicUrl).load(data.desk, keys);
    });
}

// After the entries, as from a feed.
Result<void> SampleLoader::candidatePictures(const SampleData &data)
{
    QHash<QUrl, QString> files;
    for (const SampleSource &source : data.desk.sources) {
        for (const SampleCandidate &candidate : source.candidates) {
            if (!candidate.picture.isEmpty())
                files.insert(candidate.link, candidate.picture);
        }
    }
    const MediaStore media(m_options.dataFolder);
    return writeNow(m_writer, [&](QSqlDatabase &db) -> Result<void> {
        CandidateRepository candidates(db);
        const auto waiting = candidates.open({}, mostPicturedCandidates);
        if (!waiting)
            return fail(waiting.error());
        for (const Candidate &candidate : *waiting) {
            const SamplePicture picture { files.value(candidate.link), {} };
            const auto image = keptPicture(picture, m_options.sampleFolder, media);
            if (!image)
                return fail(image.error());
            if (!*image)
                continue;
            if (const auto set = candidates.setPicture(candidate.id, **image); !set)
                return set;
        }
        return {};
    });
}

// A short transaction a story, so that a serving relaisd is never held up for long.
Result<void> SampleLoader::history(const SampleData &data)
{
    SampleHistory history(data, m_clock.now(), m_options.publicUrl, m_options.seed);
    for (const SampleStory &sample : data.stories) {
        const auto done =
            writeNow(m_writer, [&](QSqlDatabase &db) { return history.relay(db, sample); });
        if (!done)
            return done;
    }
    return writeNow(
        m_writer, [&](QSqlDatabase &db) { return history.lookAtTheWall(db, data.wall.size()); });
}

} // namespace Relais::Backend

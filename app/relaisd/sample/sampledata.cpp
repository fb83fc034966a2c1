// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/sampledata.h"

#include "app/relaisd/sample/samplereader.h"
#include "core/api/codec.h"
#include "core/base/uuid7.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int longestName = SampleLimits::name;
constexpr int mostOfAKind = SampleLimits::ofAKind;
constexpr int farthestDays = SampleLimits::days;

Result<QJsonDocument> parse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path + u": "_s + file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorCode::InvalidInput, path + u" is too large"_s);
    QJsonParseError error {};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, path + u": "_s + error.errorString());
    return json;
}

SamplePicture samplePictureIn(Api::JsonReader &reader)
{
    SamplePicture picture;
    reader.optionalObject("image"_L1, [&](Api::JsonReader &image) {
        picture.file = image.text("file"_L1, 120);
        picture.alt = image.optionalText("alt"_L1, StoryLimits::altText);
        if (picture.file.contains(u'/') || picture.file.startsWith(u'.'))
            image.reject("file"_L1);
    });
    return picture;
}

} // namespace

using Api::JsonReader;

QString SampleReader::define(QHash<QString, QString> &slugs, const QString &slug)
{
    const QString id = newUuid7(m_clock);
    slugs.insert(slug, id);
    return id;
}

QString SampleReader::known(const QHash<QString, QString> &slugs, const QString &slug)
{
    if (!slug.isEmpty() && !slugs.contains(slug) && m_unknown.isEmpty())
        m_unknown = slug;
    return slugs.value(slug);
}

Result<void> SampleReader::missing() const
{
    if (m_unknown.isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput, u"nothing has the slug "_s + m_unknown);
}

// Between 07:00 and 15:00 UTC of that day, and never later than now.
QDateTime SampleReader::officeTime(qint64 daysAgo, const QString &seed) const
{
    const qint64 minutes = 7 * 60 + static_cast<qint64>(qHash(seed, 7) % (8 * 60));
    const QDateTime time(m_now.date().addDays(-daysAgo),
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes) * 60'000), Qt::UTC);
    return std::min(time, m_now.addSecs(-1800));
}

void SampleReader::teams(JsonReader &reader)
{
    reader.optionalObjects("teams"_L1, mostOfAKind, [&](JsonReader &team) {
        const QString id = define(m_teams, team.identifier("slug"_L1));
        m_data.teams.append({ { id }, { known(m_teams, team.optionalIdentifier("parent"_L1)) },
            team.text("name"_L1, longestName) });
    });
}

void SampleReader::members(JsonReader &reader)
{
    reader.optionalObjects("members"_L1, mostOfAKind, [&](JsonReader &json) {
        Member member;
        member.id.value = define(m_members, json.identifier("slug"_L1));
        member.name = json.text("name"_L1, longestName);
        member.email = json.text("email"_L1, longestName);
        member.title = json.optionalText("title"_L1, longestName);
        member.team.value = known(m_teams, json.optionalIdentifier("team"_L1));
        member.location = json.optionalText("location"_L1, longestName);
        member.languages = json.optionalTexts("languages"_L1, 20, 35);
        const QStringList roles = json.optionalTexts("roles"_L1, 4, 20);
        for (const QString &word : roles) {
            if (const auto role = roleFromKey(word))
                member.roles.append(*role);
            else
                json.reject("roles"_L1);
        }
        m_data.members.append(member);
    });
}

void SampleReader::topics(JsonReader &reader)
{
    reader.optionalObjects("topics"_L1, mostOfAKind, [&](JsonReader &topic) {
        m_data.topics.append({ { define(m_topics, topic.identifier("slug"_L1)) },
            topic.text("name"_L1, longestName), topic.optionalText("nameEn"_L1, longestName) });
    });
}

void SampleReader::campaigns(JsonReader &reader)
{
    reader.optionalObjects("campaigns"_L1, mostOfAKind, [&](JsonReader &json) {
        Campaign campaign;
        campaign.id.value = define(m_campaigns, json.identifier("slug"_L1));
        campaign.name = json.text("name"_L1, longestName);
        campaign.goal = json.optionalText("goal"_L1, 1000);
        campaign.from = m_now.addDays(-json.integer("fromDaysAgo"_L1, -farthestDays, farthestDays));
        campaign.to = m_now.addDays(json.integer("toInDays"_L1, -farthestDays, farthestDays));
        campaign.color = static_cast<int>(json.optionalInteger("color"_L1, 0, 8));
        json.optionalObject("goals"_L1, [&campaign](JsonReader &goals) {
            campaign.goals = { goals.optionalCount("relays"_L1), goals.optionalCount("people"_L1),
                goals.optionalCount("clicks"_L1), goals.optionalCount("impressions"_L1) };
        });
        m_data.campaigns.append(campaign);
    });
}

Result<void> SampleReader::organization(const QJsonObject &json)
{
    JsonReader reader(json);
    m_data.name = reader.text("name"_L1, longestName);
    teams(reader);
    members(reader);
    topics(reader);
    campaigns(reader);
    if (const auto good = reader.finish(true); !good)
        return fail(good.error());
    return missing();
}

void SampleReader::captions(JsonReader &reader, Story &story)
{
    reader.optionalObjects("captions"_L1, StoryLimits::captions, [&](JsonReader &json) {
        Caption caption;
        if (json.has("network"_L1))
            caption.network = json.word("network"_L1, networkFromKey);
        caption.language = json.text("language"_L1, 35);
        caption.text = json.text("text"_L1, StoryLimits::captionText);
        story.captions.append(caption);
    });
}

void SampleReader::content(JsonReader &reader, Story &story)
{
    story.kind = reader.word("kind"_L1, storyKindFromKey);
    story.title = reader.text("title"_L1, StoryLimits::title);
    story.summary = reader.text("summary"_L1, StoryLimits::summary);
    story.language = reader.text("language"_L1, 35);
    story.link = reader.optionalUrl("link"_L1);
    const QStringList topics = reader.optionalIdentifiers("topics"_L1, StoryLimits::topics);
    for (const QString &topic : topics)
        story.topics.append({ known(m_topics, topic) });
    story.campaign.value = known(m_campaigns, reader.optionalIdentifier("campaign"_L1));
    captions(reader, story);
    reader.optionalObject("editRule"_L1, [&](JsonReader &rule) {
        story.editRule.kind = rule.word("kind"_L1, editRuleFromKey);
        story.editRule.minimumPercent =
            static_cast<int>(rule.optionalInteger("minimumPercent"_L1, 0, 100));
    });
    story.disclosure = reader.optionalText("disclosure"_L1, StoryLimits::disclosure);
    const QStringList networks = reader.optionalTexts("networks"_L1, 20, 20);
    for (const QString &word : networks) {
        if (const auto network = networkFromKey(word))
            story.networks.append(*network);
        else
            reader.reject("networks"_L1);
    }
    story.pinned = reader.optionalFlag("pinned"_L1);
    reader.optionalObject("job"_L1, [&](JsonReader &job) {
        story.job = { job.optionalText("place"_L1, longestName),
            job.optionalText("contract"_L1, longestName), job.optionalText("team"_L1, longestName),
            job.optionalFlag("remote"_L1), job.optionalText("start"_L1, StoryLimits::fact) };
    });
    reader.optionalObject("event"_L1, [&](JsonReader &event) {
        const qint64 days = event.integer("inDays"_L1, -farthestDays, farthestDays);
        const auto hour = static_cast<int>(event.integer("hour"_L1, 0, 23));
        story.event = { QDateTime(m_now.date().addDays(days), QTime(hour, 0), Qt::UTC),
            event.optionalText("place"_L1, StoryLimits::fact) };
    });
    reader.optionalObject("audience"_L1, [&](JsonReader &audience) {
        const QStringList teams = audience.optionalIdentifiers("teams"_L1, mostOfAKind);
        for (const QString &team : teams)
            story.audience.teams.append({ known(m_teams, team) });
        story.audience.locations = audience.optionalTexts("locations"_L1, 100, longestName);
        story.audience.languages = audience.optionalTexts("languages"_L1, 100, 35);
    });
}

SampleStory SampleReader::story(JsonReader &reader)
{
    SampleStory sample;
    const QString slug = reader.identifier("slug"_L1);
    sample.story.id.value = define(m_stories, slug);
    content(reader, sample.story);
    sample.author.value = known(m_members, reader.identifier("author"_L1));
    sample.approver.value = known(m_members, reader.identifier("approver"_L1));
    sample.approvedAt = officeTime(reader.integer("approvedDaysAgo"_L1, 0, farthestDays), slug);
    if (reader.has("expiresInDays"_L1))
        sample.story.expiry =
            m_now.addDays(reader.integer("expiresInDays"_L1, -farthestDays, farthestDays));
    sample.picture = samplePictureIn(reader);
    return sample;
}

Result<void> SampleReader::stories(const QJsonArray &array)
{
    JsonReader reader(QJsonObject { { u"stories"_s, array } });
    reader.optionalObjects(
        "stories"_L1, mostOfAKind, [&](JsonReader &json) { m_data.stories.append(story(json)); });
    if (const auto good = reader.finish(true); !good)
        return fail(good.error());
    return missing();
}

Result<void> SampleReader::wall(const QJsonObject &json)
{
    JsonReader reader(json);
    reader.optionalObjects("wall"_L1, mostOfAKind, [&](JsonReader &post) {
        SamplePost sample;
        const QString slug = post.optionalIdentifier("slug"_L1);
        sample.id.value = slug.isEmpty() ? newUuid7(m_clock) : define(m_posts, slug);
        sample.author.value = known(m_members, post.identifier("author"_L1));
        sample.text = post.text("text"_L1, WallLimits::text);
        sample.story.value = known(m_stories, post.optionalIdentifier("story"_L1));
        sample.at = officeTime(post.integer("daysAgo"_L1, 0, farthestDays), sample.text);
        sample.picture = samplePictureIn(post);
        m_data.wall.append(sample);
    });
    if (const auto good = reader.finish(true); !good)
        return fail(good.error());
    return missing();
}

SampleData SampleReader::take()
{
    std::sort(m_data.stories.begin(), m_data.stories.end(),
        [](const SampleStory &a, const SampleStory &b) { return a.approvedAt < b.approvedAt; });
    std::sort(m_data.wall.begin(), m_data.wall.end(),
        [](const SamplePost &a, const SamplePost &b) { return a.at < b.at; });
    return std::move(m_data);
}

namespace {

tl::unexpected<Error> inFile(const QString &path, Error error)
{
    error.detail = path + u": "_s + error.detail;
    return fail(std::move(error));
}

} // namespace

Result<SampleData> readSample(const QString &folder, const Clock &clock)
{
    SampleReader reader(clock);
    const QString organizationFile = folder + u"/organization.json"_s;
    const auto organization = parse(organizationFile);
    if (!organization)
        return fail(organization.error());
    if (const auto read = reader.organization(organization->object()); !read)
        return inFile(organizationFile, read.error());
    for (const QString &name : { u"/stories.json"_s, u"/jobs.json"_s }) {
        const auto stories = parse(folder + name);
        if (!stories)
            return fail(stories.error());
        if (const auto read = reader.stories(stories->array()); !read)
            return inFile(folder + name, read.error());
    }
    if (const auto read = reader.wall(organization->object()); !read)
        return inFile(organizationFile, read.error());
    const QString deskFile = folder + u"/desk.json"_s;
    if (QFile::exists(deskFile)) {
        const auto desk = parse(deskFile);
        if (!desk)
            return fail(desk.error());
        if (const auto read = reader.desk(desk->object()); !read)
            return inFile(deskFile, read.error());
    }
    return reader.take();
}

} // namespace Relais::Backend

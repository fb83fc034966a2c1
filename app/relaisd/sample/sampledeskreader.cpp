// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the sample that editors work on: desk.json.

#include "app/relaisd/sample/samplereader.h"
#include "core/base/uuid7.h"
#include "core/domain/recognition.h"
#include "core/domain/thanks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

using Api::JsonReader;

namespace {

constexpr qint64 farthestHours = 24LL * SampleLimits::days;
constexpr qint64 farthestMinutes = 60 * farthestHours;
constexpr int longestSampleText = 4000;

std::optional<SampleDraft::State> draftStateFromKey(const QString &key)
{
    static const QHash<QString, SampleDraft::State> states {
        { u"draft"_s, SampleDraft::State::Draft }, { u"sent-back"_s, SampleDraft::State::SentBack },
        { u"in-review"_s, SampleDraft::State::InReview },
        { u"scheduled"_s, SampleDraft::State::Scheduled }
    };
    const auto it = states.constFind(key);
    return it == states.cend() ? std::nullopt : std::optional(*it);
}

std::optional<IdeaAct> ideaActFromKey(const QString &key)
{
    static const QHash<QString, IdeaAct> acts { { u"read"_s, IdeaAct::Read },
        { u"ask"_s, IdeaAct::Ask }, { u"answer"_s, IdeaAct::Answer },
        { u"review"_s, IdeaAct::Review }, { u"decline"_s, IdeaAct::Decline } };
    const auto it = acts.constFind(key);
    return it == acts.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

QDateTime SampleReader::hoursAgo(JsonReader &reader) const
{
    return m_now.addSecs(-3600 * reader.integer("hoursAgo"_L1, 0, farthestHours));
}

void SampleReader::sources(JsonReader &reader)
{
    reader.optionalObjects("sources"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleSource source;
        // Candidates name it by its place in the list.
        m_sources.insert(json.identifier("slug"_L1), QString::number(m_data.desk.sources.size()));
        source.title = json.text("title"_L1, SampleLimits::name);
        source.url = json.optionalUrl("url"_L1);
        source.settings.language = json.optionalText("language"_L1, 35);
        source.settings.perDay = json.optionalCount("perDay"_L1);
        source.settings.expiryDays = json.optionalCount("expiryDays"_L1);
        source.settings.paused = json.optionalFlag("paused"_L1);
        source.settings.watchOnly = json.optionalFlag("watchOnly"_L1);
        const QStringList topics = json.optionalIdentifiers("topics"_L1, StoryLimits::topics);
        for (const QString &topic : topics)
            source.settings.topics.append({ known(m_topics, topic) });
        source.fetchedAt =
            m_now.addSecs(-60 * json.integer("fetchedMinutesAgo"_L1, 0, farthestMinutes));
        source.failures = json.optionalCount("failures"_L1);
        source.problem = json.optionalText("problem"_L1, SampleLimits::name);
        m_data.desk.sources.append(source);
    });
}

void SampleReader::candidates(JsonReader &reader)
{
    reader.optionalObjects("candidates"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        const QString place = known(m_sources, json.identifier("source"_L1));
        SampleCandidate candidate;
        candidate.title = json.text("title"_L1, StoryLimits::title);
        candidate.summary = json.optionalText("summary"_L1, longestSampleText);
        candidate.link = json.optionalUrl("link"_L1);
        candidate.at = hoursAgo(json);
        candidate.picture = json.optionalText("picture"_L1, 120);
        if (candidate.picture.contains(u'/') || candidate.picture.startsWith(u'.'))
            json.reject("picture"_L1);
        if (!place.isEmpty())
            m_data.desk.sources[place.toInt()].candidates.append(candidate);
    });
    for (SampleSource &source : m_data.desk.sources)
        std::sort(source.candidates.begin(), source.candidates.end(),
            [](const SampleCandidate &a, const SampleCandidate &b) { return a.at < b.at; });
}

SampleComment SampleReader::comment(JsonReader &reader)
{
    SampleComment comment;
    comment.author.value = known(m_members, reader.identifier("author"_L1));
    comment.field = storyFieldFromKey(reader.optionalText("field"_L1, 35));
    comment.text = reader.text("text"_L1, CommentLimits::text);
    comment.at = hoursAgo(reader);
    reader.optionalObject("answer"_L1, [&](JsonReader &answer) {
        comment.answerAuthor.value = known(m_members, answer.identifier("author"_L1));
        comment.answer = answer.text("text"_L1, CommentLimits::text);
        comment.answeredAt = hoursAgo(answer);
    });
    return comment;
}

void SampleReader::drafts(JsonReader &reader)
{
    reader.optionalObjects("stories"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleDraft draft;
        draft.story.id.value = define(m_stories, json.identifier("slug"_L1));
        content(json, draft.story);
        draft.state = json.word("state"_L1, draftStateFromKey);
        draft.author.value = known(m_members, json.identifier("author"_L1));
        draft.other.value = known(m_members,
            json.has("approver"_L1) ? json.identifier("approver"_L1)
                                    : json.optionalIdentifier("reviewer"_L1));
        draft.note = json.optionalText("note"_L1, longestSampleText);
        draft.changedAt =
            m_now.addSecs(-3600 * json.integer("changedHoursAgo"_L1, 0, farthestHours));
        if (json.has("embargoInDays"_L1))
            draft.story.embargo =
                m_now.addDays(json.integer("embargoInDays"_L1, 0, SampleLimits::days));
        if (json.has("expiresInDays"_L1))
            draft.story.expiry =
                m_now.addDays(json.integer("expiresInDays"_L1, 1, SampleLimits::days));
        json.optionalObjects("comments"_L1, CommentLimits::ofStory,
            [&](JsonReader &inner) { draft.comments.append(comment(inner)); });
        m_data.desk.drafts.append(draft);
    });
}

void SampleReader::ideas(JsonReader &reader)
{
    reader.optionalObjects("ideas"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleIdea sample;
        Idea &idea = sample.idea;
        idea.id.value = newUuid7(m_clock);
        idea.author.value = known(m_members, json.identifier("author"_L1));
        idea.kind = json.word("kind"_L1, ideaKindFromKey);
        idea.text = json.text("text"_L1, longestSampleText);
        idea.link = json.optionalUrl("link"_L1);
        idea.place = json.optionalText("place"_L1, SampleLimits::name);
        idea.why = json.optionalText("why"_L1, longestSampleText);
        idea.topic.value = known(m_topics, json.optionalIdentifier("topic"_L1));
        idea.campaign.value = known(m_campaigns, json.optionalIdentifier("campaign"_L1));
        idea.createdAt = hoursAgo(json);
        json.optionalObjects("acts"_L1, SampleLimits::ofAKind, [&](JsonReader &inner) {
            SampleIdea::Act act;
            act.act = inner.word("act"_L1, ideaActFromKey);
            act.editor.value = known(m_members, inner.identifier("editor"_L1));
            act.text = inner.optionalText("text"_L1, longestSampleText);
            act.at = hoursAgo(inner);
            sample.acts.append(act);
        });
        json.optionalObject("became"_L1, [&](JsonReader &inner) {
            sample.story.value = known(m_stories, inner.identifier("story"_L1));
            sample.teller.value = known(m_members, inner.identifier("editor"_L1));
            sample.toldAt = hoursAgo(inner);
        });
        m_data.desk.ideas.append(sample);
    });
}

void SampleReader::reports(JsonReader &reader)
{
    reader.optionalObjects("reports"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleReport report;
        report.member.value = known(m_members, json.identifier("member"_L1));
        report.post.value = known(m_posts, json.identifier("post"_L1));
        report.word = json.text("word"_L1, WallLimits::report);
        report.at = hoursAgo(json);
        json.optionalObject("answer"_L1, [&](JsonReader &answer) {
            report.editor.value = known(m_members, answer.identifier("editor"_L1));
            report.answer = answer.text("text"_L1, WallLimits::report);
            report.answeredAt = hoursAgo(answer);
        });
        m_data.desk.reports.append(report);
    });
}

void SampleReader::ratings(JsonReader &reader)
{
    reader.optionalObjects("ratings"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleRating rating;
        rating.member.value = known(m_members, json.identifier("member"_L1));
        rating.rating.story.value = known(m_stories, json.identifier("story"_L1));
        rating.rating.verdict = json.word("verdict"_L1, verdictFromKey);
        rating.rating.word = json.optionalText("word"_L1, FeedbackLimits::word);
        rating.rating.at = m_now.addDays(-json.integer("daysAgo"_L1, 0, SampleLimits::days));
        m_data.desk.ratings.append(rating);
    });
}

void SampleReader::rules(JsonReader &reader)
{
    reader.optionalObjects("phrases"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        m_data.desk.phrases.append(
            { { newUuid7(m_clock) }, json.text("phrase"_L1, PhraseLimits::phrase),
                json.optionalText("note"_L1, SampleLimits::name) });
    });
    reader.optionalObjects("audiences"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SavedAudience saved;
        saved.id.value = newUuid7(m_clock);
        saved.name = json.text("name"_L1, SampleLimits::name);
        saved.audience.locations = json.optionalTexts("locations"_L1, 100, SampleLimits::name);
        saved.audience.languages = json.optionalTexts("languages"_L1, 100, 35);
        m_data.desk.audiences.append(saved);
    });
}

void SampleReader::watches(JsonReader &reader)
{
    reader.optionalObjects("watches"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        m_data.desk.watches.append({ { newUuid7(m_clock) }, json.text("name"_L1, WatchLimits::name),
            json.optionalTexts("words"_L1, WatchLimits::words, WatchLimits::word) });
    });
}

// What is said of a post is never said before it.
QDateTime SampleReader::after(const WallPostId &post, const QDateTime &at) const
{
    constexpr int tenMinutes = 600;
    for (const SamplePost &one : m_data.wall) {
        if (one.id == post)
            return std::max(at, one.at.addSecs(tenMinutes));
    }
    return at;
}

QDateTime SampleReader::inMonth(JsonReader &reader, const WallPostId &post) const
{
    constexpr int farthestMonths = 24;
    const qint64 percent = reader.integer("percent"_L1, 0, 100);
    const auto ago = int(reader.optionalInteger("monthsAgo"_L1, 0, farthestMonths));
    const QDate today = m_now.toUTC().date();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-ago);
    const QDateTime start = first.startOfDay(Qt::UTC);
    const QDateTime end = std::min(first.addMonths(1).startOfDay(Qt::UTC).addSecs(-60), m_now);
    return std::min(after(post, start.addMSecs(start.msecsTo(end) * percent / 100)), end);
}

void SampleReader::nominations(JsonReader &reader)
{
    reader.optionalObjects("nominations"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleNomination nomination;
        nomination.giver.value = known(m_members, json.identifier("giver"_L1));
        nomination.post.value = known(m_posts, json.identifier("post"_L1));
        nomination.reason = json.text("reason"_L1, NominationLimits::reason);
        nomination.at = inMonth(json, nomination.post);
        nomination.chooser.value = known(m_members, json.optionalIdentifier("chosenBy"_L1));
        nomination.shown = json.optionalFlag("shown"_L1);
        m_data.desk.nominations.append(nomination);
    });
}

void SampleReader::thanks(JsonReader &reader)
{
    reader.optionalObjects("thanks"_L1, SampleLimits::ofAKind, [&](JsonReader &json) {
        SampleThanks one;
        one.giver.value = known(m_members, json.identifier("giver"_L1));
        one.post.value = known(m_posts, json.identifier("post"_L1));
        one.text = json.optionalText("text"_L1, ThanksLimits::text);
        one.at = after(one.post, hoursAgo(json));
        one.open = json.optionalFlag("open"_L1);
        m_data.desk.thanks.append(one);
    });
}

Result<void> SampleReader::desk(const QJsonObject &json)
{
    JsonReader reader(json);
    sources(reader);
    candidates(reader);
    drafts(reader);
    ideas(reader);
    reports(reader);
    ratings(reader);
    rules(reader);
    watches(reader);
    nominations(reader);
    thanks(reader);
    if (const auto good = reader.finish(true); !good)
        return fail(good.error());
    return missing();
}

} // namespace Relais::Backend

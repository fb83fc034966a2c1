// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/sampledeskloader.h"

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/recognitiondesk.h"
#include "app/relaisd/acts/reviewdesk.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/acts/thanksdesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/repositories/audiencerepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/repositories/ratingrepository.h"
#include "app/relaisd/repositories/watchrepository.h"
#include "core/api/codec.h"
#include "core/base/uuid7.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! The feed as its site would serve it.
QByteArray feedOf(const SampleSource &source)
{
    QJsonArray items;
    for (const SampleCandidate &candidate : source.candidates)
        items.append(QJsonObject { { u"id"_s, candidate.link.toString() },
            { u"url"_s, candidate.link.toString() }, { u"title"_s, candidate.title },
            { u"content_text"_s, candidate.summary }, { u"language"_s, source.settings.language },
            { u"date_published"_s, Api::toWire(candidate.at) } });
    return QJsonDocument(QJsonObject { { u"version"_s, u"https://jsonfeed.org/version/1.1"_s },
                             { u"title"_s, source.title }, { u"items"_s, items } })
        .toJson(QJsonDocument::Compact);
}

template <typename T>
Result<void> nothingOf(const Result<T> &result)
{
    return withoutValue(result);
}

} // namespace

SampleDeskLoader::SampleDeskLoader(const QSqlDatabase &db, QDateTime now, QUrl publicUrl)
    : m_db(db)
    , m_now(std::move(now))
    , m_publicUrl(std::move(publicUrl))
{
}

Result<Member> SampleDeskLoader::member(const MemberId &id) const
{
    return MemberRepository(m_db).byId(id);
}

Result<void> SampleDeskLoader::load(const SampleDesk &desk, SampleKeys &keys)
{
    for (const SampleSource &sample : desk.sources) {
        if (const auto done = source(sample); !done)
            return done;
    }
    for (const SampleDraft &sample : desk.drafts) {
        if (const auto done = draft(sample, keys); !done)
            return fail(done.error().code,
                u"story \""_s + sample.story.title + u"\": "_s + done.error().detail,
                done.error().reason);
    }
    for (const SampleIdea &sample : desk.ideas) {
        if (const auto done = idea(sample); !done)
            return done;
    }
    for (const SampleReport &sample : desk.reports) {
        if (const auto done = report(sample); !done)
            return done;
    }
    for (const SampleRating &sample : desk.ratings) {
        if (const auto done = RatingRepository(m_db).put(sample.member, sample.rating); !done)
            return done;
    }
    for (const SampleNomination &sample : desk.nominations) {
        if (const auto done = nomination(sample); !done)
            return done;
    }
    for (const SampleThanks &sample : desk.thanks) {
        if (const auto done = thanks(sample); !done)
            return done;
    }
    return rules(desk);
}

Result<void> SampleDeskLoader::source(const SampleSource &sample)
{
    const ManualClock clock(sample.fetchedAt);
    SourceRepository sources(m_db);
    Source source;
    source.id.value = newUuid7(clock);
    source.url = sample.url;
    if (const auto added = sources.add(source, clock.now()); !added)
        return added;
    if (const auto set = sources.change(source.id, sample.url, sample.settings); !set)
        return set;
    source.settings = sample.settings;
    FetchedDocument document;
    document.url = sample.url;
    document.body = feedOf(sample);
    document.contentType = "application/feed+json";
    // Its first fetch always goes well, so that it has a name.
    if (const auto taken = takeIn(m_db, source, readFeed(document), clock); !taken)
        return fail(taken.error());
    for (int i = 0; i < sample.failures; ++i) {
        auto known = sources.byId(source.id);
        if (!known)
            return fail(known.error());
        const Error problem { ErrorCode::Rejected, sample.problem, sample.problem };
        // It answers with the failure, which is what was wanted.
        static_cast<void>(takeIn(m_db, std::move(*known), fail(problem), clock));
    }
    // Nobody serves these addresses: a server that is tried out must not find them all failing.
    auto kept = sources.byId(source.id);
    if (!kept)
        return fail(kept.error());
    kept->nextAt = sample.failures > 0 ? m_now.addDays(1) : m_now.addYears(1);
    return sources.update(*kept);
}

Result<void> SampleDeskLoader::comment(const StoryId &story, const SampleComment &sample)
{
    ManualClock clock(sample.at);
    const auto author = member(sample.author);
    if (!author)
        return fail(author.error());
    StoryComment comment;
    comment.id.value = newUuid7(clock);
    comment.story = story;
    comment.field = sample.field;
    comment.text = sample.text;
    if (const auto said = ReviewDesk(m_db, clock).say(*author, comment); !said)
        return fail(said.error());
    if (sample.answerAuthor.isEmpty())
        return {};
    const auto answerer = member(sample.answerAuthor);
    if (!answerer)
        return fail(answerer.error());
    clock.set(sample.answeredAt);
    StoryComment answer;
    answer.id.value = newUuid7(clock);
    answer.story = story;
    answer.answers = comment.id;
    answer.text = sample.answer;
    return nothingOf(ReviewDesk(m_db, clock).say(*answerer, answer));
}

Result<void> SampleDeskLoader::draft(const SampleDraft &sample, SampleKeys &keys)
{
    const auto author = member(sample.author);
    if (!author)
        return fail(author.error());
    ManualClock clock(sample.changedAt.addSecs(-3600));
    StoryDesk desk(m_db, clock);
    if (const auto saved = desk.save(*author, sample.story, std::nullopt); !saved)
        return fail(saved.error());
    clock.set(sample.changedAt);
    const StoryId &id = sample.story.id;
    if (sample.state != SampleDraft::State::Draft) {
        const auto submitted = desk.act(*author, StoryAction::Submit, id, std::nullopt);
        if (!submitted)
            return fail(submitted.error());
    }
    for (const SampleComment &one : sample.comments) {
        if (const auto said = comment(id, one); !said)
            return said;
    }
    if (sample.other.isEmpty())
        return {};
    const auto other = member(sample.other);
    if (!other)
        return fail(other.error());
    if (sample.state == SampleDraft::State::SentBack)
        return nothingOf(
            desk.act(*other, StoryAction::SendBack, id, std::nullopt, { sample.note }));
    if (sample.state != SampleDraft::State::Scheduled)
        return {};
    const auto approval = keys.sign(m_db, *other, id, clock);
    if (!approval)
        return fail(approval.error());
    return nothingOf(desk.act(*other, StoryAction::Approve, id, std::nullopt, {}, *approval));
}

Result<void> SampleDeskLoader::idea(const SampleIdea &sample)
{
    const auto author = member(sample.idea.author);
    if (!author)
        return fail(author.error());
    ManualClock clock(sample.idea.createdAt);
    if (const auto suggested = IdeaDesk(m_db, clock).suggest(*author, sample.idea); !suggested)
        return suggested;
    for (const SampleIdea::Act &act : sample.acts) {
        const auto editor = member(act.editor);
        if (!editor)
            return fail(editor.error());
        clock.set(act.at);
        const auto done = IdeaDesk(m_db, clock).act(*editor, act.act, sample.idea.id, act.text);
        if (!done)
            return fail(done.error());
    }
    return sample.story.isEmpty() ? Result<void>() : becameStory(sample, *author);
}

// By the link that both have, as when an editor keeps the page that a member brought in.
Result<void> SampleDeskLoader::becameStory(const SampleIdea &sample, const Member &author)
{
    const auto editor = member(sample.teller);
    if (!editor)
        return fail(editor.error());
    const ManualClock clock(sample.toldAt);
    IdeaDesk desk(m_db, clock);
    if (const auto taken = desk.takeUp(*editor, sample.idea.link, sample.story); !taken)
        return taken;
    if (const auto told = desk.storyIsPublished(*editor, sample.story); !told)
        return told;
    return desk.setCredit(author, sample.idea.id, IdeaCredit::Named);
}

Result<void> SampleDeskLoader::report(const SampleReport &sample)
{
    const auto reporter = member(sample.member);
    if (!reporter)
        return fail(reporter.error());
    ManualClock clock(sample.at);
    WallReport report;
    report.id.value = newUuid7(clock);
    report.post = sample.post;
    report.word = sample.word;
    report.at = sample.at;
    if (const auto told = WallDesk(m_db, clock, m_publicUrl).report(*reporter, report); !told)
        return told;
    if (sample.editor.isEmpty())
        return {};
    const auto editor = member(sample.editor);
    if (!editor)
        return fail(editor.error());
    clock.set(sample.answeredAt);
    return WallDesk(m_db, clock, m_publicUrl).answer(*editor, report.id, sample.answer);
}

Result<void> SampleDeskLoader::nomination(const SampleNomination &sample)
{
    const auto giver = member(sample.giver);
    if (!giver)
        return fail(giver.error());
    ManualClock clock(sample.at);
    RecognitionDesk desk(m_db, clock);
    Nomination nomination;
    nomination.id.value = newUuid7(clock);
    nomination.post = sample.post.value;
    nomination.reason = sample.reason;
    nomination.named = sample.shown;
    if (const auto done = desk.nominate(*giver, nomination); !done)
        return done;
    if (sample.chooser.isEmpty())
        return {};
    const auto chooser = member(sample.chooser);
    const auto written = NominationRepository(m_db).byId(nomination.id);
    if (!chooser || !written)
        return fail(chooser ? written.error() : chooser.error());
    clock.set(std::min(sample.at.addDays(2), m_now));
    if (const auto chosen = desk.setChosen(*chooser, nomination.id, true); !chosen)
        return chosen;
    if (!sample.shown)
        return {};
    const auto receiver = member(written->receiver);
    if (!receiver)
        return fail(receiver.error());
    return desk.setShown(*receiver, nomination.id, true);
}

Result<void> SampleDeskLoader::thanks(const SampleThanks &sample)
{
    const auto giver = member(sample.giver);
    if (!giver)
        return fail(giver.error());
    const ManualClock clock(sample.at);
    ThanksDesk desk(m_db, clock);
    Thanks thanks;
    thanks.id.value = newUuid7(clock);
    thanks.object = sample.post.value;
    thanks.text = sample.text;
    if (const auto done = desk.thank(*giver, thanks); !done || !sample.open)
        return done;
    const auto written = ThanksRepository(m_db).byId(thanks.id);
    const auto receiver = written ? member(written->receiver) : fail(written.error());
    if (!receiver)
        return fail(receiver.error());
    return desk.setOpen(*receiver, thanks.id, true);
}

Result<void> SampleDeskLoader::rules(const SampleDesk &desk)
{
    for (const BlockedPhrase &phrase : desk.phrases) {
        if (const auto saved = PhraseRepository(m_db).save(phrase, m_now); !saved)
            return saved;
    }
    for (const SavedAudience &audience : desk.audiences) {
        if (const auto saved = AudienceRepository(m_db).save(audience); !saved)
            return saved;
    }
    for (const Watch &watch : desk.watches) {
        if (const auto saved = WatchRepository(m_db).save(watch, m_now); !saved)
            return saved;
    }
    return {};
}

} // namespace Relais::Backend

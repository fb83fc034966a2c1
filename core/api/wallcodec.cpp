// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/picture.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
// The limits count graphemes, of which each has several units; the text check judges exactly.
constexpr qsizetype longestText = WallLimits::text * 10;
constexpr qsizetype longestComment = WallLimits::comment * 10;
// In the place of a removed comment's text, which older clients need.
const QString textOfRemoved = u"…"_s;

QJsonArray mentionsToJson(const QList<WallMention> &mentions)
{
    QJsonArray array;
    for (const WallMention &mention : mentions)
        array.append(
            QJsonObject { { u"member"_s, mention.member.value }, { u"name"_s, mention.name } });
    return array;
}

QList<WallMention> mentionsIn(JsonReader &reader)
{
    QList<WallMention> mentions;
    reader.optionalObjects("mentions"_L1, WallLimits::mentions, [&mentions](JsonReader &mention) {
        mentions.append(
            { { mention.identifier("member"_L1) }, mention.optionalText("name"_L1, longestName) });
    });
    return mentions;
}

QString pageKey(PageReport::Page page)
{
    return page == PageReport::Page::Card ? u"card"_s : u"story"_s;
}

std::optional<PageReport::Page> pageFromKey(const QString &key)
{
    if (key == pageKey(PageReport::Page::Card))
        return PageReport::Page::Card;
    return key == pageKey(PageReport::Page::Story) ? std::optional(PageReport::Page::Story)
                                                   : std::nullopt;
}
} // namespace

QJsonObject toJson(const WallPost &post)
{
    return { { u"id"_s, post.id.value }, { u"author"_s, post.author.value },
        { u"authorName"_s, post.authorName }, { u"teamName"_s, post.teamName },
        { u"text"_s, post.text }, { u"story"_s, post.story.value },
        { u"trackedLink"_s, toWire(post.trackedLink) }, { u"postedAt"_s, toWire(post.postedAt) },
        { u"removed"_s, post.removed }, { u"removedBy"_s, post.removedBy },
        { u"removedReason"_s, post.removedReason }, { u"reactions"_s, post.reactions },
        { u"reactedByMe"_s, post.reactedByMe }, { u"comments"_s, post.comments },
        { u"views"_s, post.views }, { u"mentions"_s, mentionsToJson(post.mentions) },
        { u"pinnedAt"_s, toWire(post.pinnedAt) }, { u"image"_s, pictureToJson(post.image) },
        { u"editedAt"_s, toWire(post.editedAt) }, { u"place"_s, post.place } };
}

Result<WallPost> wallPostFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    WallPost post;
    post.id = { reader.identifier("id"_L1) };
    post.author = { reader.optionalIdentifier("author"_L1) };
    post.authorName = reader.optionalText("authorName"_L1, longestName);
    post.teamName = reader.optionalText("teamName"_L1, longestName);
    post.removed = reader.optionalFlag("removed"_L1);
    // A removed post has no text any more.
    post.text = post.removed ? reader.optionalText("text"_L1, longestText)
                             : reader.text("text"_L1, longestText);
    post.removedBy = reader.optionalText("removedBy"_L1, longestName);
    post.removedReason = reader.optionalText("removedReason"_L1, WallLimits::report);
    post.story = { reader.optionalIdentifier("story"_L1) };
    post.trackedLink = reader.optionalUrl("trackedLink"_L1);
    post.postedAt = reader.optionalTime("postedAt"_L1);
    post.reactions = reader.optionalCount("reactions"_L1);
    post.reactedByMe = reader.optionalFlag("reactedByMe"_L1);
    post.comments = reader.optionalCount("comments"_L1);
    post.views = reader.optionalCount("views"_L1);
    post.mentions = mentionsIn(reader);
    post.pinnedAt = reader.optionalTime("pinnedAt"_L1);
    reader.optionalObject("image"_L1, [&](JsonReader &inner) { post.image = pictureFrom(inner); });
    post.editedAt = reader.optionalTime("editedAt"_L1);
    post.place = reader.optionalText("place"_L1, longestName);
    return reader.finish(post);
}

QJsonObject toJson(const WallEdit &edit)
{
    return { { u"post"_s, edit.post.value }, { u"text"_s, edit.text },
        { u"story"_s, edit.story.value }, { u"mentions"_s, mentionsToJson(edit.mentions) },
        { u"at"_s, toWire(edit.at) } };
}

Result<WallEdit> wallEditFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    WallEdit edit;
    edit.post = { reader.identifier("post"_L1) };
    edit.text = reader.text("text"_L1, longestText);
    edit.story = { reader.optionalIdentifier("story"_L1) };
    edit.mentions = mentionsIn(reader);
    edit.at = reader.optionalTime("at"_L1);
    return reader.finish(edit);
}

QJsonObject toJson(const WallComment &comment)
{
    return { { u"id"_s, comment.id.value }, { u"post"_s, comment.post.value },
        { u"author"_s, comment.author.value }, { u"authorName"_s, comment.authorName },
        { u"text"_s, comment.removed ? textOfRemoved : comment.text },
        { u"postedAt"_s, toWire(comment.postedAt) }, { u"editedAt"_s, toWire(comment.editedAt) },
        { u"removed"_s, comment.removed }, { u"removedBy"_s, comment.removedBy },
        { u"removedReason"_s, comment.removedReason } };
}

Result<WallComment> wallCommentFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    WallComment comment;
    comment.id = { reader.identifier("id"_L1) };
    comment.post = { reader.optionalIdentifier("post"_L1) };
    comment.author = { reader.optionalIdentifier("author"_L1) };
    comment.authorName = reader.optionalText("authorName"_L1, longestName);
    comment.text = reader.text("text"_L1, longestComment);
    comment.postedAt = reader.optionalTime("postedAt"_L1);
    comment.editedAt = reader.optionalTime("editedAt"_L1);
    comment.removed = reader.optionalFlag("removed"_L1);
    comment.removedBy = reader.optionalText("removedBy"_L1, longestName);
    comment.removedReason = reader.optionalText("removedReason"_L1, WallLimits::report);
    if (comment.removed)
        comment.text.clear();
    return reader.finish(comment);
}

QJsonObject toJson(const WallReport &report)
{
    return { { u"id"_s, report.id.value }, { u"post"_s, report.post.value },
        { u"postText"_s, report.postText }, { u"reportedText"_s, report.reportedText },
        { u"postAuthor"_s, report.postAuthor }, { u"reporter"_s, report.reporter },
        { u"word"_s, report.word }, { u"at"_s, toWire(report.at) },
        { u"postRemoved"_s, report.postRemoved }, { u"mayRestore"_s, report.mayRestore },
        { u"settledAt"_s, toWire(report.settledAt) }, { u"answer"_s, report.answer },
        { u"answeredBy"_s, report.answeredBy }, { u"comment"_s, report.comment.value } };
}

Result<WallReport> wallReportFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    WallReport report;
    report.id = { reader.identifier("id"_L1) };
    report.post = { reader.identifier("post"_L1) };
    report.postText = reader.optionalText("postText"_L1, longestText);
    report.reportedText = reader.optionalText("reportedText"_L1, longestText);
    report.postAuthor = reader.optionalText("postAuthor"_L1, longestName);
    report.reporter = reader.optionalText("reporter"_L1, longestName);
    report.word = reader.text("word"_L1, WallLimits::report);
    report.at = reader.optionalTime("at"_L1);
    report.postRemoved = reader.optionalFlag("postRemoved"_L1);
    report.mayRestore = reader.optionalFlag("mayRestore"_L1);
    report.settledAt = reader.optionalTime("settledAt"_L1);
    report.answer = reader.optionalText("answer"_L1, WallLimits::report);
    report.answeredBy = reader.optionalText("answeredBy"_L1, longestName);
    report.comment = { reader.optionalIdentifier("comment"_L1) };
    return reader.finish(report);
}

QJsonObject toJson(const PageReport &report)
{
    return { { u"id"_s, report.id.value }, { u"page"_s, pageKey(report.page) },
        { u"object"_s, report.object }, { u"title"_s, report.title },
        { u"address"_s, toWire(report.address) }, { u"word"_s, report.word },
        { u"at"_s, toWire(report.at) } };
}

Result<PageReport> pageReportFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    PageReport report;
    report.id = { reader.identifier("id"_L1) };
    report.page = reader.word("page"_L1, pageFromKey);
    report.object = reader.identifier("object"_L1);
    report.title = reader.optionalText("title"_L1, StoryLimits::title);
    report.address = reader.optionalUrl("address"_L1);
    report.word = reader.text("word"_L1, PageReportLimits::word);
    report.at = reader.optionalTime("at"_L1);
    return reader.finish(report);
}

QJsonObject toJson(const RelayCount &count)
{
    return { { u"relay"_s, count.relay.value }, { u"kind"_s, metricKey(count.kind) },
        { u"provenance"_s, provenanceKey(count.provenance) }, { u"count"_s, count.count },
        { u"countedAt"_s, toWire(count.countedAt) } };
}

Result<RelayCount> relayCountFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    RelayCount count;
    count.relay = { reader.identifier("relay"_L1) };
    count.kind = reader.word("kind"_L1, metricFromKey);
    count.provenance = reader.word("provenance"_L1, provenanceFromKey);
    count.count = reader.integer("count"_L1, 0, largestFigure);
    count.countedAt = reader.optionalTime("countedAt"_L1);
    return reader.finish(count);
}

} // namespace Relais::Api

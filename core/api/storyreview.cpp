// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/storyreview.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPersonName = 200;
constexpr int longestFieldKey = 64;
constexpr int mostEditors = 200;

StoryComment commentIn(JsonReader &reader)
{
    StoryComment comment;
    comment.id = { reader.identifier("id"_L1) };
    comment.story = { reader.optionalIdentifier("story"_L1) };
    comment.answers = { reader.optionalIdentifier("answers"_L1) };
    comment.field = storyFieldFromKey(reader.optionalText("field"_L1, longestFieldKey));
    comment.text = reader.text("text"_L1, CommentLimits::text);
    comment.author = { reader.optionalIdentifier("author"_L1) };
    comment.authorName = reader.optionalText("authorName"_L1, longestPersonName);
    comment.at = reader.optionalTime("at"_L1);
    comment.settledAt = reader.optionalTime("settledAt"_L1);
    comment.settledByName = reader.optionalText("settledByName"_L1, longestPersonName);
    return comment;
}

} // namespace

QJsonObject toJson(const StoryComment &comment)
{
    return { { u"id"_s, comment.id.value }, { u"story"_s, comment.story.value },
        { u"answers"_s, comment.answers.value },
        { u"field"_s, comment.field ? storyFieldKey(*comment.field) : QString() },
        { u"text"_s, comment.text }, { u"author"_s, comment.author.value },
        { u"authorName"_s, comment.authorName }, { u"at"_s, toWire(comment.at) },
        { u"settledAt"_s, toWire(comment.settledAt) },
        { u"settledByName"_s, comment.settledByName } };
}

Result<StoryComment> storyCommentFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(commentIn(reader));
}

Result<QList<StoryComment>> storyCommentsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<StoryComment> comments;
    reader.optionalObjects("comments"_L1, CommentLimits::ofStory,
        [&](JsonReader &inner) { comments.append(commentIn(inner)); });
    return reader.finish(comments);
}

QJsonObject toJson(const StoryMention &mention)
{
    return { { u"comment"_s, mention.comment.value }, { u"story"_s, mention.story.value },
        { u"storyTitle"_s, mention.storyTitle }, { u"authorName"_s, mention.authorName },
        { u"text"_s, mention.text }, { u"at"_s, toWire(mention.at) } };
}

Result<QList<StoryMention>> storyMentionsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<StoryMention> mentions;
    reader.optionalObjects("mentions"_L1, CommentLimits::mentions, [&](JsonReader &inner) {
        StoryMention mention;
        mention.comment = { inner.identifier("comment"_L1) };
        mention.story = { inner.identifier("story"_L1) };
        mention.storyTitle = inner.optionalText("storyTitle"_L1, StoryLimits::title);
        mention.authorName = inner.optionalText("authorName"_L1, longestPersonName);
        mention.text = inner.optionalText("text"_L1, CommentLimits::text);
        mention.at = inner.optionalTime("at"_L1);
        mentions.append(mention);
    });
    return reader.finish(mentions);
}

QJsonObject toJson(const StoryAttendance &attendance)
{
    QJsonArray others;
    for (const StoryEditor &editor : attendance.others)
        others.append(QJsonObject { { u"member"_s, editor.member.value },
            { u"name"_s, editor.name }, { u"since"_s, toWire(editor.since) } });
    return { { u"version"_s, attendance.version }, { u"others"_s, others } };
}

Result<StoryAttendance> storyAttendanceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    StoryAttendance attendance;
    attendance.version = reader.optionalCount("version"_L1);
    reader.optionalObjects("others"_L1, mostEditors, [&](JsonReader &inner) {
        StoryEditor editor;
        editor.member = { inner.identifier("member"_L1) };
        editor.name = inner.optionalText("name"_L1, longestPersonName);
        editor.since = inner.optionalTime("since"_L1);
        attendance.others.append(editor);
    });
    return reader.finish(attendance);
}

} // namespace Relais::Api

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString wallPosts()
{
    return u"/v1/wall/posts"_s;
}

QString wallPost(const WallPostId &id)
{
    return wallPosts() + segment(id.value);
}

QString wallPictures()
{
    return u"/v1/wall/pictures"_s;
}

QString wallReports()
{
    return u"/v1/wall/reports"_s;
}

QString wallReportAnswer(const ReportId &id)
{
    return wallReports() + segment(id.value) + u"/answer"_s;
}

QString ownReports()
{
    return u"/v1/me/reports"_s;
}

QString wallRestore(const WallPostId &id)
{
    return wallPost(id) + u"/restore"_s;
}

QString wallRemoval(const WallPostId &id)
{
    return wallPost(id) + u"/removal"_s;
}

QString wallPin(const WallPostId &id)
{
    return wallPost(id) + u"/pin"_s;
}

QString wallKeep(const WallPostId &id)
{
    return wallPost(id) + u"/keep"_s;
}

QString wallComments(const WallPostId &id)
{
    return wallPost(id) + u"/comments"_s;
}

QString wallComment(const WallPostId &post, const CommentId &comment)
{
    return wallComments(post) + segment(comment.value);
}

QString wallCommentWords(const WallPostId &post, const CommentId &comment)
{
    return wallComment(post, comment) + u"/words"_s;
}

QString wallCommentRemoval(const WallPostId &post, const CommentId &comment)
{
    return wallComment(post, comment) + u"/removal"_s;
}

QString wallCommentRestore(const WallPostId &post, const CommentId &comment)
{
    return wallComment(post, comment) + u"/restore"_s;
}

QString wallCommentKeep(const WallPostId &post, const CommentId &comment)
{
    return wallComment(post, comment) + u"/keep"_s;
}

QString pageReports()
{
    return u"/v1/pages/reports"_s;
}

QString pageReportSettled(const ReportId &id)
{
    return pageReports() + u'/' + id.value + u"/settled"_s;
}

} // namespace Relais::Api::Routes

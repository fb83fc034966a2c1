// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/wallpost.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What members reported of posts on the Wall and of comments under them, and what editors made of
//! it. A post that is edited leaves its reports the text that they were about
//! (WallRepository::edit), and so does a comment.
class WallReportRepository final {
public:
    explicit WallReportRepository(const QSqlDatabase &db);

    enum class About { Posts, PostsAndComments };

    //! Nothing when the member has reported that post, or that comment, before.
    Result<void> insert(const WallReport &report, const MemberId &member);
    //! Newest first.
    Result<QList<WallReport>> open(int limit, About about = About::PostsAndComments) const;
    //! Last settled first.
    Result<QList<WallReport>> settled(
        const QDateTime &since, int limit, About about = About::PostsAndComments) const;
    //! Of one member, those that were answered; last answered first.
    Result<QList<WallReport>> answered(
        const MemberId &member, const QDateTime &since, int limit) const;
    //! An answer settles it. NotFound ("report-unknown"), Conflict ("report-answered": another
    //! one).
    Result<void> answer(
        const ReportId &id, const MemberId &editor, const QString &answer, const QDateTime &at);
    //! All that are open about a post; with a comment, about that comment under it.
    Result<void> settle(const WallPostId &post, const QDateTime &at, const CommentId &comment = {});
    //! What its removal by an editor settled, before that is undone.
    Result<void> reopen(const WallPostId &post, const CommentId &comment = {});

private:
    Result<QList<WallReport>> select(const QString &where, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend

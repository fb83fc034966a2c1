// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/storyreview.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;
struct BackendCall;

//! What editors say to each other of a story, and who of them has it open. All of it is at the
//! backend alone: what is said must be read by somebody else before it helps.
class ReviewService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewService)
public:
    ReviewService(
        SignInService &session, HttpClient &http, const Clock &clock, QObject *parent = nullptr);

    //! In the order in which they were said.
    QCoro::Task<Result<QList<StoryComment>>> comments(StoryId story);
    //! Asks, with a field or without, or answers; the words are kept once however often they are
    //! sent. Errors: those of ReviewDesk::say(), Network when offline.
    QCoro::Task<Result<StoryComment>> ask(
        StoryId story, std::optional<StoryField> field, QString text);
    QCoro::Task<Result<StoryComment>> answer(StoryId story, StoryCommentId thread, QString text);
    //! Forbidden ("comment-of-others").
    QCoro::Task<Result<StoryComment>> settle(StoryId story, StoryCommentId thread, bool settled);

    //! Comments that name this editor, who has not seen them; newest first, as refreshMentions()
    //! last brought them.
    QList<StoryMention> mentions() const { return m_mentions; }
    //! Reads them anew where the member is an editor; mentionsChanged() follows when they differ.
    QCoro::Task<Result<void>> refreshMentions();
    //! Those of the story were seen: gone here at once, and at the backend when it answers.
    QCoro::Task<Result<void>> sawMentions(StoryId story);

    //! Says that this editor is there; to be repeated every attendanceSeconds.
    QCoro::Task<Result<StoryAttendance>> attend(StoryId story);
    QCoro::Task<Result<void>> leave(StoryId story);

Q_SIGNALS:
    void mentionsChanged();

private:
    void setMentions(const QList<StoryMention> &mentions);
    QCoro::Task<Result<StoryComment>> say(StoryComment comment);
    QCoro::Task<Result<StoryComment>> askForComment(BackendCall call);

    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
    QList<StoryMention> m_mentions;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/pagereport.h"
#include "core/domain/wallpost.h"
#include "core/networks/connector.h"
#include "core/services/sync/backendcall.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QRectF>

namespace Relais {

class HttpClient;
class MediaService;
class SignInService;

//! The company's Wall: reading from the store, writing through the backend.
class WallService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallService)
public:
    WallService(Store &store, SignInService &session, HttpClient &http, MediaService &media,
        const Clock &clock, QObject *parent = nullptr);

    Result<QList<WallPost>> posts(int limit = 200) const; //!< pinned ones first, then the newest
    Result<QList<WallPost>> unseenMentions() const; //!< of the member, newest first
    QCoro::Task<Result<QList<WallComment>>> comments(WallPostId post);

    //! There at once; told with the next sync, and until then it waits.
    //! mentions: colleagues whose "@" and name stand in the text; others are left out.
    //! image: one that keepPicture() or keepPart() answered, with its description; then the post is
    //! told once the picture has reached the backend, or without it when the backend refuses it.
    QCoro::Task<Result<WallPost>> post(QString text, StoryId story,
        QList<WallMention> mentions = {}, std::optional<StoryImage> image = {});
    //! Other words for one's own post: shown at once, told with the next sync as post() is. at is
    //! given here. Once the backend refuses them the post stands as before, with editProblem, and
    //! refusedEdit() has them until there are others, or forgetRefusedEdit().
    QCoro::Task<Result<void>> edit(WallEdit edit);
    Result<std::optional<WallEdit>> refusedEdit(const WallPostId &post) const;
    void forgetRefusedEdit(const WallPostId &post);
    //! A picture of the member's own for a post, or a part of one: as MediaService has it.
    QCoro::Task<Result<StoryImage>> keepPicture(QString file);
    QCoro::Task<Result<StoryImage>> keepImage(QImage image);
    QCoro::Task<Result<StoryImage>> keepPart(QString path, QRectF part);
    //! Sends pictures that wait, and then tells their posts; called when the backend answers.
    QCoro::Task<void> tellPictures();
    QCoro::Task<Result<WallComment>> comment(WallPostId post, QString text);
    //! Other words for one's own comment; needs the backend, as comment() does.
    QCoro::Task<Result<WallComment>> editComment(WallComment comment, QString text);
    //! One's own, for everyone; needs the backend.
    QCoro::Task<Result<void>> removeComment(WallPostId post, CommentId comment);
    //! To the editors.
    void reportComment(const WallPostId &post, const CommentId &comment, const QString &word);
    //! Of what was just posted: as if it had never been. Needs the backend once it was told.
    QCoro::Task<Result<void>> takeBack(WallPostId post);
    //! One's own, for everyone; needs the backend.
    QCoro::Task<Result<void>> remove(WallPostId post);
    void report(const WallPostId &post, const QString &word); //!< to the editors

    //! What was being written when the program ended: text, story, mentions and image of a post;
    //! empty: nothing.
    WallPost draft() const;
    void keepDraft(const WallPost &draft); //!< for the next start; an empty one: none
    QHash<WallPostId, QString> commentDrafts() const;
    void keepCommentDraft(const WallPostId &post, const QString &text); //!< empty: none
    // For editors; each needs the backend.
    QCoro::Task<Result<QList<WallReport>>> reports(); //!< of posts and of comments
    QCoro::Task<Result<void>> removeFor(WallPostId post, QString reason); //!< everyone reads why
    //! To the top for everyone, or no longer. Conflict ("too-many-pins").
    QCoro::Task<Result<void>> pin(WallPostId post, bool pinned);
    QCoro::Task<Result<void>> keepReported(WallPostId post);
    QCoro::Task<Result<QList<WallReport>>> settledReports(); //!< of the last 30 days
    QCoro::Task<Result<void>> restore(WallPostId post); //!< what an editor removed
    // The same of a comment under a post.
    QCoro::Task<Result<void>> removeCommentFor(WallPostId post, CommentId comment, QString reason);
    QCoro::Task<Result<void>> restoreComment(WallPostId post, CommentId comment);
    QCoro::Task<Result<void>> keepReportedComment(WallPostId post, CommentId comment);
    QCoro::Task<Result<void>> answerReport(ReportId report, QString answer);
    //! The member's own reports that an editor answered.
    QCoro::Task<Result<QList<WallReport>>> answeredReports();
    QCoro::Task<Result<QList<PageReport>>> pageReports(); //!< by visitors of public pages
    QCoro::Task<Result<void>> settlePageReport(ReportId report);
    //! The newest post that the member saw before this run; empty: there is none.
    Result<WallPostId> firstSeen() const;
    void react(const WallPostId &post, bool on); //!< kept and pushed with the next sync
    //! The member looked at it for a second; counted once a member and post.
    void seen(const WallPostId &post);

    // The Wall as a network one relays to (WallPublisher and WallLookup of the connectors). The
    // post's id is the relay's, so that a repeated PUT is the same post.
    QCoro::Task<Result<PublishedPost>> publish(Publication publication);
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication);

Q_SIGNALS:
    void changed(); //!< posts, comments, or what waits to be pushed
    void pulled(); //!< what others did there, with posts or with comments
    void failed(const Relais::Error &error); //!< what was done at once here is not kept
    void pictureRefused(); //!< by the backend: a post went out without it

private:
    QCoro::Task<Result<QList<WallReport>>> askReports(QString path);
    QCoro::Task<Result<void>> changePost(BackendCall call); //!< keeps here what is left of it
    QCoro::Task<Result<void>> changeComment(BackendCall call);
    QCoro::Task<Result<QJsonObject>> ask(BackendCall call); //!< server and token are filled in
    QCoro::Task<Result<WallPost>> put(WallPost post, HttpRequest::Delivery delivery);
    QCoro::Task<void> write(Store::Job job);
    QCoro::Task<void> keepValue(QString key, QString value); //!< nobody else is told
    //! sent: nothing when the backend refuses the picture.
    QCoro::Task<Result<void>> tellWithPicture(
        WallStore::WaitingPicture waiting, std::optional<StoryImage> sent);
    //! The relay's own picture, kept by the backend; nothing for the story's or for none.
    QCoro::Task<Result<std::optional<StoryImage>>> ownPictureOf(
        Publication publication, StoryId story);

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    MediaService &m_media;
    const Clock &m_clock;
    bool m_telling = false;
    bool m_picturesWait = true; //!< possibly
    QDateTime m_started; //!< what was seen before is not new
};

} // namespace Relais

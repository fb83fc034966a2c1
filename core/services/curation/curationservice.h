// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/blockedphrase.h"
#include "core/domain/curation.h"
#include "core/domain/feedback.h"
#include "core/domain/insights.h"
#include "core/domain/storymerge.h"
#include "core/domain/storystate.h"
#include "core/services/sync/backendcall.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Relais {

class HttpClient;
class SigningService;
class SignInService;
class SyncService;

//! The stories as editors have them, in all states. Reads answer from memory and the store; what is
//! written is kept at once and goes to the backend by itself, each change naming the version that
//! the writer saw. Acts (approving …) need the backend, because they must be true for everyone.
class CurationService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurationService)
public:
    //! How far an edit got.
    enum class Saving {
        Saved, //!< the backend has it
        Waiting, //!< kept here; it goes when the backend answers
        Conflict, //!< somebody else changed the story meanwhile; this text is kept here
        Refused, //!< kept here; the backend does not take it as it is (the problem says why)
    };
    struct Row {
        WorkingStory working; //!< with what was written here
        Saving saving = Saving::Saved;
        QString problem {}; //!< of Refused: a word of problemsOf() and the like
        bool mine = false; //!< the member wrote it, or changed it last: others approve
        bool mayApprove = false;
        bool mayApproveCorrection = false; //!< of a withdrawn one
    };

    CurationService(Store &store, SignInService &session, HttpClient &http, SyncService &sync,
        SigningService &signing, const Clock &clock, QObject *parent = nullptr);
    ~CurationService() override;

    //! Reads what the backend has now. changed() follows when it differs.
    QCoro::Task<Result<void>> refresh();
    QDateTime refreshedAt() const { return m_refreshedAt; } //!< invalid: not since the start
    bool isReachable() const;

    QList<Row> rows() const; //!< last changed first
    std::optional<Row> row(const StoryId &id) const;
    //! As the backend has it: theirs, in a conflict.
    std::optional<WorkingStory> theirs(const StoryId &id) const;

    Result<QList<Topic>> topics() const;
    Result<QList<Network>> networks() const; //!< offeredNetworks()
    Result<QList<Campaign>> campaigns() const;
    Result<QList<Team>> teams() const;
    //! What the company does not want said, as the last sync brought it.
    Result<QList<BlockedPhrase>> blockedPhrases() const;

    StoryId create(
        const QString &language); //!< a draft of this machine, until something is written
    //! Forgets a story that was created and in which nothing was written.
    void forgetIfEmpty(const StoryId &id);
    //! Keeps the content of story and sends it after a pause. State, author and the like stay.
    void edit(const Story &story);
    //! Sends what waits of this story now.
    QCoro::Task<Result<void>> flush(StoryId id);
    //! Of a Conflict: what both wrote, joined; nothing without one.
    std::optional<StoryMerge> merge(const StoryId &id) const;
    //! Ends a Conflict with what the person made of both; theirs is the version that they saw, so
    //! that one which came meanwhile is a Conflict again.
    void resolve(const StoryId &id, const Story &joined, const WorkingStory &theirs);
    //! Ends a Conflict with theirs; mine is thrown away.
    void takeTheirs(const StoryId &id);
    //! Reads one story anew; storyChanged() follows when it differs.
    QCoro::Task<Result<void>> reload(StoryId id);

    //! What waits goes first; what cannot be saved holds up what is about the next revision alone,
    //! not a withdrawal. Conflict ("story-changed") when somebody was faster, Forbidden
    //! ("approver-is-author"), Network when offline … An approval is signed with the editor's key,
    //! which is made and registered when there is none: the errors of SigningService::sign() too.
    //! A correction is signed with the revision that members saw, if that is as it was approved:
    //! InvalidInput ("revision-not-signed").
    //! corrections and deletionAsked go with withdrawing: what those who relayed it may post, or
    //! that they are asked to delete what they posted.
    QCoro::Task<Result<void>> act(StoryId id, StoryAction action, QString reason = {},
        QList<Correction> corrections = {}, bool deletionAsked = false);
    //! Off the board, or back: a draft, or what is withdrawn or expired. Conflict ("story-state").
    QCoro::Task<Result<void>> archive(StoryId id, bool archived);
    //! The revision that members see, to compare with. NotFound.
    QCoro::Task<Result<Story>> revision(StoryId id, int number);
    //! What members say of it, without names.
    QCoro::Task<Result<StoryRatings>> ratings(StoryId id);
    //! How often it was relayed, by network, as far as that may be told.
    QCoro::Task<Result<StoryRelays>> relays(StoryId id);
    //! How many members the story would reach as it is written.
    QCoro::Task<Result<AudienceReach>> reach(Story story);
    //! What the page of a link says of itself. InvalidInput with a reason: "answer-gone",
    //! "answer-not-ok", "network" …
    QCoro::Task<Result<WebLook>> look(QUrl link);
    //! Has the backend fetch the picture of a page and keep it. InvalidInput as look() says, and
    //! "image-unreadable", "image-too-large".
    QCoro::Task<Result<StoryImage>> fetchPicture(QUrl address);
    //! Keeps a picture at the backend: JPEG or PNG.
    QCoro::Task<Result<StoryImage>> addPicture(QByteArray bytes);
    //! A story that another service just made (a kept candidate).
    void take(const WorkingStory &working);

Q_SIGNALS:
    void changed(); //!< anything that rows() answers
    void storyChanged(const Relais::StoryId &id);

private:
    struct Edit {
        WorkingStory working; //!< version: what the writer saw
        Story base {}; //!< at that version; empty where nobody knows it
        Saving saving = Saving::Waiting;
        QString problem {};
        bool sending = false;
        int writes = 0; //!< counts, so that what is written while it is sent is not lost
    };
    void load();
    void loadEdits();
    void followMember();
    void loadEdit(const StoryId &id, const QJsonObject &body);
    Row rowOf(const WorkingStory &working) const;
    void keepEdit(const StoryId &id);
    void forgetEdit(const StoryId &id);
    void settle(const StoryId &id, int writes, const Result<WorkingStory> &answer);
    void sendWaiting();
    QCoro::Task<Result<void>> send(StoryId id);
    QCoro::Task<Result<WorkingStory>> ask(BackendCall call);
    QCoro::Task<Result<WorkingStory>> askToApprove(
        BackendCall call, StoryId id, StoryAction action);
    QCoro::Task<Result<WorkingStory>> askToWithdraw(BackendCall call, StoryId id);
    QCoro::Task<Result<Story>> nextRevision(StoryId id, StoryAction action);
    QCoro::Task<Result<WorkingStory>> signAndAsk(BackendCall call, Story next);
    QCoro::Task<void> write(Store::Job job);
    void tell(const StoryId &id);

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    SyncService &m_sync;
    SigningService &m_signing;
    const Clock &m_clock;
    QHash<StoryId, WorkingStory> m_stories; //!< as the backend has them
    QHash<StoryId, WorkingStory> m_taken; //!< came while a refresh was under way
    int m_refreshing = 0;
    QHash<StoryId, Edit> m_edits;
    MemberId m_writer; //!< whose they are; empty before anybody signed in
    QDateTime m_refreshedAt;
    QTimer m_pause; //!< after the last key
    QList<Pending<bool>> m_afterSend;
};

} // namespace Relais

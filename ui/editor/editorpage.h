// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/curation.h"
#include "core/domain/storyreview.h"
#include "core/domain/storystate.h"
#include "ui/shell/page.h"

#include <QCoro/QCoroTask>
#include <QTimer>

namespace Relais {
class CurationService;
class ReviewService;
class SigningService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class CorrectionApproval;
class EditorView;
class PictureCache;
class Withdrawal;

//! Binds the story editor to the curation service. It is no entry of the rail: one comes to it from
//! a story and goes back.
class EditorPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)
public:
    //! The services it binds; all outlive it.
    struct Services {
        CurationService &curation;
        ReviewService &review;
        SigningService &signing;
        SignInService &session;
    };
    EditorPage(Theme &theme, PictureCache &pictures, const Services &services, const Clock &clock,
        QWidget *parent = nullptr);

    void open(const StoryId &story);
    void showChanges(); //!< of that story, once they are known
    void showPreview(); //!< of that story, once it stands there
    void beginRevision(); //!< of that story, which is approved
    StoryId story() const { return m_story; }

    QString title() const override;
    bool hasOwnTop() const override { return true; }
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    EditorView &view() const { return *m_view; }
    Withdrawal &withdrawal() const { return *m_withdrawal; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void left();

private:
    void connectView();
    void connectReview();
    void addShortcuts();
    void fill(); //!< fields anew, from the service
    void refresh(); //!< head, review, conflict
    void loadRevision();
    void catchUp(); //!< asks what could not be asked while the server was away
    void takeTheirs();
    void joinBoth();
    void showConflict();
    void attend(); //!< tells that this editor is here, and shows who else is
    void showOthers(const StoryAttendance &attendance);
    void loadComments();
    bool namesMe() const; //!< in a comment that was not seen yet
    void showComments();
    void say(QCoro::Task<Result<StoryComment>> task);
    void askReach();
    void lookAtLink();
    void fillFrom(const WebLook &look); //!< what is empty, and nothing else
    void fetchPicture(const QUrl &address);
    QString written(const WorkingStory &working) const; //!< by whom, and in what other language
    void showReview();
    void showApproval();
    void showSignature();
    void act(StoryAction action, const QString &reason, const QString &said,
        const std::function<void()> &undo = {});
    void sayElsewhere(const StoryId &story, const Error &error); //!< of an act
    void write(); //!< what the form has, as an edit
    void submit();
    void takeBack(const StoryId &story); //!< from review; another one may be open by then
    void askApprove();
    void askSendBack();
    void connectWithdrawal();
    void askCorrection(); //!< of a withdrawn story, that waits
    void showCorrection();
    void takePicture(const QString &file);
    bool isWriting() const; //!< the focus is in a text

    CurationService &m_curation;
    ReviewService &m_review;
    SigningService &m_signing;
    SignInService &m_session;
    const Clock &m_clock;
    EditorView *m_view;
    Withdrawal *m_withdrawal;
    CorrectionApproval *m_correction;
    StoryId m_story;
    int m_version = -1; //!< that the fields show
    QTimer m_reachSoon; //!< after the last key
    QTimer m_lookSoon; //!< the same, for the link
    QTimer m_attendance; //!< while the page is seen
    QList<StoryComment> m_comments;
    QUrl m_lookedAt;
    std::optional<Audience> m_reachOf; //!< what the shown reach is of
    std::optional<AudienceReach> m_reach;
    bool m_tooFew = false;
    bool m_reachable = false;
    bool m_revisionAsked = false;
    int m_revisionOf = 0; //!< the number of the one that was asked for last
    bool m_changesAsked = false; //!< while nobody knew them
    bool m_unlocked = false; //!< a new revision of an approved story was begun
    std::optional<Story> m_revision; //!< that members see
};

} // namespace Relais::Ui

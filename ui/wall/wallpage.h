// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/directory.h"
#include "core/services/community/wallservice.h"
#include "ui/shell/page.h"
#include "ui/wall/wallview.h"

namespace Relais {

class CharterService;
class DirectoryService;
class FeedbackService;
class PostDeletions;
class RecognitionService;
class QueueService;
class ServerReach;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class AnswersPanel;
class PageState;
class PostRemoval;
class RecognitionBinder;
class ReportsPanel;
class WritingBinder;

//! Binds the Wall to its services.
class WallPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallPage)
public:
    struct Services {
        WallService &wall;
        QueueService &queue;
        CharterService &charter;
        FeedbackService &feedback;
        SignInService &session;
        DirectoryService &directory;
        PostDeletions &deletions;
        ServerReach &reach;
        const Clock &clock;
        RecognitionService *recognition = nullptr; //!< none: neither recognition nor ranking
    };
    WallPage(
        Theme &theme, PictureCache &pictures, const Services &services, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    void opened() override;
    void timePassed() override { reload(); }
    WallView &view() { return *m_view; }
    void mention(const Colleague &colleague); //!< in the post that is being written
    //! Scrolls to it, further back too; says so when it is not there.
    void showPost(const WallPostId &post);

Q_SIGNALS:
    void relayRequested(const Relais::StoryId &story);
    void queueRequested();
    void charterRequested();
    void directoryRequested();

private:
    void connectView();
    void reload();
    void lookFurther(); //!< back than the newest posts
    void reloadSeen(); //!< what is not seen is read when it is opened
    void showSeen(const QList<WallEntry> &entries);
    void reloadSide();
    void reloadQueue(); //!< beside the posts, without waiting for it
    void reloadEvents(); //!< the same
    void reloadThanks();
    void reloadReports();
    void connectReports();

    WallService &m_wall;
    QueueService &m_queue;
    CharterService &m_charter;
    FeedbackService &m_feedback;
    DirectoryService &m_directory;
    SignInService &m_session;
    const Clock &m_clock;
    ReportsPanel *m_reports;
    PageState *m_reportState;
    AnswersPanel *m_answers;
    QList<WallReport> m_open; //!< reports, for an editor
    WallView *m_view;
    PostRemoval *m_removal;
    WritingBinder *m_writing = nullptr;
    RecognitionBinder *m_recognition = nullptr;
    int m_limit;
    bool m_readingQueue = false;
    bool m_queueAgain = false;
};

} // namespace Relais::Ui

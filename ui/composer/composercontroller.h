// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/feedback.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/composer/composition.h"
#include "ui/composer/relaytimes.h"

namespace Relais {
class FeedbackService;
class Settings;
class MediaService;
class SignInService;
class Spelling;
} // namespace Relais

namespace Relais::Ui {

class ComposerView;
class RelayHandover;
class SchedulePopover;
class StoryPast;

//! The services that the queue and the composer ask; all outlive them.
struct QueueServices {
    QueueService &queue;
    ComposeService &compose;
    RelayService &relays;
    AccountService &accounts;
    SignInService &session;
    Settings &settings;
    const Clock &clock;
    FeedbackService *feedback = nullptr; //!< what is said to a story's editors; may be missing
    Spelling *spelling = nullptr; //!< none: nothing is marked
    MediaService *media = nullptr; //!< none: the story's picture only
};

//! Binds the composer to the services: opens a story's draft, follows accounts and the story while
//! it is written, commits the relays.
class ComposerController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposerController)
public:
    ComposerController(const QueueServices &services, Composition &composition, ComposerView &view,
        Theme &theme, QObject *parent = nullptr);

    void open(StoryId story); //!< empty: nothing is open
    StoryId story() const { return m_row.story.id; }
    const std::optional<Error> &problem() const { return m_error; } //!< why nothing is open
    void take(const Draft &draft); //!< in place of the open story's, and keeps it
    void readAgain(); //!< the open story's draft, when other words were kept for it elsewhere
    void refresh(); //!< what the store says of the open story may have changed
    void timePassed(); //!< it may have ended, and other times are good for it

Q_SIGNALS:
    void relayed(int count);
    void said(const Relais::Ui::UndoOffer &offer);
    void hidden(const Relais::StoryId &story);

private:
    void follow();
    void notice();
    QString changes() const; //!< since the person began to write
    void relay(const QDateTime &at);
    void relayDone(int count);
    void schedule();
    void followPicture();
    //! What was kept of a picture, unless another story is open by then. whole: what it is a part
    //! of.
    void takePicture(
        const StoryId &story, int place, const Result<StoryImage> &image, const QString &whole);
    void discard();
    void offerOwnText(const AccountId &account, const QString &text); //!< back, after join()
    //! In the draft of a story that is no longer open.
    void keepOwnText(const StoryId &story, const AccountId &account, const QString &text);
    void offerPicture(int place, const DraftPicture &picture); //!< back, after it was removed
    //! In the draft of a story that is no longer open.
    void keepPicture(const Story &story, int place, const DraftPicture &picture);
    void setSaved(bool saved);
    void rate(Verdict verdict, const QString &word);
    void showRating();
    void fail(const Error &error);
    void plan(); //!< the footer's quiet hours, best time and budget

    QueueServices m_services;
    Composition &m_composition;
    ComposerView &m_view;
    Theme &m_theme;
    SchedulePopover *m_popover = nullptr;
    QueueService::Row m_row;
    RelayTimes m_times;
    StoryPast *m_past;
    RelayHandover *m_handover;
    StoryId m_relayed; //!< of the relays that are being kept
    Story m_opened; //!< as it was when the person began to write
    std::optional<Error> m_error; //!< of the last act, until the next one
    bool m_errorOfSaving = false; //!< of a draft, until one is kept
};

} // namespace Relais::Ui

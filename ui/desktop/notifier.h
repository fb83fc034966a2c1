// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/desktop/desktopnotifications.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Relais {
class FeedbackService;
class IdeaService;
class QueueService;
class RecognitionService;
class RelayService;
class ReviewService;
class Settings;
class SyncService;
class WallService;
} // namespace Relais

namespace Relais::Ui {

//! Decides what the person is told while they do something else: new stories at most once an hour,
//! relays that need them at once, and nothing in quiet hours, whose news wait for their end. What
//! comes in numbers, of one kind, is one notice.
class Notifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)
public:
    struct Services {
        QueueService &queue;
        RelayService &relays;
        SyncService &sync;
        Settings &settings;
        const Clock &clock;
        FeedbackService *feedback = nullptr; //!< thanks; may be missing
        IdeaService *ideas = nullptr; //!< questions of Comms; may be missing
        WallService *wall = nullptr; //!< posts that name the member; may be missing
        ReviewService *review = nullptr; //!< questions to an editor; may be missing
        RecognitionService *recognition = nullptr; //!< of the member; may be missing
    };
    //! isLookedAt: the person has the window before them and needs no notification.
    Notifier(const Services &services, std::function<bool()> isLookedAt, QObject *parent = nullptr);

    //! What the person chose on a notice.
    void act(const QString &key, const QString &action);
    void check(); //!< also by itself, soon after a change
    qint64 secondsToRest() const; //!< until it looks again by itself, if nothing changes

Q_SIGNALS:
    void told(const Relais::Ui::Notice &notice);
    void withdrawn(const QString &key);
    void composeRequested(const Relais::StoryId &story);
    void queueRequested();
    void relayRequested(const Relais::RelayId &relay);
    void pageRequested(const QString &page); //!< "impact", "ideas", "wall", "board"
    void postRequested(const Relais::WallPostId &post);
    void storyRequested(const Relais::StoryId &story); //!< in the editor
    //! The network's page, where the person sees whether it went out.
    void ownPostsRequested(const Relais::RelayId &relay);

private:
    static const QString storyKey; //!< of the notice of stories
    static constexpr int storiesEvery = 3600; // s
    static constexpr int recountEvery = 600; // s: stories begin and end by the clock, too

    bool isQuietNow() const;
    //! Since that moment; one that is to come is of a clock that was set back since.
    bool havePassed(int seconds, const QDateTime &since) const;
    bool isTimeForStories() const; //!< an hour or, if the person wants one summary, a day later
    void rememberStoriesTold();
    void lookAt(const RelayId &id);
    void tellStories();
    void tellNewest(int count);
    void tellReminder();
    void remindLater(const StoryId &story);
    QDateTime tomorrowMorning() const;
    QList<Notice::Action> storyActions() const;
    void tellRelays();
    void tellRelay(const RelayId &id);
    //! One by one, or as one with that key and title when they are many.
    void tellTogether(const QList<Notice> &notices, const QString &key, const QString &title);
    void tellThanks();
    void tellIdeas();
    void tellMentions();
    void tellAsked(); //!< an editor, in a story's comments
    void tellRecognised(); //!< who is asked whether everybody may see it
    void tellDue(); //!< what changed, and what waited for its time
    void rest();

    Services m_services;
    std::function<bool()> m_isLookedAt;
    QTimer m_later; //!< until something may be due by the clock alone
    QTimer m_soon;
    int m_unread = 0; //!< known to the person
    bool m_counted = false;
    bool m_firstSync = false; //!< the profile was empty and is being filled
    QDateTime m_countedAt;
    QDateTime m_toldAt;
    StoryId m_toldStory;
    QSet<ThanksId> m_toldThanks;
    QHash<IdeaId, QDateTime> m_toldIdeas; //!< as they were when told
    QSet<WallPostId> m_toldMentions;
    QHash<StoryCommentId, StoryId> m_toldAsked;
    // What changed since it was looked at: an idle minute asks the store nothing.
    bool m_storiesChanged = true;
    bool m_thanksChanged = true;
    bool m_ideasChanged = true;
    bool m_mentionsChanged = true;
    bool m_askedChanged = true;
    bool m_recognisedChanged = true;
    QSet<RelayId> m_waiting; //!< to be told of
    QSet<RelayId> m_told;
    QSet<RelayId> m_asked; //!< of those, whether they went out; not answered yet
};

} // namespace Relais::Ui

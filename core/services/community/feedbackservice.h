// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/feedback.h"
#include "core/domain/referral.h"
#include "core/domain/thanks.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace Relais {

class Settings;
class SignInService;

//! What the member says to colleagues and to Comms: thanks, ratings of stories, and their own links
//! of jobs. Kept here at once, told with the next sync.
class FeedbackService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedbackService)
public:
    FeedbackService(Store &store, SignInService &session, const Settings &settings,
        const Clock &clock, QObject *parent = nullptr);

    Result<QList<Thanks>> received(int limit = 50) const; //!< newest first
    Result<int> receivedSince(const QDateTime &from) const;
    Result<QList<Thanks>> unseen() const; //!< received and not looked at
    Result<QList<Thanks>> shownOnTheWall(int limit = 5) const; //!< newest first
    Result<QSet<QString>> thanked(Thanks::For kind) const; //!< what for, by the member
    //! Once a thing; receiver and title are what the ui knows, the backend knows better.
    QCoro::Task<Result<void>> thank(Thanks thanks);
    //! Shows it on the Wall, or no longer.
    QCoro::Task<Result<void>> setOpen(ThanksId id, bool open);
    void markThanksSeen();

    Result<std::optional<StoryRating>> rating(const StoryId &story) const;
    //! InvalidInput ("text-empty") for a mistake without a word.
    QCoro::Task<Result<void>> rate(StoryRating rating);

    //! The member's own link of a job; made when it is first asked for.
    QCoro::Task<Result<QUrl>> referralLink(StoryId story);
    struct JobFigures {
        qint64 visits = 0; //!< measured
        int told = 0; //!< reported by the member
        QUrl link {}; //!< the member's own; empty until it was asked for
    };
    Result<JobFigures> figures(const StoryId &story) const;
    QCoro::Task<Result<void>> setTold(StoryId story, int told);

Q_SIGNALS:
    void changed();
    void written(); //!< something waits to be told

private:
    Result<QList<Thanks>> select(
        const std::function<bool(const Thanks &, bool seen)> &wanted, int limit) const;
    QCoro::Task<Result<void>> keep(Store::Job job, bool tell);
    QUrl linkOf(const QString &code) const;

    Store &m_store;
    SignInService &m_session;
    const Settings &m_settings;
    const Clock &m_clock;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/charter.h"
#include "core/domain/story.h"
#include "core/domain/thanks.h"
#include "ui/common/paint.h"

#include <optional>

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class PictureCache;
class TextLabel;
class WallDates;

//! Beside the Wall: what waits in the queue, events that are near, and the house rules with the
//! charter.
class WallSide final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallSide)
public:
    WallSide(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    //! first: the stories on top of the queue that were not relayed yet; all: how many there are.
    void setQueue(const QList<Story> &first, int all, const QDateTime &now);
    void setThanks(const QList<Thanks> &shown, const QDateTime &now);
    //! events: those that come next, in their order.
    void setEvents(const QList<Story> &events);
    //! One more card, above the house rules.
    void addCard(QWidget *card);
    void setCharter(const std::optional<Charter> &charter);
    static int mostStories();
    static int mostEvents();
    static int daysOfEvents(); //!< from now, within which an event is shown

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);
    void queueAsked();
    void charterAsked();
    void directoryAsked();
    void reportingAsked(); //!< how something is reported

private:
    QWidget *makeQueue();
    QWidget *makeThanks();
    QWidget *makeRules();
    QWidget *makeDirectory();

    Theme &m_theme;
    PictureCache &m_pictures;
    QWidget *m_queue = nullptr;
    QVBoxLayout *m_stories = nullptr;
    QVBoxLayout *m_thanks = nullptr;
    WallDates *m_dates;
    QWidget *m_rules = nullptr;
    Button *m_all;
    TextLabel *m_version;
    Button *m_read;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/feedback.h"
#include "core/services/queue/queueservice.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;
class TextLabel;

//! What is shown of a story above its text: title, who approved it and when, what can be done.
class StoryHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryHead)
public:
    explicit StoryHead(Theme &theme, QWidget *parent = nullptr);

    //! Bar: a row of 64 px with a way back, in place of the window's top bar.
    enum class Place { Panel, Bar };
    void setPlace(Place place);
    void showStory(const QueueService::Row &row, const QDateTime &now);
    void setRating(const std::optional<StoryRating> &rating); //!< what the person said before
    void setDraftNote(const QString &note); //!< "Saved here"; empty: none
    //! "Approved today by Comms · revision 3 · share by Friday".
    static QString meta(const Story &story, const QDateTime &now);

Q_SIGNALS:
    void backRequested();
    void saveToggled(bool saved);
    void hideRequested();
    void severalRequested();
    void discardRequested();
    void historyRequested();
    void rated(Relais::Verdict verdict, const QString &word);

private:
    void layOut();
    void showMenu();
    void openLink();
    void ask(Verdict verdict);

    Theme &m_theme;
    Place m_place = Place::Panel;
    Story m_story;
    bool m_saved = false;
    std::optional<StoryRating> m_rating;
    Button *m_back;
    TextLabel *m_title;
    TextLabel *m_meta;
    TextLabel *m_credit; //!< whose idea it was
    TextLabel *m_note;
    Button *m_save;
    Button *m_link;
    Button *m_more;
};

} // namespace Relais::Ui

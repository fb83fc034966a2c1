// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "ui/common/panels/chosenpanel.h"

namespace Relais::Ui {

class Button;
class Conversation;
class IdeaText;
class PictureCache;
class ReasonBar;
class Tag;
class TextLabel;

//! One idea as an editor reads it, with what can be done: ask, answer, decline, make a draft of it.
class IdeaReading final : public ChosenPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaReading)
public:
    //! pictures: none, and ideas are read without theirs.
    explicit IdeaReading(Theme &theme, PictureCache *pictures = nullptr, QWidget *parent = nullptr);

    void setIdea(const Idea &idea, const QString &topic, const MemberId &me, const QDateTime &now);
    void clear();
    IdeaId id() const { return m_idea.id; }
    void setProblem(const QString &text); //!< empty: none
    //! Why nothing but thanks can be given now. Empty: all can.
    void setBlocked(const QString &reason);
    bool leaveQuestion(); //!< false when nothing was asked
    //! What was written for the act and not kept: it is asked for again, as it was written.
    void giveBack(IdeaAct act, const QString &text);
    void giveThanksBack(const QString &word);

Q_SIGNALS:
    void actAsked(Relais::IdeaAct act, const QString &text);
    void thanksGiven(const QString &word);
    void storyAsked(); //!< a draft from it, or the one that it became

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void askFor(IdeaAct act);
    void askForThanks();
    void refresh();

    Idea m_idea;
    TextLabel *m_title;
    TextLabel *m_facts;
    Tag *m_state;
    IdeaText *m_text;
    TextLabel *m_credit; //!< whether its author may be named
    Conversation *m_conversation;
    ReasonBar *m_bar;
    TextLabel *m_problem;
    Button *m_decline;
    Button *m_review;
    Button *m_ask;
    Button *m_answer;
    Button *m_thank;
    Button *m_story;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;
class Tag;
class TextLabel;

//! What the page's head shows of a story, and which acts it offers.
struct EditorMoment {
    Story story;
    QDateTime now;
    QString saved; //!< "Saved 10:58", "Kept here; it goes when you are online"
    QString blocked; //!< why no act is possible; empty: they are
    bool savedBadly = false; //!< saved needs the person
    bool mine = false;
    bool mayApprove = false;
    bool mayReview = false; //!< no check blocks
    bool stuck = false; //!< what is kept here can neither be saved nor written on
    int openQuestions = 0; //!< that keep it from being approved
};

//! The way back, the title, the state, and the acts that the state offers.
class EditorHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorHead)
public:
    explicit EditorHead(Theme &theme, QWidget *parent = nullptr);
    void setMoment(const EditorMoment &moment);
    void setBusy(bool busy);

Q_SIGNALS:
    void backAsked();
    void submitAsked();
    void takeBackAsked(); //!< out of the review, by its author
    void sendBackAsked();
    void approveAsked();
    void withdrawAsked();
    void discardAsked(); //!< of what is stuck here
    void revisionAsked(); //!< of an approved story: a new one begins

private:
    Button *add(const QString &text, bool primary, void (EditorHead::*asked)());
    void offer(Button *button, bool on, const QString &reason, const QString &hint);

    Theme &m_theme;
    TextLabel *m_title;
    Tag *m_state;
    Tag *m_revision;
    TextLabel *m_saved;
    Button *m_withdraw;
    Button *m_discard;
    Button *m_takeBack;
    Button *m_sendBack;
    Button *m_submit;
    Button *m_approve;
    Button *m_new;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/ideaservice.h"
#include "ui/common/panels/chosenpanel.h"

#include <QHash>

class QLineEdit;

namespace Relais::Ui {

class Banner;
class Button;
class Conversation;
class IdeaSteps;
class IdeaStoryCard;
class IdeaText;
class PictureCache;
class Tag;
class TextLabel;

//! One idea: how far it is, its text, the story that came of it, what was said with Comms.
class IdeaDetail final : public ChosenPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaDetail)
public:
    IdeaDetail(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setRow(const IdeaService::Row &row, const QString &topic, const QDateTime &now);
    void clear();
    const std::optional<IdeaService::Row> &row() const { return m_row; }
    void focusMessage(); //!< M
    //! A message was kept: empties the field; or says why it was not.
    void settled(const QString &problem);
    bool isAsking() const; //!< whether it is to be taken back
    void leaveQuestion();
    void openMenu(const QPoint &at); //!< what else can be done with it; on the screen

Q_SIGNALS:
    void messageWritten(const QString &text);
    void relayAsked(const Relais::StoryId &story);
    void withdrawConfirmed();
    void creditChosen(Relais::IdeaCredit credit);
    void duplicateAsked();
    void exportAsked();

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void showMenu();
    void makeCredit();
    void send();
    void putMessageAside(); //!< what was begun waits with its idea

    std::optional<IdeaService::Row> m_row;
    TextLabel *m_title;
    TextLabel *m_facts;
    Tag *m_state;
    Button *m_more;
    Banner *m_question;
    IdeaSteps *m_steps;
    IdeaText *m_text;
    Banner *m_reason;
    IdeaStoryCard *m_story;
    Banner *m_credit; //!< asks whether the person is named with the story
    TextLabel *m_withComms;
    Conversation *m_conversation;
    QLineEdit *m_message;
    Button *m_send;
    TextLabel *m_problem;
    QHash<IdeaId, QString> m_messages; //!< begun for ideas that are not shown
    IdeaId m_sent; //!< whose message is on its way
};

} // namespace Relais::Ui

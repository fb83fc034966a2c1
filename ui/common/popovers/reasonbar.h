// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/panels/card.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Asks for a sentence, or for a yes alone, before an act, in place: no dialog. Ctrl Enter does it
//! once the sentence is written, Esc leaves.
class ReasonBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonBar)
public:
    explicit ReasonBar(Theme &theme, QWidget *parent = nullptr);

    struct Question {
        QString title; //!< "Send it back"
        QString text; //!< what will happen
        QString field; //!< "What has to change"; empty: nothing is to be written
        QString act; //!< on the button
        bool danger = false; //!< Enter leaves it then, where nothing is to be written
        QString instead {}; //!< on a button for another way; empty: there is none
        QString tick {}; //!< of a box; empty: there is none
    };
    void ask(const Question &question, std::function<void(const QString &reason)> done,
        std::function<void()> instead = {});
    //! Of what is being asked, to be changed.
    void setReason(const QString &reason, bool ticked = false);
    bool isTicked() const; //!< until the next question
    bool close(); //!< false when nothing was asked

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    TextLabel *m_title;
    TextLabel *m_text;
    QLineEdit *m_field;
    QCheckBox *m_tick;
    Button *m_instead;
    Button *m_leave;
    Button *m_act;
    std::function<void(const QString &)> m_done;
    std::function<void()> m_other;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/card.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

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
        //! One more field each, which may stay empty: its key and what it is for.
        QList<QPair<QString, QString>> more {};
        QString instead {}; //!< on a button for another way; empty: there is none
        //! Of a box, with which nothing is written into the fields of more; empty: there is none.
        QString tick {};
    };
    void ask(const Question &question, std::function<void(const QString &reason)> done,
        std::function<void()> instead = {});
    //! While the question with that text is asked: another text in its place, for what was learned
    //! meanwhile. What is written stays.
    void replaceText(const QString &text, const QString &by);
    //! What was written into the fields of Question::more, by key, without the empty ones, nothing
    //! with the box ticked; holds until the next question.
    QHash<QString, QString> more() const;
    bool isTicked() const; //!< as long
    bool close(); //!< false when nothing was asked

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void addMore(const QList<QPair<QString, QString>> &more);

    TextLabel *m_title;
    TextLabel *m_text;
    QLineEdit *m_field;
    QCheckBox *m_tick;
    QVBoxLayout *m_moreRows;
    QHash<QString, QLineEdit *> m_more;
    Button *m_instead;
    Button *m_leave;
    Button *m_act;
    std::function<void(const QString &)> m_done;
    std::function<void()> m_other;
};

} // namespace Relais::Ui

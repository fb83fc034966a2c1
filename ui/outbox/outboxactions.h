// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

#include <functional>

class QDateTimeEdit;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace Relais::Ui {

class Button;
class TextLabel;

//! The footer of the detail panel: what can be done with this relay now. What cannot be taken back,
//! and what needs a link or a time, is asked in the footer itself; nothing blocks.
class OutboxActions final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxActions)
public:
    enum class Ask { Nothing, Cancel, Link, Time, Delete };

    explicit OutboxActions(Theme &theme, QWidget *parent = nullptr);
    void setRelay(const RelayService::Row &row, const OutboxMoment &moment);
    //! The time of a press, which may come long after setRelay(); without it that one's counts.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    void ask(Ask what); //!< Nothing: back to the buttons
    Ask asking() const { return m_ask; }
    bool canCancel() const;
    //! The act of the row: what R, Y and a press on the filled button do.
    void triggerMain();
    void fillMenu(QMenu &menu) const; //!< with what the footer offers now

Q_SIGNALS:
    void retryAsked();
    void sendNowAsked();
    void checkAsked();
    void moved(const QDateTime &utc);
    void publishedConfirmed(const QUrl &permalink);
    void notPublishedConfirmed();
    void cancelConfirmed();
    void deleteConfirmed(); //!< at the network
    void openAsked();
    void profileAsked();
    void signInAsked();
    void rewriteAsked();
    void textCopyAsked();
    void linkCopyAsked();
    void correctionCopyAsked();
    void doneAsked(); //!< through with a withdrawn story's published relay

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeCancelQuestion();
    QWidget *makeLinkQuestion();
    QWidget *makeTimeQuestion();
    QWidget *makeDeleteQuestion();
    void confirmLink();
    void askTime();
    void confirmTime();
    QDateTime wantedTime() const; //!< as chosen
    QDateTime movedTime() const; //!< as chosen, outside quiet hours
    void explainTime();
    bool isInDoubt() const;
    QKeySequence keysOf(const Button *button) const; //!< of the list; empty: none

    Theme &m_theme;
    RelayService::Row m_row;
    OutboxMoment m_moment;
    std::function<QDateTime()> m_now;
    Ask m_ask = Ask::Nothing;
    QStackedWidget *m_stack;
    Button *m_cancel = nullptr;
    Button *m_copyText = nullptr;
    Button *m_copyLink = nullptr;
    Button *m_profile = nullptr;
    Button *m_openPost = nullptr;
    Button *m_done = nullptr;
    Button *m_move = nullptr;
    Button *m_no = nullptr;
    Button *m_seen = nullptr;
    Button *m_main = nullptr;
    Button *m_keep = nullptr;
    Button *m_delete = nullptr;
    Button *m_keepPost = nullptr;
    QLineEdit *m_link = nullptr;
    TextLabel *m_linkNote = nullptr;
    TextLabel *m_timeNote = nullptr;
    Button *m_timeYes = nullptr;
    QDateTimeEdit *m_time = nullptr;
};

} // namespace Relais::Ui

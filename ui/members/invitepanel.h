// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/addresslist.h"
#include "core/services/community/membersservice.h"
#include "ui/common/panels/card.h"

class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class ServerGate;
class TextLabel;

//! Several people invited at once: their addresses as pasted, what is wrong with each, and the
//! one-time link of each to hand over.
class InvitePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitePanel)
public:
    InvitePanel(Theme &theme, MembersService &members, QWidget *parent = nullptr);

    void open(const QString &addresses = {});
    bool isInviting() const { return !m_waiting.isEmpty(); }

    void setGate(ServerGate &gate); //!< nobody is invited while it is shut; what is pasted stays

Q_SIGNALS:
    void invited(int people);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< of the text
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QString who;
        QString link; //!< empty: they were not invited
        QString problem {};
    };

    void read();
    void inviteAll();
    void inviteNext();
    void take(const TypedAddress &person, const Result<InvitationLink> &link);
    void finish(const QString &trouble = {}); //!< what stopped it; empty: nothing
    void showLines();
    void addLine(const Line &line);
    void copyAll();
    void copyOnly(); //!< the one link there is
    void leave();

    Theme &m_theme;
    MembersService &m_members;
    QPlainTextEdit *m_text;
    TextLabel *m_sum;
    TextLabel *m_errors;
    TextLabel *m_message;
    Button *m_invite;
    Button *m_copyAll;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines = nullptr;
    ServerGate *m_gate = nullptr;
    QList<TypedAddress> m_people; //!< right ones
    QList<TypedAddress> m_waiting; //!< not asked for yet
    QList<Line> m_done;
};

} // namespace Relais::Ui

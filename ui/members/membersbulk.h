// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/memberentry.h"
#include "ui/common/panels/card.h"

#include <QCoro/QCoroTask>
#include <QHash>

namespace Relais {
class MembersService;
} // namespace Relais

namespace Relais::Ui {

class Button;
class ReasonBar;
class TextLabel;

enum class MemberAct { GiveRole, TakeRole, Suspend, TakeBack, SignOut };

//! Pure: those whom the act changes. Who has the role is not given it again.
QList<MemberEntry> thoseFor(const QList<MemberEntry> &members, MemberAct act, Role role = {});

//! What an admin does to several members at once; all but signing out can be taken back.
class MembersBulk final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersBulk)
public:
    //! question asks before people are suspended.
    MembersBulk(
        Theme &theme, MembersService &members, ReasonBar &question, QWidget *parent = nullptr);

    void setMembers(const QList<MemberEntry> &chosen); //!< fewer than two: hidden
    Button *button(MemberAct act) const { return m_buttons.value(int(act)); }
    void start(MemberAct act, Role role = {}); //!< at once
    void undo(); //!< the last act

Q_SIGNALS:
    void done(const QString &sentence, bool good, bool canBeUndone);

private:
    struct Outcome {
        MemberAct act = MemberAct::SignOut;
        Role role = Role::Ambassador;
        QList<MemberEntry> done; //!< as they were before
        QList<MemberEntry> now {}; //!< the same, as the server answered
        int failed = 0;
        Error first {};
    };
    void ask(MemberAct act);
    void askSuspend();
    void startWith(QList<MemberEntry> members, MemberAct act, Role role = {});
    QCoro::Task<Outcome> run(QList<MemberEntry> members, MemberAct act, Role role);
    QCoro::Task<Result<MemberEntry>> doOne(MemberEntry member, MemberAct act, Role role);
    QCoro::Task<Result<MemberEntry>> takeBackOne(
        MemberEntry member, MemberEntry now, MemberAct act);
    QCoro::Task<Outcome> takeBack(Outcome outcome);
    static QString said(const Outcome &outcome);

    MembersService &m_members;
    ReasonBar &m_question;
    TextLabel *m_count;
    QHash<int, Button *> m_buttons;
    QList<MemberEntry> m_chosen;
    Outcome m_last;
    bool m_running = false;
};

} // namespace Relais::Ui

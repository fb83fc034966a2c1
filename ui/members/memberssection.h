// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/membersservice.h"
#include "ui/common/paint.h"
#include "ui/members/membertable.h"

#include <functional>

class QBoxLayout;
class QLineEdit;
class QScrollArea;

namespace Relais {
class PlanningService;
}

namespace Relais::Ui {

class Banner;
class Button;
class Chip;
class ImportPanel;
class InvitationsCard;
class InvitePanel;
class MembersBulk;
class MembersView;
class PageState;
class ReasonBar;
class TextLabel;

//! The people of the organization, for admins: list, roles, membership, invitations, import.
class MembersSection final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersSection)
public:
    MembersSection(Theme &theme, MembersService &members, PlanningService &planning,
        QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; //!< of what opens beside the list

private:
    using Back = std::function<QCoro::Task<Result<MemberEntry>>()>;

    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeFilters();
    QWidget *makeActs();
    void connectParts();
    void addShortcuts();
    void placeSide(); //!< beside the list, or below it while something is open there
    void load();
    void fill(const QList<MemberEntry> &members);
    void showEveryone(); //!< without a filter
    void filter();
    void sayNothing(); //!< where no row is shown
    void countFilters(const QList<MemberEntry> &members);
    void keepChosen(const std::function<void()> &change); //!< whatever rows there are then
    void showCurrent();
    void showChosen(); //!< one has its acts, several theirs
    std::optional<MemberEntry> current() const; //!< who is chosen alone
    void chooseRoles(const QPoint &below);
    void choosePlace(); //!< team and location
    void setTeam(const MemberEntry &entry, const TeamId &team, const QString &name);
    void askLocation(const MemberEntry &entry);
    void setRoles(const MemberEntry &entry, const QList<Role> &roles);
    void askActive();
    void setActive(const MemberId &member, bool active);
    void askSignOut();
    void signOut(const MemberId &member, const QString &name);
    void invite(QCoro::Task<Result<InvitationLink>> task, const QString &who);
    void askRevoke(const MemberEntry &entry);
    void revokeInvitation(const MemberId &member);
    void chooseImport();
    void exportFile();
    //! back takes it back; empty: nothing does.
    void change(QCoro::Task<Result<MemberEntry>> task, const QString &said, const Back &back);
    void take(const Result<MemberEntry> &entry, const QString &said);
    void offerUndo(std::function<void()> act); //!< beside what is said; empty: nothing
    bool undo(); //!< false: nothing can be
    void say(const QString &text, bool good = false);

    Theme &m_theme;
    MembersService &m_members;
    PlanningService &m_planning;
    PageState *m_state;
    Banner *m_message;
    ReasonBar *m_question;
    ImportPanel *m_import;
    InvitePanel *m_several;
    MembersBulk *m_bulk;
    QWidget *m_acts = nullptr;
    TextLabel *m_sum;
    TextLabel *m_who;
    QLineEdit *m_search;
    MemberTable m_table;
    MembersView *m_view;
    InvitationsCard *m_invitations;
    QBoxLayout *m_columns;
    QScrollArea *m_side = nullptr;
    QList<Chip *> m_filters;
    Button *m_roles = nullptr;
    Button *m_place = nullptr;
    Button *m_active = nullptr;
    Button *m_signOut = nullptr;
    Button *m_invite = nullptr;
    Button *m_revoke = nullptr;
    std::optional<Role> m_role;
    std::function<void()> m_undo;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is chosen, what is changed of one member, and taken back.

#include "core/services/community/membersservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/members/membersbulk.h"
#include "ui/members/memberssection.h"
#include "ui/members/membersview.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QWidget *MembersSection::makeActs()
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_who->setElided(true);
    column->addWidget(m_who);
    auto *row = new FlowLayout(8);
    column->addLayout(row);
    const auto add = [&](const QString &text) {
        auto *button = new Button(m_theme, Button::Kind::Normal, text);
        button->setSize(Button::Size::Small);
        row->addWidget(button);
        return button;
    };
    m_roles = add(tr("Roles"));
    m_place = add(tr("Place"));
    for (Button *button : { m_roles, m_place })
        button->setTrailingIcon(u"expand"_s);
    m_invite = add(tr("Invite"));
    m_revoke = add(tr("Take the invitation back"));
    m_signOut = add(tr("Sign out everywhere"));
    m_active = add(tr("Suspend…"));
    connect(m_roles, &QPushButton::clicked, this,
        [this] { chooseRoles(m_roles->mapToGlobal(QPoint(0, m_roles->height()))); });
    connect(m_place, &QPushButton::clicked, this, &MembersSection::choosePlace);
    connect(m_active, &QPushButton::clicked, this, &MembersSection::askActive);
    connect(m_signOut, &QPushButton::clicked, this, &MembersSection::askSignOut);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto entry = current())
            askRevoke(*entry);
    });
    connect(m_invite, &QPushButton::clicked, this, [this] {
        if (const auto entry = current())
            invite(m_members.invite(entry->member.id), entry->member.name);
    });
    return card;
}

std::optional<MemberEntry> MembersSection::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_table.entry(rows.constFirst()) : std::nullopt;
}

void MembersSection::keepChosen(const std::function<void()> &change)
{
    QList<MemberId> chosen;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        if (const auto entry = m_table.entry(row))
            chosen.append(entry->member.id);
    }
    change();
    QItemSelection again;
    for (const MemberId &id : std::as_const(chosen)) {
        if (const QModelIndex row = m_table.indexOf(id); row.isValid())
            again.select(row, row);
    }
    if (again.isEmpty())
        return;
    m_view->setCurrentIndex(again.constFirst().topLeft());
    m_view->selectionModel()->select(
        again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void MembersSection::showCurrent()
{
    const auto entry = current();
    m_who->setText(
        entry ? QString(entry->member.name + u" · "_s + entry->member.email) : QString());
    const bool active = entry && entry->active;
    ServerGate &gate = m_state->gate();
    gate.allow(m_roles, active);
    gate.allow(m_place, active);
    gate.allow(m_signOut, active && entry->joined);
    gate.allow(m_active, entry.has_value());
    m_active->setText(entry && !entry->active ? tr("Take back") : tr("Suspend…"));
    gate.allow(m_invite, active);
    gate.allow(m_revoke, active);
    const bool open = active && entry->invitedUntil.isValid();
    m_invite->setText(open ? tr("Renew the invitation") : tr("Invite"));
    m_revoke->setVisible(open);
    showChosen();
}

void MembersSection::showChosen()
{
    QList<MemberEntry> chosen;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        if (const auto entry = m_table.entry(row))
            chosen.append(*entry);
    }
    m_acts->setVisible(chosen.size() == 1);
    m_bulk->setMembers(chosen);
}

void MembersSection::chooseRoles(const QPoint &below)
{
    const auto entry = current();
    if (!entry)
        return;
    QMenu menu;
    auto *always = menu.addAction(
        MemberWords::role(Role::Ambassador) + u" · "_s + MemberWords::roleNote(Role::Ambassador));
    always->setCheckable(true);
    always->setChecked(true);
    always->setEnabled(false);
    for (const Role role : { Role::Editor, Role::Manager, Role::Admin }) {
        auto *act =
            menu.addAction(MemberWords::role(role) + u" · "_s + MemberWords::roleNote(role));
        act->setCheckable(true);
        act->setChecked(entry->member.roles.contains(role));
        connect(act, &QAction::toggled, this, [this, entry, role](bool on) {
            QList<Role> roles = entry->member.roles;
            roles.removeAll(role);
            if (on)
                roles.append(role);
            setRoles(*entry, roles);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Every change is written to the audit log."))->setEnabled(false);
    menu.exec(below);
}

void MembersSection::setRoles(const MemberEntry &entry, const QList<Role> &roles)
{
    const QString said =
        tr("%1: %2", "name, roles").arg(entry.member.name, MemberWords::roles(roles));
    const MemberId id = entry.member.id;
    const QList<Role> before = entry.member.roles;
    change(m_members.setRoles(id, roles, before), said,
        [this, id, before, roles] { return m_members.setRoles(id, before, roles); });
}

void MembersSection::askActive()
{
    const auto entry = current();
    if (!entry)
        return;
    const MemberId id = entry->member.id;
    if (!entry->active) {
        setActive(id, true);
        return;
    }
    ReasonBar::Question question { tr("Suspend %1").arg(entry->member.name),
        tr("They are signed out everywhere and get nothing any more. What they relayed stays "
           "theirs; you can take them back."),
        {}, tr("Suspend") };
    question.danger = true;
    m_question->ask(question, [this, id](const QString &) { setActive(id, false); });
}

// Neither can be undone: they sign in again, or need another link.
void MembersSection::askSignOut()
{
    const auto entry = current();
    if (!entry)
        return;
    ReasonBar::Question question { tr("Sign %1 out everywhere").arg(entry->member.name),
        tr("Each of their devices must sign in again. What they relayed stays theirs."), {},
        tr("Sign out everywhere") };
    question.danger = true;
    m_question->ask(
        question, [this, id = entry->member.id, name = entry->member.name](const QString &) {
            signOut(id, name);
        });
}

void MembersSection::askRevoke(const MemberEntry &entry)
{
    ReasonBar::Question question { tr("Take the invitation of %1 back").arg(entry.member.name),
        tr("The link that they were handed stops working. You can invite them again, with another "
           "link."),
        {}, tr("Take the invitation back") };
    question.danger = true;
    m_question->ask(
        question, [this, id = entry.member.id](const QString &) { revokeInvitation(id); });
}

void MembersSection::setActive(const MemberId &member, bool active)
{
    const QString said = active ? tr("They are a member again") : tr("They are suspended");
    change(m_members.setActive(member, active), said,
        [this, member, active] { return m_members.setActive(member, !active); });
}

void MembersSection::change(
    QCoro::Task<Result<MemberEntry>> task, const QString &said, const Back &back)
{
    whenDone(std::move(task), this, [this, said, back](const Result<MemberEntry> &changed) {
        take(changed, said);
        if (changed && back)
            offerUndo([this, back] { change(back(), tr("It is as it was before"), {}); });
    });
}

void MembersSection::offerUndo(std::function<void()> act)
{
    m_undo = std::move(act);
    m_message->setAction(m_undo ? tr("Undo") : QString());
}

bool MembersSection::undo()
{
    const auto act = std::exchange(m_undo, nullptr);
    offerUndo({}); // not twice while it is being done
    if (act)
        act();
    return act != nullptr;
}

void MembersSection::keyPressEvent(QKeyEvent *event)
{
    // Not a shortcut: a text field has its own Ctrl Z and takes it first.
    if (!event->matches(QKeySequence::Undo) || !undo())
        QWidget::keyPressEvent(event);
}

void MembersSection::take(const Result<MemberEntry> &entry, const QString &said)
{
    const QString directory = entry ? MemberWords::givenAgain(*entry) : QString();
    QString done = said;
    if (!directory.isEmpty())
        done += u". "_s + directory;
    say(entry ? done : MemberWords::problem(entry.error()), entry.has_value());
    load();
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/membersbulk.h"

#include "core/services/community/membersservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr MemberAct allMemberActs[] { MemberAct::GiveRole, MemberAct::TakeRole, MemberAct::SignOut,
    MemberAct::Suspend, MemberAct::TakeBack };
constexpr Role givenRoles[] { Role::Editor, Role::Manager, Role::Admin };

bool changes(const MemberEntry &entry, MemberAct act, Role role)
{
    switch (act) {
    case MemberAct::GiveRole:
        return entry.active && !entry.member.roles.contains(role);
    case MemberAct::TakeRole:
        return entry.active && entry.member.roles.contains(role);
    case MemberAct::Suspend:
        return entry.active;
    case MemberAct::TakeBack:
        return !entry.active;
    case MemberAct::SignOut:
        break;
    }
    return entry.active && entry.joined;
}

bool needsRole(MemberAct act)
{
    return act == MemberAct::GiveRole || act == MemberAct::TakeRole;
}

QString actName(MemberAct act)
{
    switch (act) {
    case MemberAct::GiveRole:
        return MembersBulk::tr("Give a role");
    case MemberAct::TakeRole:
        return MembersBulk::tr("Take a role");
    case MemberAct::Suspend:
        return MembersBulk::tr("Suspend…");
    case MemberAct::TakeBack:
        return MembersBulk::tr("Take back");
    case MemberAct::SignOut:
        break;
    }
    return MembersBulk::tr("Sign out everywhere");
}

// As after the change of one member.
QString withDirectory(QString said, const QList<MemberEntry> &now)
{
    const QString directory = MemberWords::givenAgain(now);
    if (!directory.isEmpty())
        said += (said.endsWith(u'.') ? u" "_s : u". "_s) + directory;
    return said;
}

} // namespace

QList<MemberEntry> thoseFor(const QList<MemberEntry> &members, MemberAct act, Role role)
{
    QList<MemberEntry> those = members;
    those.removeIf([act, role](const MemberEntry &entry) { return !changes(entry, act, role); });
    return those;
}

MembersBulk::MembersBulk(
    Theme &theme, MembersService &members, ReasonBar &question, QWidget *parent)
    : QWidget(parent)
    , m_members(members)
    , m_question(question)
    , m_count(new TextLabel(theme, TextStyle::CardTitle))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *row = new FlowLayout(8);
    row->setContentsMargins(12, 8, 12, 8);
    card->setLayout(row);
    row->addWidget(m_count);
    for (const MemberAct act : allMemberActs) {
        auto *button = new Button(theme, Button::Kind::Normal, actName(act));
        button->setSize(Button::Size::Small);
        row->addWidget(button);
        m_buttons.insert(int(act), button);
        connect(button, &QPushButton::clicked, this, [this, act] { ask(act); });
    }
    hide();
}

void MembersBulk::setMembers(const QList<MemberEntry> &chosen)
{
    m_chosen = chosen;
    setVisible(chosen.size() > 1);
    m_count->setText(tr("%n chosen", "people", int(chosen.size())));
    for (const MemberAct act : allMemberActs) {
        const bool fits = needsRole(act)
            ? std::any_of(std::begin(givenRoles), std::end(givenRoles),
                  [&](Role role) { return !thoseFor(chosen, act, role).isEmpty(); })
            : !thoseFor(chosen, act).isEmpty();
        button(act)->setVisible(fits);
    }
}

void MembersBulk::ask(MemberAct act)
{
    if (act == MemberAct::Suspend) {
        askSuspend();
        return;
    }
    if (!needsRole(act)) {
        start(act);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Role role : givenRoles) {
        const auto those = int(thoseFor(m_chosen, act, role).size());
        auto *entry = menu->addAction(
            tr("%1 (%2)", "role, for how many people").arg(MemberWords::role(role)).arg(those),
            this, [this, act, role] { start(act, role); });
        entry->setEnabled(those > 0);
    }
    menu->popup(button(act)->mapToGlobal(QPoint(0, button(act)->height())));
}

void MembersBulk::askSuspend()
{
    const QList<MemberEntry> those = thoseFor(m_chosen, MemberAct::Suspend);
    ReasonBar::Question question { tr("Suspend %n person(s)", nullptr, int(those.size())),
        tr("They are signed out everywhere and get nothing any more. What they relayed stays "
           "theirs; you can take them back."),
        {}, tr("Suspend") };
    question.danger = true;
    // Those who were asked about, whoever is chosen by then.
    m_question.ask(
        question, [this, those](const QString &) { startWith(those, MemberAct::Suspend); });
}

void MembersBulk::start(MemberAct act, Role role)
{
    startWith(thoseFor(m_chosen, act, role), act, role);
}

void MembersBulk::startWith(QList<MemberEntry> members, MemberAct act, Role role)
{
    if (std::exchange(m_running, true))
        return; // what it asks for now may be otherwise once that is done
    whenDone(run(std::move(members), act, role), this, [this](const Outcome &outcome) {
        m_running = false;
        m_last = outcome;
        const bool canBeUndone = !outcome.done.isEmpty() && outcome.act != MemberAct::SignOut;
        Q_EMIT done(withDirectory(said(outcome), outcome.now), outcome.failed == 0, canBeUndone);
    });
}

void MembersBulk::undo()
{
    if (m_last.done.isEmpty() || std::exchange(m_running, true))
        return;
    whenDone(takeBack(std::exchange(m_last, {})), this, [this](const Outcome &back) {
        m_running = false;
        const QString sentence = back.failed == 0
            ? tr("It is as it was before")
            : tr("%n could not be taken back", "people", back.failed);
        Q_EMIT done(withDirectory(sentence, back.now), back.failed == 0, false);
    });
}

QCoro::Task<MembersBulk::Outcome> MembersBulk::run(
    QList<MemberEntry> members, MemberAct act, Role role)
{
    const QPointer<MembersBulk> self(this);
    Outcome outcome;
    outcome.act = act;
    outcome.role = role;
    for (const MemberEntry &member : std::as_const(members)) {
        const Result<MemberEntry> result = co_await doOne(member, act, role);
        if (!self)
            break;
        if (result) {
            outcome.done.append(member);
            outcome.now.append(*result);
        } else if (outcome.failed++ == 0) {
            outcome.first = result.error();
        }
    }
    co_return outcome;
}

QCoro::Task<Result<MemberEntry>> MembersBulk::doOne(MemberEntry member, MemberAct act, Role role)
{
    const MemberId id = member.member.id;
    if (act == MemberAct::SignOut) {
        const auto signedOut = co_await m_members.signOut(id);
        if (!signedOut)
            co_return fail(signedOut.error());
        co_return member; // nothing of it changes
    }
    if (!needsRole(act))
        co_return co_await m_members.setActive(id, act == MemberAct::TakeBack);
    QList<Role> roles = member.member.roles;
    roles.removeAll(role);
    if (act == MemberAct::GiveRole)
        roles.append(role);
    const QList<Role> before = member.member.roles;
    co_return co_await m_members.setRoles(id, roles, before);
}

QCoro::Task<Result<MemberEntry>> MembersBulk::takeBackOne(
    MemberEntry member, MemberEntry now, MemberAct act)
{
    const MemberId id = member.member.id;
    if (!needsRole(act))
        co_return co_await m_members.setActive(id, act == MemberAct::Suspend);
    const QList<Role> before = member.member.roles;
    const QList<Role> made = now.member.roles;
    co_return co_await m_members.setRoles(id, before, made);
}

QCoro::Task<MembersBulk::Outcome> MembersBulk::takeBack(Outcome outcome)
{
    const QPointer<MembersBulk> self(this);
    Outcome back;
    for (qsizetype i = 0; i < outcome.done.size(); ++i) {
        const Result<MemberEntry> result =
            co_await takeBackOne(outcome.done.at(i), outcome.now.at(i), outcome.act);
        if (!self)
            break;
        if (result)
            back.now.append(*result);
        else
            ++back.failed;
    }
    co_return back;
}

QString MembersBulk::said(const Outcome &outcome)
{
    if (outcome.failed > 0)
        return tr("%n could not: %1", "people, the first reason", outcome.failed)
            .arg(MemberWords::problem(outcome.first));
    const auto people = int(outcome.done.size());
    switch (outcome.act) {
    case MemberAct::GiveRole:
        return tr("%n person(s) given: %1", "role", people).arg(MemberWords::role(outcome.role));
    case MemberAct::TakeRole:
        return tr("Taken from %n person(s): %1", "role", people)
            .arg(MemberWords::role(outcome.role));
    case MemberAct::Suspend:
        return tr("%n person(s) suspended", nullptr, people);
    case MemberAct::TakeBack:
        return tr("%n person(s) taken back", nullptr, people);
    case MemberAct::SignOut:
        break;
    }
    return tr("%n person(s) signed out on every device", nullptr, people);
}

} // namespace Relais::Ui

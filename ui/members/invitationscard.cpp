// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/invitationscard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/states/servergate.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype mostInvitations = 6; // the others stand in the list

bool isInvitationOpen(const MemberEntry &entry)
{
    return entry.invitedUntil.isValid();
}

bool comesFirst(const MemberEntry &one, const MemberEntry &other)
{
    if (isInvitationOpen(one) != isInvitationOpen(other))
        return isInvitationOpen(one);
    return isInvitationOpen(one) ? one.invitedUntil < other.invitedUntil
                                 : one.invitationEnded > other.invitationEnded;
}

} // namespace

InvitationsCard::InvitationsCard(Theme &theme, ServerGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_gate(gate)
    , m_open(new Tag(theme))
    , m_lines(new QVBoxLayout)
    , m_more(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Invitations")));
    head->addWidget(m_open);
    head->addStretch(1);
    auto *invite = new Button(theme, Button::Kind::Normal, tr("Invite"));
    invite->setSize(Button::Size::Small);
    m_gate.allow(invite);
    connect(invite, &QPushButton::clicked, this, &InvitationsCard::inviteAsked);
    head->addWidget(invite);
    column->addLayout(head);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    column->addWidget(m_more);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("One-time links, valid 7 days. Joining is each person’s choice."));
    note->setWrapped();
    column->addWidget(note);
    build();
}

void InvitationsCard::setMembers(const QList<MemberEntry> &members, const QDateTime &now)
{
    QList<MemberEntry> invited = members;
    invited.removeIf([](const MemberEntry &entry) {
        const bool isAny = isInvitationOpen(entry) || entry.invitationEnded.isValid();
        return !entry.active || entry.joined || !isAny;
    });
    std::stable_sort(invited.begin(), invited.end(), &comesFirst);
    if (invited == m_invited && now.date() == m_now.date())
        return; // whoever is on a button stays there
    m_invited = invited;
    m_now = now;
    build();
}

void InvitationsCard::build()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const qsizetype shown = std::min(mostInvitations, m_invited.size());
    for (qsizetype i = 0; i < shown; ++i)
        addRow(m_invited.at(i));
    const auto open = std::count_if(m_invited.begin(), m_invited.end(), &isInvitationOpen);
    m_open->setText(tr("%n open", "invitations", static_cast<int>(open)));
    m_more->setText(
        tr("and %n more in the list", nullptr, static_cast<int>(m_invited.size() - shown)));
    m_more->setVisible(shown < m_invited.size());
}

void InvitationsCard::addRow(const MemberEntry &entry)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto *who = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, entry.member.email);
    who->setElided(true);
    across->addWidget(who, 1);
    const bool open = isInvitationOpen(entry);
    across->addWidget(new TextLabel(m_theme, TextStyle::Small, open ? &Tokens::muted : &Tokens::bad,
        open ? Format::timeLeft(entry.invitedUntil, m_now) : tr("expired")));
    auto *act = open
        ? Button::iconOnly(m_theme, u"more"_s,
              tr("What can be done with the invitation of %1").arg(entry.member.name))
        : Button::iconOnly(m_theme, u"sync"_s, tr("Invite %1 again").arg(entry.member.name));
    m_gate.allow(act);
    connect(act, &QPushButton::clicked, this, [this, act, entry] {
        if (isInvitationOpen(entry))
            offerActs(act, entry);
        else
            Q_EMIT renewAsked(entry);
    });
    across->addWidget(act);
    m_lines->addWidget(row);
}

void InvitationsCard::offerActs(Button *beside, const MemberEntry &entry)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Renew the invitation"), this, [this, entry] { Q_EMIT renewAsked(entry); });
    menu->addAction(
        tr("Take the invitation back"), this, [this, entry] { Q_EMIT revokeAsked(entry); });
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height())));
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberssection.h"

#include "core/services/planningservice.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/keynames.h"
#include "ui/common/pagekeys.h"
#include "ui/common/pagestate.h"
#include "ui/common/reasonbar.h"
#include "ui/common/textlabel.h"
#include "ui/common/whendone.h"
#include "ui/members/importpanel.h"
#include "ui/members/invitepanel.h"
#include "ui/members/membersbulk.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

MembersSection::MembersSection(
    Theme &theme, MembersService &members, PlanningService &planning, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_members(members)
    , m_planning(planning)
    , m_state(new PageState(
          theme, planning.reach(), [this] { load(); }, this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_question(new ReasonBar(theme))
    , m_import(new ImportPanel(theme, members))
    , m_several(new InvitePanel(theme, members))
    , m_bulk(new MembersBulk(theme, members, *m_question))
    , m_sum(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_who(new TextLabel(theme, TextStyle::CardTitle))
    , m_search(new QLineEdit)
    , m_email(new QLineEdit)
    , m_name(new QLineEdit)
    , m_view(new QTableView)
{
    setAccessibleName(tr("Members"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_state->setSentences([](const Error &error) { return MemberWords::problem(error); });
    column->addWidget(makeHead());
    column->addWidget(m_state->banner());
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addWidget(m_import);
    column->addWidget(m_several);
    column->addWidget(makeFilters());
    m_table.showIn(*m_view, theme);
    column->addWidget(m_view, 1);
    column->addWidget(m_state->standIn(m_view, {}), 1);
    m_acts = makeActs();
    column->addWidget(m_acts);
    column->addWidget(m_bulk);
    m_state->gate().allow(m_bulk);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Nothing about a person’s accounts, relays or texts is shown here, to anyone. Every "
           "change is written to the audit log."));
    note->setWrapped();
    column->addWidget(note);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MembersSection::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MembersSection::showChosen);
    connect(m_import, &ImportPanel::imported, this, &MembersSection::load);
    connect(m_import, &ImportPanel::undone, this, &MembersSection::load);
    connect(m_several, &InvitePanel::invited, this, &MembersSection::load);
    connect(m_bulk, &MembersBulk::done, this, [this](const QString &said, bool good, bool back) {
        say(said, good);
        if (back)
            offerUndo([this] { m_bulk->undo(); });
        load();
    });
    connect(m_message, &Banner::actionTriggered, this, &MembersSection::undo);
    connect(m_state, &PageState::firstAsked, this, [this] {
        if (m_table.all().isEmpty())
            m_email->setFocus(Qt::OtherFocusReason);
        else
            showEveryone();
    });
    m_import->setGate(m_state->gate());
    m_several->setGate(m_state->gate());
    connect(m_state, &PageState::searchLeft, m_search, &QLineEdit::clear);
    addShortcuts();
    showCurrent();
}

QWidget *MembersSection::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, tr("Members")));
    words->addWidget(m_sum);
    row->addLayout(words, 1);
    auto *save = new Button(m_theme, Button::Kind::Normal, tr("Export CSV…"));
    connect(save, &QPushButton::clicked, this, &MembersSection::exportFile);
    auto *open = new Button(m_theme, Button::Kind::Normal, tr("Import CSV…"));
    open->setToolTip(KeyNames::hint(open->text(), QKeySequence(Qt::CTRL | Qt::Key_I)));
    connect(open, &QPushButton::clicked, this, &MembersSection::chooseImport);
    for (Button *button : { save, open }) {
        row->addWidget(button);
        m_state->gate().allow(button);
    }
    return head;
}

QWidget *MembersSection::makeFilters()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    auto *invite = new QHBoxLayout;
    m_email->setPlaceholderText(tr("name@company.example"));
    m_email->setAccessibleName(tr("E-mail address of somebody to invite"));
    m_email->setToolTip(
        KeyNames::hint(m_email->accessibleName(), QKeySequence(Qt::CTRL | Qt::Key_N)));
    m_name->setPlaceholderText(tr("Name, if they are new"));
    m_name->setAccessibleName(tr("Name of somebody to invite"));
    m_inviteNew = new Button(m_theme, Button::Kind::Primary, tr("Invite"));
    m_inviteNew->setToolTip(tr("Makes a one-time link and copies it; you hand it over"));
    m_inviteNew->setAccessibleDescription(m_inviteNew->toolTip());
    m_state->gate().allow(m_inviteNew);
    invite->addWidget(m_email, 2);
    invite->addWidget(m_name, 1);
    auto *several = new Button(m_theme, Button::Kind::Normal, tr("Several…"));
    several->setToolTip(tr("Invite several people at once (Ctrl Shift N)"));
    connect(several, &QPushButton::clicked, this, [this] { m_several->open(); });
    m_state->gate().allow(several);
    invite->addWidget(m_inviteNew);
    invite->addWidget(several);
    column->addLayout(invite);
    connect(m_inviteNew, &QPushButton::clicked, this, &MembersSection::inviteNew);
    connect(m_email, &QLineEdit::returnPressed, this, &MembersSection::inviteNew);
    connect(m_name, &QLineEdit::returnPressed, this, &MembersSection::inviteNew);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_search->setPlaceholderText(tr("Name, team, location"));
    m_search->setAccessibleName(tr("Search members"));
    m_search->setToolTip(KeyNames::hint(m_search->accessibleName(), QKeySequence(Qt::Key_F)));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    auto *group = new QButtonGroup(this);
    const QStringList names { tr("All"), tr("Editors"), tr("Managers"), tr("Admins") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        group->addButton(chip, i);
        row->addWidget(chip);
        m_filters.append(chip);
    }
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &MembersSection::filter);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        static constexpr Role roles[] = { Role::Editor, Role::Manager, Role::Admin };
        m_role = id == 0 ? std::nullopt : std::optional(roles[id - 1]);
        filter();
    });
    return bar;
}

QWidget *MembersSection::makeActs()
{
    auto *card = new Card(m_theme);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_who->setElided(true);
    row->addWidget(m_who, 1);
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
    connect(m_roles, &QPushButton::clicked, this, &MembersSection::chooseRoles);
    connect(m_place, &QPushButton::clicked, this, &MembersSection::choosePlace);
    connect(m_active, &QPushButton::clicked, this, &MembersSection::askActive);
    connect(m_signOut, &QPushButton::clicked, this, &MembersSection::askSignOut);
    connect(m_revoke, &QPushButton::clicked, this, &MembersSection::askRevoke);
    connect(m_invite, &QPushButton::clicked, this, [this] {
        if (const auto entry = current())
            invite(m_members.invite(entry->member.id), entry->member.name);
    });
    return card;
}

void MembersSection::addShortcuts()
{
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseImport(); });
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { m_email->setFocus(Qt::ShortcutFocusReason); }, Qt::WindowShortcut);
    addKey(
        *this, QKeySequence(Qt::Key_F), [this] { m_search->setFocus(Qt::ShortcutFocusReason); },
        Qt::WindowShortcut);
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_several->open(); },
        Qt::WindowShortcut);
}

void MembersSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void MembersSection::load()
{
    m_state->read(
        m_members.members(), [this](const QList<MemberEntry> &members) { fill(members); });
}

void MembersSection::fill(const QList<MemberEntry> &members)
{
    const auto chosen = current();
    const QList<Team> teams = m_planning.teams().value_or(QList<Team>());
    m_table.setMembers(members, teams);
    m_import->setTeams(teams);
    if (chosen)
        m_view->setCurrentIndex(m_table.indexOf(chosen->member.id));
    const auto count = [&members](auto is) {
        return static_cast<int>(std::count_if(members.begin(), members.end(), is));
    };
    const int active = count([](const MemberEntry &entry) { return entry.active; });
    const int joined = count([](const MemberEntry &entry) { return entry.active && entry.joined; });
    m_sum->setText(tr("%1 in the headcount · %2 joined").arg(active).arg(joined));
    sayNothing();
    showCurrent();
}

void MembersSection::showEveryone()
{
    m_filters.constFirst()->click();
    m_search->clear();
}

void MembersSection::sayNothing()
{
    PageState::Nothing nothing { u"person"_s, tr("Nobody is here yet"),
        tr("Everybody you invite stands here with their roles, their team and how far their "
           "invitation got."),
        tr("Invite somebody"), true, {} };
    if (!m_search->text().trimmed().isEmpty())
        nothing = { {}, {}, tr("Somebody else may have another role than the one you look at."), {},
            false, m_search->text() };
    else if (!m_table.all().isEmpty())
        nothing = { u"filter"_s, tr("Nobody has this role"),
            tr("You give one under “Roles”, after you chose somebody."), tr("Show everybody"),
            false, {} };
    m_state->setNothing(nothing);
    m_state->setAny(m_table.rowCount() > 0);
}

void MembersSection::filter()
{
    const auto chosen = current();
    m_table.setFilter(m_search->text().trimmed(), m_role);
    if (chosen)
        m_view->setCurrentIndex(m_table.indexOf(chosen->member.id));
    sayNothing();
    showCurrent();
}

std::optional<MemberEntry> MembersSection::current() const
{
    return m_table.entry(m_view->currentIndex());
}

void MembersSection::showCurrent()
{
    const auto entry = current();
    m_who->setText(entry ? QString(entry->member.name + u" · "_s + entry->member.email)
                         : tr("Choose a member"));
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
    m_acts->setVisible(chosen.size() < 2);
    m_bulk->setMembers(chosen);
}

void MembersSection::signOut(const MemberId &member, const QString &name)
{
    whenDone(m_members.signOut(member), this, [this, name](const Result<void> &done) {
        say(done ? tr("%1 is signed out on every device").arg(name)
                 : MemberWords::problem(done.error()),
            done.has_value());
    });
}

void MembersSection::invite(QCoro::Task<Result<InvitationLink>> task, const QString &who)
{
    whenDone(std::move(task), this, [this, who](const Result<InvitationLink> &link) {
        if (!link) {
            say(MemberWords::problem(link.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(link->link);
        say(tr("The link for %1 is on the clipboard, good once until %2. Hand it over; it is not "
               "shown again.")
                .arg(who, QLocale().toString(link->expiresAt.toLocalTime(), QLocale::ShortFormat)),
            true);
        m_email->clear();
        m_name->clear();
        load();
    });
}

void MembersSection::inviteNew()
{
    const QList<TypedAddress> typed = addressesIn(m_email->text());
    if (typed.isEmpty()) {
        m_email->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (typed.size() > 1) {
        m_several->open(m_email->text());
        m_email->clear();
        return;
    }
    if (!m_inviteNew->isEnabled())
        return; // its tooltip and the banner say why
    const TypedAddress &one = typed.constFirst();
    const QString name = m_name->text().trimmed();
    invite(m_members.invite(one.email, name.isEmpty() ? one.name : name), one.email);
}

void MembersSection::revokeInvitation(const MemberId &member)
{
    whenDone(m_members.revokeInvitation(member), this, [this](const Result<void> &done) {
        say(done ? tr("The invitation is worth nothing any more")
                 : MemberWords::problem(done.error()),
            done.has_value());
        load();
    });
}

void MembersSection::say(const QString &text, bool good)
{
    m_message->setLook(good ? Tone::Good : Tone::Bad, good ? u"approve"_s : u"error"_s);
    m_message->setVisible(!text.isEmpty());
    offerUndo({});
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui

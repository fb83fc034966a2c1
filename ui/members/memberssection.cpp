// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberssection.h"

#include "core/services/curation/planningservice.h"
#include "core/services/sync/serverreach.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/lockednote.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/members/importpanel.h"
#include "ui/members/invitationscard.h"
#include "ui/members/invitepanel.h"
#include "ui/members/membersbulk.h"
#include "ui/members/membersview.h"
#include "ui/members/memberwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sideFrom = 900; //!< own width from which the invitations stand beside the list
constexpr int sideWidth = 320;
constexpr int importWidth = 400; //!< while a file's errors stand there
constexpr int searchWidth = 200;
constexpr int besideCorner = 8; //!< what a card's round corner takes of a table
constexpr Role filteredRoles[] = { Role::Editor, Role::Manager, Role::Admin };

} // namespace

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
    , m_view(new MembersView(theme, m_table))
    , m_invitations(new InvitationsCard(theme, m_state->gate(), this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
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
    m_columns->setSpacing(Metrics::inCard);
    m_columns->addWidget(makeList(), 1);
    m_columns->addWidget(makeSide(), 1);
    column->addLayout(m_columns, 1);
    m_import->setGate(m_state->gate());
    m_several->setGate(m_state->gate());
    m_state->gate().allow(m_bulk);
    connectParts();
    addShortcuts();
    placeSide();
    showCurrent();
}

void MembersSection::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MembersSection::showCurrent);
    connect(m_view, &MembersView::rolesAsked, this, [this](const QPoint &below) {
        if (m_roles->isEnabled())
            chooseRoles(below);
    });
    connect(m_import, &ImportPanel::imported, this, &MembersSection::load);
    connect(m_import, &ImportPanel::undone, this, &MembersSection::load);
    connect(m_several, &InvitePanel::invited, this, &MembersSection::load);
    connect(m_invitations, &InvitationsCard::inviteAsked, this, [this] { m_several->open(); });
    connect(m_invitations, &InvitationsCard::renewAsked, this, [this](const MemberEntry &entry) {
        invite(m_members.invite(entry.member.id), entry.member.name);
    });
    connect(m_invitations, &InvitationsCard::revokeAsked, this, &MembersSection::askRevoke);
    connect(m_bulk, &MembersBulk::done, this, [this](const QString &said, bool good, bool back) {
        say(said, good);
        if (back)
            offerUndo([this] { m_bulk->undo(); });
        load();
    });
    connect(m_message, &Banner::actionTriggered, this, &MembersSection::undo);
    connect(m_state, &PageState::firstAsked, this, [this] {
        if (m_table.all().isEmpty())
            m_several->open();
        else
            showEveryone();
    });
    connect(m_state, &PageState::searchLeft, m_search, &QLineEdit::clear);
}

QWidget *MembersSection::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::inCard);
    column->addWidget(makeFilters());
    auto *card = new Card(m_theme);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, besideCorner, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_state->standIn(m_view, {}), 1);
    auto *note = new LockedNote(m_theme,
        tr("Nothing about a person’s accounts, relays or texts is shown here, to anyone. Every "
           "change is written to the audit log."));
    note->addAtEnd(m_view->makeRange());
    rows->addWidget(note);
    column->addWidget(card, 1);
    m_acts = makeActs();
    column->addWidget(m_acts);
    column->addWidget(m_bulk);
    return list;
}

QWidget *MembersSection::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::inCard);
    column->addWidget(m_several);
    column->addWidget(m_invitations);
    column->addWidget(m_import);
    column->addStretch(1);
    m_several->installEventFilter(this);
    m_import->installEventFilter(this);
    m_side = scrolled(side);
    return m_side;
}

void MembersSection::placeSide()
{
    const bool isBeside = width() >= m_theme.scaled(sideFrom);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool isImporting = !m_import->isHidden();
    const int most = m_theme.scaled(isImporting ? importWidth : sideWidth);
    m_side->setMaximumWidth(isBeside ? most : QWIDGETSIZE_MAX);
    m_side->setVisible(isBeside || isImporting || !m_several->isHidden());
}

void MembersSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

bool MembersSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        placeSide();
    return QWidget::eventFilter(watched, event);
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
    m_sum->setElided(true);
    words->addWidget(m_sum);
    row->addLayout(words, 1);
    auto *save = new Button(m_theme, Button::Kind::Normal, tr("Export CSV…"));
    connect(save, &QPushButton::clicked, this, &MembersSection::exportFile);
    auto *open = new Button(m_theme, Button::Kind::Normal, tr("Import CSV…"));
    open->setToolTip(KeyNames::hint(open->text(), QKeySequence(Qt::CTRL | Qt::Key_I)));
    connect(open, &QPushButton::clicked, this, &MembersSection::chooseImport);
    auto *invite = new Button(m_theme, Button::Kind::Primary, tr("Invite"));
    invite->setIconName(u"add"_s);
    invite->setToolTip(KeyNames::hint(invite->text(), QKeySequence(Qt::CTRL | Qt::Key_N)));
    connect(invite, &QPushButton::clicked, this, [this] { m_several->open(); });
    save->setIconName(u"export"_s);
    open->setIconName(u"table"_s);
    for (Button *button : { save, open, invite }) {
        row->addWidget(button);
        m_state->gate().allow(button);
    }
    return head;
}

QWidget *MembersSection::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(6, bar);
    m_search->setPlaceholderText(tr("Name, team, location"));
    m_search->setAccessibleName(tr("Search members"));
    m_search->setToolTip(KeyNames::hint(m_search->accessibleName(), QKeySequence(Qt::Key_F)));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(searchWidth));
    row->addWidget(m_search);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i <= int(std::size(filteredRoles)); ++i) {
        auto *chip = new Chip(m_theme, {});
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        group->addButton(chip, i);
        row->addWidget(chip);
        m_filters.append(chip);
    }
    countFilters({});
    connect(m_search, &QLineEdit::textChanged, this, &MembersSection::filter);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_role = id == 0 ? std::nullopt : std::optional(filteredRoles[id - 1]);
        filter();
    });
    return bar;
}

void MembersSection::addShortcuts()
{
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseImport(); });
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_several->open(); },
        Qt::WindowShortcut);
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
    const QList<Team> teams = m_planning.teams().value_or(QList<Team>());
    keepChosen([&] { m_table.setMembers(members, teams); });
    m_import->setTeams(teams);
    m_invitations->setMembers(members, m_planning.reach().now());
    countFilters(members);
    const auto count = [&members](auto is) {
        return static_cast<int>(std::count_if(members.begin(), members.end(), is));
    };
    const int active = count([](const MemberEntry &entry) { return entry.active; });
    const int joined = count([](const MemberEntry &entry) { return entry.active && entry.joined; });
    m_sum->setText(
        tr("%1 in the headcount · %2 joined").arg(Format::number(active), Format::number(joined)));
    sayNothing();
    showCurrent();
}

void MembersSection::countFilters(const QList<MemberEntry> &members)
{
    const QStringList names { tr("All"), tr("Editors"), tr("Managers"), tr("Admins") };
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        const auto count = i == 0 ? members.size()
                                  : std::count_if(members.begin(), members.end(),
                                        [role = filteredRoles[i - 1]](const MemberEntry &entry) {
                                            return entry.member.roles.contains(role);
                                        });
        m_filters.at(i)->setText(names.at(i) + u' ' + Format::number(count));
    }
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
    keepChosen([this] { m_table.setFilter(m_search->text().trimmed(), m_role); });
    sayNothing();
    showCurrent();
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
        load();
    });
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

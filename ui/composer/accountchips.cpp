// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/accountchips.h"

#include "core/domain/networktraits.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/problemwords.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

AccountChips::AccountChips(Theme &theme, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_title(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted, tr("Relay to")))
    , m_flow(new FlowLayout(8))
    , m_add(new Button(theme, Button::Kind::Quiet, tr("Account")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(m_flow);
    m_add->setSize(Button::Size::Small);
    m_add->setIconName(u"add"_s);
    m_add->setAccessibleName(tr("Connect an account"));
    connect(m_add, &Button::clicked, this, &AccountChips::accountsRequested);
    connect(&composition, &Composition::opened, this, &AccountChips::rebuild);
    connect(&composition, &Composition::accountsChanged, this, &AccountChips::rebuild);
    connect(&composition, &Composition::changed, this, &AccountChips::refresh);
    rebuild();
}

QString AccountChips::label(const Account &account) const
{
    const NetworkTraits::Kind kind = traitsOf(account.network).kind;
    if (kind == NetworkTraits::Kind::Company)
        return Format::networkLabel(account.network);
    if (kind == NetworkTraits::Kind::Message)
        return tr("By e-mail");
    if (account.handle.isEmpty() && account.displayName.isEmpty())
        return tr("In %1’s own page").arg(Format::networkLabel(account.network));
    return account.handle.isEmpty() ? account.displayName : account.handle;
}

QString AccountChips::reason(const Account &account) const
{
    const QString word = m_composition.unavailable(account);
    if (word == u"network-not-allowed"_s)
        return tr("This story may not be relayed to %1").arg(Format::networkLabel(account.network));
    if (word == u"sign-in-again"_s)
        return tr("Sign in again: %1 no longer accepts Relais")
            .arg(Format::networkLabel(account.network));
    if (word == u"secret-unreadable"_s)
        return tr("Your keychain is locked, so Relais cannot read this account’s key");
    return {};
}

QString AccountChips::refusal(const AccountCheck &check)
{
    const QString network = Format::networkLabel(check.account.network);
    for (const QString &problem : check.text.problems) {
        if (const QString words = ProblemWords::of(problem, network); !words.isEmpty())
            return words;
    }
    return tr("The text does not fit");
}

void AccountChips::rebuild()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_flow->removeWidget(m_add);
    int number = 0;
    for (const Account &account : m_composition.accounts()) {
        ++number;
        auto *chip = new Chip(m_theme, label(account));
        chip->setNetwork(account.network);
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        chip->setAccessibleName(
            tr("Relay to %1: %2").arg(Format::networkLabel(account.network), label(account)));
        if (number <= 9)
            chip->setToolTip(KeyNames::hint(
                tr("Tick or untick"), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))));
        if (const QString why = reason(account); !why.isEmpty()) {
            chip->setUnavailable(why);
            if (m_composition.unavailable(account) != u"network-not-allowed"_s)
                chip->setMark(Chip::Mark::Warning);
        }
        const AccountId id = account.id;
        connect(chip, &Chip::clicked, this, [this, id](bool on) { m_composition.tick(id, on); });
        connect(chip, &Chip::customContextMenuRequested, this,
            [this, id, chip](const QPoint &at) { showMenu(id, chip->mapToGlobal(at)); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
    }
    m_flow->addWidget(m_add);
    // Tab comes to the accounts first, and then to what adds one.
    QWidget *before = m_add;
    for (Chip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    if (before != m_add)
        setTabOrder(before, m_add);
    refresh();
}

void AccountChips::refresh()
{
    for (int i = 0; i < m_chips.size() && i < m_composition.accounts().size(); ++i) {
        const Account &account = m_composition.accounts().at(i);
        Chip *chip = m_chips.at(i);
        chip->setChecked(m_composition.isTicked(account.id));
        if (!m_composition.unavailable(account).isEmpty()) {
            chip->setEnabled(chip->isChecked()); // ticked before, it may be unticked
            continue;
        }
        const AccountCheck *check = m_composition.checkOf(account.id);
        const bool refused = check && (check->text.overflowAt >= 0 || !check->text.valid)
            && !m_composition.text(account.id).isEmpty();
        chip->setMark(refused ? Chip::Mark::Refused : Chip::Mark::None);
        chip->setAccessibleDescription(refused ? refusal(*check) : QString());
    }
}

void AccountChips::toggle(int index)
{
    if (index >= 0 && index < m_chips.size() && m_chips.at(index)->isEnabled())
        m_chips.at(index)->click();
}

void AccountChips::showMenu(const AccountId &id, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_composition.isParted(id))
        menu->addAction(tr("Use the common text"), this, [this, id] { m_composition.join(id); });
    else
        menu->addAction(tr("Own text for this account"), this, [this, id] {
            m_composition.tick(id, true);
            m_composition.part(id);
        });
    KeyNames::show(*menu->actions().constLast(), QKeySequence(Qt::CTRL | Qt::Key_D));
    menu->popup(at);
}

} // namespace Relais::Ui

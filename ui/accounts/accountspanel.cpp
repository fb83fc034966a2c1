// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountspanel.h"

#include "core/domain/networktraits.h"
#include "ui/accounts/connectform.h"
#include "ui/accounts/networkfinder.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/networkwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int ownPageLines = 3; // it says why

//! A line of 1 px across the panel.
class Line final : public QWidget {
public:
    explicit Line(Theme &theme)
        : m_theme(theme)
    {
        setFixedHeight(1);
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.colors().line);
    }

private:
    Theme &m_theme;
};

} // namespace

AccountsPanel::AccountsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_finder(new NetworkFinder(theme, this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Accounts"));
    followTheme(this, theme);
    m_finder->setContentsMargins(12, 0, 12, 12);
    connect(m_finder, &NetworkFinder::found, this, &AccountsPanel::showFound, Qt::QueuedConnection);
    rebuild();
}

void AccountsPanel::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    rebuild();
}

void AccountsPanel::setOffers(const QList<NetworkOffer> &offers)
{
    m_offers = offers;
    rebuild();
}

void AccountsPanel::showAll(bool all)
{
    m_all = all;
    rebuild();
}

void AccountsPanel::setEndingSoon(const QList<AccountId> &ids)
{
    m_endingSoon = ids;
    rebuild();
}

void AccountsPanel::setOrganization(const QString &name)
{
    m_organization = name;
    rebuild();
}

void AccountsPanel::openForm(Network network)
{
    m_formOf = network;
    m_asking = {};
    rebuild();
    if (m_form)
        m_form->start();
}

void AccountsPanel::closeForm()
{
    m_formOf.reset();
    rebuild();
}

void AccountsPanel::askDisconnect(const Account &account)
{
    m_asking = account.id;
    rebuild();
    if (m_keep)
        m_keep->setFocus(Qt::OtherFocusReason);
}

void AccountsPanel::rebuild()
{
    // The form stays as it is while the rows around it change.
    ConnectForm *kept = m_form && m_formOf == m_form->network() ? m_form : nullptr;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() && item->widget() != kept && item->widget() != m_finder) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_form = kept;
    m_keep = nullptr;
    addWall();
    for (const NetworkOffer &offer : std::as_const(m_offers)) {
        if (offer.listed || m_all || m_formOf == offer.network)
            addNetwork(offer);
    }
    if (!m_offers.isEmpty())
        addMore();
    m_finder->setVisible(!m_offers.isEmpty());
}

void AccountsPanel::addLine()
{
    m_layout->addWidget(new Line(m_theme));
}

QHBoxLayout *AccountsPanel::addRow(
    Network network, const QString &name, const QString &note, int noteLines)
{
    if (m_layout->count() > 0)
        addLine();
    auto *widget = new QWidget;
    widget->setMinimumHeight(m_theme.scaled(Metrics::tableRow));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(new NetworkIcon(m_theme, network));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, name);
    title->setElided(true);
    words->addWidget(title);
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, note);
    if (noteLines > 1)
        text->setWrapped(noteLines);
    else
        text->setElided(true);
    words->addWidget(text);
    row->addLayout(words, 1);
    m_layout->addWidget(widget);
    return row;
}

void AccountsPanel::addTag(QHBoxLayout *row, const QString &text, Tone tone, const QString &icon)
{
    auto *tag = new Tag(m_theme, text, tone);
    tag->setIconName(icon);
    row->addWidget(tag);
}

void AccountsPanel::addButton(
    QHBoxLayout *row, const QString &text, const QString &about, std::function<void()> pressed)
{
    auto *button = new Button(m_theme, Button::Kind::Normal, text);
    button->setSize(Button::Size::Small);
    button->setAccessibleDescription(about);
    connect(button, &QPushButton::clicked, this, pressed, Qt::QueuedConnection);
    row->addWidget(button);
}

void AccountsPanel::addWall()
{
    auto *row = addRow(Network::Wall, Format::networkLabel(Network::Wall),
        m_organization.isEmpty() ? tr("The wall of your company")
                                 : tr("The wall of %1").arg(m_organization));
    addTag(row, tr("Always there"), Tone::Accent, {});
}

void AccountsPanel::addNetwork(const NetworkOffer &offer)
{
    bool any = false;
    for (const Account &account : m_accounts) {
        if (account.network != offer.network || account.id == implicitAccount(offer.network))
            continue;
        addAccount(account);
        any = true;
    }
    if (offer.connects())
        addConnecting(offer, any);
    // Where one posts directly, the own page is for those who look for it.
    const bool isUsual = traitsOf(offer.network).pageAtFirst || !offer.connects();
    if (offer.hasOwnPage && (isUsual || offer.ownPageOn || m_all))
        addOwnPage(offer);
    else if (offer.awaitsAdmin())
        addRow(
            offer.network, Format::networkLabel(offer.network), NetworkWords::awaitsAdmin(offer));
}

void AccountsPanel::addConnecting(const NetworkOffer &offer, bool any)
{
    const Network network = offer.network;
    const QString name = Format::networkLabel(network);
    if (m_formOf == network) {
        addRow(network, name, tr("Connect an account"));
        if (!m_form) {
            m_form = new ConnectForm(m_theme, offer);
            connect(m_form, &ConnectForm::connectAsked, this, &AccountsPanel::connectAsked);
            connect(m_form, &ConnectForm::pageAsked, this, &AccountsPanel::pageAsked);
            connect(m_form, &ConnectForm::cancelled, this, &AccountsPanel::connectCancelled,
                Qt::QueuedConnection);
        }
        m_layout->addWidget(m_form);
        return;
    }
    auto *row =
        addRow(network, name, any ? tr("One more account") : NetworkWords::howToConnect(offer));
    addButton(row, tr("Connect"), name, [this, network] { openForm(network); });
}

void AccountsPanel::addMore()
{
    addLine();
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 8, 12, 8);
    auto *button = new Button(
        m_theme, Button::Kind::Quiet, m_all ? tr("Show fewer networks") : tr("Show all networks"));
    button->setSize(Button::Size::Small);
    button->setAccessibleDescription(tr("Also networks that are not in use here"));
    connect(button, &QPushButton::clicked, this, [this] { showAll(!m_all); }, Qt::QueuedConnection);
    row->addWidget(button);
    row->addStretch(1);
    m_layout->addWidget(widget);
    m_layout->addWidget(m_finder);
}

void AccountsPanel::showFound(Network network)
{
    const auto offer = std::find_if(m_offers.cbegin(), m_offers.cend(),
        [network](const NetworkOffer &one) { return one.network == network; });
    if (offer != m_offers.cend() && offer->connects()) {
        openForm(network);
        return;
    }
    showAll(true);
}

void AccountsPanel::addAccount(const Account &account)
{
    const QString name = account.handle.isEmpty() ? account.displayName : account.handle;
    auto *row = addRow(account.network, Format::networkLabel(account.network), name);
    switch (account.state) {
    case Account::State::Connected:
        if (!m_endingSoon.contains(account.id)) {
            addTag(row, tr("Connected"), Tone::Good, u"approve"_s);
            break;
        }
        addTag(row, tr("Sign-in ends %1").arg(Format::date(account.expiresAt)), Tone::Warn,
            u"warning"_s);
        addButton(row, tr("Sign in again"), name,
            [this, network = account.network] { openForm(network); });
        break;
    case Account::State::SignInAgain:
        addTag(row, tr("Signed out"), Tone::Warn, u"warning"_s);
        addButton(row, tr("Sign in again"), name,
            [this, network = account.network] { openForm(network); });
        break;
    case Account::State::SecretUnreadable:
        addTag(row, tr("Keychain locked"), Tone::Warn, u"key"_s);
        break;
    }
    if (m_asking == account.id)
        addQuestion(account);
    else
        addButton(row, tr("Disconnect"), name, [this, account] { askDisconnect(account); });
}

const NetworkOffer *AccountsPanel::offerOf(Network network) const
{
    const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
        [network](const NetworkOffer &one) { return one.network == network; });
    return offer == m_offers.end() ? nullptr : &*offer;
}

void AccountsPanel::addQuestion(const Account &account)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(44, 0, 12, 12);
    row->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);
    const NetworkOffer *offer = offerOf(account.network);
    const QString ending = offer ? NetworkWords::aboutDisconnecting(*offer) : QString();
    const QString what = tr("Its key is removed from this machine. What you published stays there, "
                            "and in your history here.");
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        ending.isEmpty() ? what : QString(what + u' ' + ending));
    text->setWrapped();
    column->addWidget(text);
    const QUrl page = offer && !ending.isEmpty() ? offer->can.grantsPageOf(account.server) : QUrl();
    if (!page.isEmpty()) {
        auto *settings = new Button(m_theme, Button::Kind::Quiet,
            tr("Open %1’s settings").arg(Format::networkLabel(account.network)));
        settings->setSize(Button::Size::Small);
        column->addWidget(settings, 0, Qt::AlignLeft);
        connect(settings, &QPushButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
    }
    auto *keep = new Button(m_theme, Button::Kind::Normal, tr("Keep it"));
    auto *go = new Button(m_theme, Button::Kind::Danger, tr("Disconnect"));
    keep->setSize(Button::Size::Small);
    go->setSize(Button::Size::Small);
    row->addWidget(keep, 0, Qt::AlignTop);
    row->addWidget(go, 0, Qt::AlignTop);
    m_layout->addWidget(widget);
    const auto done = [this] {
        m_asking = {};
        rebuild();
    };
    connect(keep, &QPushButton::clicked, this, done, Qt::QueuedConnection);
    connect(
        go, &QPushButton::clicked, this,
        [this, done, id = account.id] {
            done();
            Q_EMIT disconnectAsked(id);
        },
        Qt::QueuedConnection);
    m_keep = keep;
}

void AccountsPanel::addOwnPage(const NetworkOffer &offer)
{
    const Network network = offer.network;
    const QString name = Format::networkLabel(network);
    auto *row = addRow(network, name, NetworkWords::aboutOwnPage(offer), ownPageLines);
    auto *box = new QCheckBox(tr("Offer it"));
    box->setChecked(offer.ownPageOn);
    box->setAccessibleName(tr("Offer %1 when relaying").arg(name));
    connect(
        box, &QCheckBox::toggled, this,
        [this, network](bool checked) { Q_EMIT ownPageSwitched(network, checked); },
        Qt::QueuedConnection);
    row->addWidget(box);
}

void AccountsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(
        painter, rect(), Metrics::radiusBanner, m_theme.colors().surface, m_theme.colors().line);
}

} // namespace Relais::Ui

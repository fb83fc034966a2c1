// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkssection.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/lockednote.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"
#include "ui/organization/networkform.h"
#include "ui/organization/networksetupwords.h"
#include "ui/organization/networksview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int besideFrom = 760; //!< own width from which the form stands beside the list
constexpr int formWidth = 332;
constexpr int insideTableCorner = 8; //!< what a card's round corner takes of a table

bool isForWebhooks(const NetworkOffer &offer)
{
    return offer.can.takesWebhook || offer.can.signIn == Capabilities::SignIn::Webhook;
}

QString networkLabelOf(Network network)
{
    return Format::networkLabel(network);
}

} // namespace

NetworksSection::NetworksSection(Theme &theme, NetworksService &networks, ServerReach &reach,
    const Clock &clock, Right right, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_networks(networks)
    , m_clock(clock)
    , m_right(right)
    , m_state(new PageState(
          theme, reach, [this] { load(); }, this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_question(new ReasonBar(theme))
    , m_sum(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_table(right == Right::All, clock)
    , m_view(new NetworksView(theme, m_table, titleOf(right)))
    , m_form(new NetworkForm(theme, right == Right::Webhooks))
    , m_columns(new QWidget)
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom, m_columns))
    , m_webhooks(new WebhooksCard(theme, m_state->gate(), this))
{
    const bool isAll = right == Right::All;
    const QString title = titleOf(right);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, title));
    m_sum->setText(isAll
            ? tr("What your people may relay to, and how. Everybody has it with their next sync")
            : tr("Members who connect one post by it under the webhook’s name"));
    m_sum->setWrapped();
    column->addWidget(m_sum);
    m_state->setSentences([](const Error &error) { return NetworkSetupWords::problem(error, {}); });
    column->addWidget(m_state->banner());
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_question);
    m_side = makeSide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Metrics::betweenPanels);
    m_body->addWidget(makeList(), 1);
    m_body->addWidget(m_side, 1);
    column->addWidget(m_columns, 1);
    column->addWidget(
        m_state->standIn(m_columns,
            { u"relay"_s, isAll ? tr("No network yet") : tr("No network takes a webhook"),
                isAll ? tr("The networks that this version of Relais knows stand here.")
                      : tr("Networks of your company that take one stand here, once your "
                           "administrator has switched them on."),
                {}, true, {} }),
        1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &NetworksSection::showCurrent);
    connect(&m_table, &NetworksTable::switchAsked, this, &NetworksSection::askSwitch);
    connect(m_form, &NetworkForm::saveAsked, this, &NetworksSection::save);
    connect(m_form, &NetworkForm::removeAsked, this, &NetworksSection::askRemoval);
    connect(m_form, &NetworkForm::testAsked, this, &NetworksSection::testCurrent);
    connect(m_webhooks, &WebhooksCard::testAsked, this, &NetworksSection::test);
    connect(m_webhooks, &WebhooksCard::addAsked, this, &NetworksSection::askWebhook);
    addKeys();
    const auto showReach = [this] {
        m_form->setBlocked(m_state->gate().reason());
        if (m_state->gate().isOpen())
            m_message->hide(); // what it says of being offline is over
    };
    connect(&m_state->gate(), &ServerGate::changed, this, showReach);
    showReach();
}

QString NetworksSection::titleOf(Right right)
{
    return right == Right::All ? tr("Networks") : tr("Webhooks");
}

QWidget *NetworksSection::makeList()
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, insideTableCorner, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(new LockedNote(m_theme,
        tr("What members sign in with stays on their machines. What you enter as secret or webhook "
           "is encrypted on the server and not shown again; every change is written to the audit "
           "log.")));
    return card;
}

QWidget *NetworksSection::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::inCard);
    column->addWidget(m_form);
    column->addWidget(m_webhooks);
    m_webhooks->setVisible(m_right == Right::All);
    column->addStretch(1);
    return scrolled(side);
}

void NetworksSection::addKeys()
{
    addKey(
        *m_view, QKeySequence(Qt::Key_Space), [this] { m_table.toggle(m_view->currentIndex()); });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter })
        addKey(*m_view, QKeySequence(key), [this] { m_form->focusFirst(); });
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_T), [this] { testCurrent(); });
}

void NetworksSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void NetworksSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= m_theme.scaled(besideFrom);
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(isBeside ? m_theme.scaled(formWidth) : QWIDGETSIZE_MAX);
}

void NetworksSection::load()
{
    m_state->read(
        m_networks.networks(), [this](const QList<NetworkOffer> &offers) { take(offers); });
}

void NetworksSection::take(QList<NetworkOffer> offers)
{
    if (m_right == Right::Webhooks)
        offers.removeIf([](const NetworkOffer &offer) { return !isForWebhooks(offer); });
    const auto chosen = m_table.offer(m_view->currentIndex());
    m_offers = offers;
    m_table.setOffers(offers);
    m_state->setAny(!offers.isEmpty());
    const QModelIndex again = chosen ? m_table.indexOf(chosen->network) : QModelIndex();
    choose(again.isValid() ? again : m_table.index(0, 0));
    showCurrent();
    showWebhooks();
}

// In a column that is shown, whatever is hidden.
void NetworksSection::choose(const QModelIndex &row)
{
    m_view->setCurrentIndex(row.siblingAtColumn(NetworksTable::Name));
}

void NetworksSection::showWebhooks()
{
    QList<NetworkOffer> offers = m_offers;
    offers.removeIf(
        [](const NetworkOffer &offer) { return !offer.setting.enabled || !isForWebhooks(offer); });
    m_webhooks->setWebhooks(offers, m_clock.now());
}

void NetworksSection::askWebhook(Network network)
{
    choose(m_table.indexOf(network));
    m_view->scrollTo(m_view->currentIndex());
    m_form->focusWebhook();
}

void NetworksSection::showCurrent()
{
    if (const auto offer = m_table.offer(m_view->currentIndex()))
        m_form->showNetwork(*offer, m_networks.redirects(*offer), m_clock.now());
}

void NetworksSection::askSwitch(Network network, bool on)
{
    if (!m_state->gate().isOpen()) {
        say(m_state->gate().reason());
        return;
    }
    NetworkChange change;
    change.enabled = on;
    if (on) {
        const auto offer = m_table.offer(m_table.indexOf(network));
        const QString cost = offer && !offer->setting.clientId.isEmpty()
            ? NetworkSetupWords::cost(*offer)
            : QString();
        if (cost.isEmpty()) {
            this->change(
                network, change, tr("%1 is offered to everybody").arg(networkLabelOf(network)));
            return;
        }
        m_question->ask(
            { tr("Switch %1 on").arg(networkLabelOf(network)), cost, {}, tr("Switch it on") },
            [this, network, change](const QString &) {
                this->change(
                    network, change, tr("%1 is offered to everybody").arg(networkLabelOf(network)));
            });
        return;
    }
    ReasonBar::Question question { tr("Switch %1 off").arg(networkLabelOf(network)),
        tr("Nobody is offered it any more. Accounts stay on members’ machines; what waits for it "
           "is not sent."),
        {}, tr("Switch it off") };
    question.danger = true;
    m_question->ask(question, [this, network, change](const QString &) {
        this->change(network, change, tr("%1 is off").arg(networkLabelOf(network)));
    });
}

void NetworksSection::save()
{
    const auto offer = m_table.offer(m_view->currentIndex());
    if (!offer)
        return;
    const Network network = offer->network;
    const NetworkChange change = m_form->written();
    const QString said = tr("Saved. Members have it with their next sync");
    const bool begins =
        change.clientId && !change.clientId->isEmpty() && offer->setting.clientId.isEmpty();
    const QString cost = begins ? NetworkSetupWords::cost(*offer) : QString();
    if (cost.isEmpty()) {
        this->change(network, change, said);
        return;
    }
    // Said before it costs anything.
    m_question->ask({ tr("Let people post on %1 directly").arg(networkLabelOf(network)), cost, {},
                        tr("Save it") },
        [this, network, change, said](const QString &) { this->change(network, change, said); });
}

void NetworksSection::askRemoval(const NetworkChange &change, const QString &what)
{
    const auto network = m_form->network();
    if (!network)
        return;
    ReasonBar::Question question { what,
        tr("%1: nobody can connect with it any more. Take it back at the network too, so that it "
           "is worth nothing elsewhere.")
            .arg(networkLabelOf(*network)),
        {}, what };
    question.danger = true;
    m_question->ask(question, [this, network = *network, change](const QString &) {
        this->change(network, change, tr("It is taken away"));
    });
}

void NetworksSection::change(Network network, const NetworkChange &change, const QString &said)
{
    m_form->setBusy(true);
    const bool isAll = m_right == Right::All;
    auto task = isAll ? m_networks.change(network, change)
                      : m_networks.setWebhook(network, change.webhook.value_or(QString()));
    whenDone(std::move(task), this, [this, network, said](const Result<NetworkSetting> &setting) {
        m_form->setBusy(false);
        if (!setting) {
            say(NetworkSetupWords::problem(setting.error(), networkLabelOf(network)));
            return;
        }
        say(said, true);
        if (m_form->network() == network)
            m_form->saved();
        load();
    });
}

void NetworksSection::testCurrent()
{
    if (const auto offer = m_table.offer(m_view->currentIndex()))
        test(offer->network);
}

void NetworksSection::test(Network network)
{
    const auto offer = m_table.offer(m_table.indexOf(network));
    if (!offer || !offer->setting.webhook || !m_state->gate().isOpen())
        return;
    const QString name = networkLabelOf(network);
    m_form->setBusy(true);
    const QString text = tr("A test message of Relais: relays to %1 will appear here.").arg(name);
    whenDone(m_networks.tryWebhook(network, text), this,
        [this, network, name](const Result<void> &posted) {
            m_form->setBusy(false);
            QList<NetworkOffer> offers = m_offers;
            for (NetworkOffer &one : offers) {
                if (one.network == network)
                    one.tried = { m_clock.now(), posted.has_value() };
            }
            take(std::move(offers));
            if (posted) {
                say(tr("%1 took the test message. Look whether it stands in the right channel")
                        .arg(name),
                    true);
                return;
            }
            say(posted.error().code == ErrorCode::Unauthorized
                    ? tr("%1 does not know this webhook any more. Make a new one there and save it")
                          .arg(name)
                    : NetworkSetupWords::problem(posted.error(), name));
        });
}

void NetworksSection::say(const QString &text, bool good)
{
    m_message->setLook(good ? Tone::Good : Tone::Bad, good ? u"approve"_s : u"error"_s);
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/webhookscard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/servergate.h"
#include "ui/common/words/format.h"
#include "ui/organization/networksetupwords.h"

#include <QBoxLayout>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int webhookDot = 8;
} // namespace

WebhooksCard::WebhooksCard(Theme &theme, ServerGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_gate(gate)
    , m_add(new Button(theme, Button::Kind::Normal, tr("Add")))
    , m_none(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("No webhook yet. Add one for a network of your company that takes it.")))
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title = new TextLabel(
        theme, TextStyle::CardTitle, &Tokens::text, tr("Internal networks, webhooks"));
    title->setElided(true);
    head->addWidget(title, 1);
    m_add->setSize(Button::Size::Small);
    m_add->setIconName(u"add"_s);
    m_add->setAccessibleDescription(tr("Choose the network that gets a webhook"));
    head->addWidget(m_add);
    column->addLayout(head);
    m_none->setWrapped();
    column->addWidget(m_none);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(10);
    column->addLayout(m_lines);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Posts appear under the webhook’s name. Its address is encrypted on the server and is "
           "not shown again."));
    note->setWrapped();
    column->addWidget(note);
    connect(m_add, &QPushButton::clicked, this, &WebhooksCard::offerToAdd);
}

void WebhooksCard::setWebhooks(const QList<NetworkOffer> &offers, const QDateTime &now)
{
    QList<Network> with;
    QMap<Network, WebhookTry> tried;
    m_without.clear();
    for (const NetworkOffer &offer : offers) {
        (offer.setting.webhook ? with : m_without).append(offer.network);
        tried.insert(offer.network, offer.tried);
    }
    if (with != m_shown)
        build(with); // else whoever is on a button stays there
    for (const Network network : std::as_const(m_shown))
        showRow(m_rows.value(network), tried.value(network), now);
    m_none->setVisible(m_shown.isEmpty());
    m_add->setVisible(!m_without.isEmpty());
}

void WebhooksCard::build(const QList<Network> &networks)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    m_shown = networks;
    for (const Network network : networks)
        addRow(network);
}

void WebhooksCard::addRow(Network network)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    Row made;
    made.dot = new Card(m_theme);
    made.dot->setFixedSize(webhookDot, webhookDot);
    made.dot->setRadius(webhookDot / 2);
    across->addWidget(made.dot);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = Format::networkLabel(network);
    words->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, name));
    made.state = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    made.state->setWrapped();
    words->addWidget(made.state);
    across->addLayout(words, 1);
    auto *test = new Button(m_theme, Button::Kind::Normal, tr("Test"));
    test->setSize(Button::Size::Small);
    test->setAccessibleName(tr("Test the webhook of %1").arg(name));
    m_gate.allow(test);
    connect(test, &QPushButton::clicked, this, [this, network] { Q_EMIT testAsked(network); });
    across->addWidget(test);
    m_lines->addWidget(row);
    m_rows.insert(network, made);
}

void WebhooksCard::showRow(const Row &row, const WebhookTry &tried, const QDateTime &now)
{
    if (!row.dot)
        return;
    const bool wasTried = tried.at.isValid();
    const bool isBad = wasTried && !tried.isTaken;
    const Color color = isBad ? &Tokens::bad : wasTried ? &Tokens::good : &Tokens::lineStrong;
    row.dot->setGround(color);
    row.dot->setEdge(color);
    row.state->setColor(isBad ? &Tokens::bad : &Tokens::muted);
    row.state->setText(wasTried ? NetworkSetupWords::tried(tried, now)
                                : tr("given, not tried since you opened Relais"));
}

void WebhooksCard::offerToAdd()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Network network : std::as_const(m_without))
        menu->addAction(
            Format::networkLabel(network), this, [this, network] { Q_EMIT addAsked(network); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace Relais::Ui

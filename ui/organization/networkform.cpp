// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkform.h"

#include "core/domain/networktraits.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/organization/networksetupwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int longestField = 2000;

bool hasInstance(const NetworkOffer &offer)
{
    return traitsOf(offer.network).ownPage.contains("{server}"_L1)
        || offer.can.asks.contains(ConnectField::Server);
}

bool chargesForPosts(const NetworkOffer &offer)
{
    return offer.can.policies.contains("paid-per-request"_L1);
}

//! Digits alone, as QString::toInt() reads them.
QIntValidator *plainNumbers(QObject *owner)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    auto *validator = new QIntValidator(0, mostMonthlyPosts, owner);
    validator->setLocale(plain);
    return validator;
}

QString monthlyText(int posts)
{
    return posts > 0 ? QString::number(posts) : QString();
}

bool takesWebhook(const NetworkOffer &offer)
{
    return offer.can.takesWebhook || offer.can.signIn == Capabilities::SignIn::Webhook;
}

} // namespace

NetworkForm::NetworkForm(Theme &theme, bool webhooksOnly, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_webhooksOnly(webhooksOnly)
    , m_icon(new NetworkIcon(theme, Network::Unknown))
    , m_name(new TextLabel(theme, TextStyle::PanelTitle))
    , m_state(new Tag(theme))
    , m_missing(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_ways(new QWidget)
    , m_byApi(new Tag(theme))
    , m_byPage(new Tag(theme))
    , m_cost(new Banner(theme, Tone::Warn, u"warning"_s))
    , m_guide(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_redirects(new TextLabel(theme, TextStyle::Small))
    , m_copy(new Button(theme, Button::Kind::Quiet, tr("Copy the addresses")))
    , m_then(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_figures(new QCheckBox(tr("The app is approved for member analytics")))
    , m_rules(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    m_name->setElided(true);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    for (TextLabel *label : { m_missing, m_guide, m_redirects, m_rules, m_then })
        label->setWrapped();
    column->addWidget(m_missing);
    m_client = addField(column, m_clientRow, tr("Client id of your company’s app"), false);
    m_secret = addField(column, m_secretRow, tr("Secret of the app"), true);
    column->addWidget(makeWays());
    m_cost->setSmall();
    column->addWidget(m_cost);
    m_posts = addField(column, m_postsRow, tr("Posts a month, all together"), false);
    m_posts->setValidator(plainNumbers(m_posts));
    m_posts->setPlaceholderText(tr("As many as they like"));
    m_posts->setAccessibleDescription(
        tr("After them people finish in the network’s own page until the next month begins"));
    m_posts->setToolTip(m_posts->accessibleDescription());
    column->addWidget(m_then);
    column->addWidget(m_figures);
    connect(m_figures, &QCheckBox::toggled, this, &NetworkForm::refresh);
    m_server = addField(column, m_serverRow, tr("Your company’s instance"), false);
    m_server->setPlaceholderText(u"https://chat.company.example"_s);
    m_webhook = addField(column, m_webhookRow, tr("Incoming webhook"), true);
    column->addWidget(m_guide);
    column->addWidget(m_redirects);
    m_copy->setSize(Button::Size::Small);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_rules);
    column->addWidget(makeActs());
    connect(m_copy, &QPushButton::clicked, this,
        [this] { Outside::copy(m_redirects->text(), m_copy, tr("The addresses are copied")); });
    hide();
}

QWidget *NetworkForm::makeWays()
{
    auto *column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("How members post")));
    auto *row = new FlowLayout(6);
    for (Tag *way : { m_byApi, m_byPage }) {
        way->setTall(true);
        row->addWidget(way);
    }
    m_byApi->setText(tr("Directly from Relais"));
    column->addLayout(row);
    return m_ways;
}

//! One of both is in force; which follows from what is entered.
void NetworkForm::showWays(const NetworkOffer &offer, const QDateTime &now)
{
    const bool hasApi = offer.can.publishing == Capabilities::Publishing::ByApi;
    m_ways->setVisible(!m_webhooksOnly && offer.setting.enabled && hasApi && offer.hasOwnPage);
    const bool isByApi = NetworkSetupWords::missing(offer, now).isEmpty();
    const QString page = tr("%1’s own page").arg(Format::networkLabel(offer.network));
    m_byPage->setText(page);
    m_byApi->setTone(isByApi ? Tone::Accent : Tone::Neutral);
    m_byPage->setTone(isByApi ? Tone::Neutral : Tone::Accent);
    m_ways->setAccessibleName(
        tr("How members post: %1", "a way").arg(isByApi ? m_byApi->text() : page));
    m_then->setText(tr("Then: %1, until the next month begins").arg(page));
    m_then->setVisible(!m_postsRow->isHidden());
}

QLineEdit *NetworkForm::addField(
    QVBoxLayout *column, FormRow *&row, const QString &label, bool hidden)
{
    auto *field = new QLineEdit;
    field->setMaxLength(longestField);
    if (hidden)
        field->setEchoMode(QLineEdit::Password);
    row = new FormRow(m_theme, label, field);
    column->addWidget(row);
    connect(field, &QLineEdit::textChanged, this, &NetworkForm::refresh);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            Q_EMIT saveAsked();
    });
    return field;
}

QWidget *NetworkForm::makeActs()
{
    auto *acts = new QWidget;
    auto *row = new FlowLayout(8, acts);
    const auto add = [&](Button::Kind kind, const QString &text) {
        auto *button = new Button(m_theme, kind, text);
        row->addWidget(button);
        return button;
    };
    m_save = add(Button::Kind::Primary, tr("Save"));
    m_test = add(Button::Kind::Normal, tr("Post a test message"));
    m_dropSecret = add(Button::Kind::Quiet, tr("Take the secret away"));
    m_dropWebhook = add(Button::Kind::Quiet, tr("Take the webhook away"));
    connect(m_save, &QPushButton::clicked, this, &NetworkForm::saveAsked);
    connect(m_test, &QPushButton::clicked, this, &NetworkForm::testAsked);
    connect(m_dropSecret, &QPushButton::clicked, this, [this] {
        NetworkChange change;
        change.secret = QString();
        Q_EMIT removeAsked(change, m_dropSecret->text());
    });
    connect(m_dropWebhook, &QPushButton::clicked, this, [this] {
        NetworkChange change;
        change.webhook = QString();
        Q_EMIT removeAsked(change, m_dropWebhook->text());
    });
    return acts;
}

void NetworkForm::showNetwork(
    const NetworkOffer &offer, const QStringList &redirects, const QDateTime &now)
{
    const bool isSame = m_offer && m_offer->network == offer.network;
    const bool isWriting = isSame && !written().isEmpty();
    m_offer = offer;
    const QString name = Format::networkLabel(offer.network);
    m_icon->setNetwork(offer.network);
    m_name->setText(name);
    setAccessibleName(name);
    const NetworkSetting &setting = offer.setting;
    const bool isAdmins = !m_webhooksOnly;
    const bool hasApp = isAdmins && offer.can.needsCompanyApp;
    m_clientRow->setVisible(hasApp);
    m_clientRow->setNote(offer.can.companySecret == Capabilities::CompanySecret::None
            ? tr("without a secret")
            : QString());
    m_secretRow->setVisible(
        isAdmins && offer.can.companySecret != Capabilities::CompanySecret::None);
    m_postsRow->setVisible(isAdmins && chargesForPosts(offer));
    showWays(offer, now);
    showApproval(offer);
    m_figures->setVisible(
        hasApp && !(offer.can.approvedMetrics.isEmpty() && offer.can.approvedScopes.isEmpty()));
    m_serverRow->setVisible(isAdmins && hasInstance(offer));
    m_webhookRow->setVisible(takesWebhook(offer));
    if (!isWriting) {
        m_client->setText(setting.clientId);
        m_server->setText(setting.server.toString());
        m_posts->setText(monthlyText(setting.monthlyPosts));
        m_figures->setChecked(setting.figures);
        m_secret->clear();
        m_webhook->clear();
    }
    const auto hint = [](QLineEdit *field, bool isThere) {
        field->setPlaceholderText(isThere
                ? tr("There is one; it is not shown. Write another to replace it")
                : tr("There is none"));
        field->setAccessibleDescription(field->placeholderText());
    };
    hint(m_secret, setting.exchange);
    hint(m_webhook, setting.webhook);
    const QString price = isAdmins ? NetworkSetupWords::price(offer) : QString();
    m_cost->setVisible(!price.isEmpty());
    m_cost->setMessage(price.isEmpty() ? QString() : tr("The API costs you money"), price);
    m_guide->setText(hasApp ? NetworkSetupWords::guide(offer) : QString());
    m_guide->setVisible(!m_guide->text().isEmpty());
    fillRedirects(hasApp ? redirects : QStringList());
    m_rules->setText(isAdmins ? NetworkSetupWords::rules(offer) : QString());
    m_rules->setVisible(!m_rules->text().isEmpty());
    m_missing->setText(NetworkSetupWords::missing(offer, now));
    m_missing->setVisible(isAdmins && !m_missing->text().isEmpty());
    m_state->setText(NetworkSetupWords::state(offer, now));
    m_state->setTone(NetworkSetupWords::stateTone(offer, now));
    m_state->setVisible(isAdmins);
    setVisible(true);
    refresh();
}

void NetworkForm::fillRedirects(const QStringList &redirects)
{
    m_redirects->setText(redirects.join(u'\n'));
    m_redirects->setAccessibleName(tr("Addresses to register"));
    m_redirects->setVisible(!redirects.isEmpty());
    m_copy->setVisible(!redirects.isEmpty());
}

void NetworkForm::saved()
{
    if (!m_offer)
        return;
    m_secret->clear();
    m_webhook->clear();
    m_offer->setting.clientId = m_client->text().trimmed();
    m_offer->setting.server = QUrl(m_server->text().trimmed());
    m_offer->setting.monthlyPosts = m_posts->text().toInt();
    m_offer->setting.figures = m_figures->isChecked();
    refresh();
}

void NetworkForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setBusy(busy);
    refresh();
}

void NetworkForm::setBlocked(const QString &reason)
{
    m_blocked = reason;
    refresh();
}

std::optional<Network> NetworkForm::network() const
{
    return m_offer ? std::optional(m_offer->network) : std::nullopt;
}

void NetworkForm::focusFirst()
{
    for (QLineEdit *field : { m_client, m_secret, m_posts, m_server, m_webhook }) {
        if (field->isVisible()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void NetworkForm::focusWebhook()
{
    if (m_webhook->isVisible())
        m_webhook->setFocus(Qt::OtherFocusReason);
}

NetworkChange NetworkForm::written() const
{
    NetworkChange change;
    if (!m_offer)
        return change;
    const NetworkSetting &setting = m_offer->setting;
    const auto text = [](const QLineEdit *field) { return field->text().trimmed(); };
    if (text(m_client) != setting.clientId)
        change.clientId = text(m_client);
    if (text(m_server) != setting.server.toString())
        change.server = text(m_server);
    if (text(m_posts).toInt() != setting.monthlyPosts)
        change.monthlyPosts = text(m_posts).toInt();
    if (m_figures->isChecked() != setting.figures)
        change.figures = m_figures->isChecked();
    if (!text(m_secret).isEmpty())
        change.secret = text(m_secret);
    if (!text(m_webhook).isEmpty())
        change.webhook = text(m_webhook);
    return change;
}

void NetworkForm::showApproval(const NetworkOffer &offer)
{
    QString scopes = offer.can.approvedScopes;
    scopes.replace(u","_s, u", "_s);
    m_figures->setText(scopes.isEmpty()
            ? tr("The app is approved for member analytics")
            : tr("The app is approved to read replies and delete posts"));
    m_figures->setAccessibleDescription(scopes.isEmpty()
            ? tr("People’s own figures are read on their machine and stay there")
            : tr("A thread that stopped half way goes on, and posts can be taken back. It takes %1")
                  .arg(scopes));
    m_figures->setToolTip(m_figures->accessibleDescription());
}

void NetworkForm::refresh()
{
    if (!m_offer)
        return;
    const bool isWritten = !written().isEmpty();
    const bool takesAny = !m_clientRow->isHidden() || !m_secretRow->isHidden()
        || !m_serverRow->isHidden() || !m_webhookRow->isHidden() || !m_postsRow->isHidden();
    m_save->setVisible(takesAny);
    const bool may = !m_isBusy && m_blocked.isEmpty();
    m_save->setEnabled(isWritten && may);
    m_test->setVisible(m_offer->setting.webhook && m_offer->setting.enabled);
    m_test->setEnabled(!isWritten && may);
    if (!m_blocked.isEmpty())
        m_test->setToolTip(m_blocked);
    else
        m_test->setToolTip(isWritten
                ? tr("Save first")
                : KeyNames::hint(m_test->text(), QKeySequence(Qt::CTRL | Qt::Key_T)));
    m_dropSecret->setVisible(!m_webhooksOnly && m_offer->setting.exchange);
    m_dropSecret->setEnabled(may);
    m_dropWebhook->setVisible(m_offer->setting.webhook);
    m_dropWebhook->setEnabled(may);
    for (Button *button : { m_save, m_dropSecret, m_dropWebhook })
        button->setToolTip(m_blocked);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/connectform.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"
#include "ui/common/words/networkwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int longestField = 300;

void markError(QLineEdit *field, bool error)
{
    field->setProperty("error", error);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isSecret(ConnectField field)
{
    return field == ConnectField::AppPassword || field == ConnectField::Token
        || field == ConnectField::Password;
}

QString hintOf(ConnectField field, const Capabilities &can)
{
    switch (field) {
    case ConnectField::Server:
        return u"mas.example"_s;
    case ConnectField::OptionalServer:
        return can.usualServer;
    case ConnectField::Handle:
        return can.handleHint;
    case ConnectField::AppPassword:
        return u"xxxx-xxxx-xxxx-xxxx"_s;
    default:
        return {};
    }
}

} // namespace

QUrl serverFromText(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty() || typed.size() > longestField)
        return {};
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    const QUrl url(typed, QUrl::StrictMode);
    const bool secure =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
    const bool named = url.host().contains(u'.') || isLoopback(url.host());
    if (!url.isValid() || !secure || !named || !url.userInfo().isEmpty())
        return {};
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

ConnectForm::ConnectForm(Theme &theme, const NetworkOffer &offer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_offer(offer)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(44, 0, 12, 12);
    column->setSpacing(8);
    m_stack->addWidget(makeFields());
    m_stack->addWidget(makeWaiting());
    column->addWidget(m_stack);
}

QLineEdit *ConnectForm::addField(QLayout *layout, const QString &label, const QString &hint)
{
    auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label);
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    field->setMaxLength(longestField);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this, field] {
        markError(field, false);
        setProblem({});
    });
    connect(field, &QLineEdit::returnPressed, this, &ConnectForm::submit);
    return field;
}

QWidget *ConnectForm::makeFields()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const Capabilities &can = m_offer.can;
    m_why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    m_why->setWrapped();
    column->addWidget(m_why);
    if (!m_offer.byWebhook()) {
        for (const ConnectField one : can.asks) {
            QLineEdit *field = addField(column, NetworkWords::field(one), hintOf(one, can));
            if (isSecret(one))
                field->setEchoMode(QLineEdit::Password);
            m_fields.append({ one, field });
        }
        if (can.takesAppPassword)
            addPassword(column);
    }
    m_problem = new TextLabel(m_theme, TextStyle::Small, &Tokens::bad);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    addButtons(column);
    showWay();
    return page;
}

void ConnectForm::addPassword(QLayout *layout)
{
    constexpr ConnectField one = ConnectField::AppPassword;
    m_password = new QWidget;
    auto *column = new QVBoxLayout(m_password);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QLineEdit *field = addField(column, NetworkWords::field(one), hintOf(one, m_offer.can));
    field->setEchoMode(QLineEdit::Password);
    m_fields.append({ one, field });
    layout->addWidget(m_password);
}

void ConnectForm::addButtons(QLayout *layout)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto addButton = [this, line](Button::Kind kind, const QString &text, auto pressed) {
        auto *button = new Button(m_theme, kind, text);
        button->setSize(Button::Size::Small);
        connect(button, &QPushButton::clicked, this, pressed);
        line->addWidget(button);
        return button;
    };
    if (m_password) {
        m_otherWay =
            addButton(Button::Kind::Quiet, tr("Use an app password"), [this] { takeOtherWay(); });
    }
    if (!m_offer.can.secretPage.isEmpty()) {
        m_help = addButton(Button::Kind::Quiet, tr("Make an app password"),
            [this] { Q_EMIT pageAsked(m_offer.can.secretPage); });
        m_help->setIconName(u"link"_s);
    }
    line->addStretch(1);
    addButton(Button::Kind::Normal, tr("Cancel"), [this] { Q_EMIT cancelled(); });
    m_connect = addButton(Button::Kind::Primary, tr("Connect"), [this] { submit(); });
    layout->addWidget(row);
}

void ConnectForm::takeOtherWay()
{
    m_byPassword = !m_byPassword;
    setProblem({});
    showWay();
    announce(this, m_why->text());
    for (const auto &[one, field] : std::as_const(m_fields)) {
        if (!isShown(one) || !field->text().isEmpty())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ConnectForm::showWay()
{
    m_why->setText(NetworkWords::beforeConnecting(m_offer, m_byPassword));
    m_connect->setText(!usesBrowser() ? tr("Connect")
            : m_password              ? tr("Sign in in the browser")
                                      : tr("Open my browser"));
    if (m_password) {
        m_password->setVisible(m_byPassword);
        m_otherWay->setText(
            m_byPassword ? tr("Use the browser instead") : tr("Use an app password"));
    }
    if (m_help)
        m_help->setVisible(!m_password || m_byPassword);
}

bool ConnectForm::isShown(ConnectField field) const
{
    return !m_password || m_byPassword || field != ConnectField::AppPassword;
}

QWidget *ConnectForm::makeWaiting()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(
        m_theme, TextStyle::CardTitle, &Tokens::text, tr("Waiting for your browser")));
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("This goes on by itself once you allowed Relais there, for five minutes at most."));
    text->setWrapped();
    words->addWidget(text);
    row->addLayout(words, 1);
    m_copyPage = new Button(m_theme, Button::Kind::Quiet, tr("Copy its address"));
    m_copyPage->setToolTip(tr("To open it in another browser on this machine"));
    m_copyPage->setAccessibleDescription(m_copyPage->toolTip());
    m_copyPage->hide();
    connect(m_copyPage, &QPushButton::clicked, this, [this] {
        Outside::copy(m_page.toString(QUrl::FullyEncoded), m_copyPage, tr("The address is copied"));
    });
    auto *cancel = new Button(m_theme, Button::Kind::Normal, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    for (Button *button : { m_copyPage, cancel }) {
        button->setSize(Button::Size::Small);
        row->addWidget(button);
    }
    return page;
}

void ConnectForm::start()
{
    setBusy(false);
    setProblem({});
    const QString server = m_offer.setting.server.toString();
    QLineEdit *first = nullptr;
    for (const auto &[one, field] : std::as_const(m_fields)) {
        const bool asksServer = one == ConnectField::Server || one == ConnectField::OptionalServer;
        field->setText(!asksServer ? QString()
                : server.isEmpty() ? m_offer.can.usualServer
                                   : server);
        if (!first && field->text().isEmpty() && isShown(one))
            first = field;
    }
    QWidget *focus = first ? static_cast<QWidget *>(first) : m_connect;
    focus->setFocus(Qt::OtherFocusReason);
}

bool ConnectForm::usesBrowser() const
{
    return m_offer.can.signIn == Capabilities::SignIn::BrowserOAuth && !m_offer.byWebhook()
        && !m_byPassword;
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    m_connect->setBusy(busy);
    const bool browser = busy && usesBrowser();
    m_stack->setCurrentIndex(browser ? 1 : 0);
    m_copyPage->hide(); // until it is known
    for (const auto &[one, field] : std::as_const(m_fields))
        field->setEnabled(!busy);
    if (browser)
        announce(this, tr("Waiting for your browser"));
}

void ConnectForm::setPage(const QUrl &page)
{
    if (!m_busy)
        return;
    m_page = page;
    m_copyPage->show();
}

void ConnectForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_problem, text);
}

QString *ConnectForm::valueIn(ConnectRequest &request, ConnectField field) const
{
    switch (field) {
    case ConnectField::Handle:
    case ConnectField::UserId:
        return &request.handle;
    case ConnectField::AppPassword:
    case ConnectField::Token:
    case ConnectField::Password:
        return &request.secret;
    case ConnectField::Place:
    case ConnectField::Board:
        return &request.place;
    case ConnectField::Server:
    case ConnectField::OptionalServer:
        break;
    }
    return nullptr;
}

//! False when the field does not hold what it asks for.
bool ConnectForm::take(ConnectRequest &request, ConnectField field)
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [field](const auto &one) { return one.first == field; });
    if (it == m_fields.cend())
        return true;
    QString typed = it->second->text().trimmed();
    bool ok = !typed.isEmpty();
    if (QString *value = valueIn(request, field)) {
        if (field == ConnectField::Handle && typed.startsWith(u'@'))
            typed.remove(0, 1);
        // A hint with a dot is the name of a domain.
        if (field == ConnectField::Handle && m_offer.can.handleHint.contains(u'.'))
            ok = typed.contains(u'.');
        *value = typed;
    } else if (field == ConnectField::Server || !typed.isEmpty()) {
        request.server = serverFromText(typed);
        ok = !request.server.isEmpty();
    } else {
        ok = true; // it is found from the handle
    }
    const bool isServer = field == ConnectField::Server || field == ConnectField::OptionalServer;
    const auto closed = isServer ? closedServiceFrom(typed) : std::nullopt;
    if (ok && !closed)
        return true;
    markError(it->second, true);
    setProblem(closed ? NetworkWords::closed(*closed) : NetworkWords::missing(field));
    it->second->setFocus(Qt::OtherFocusReason);
    return false;
}

void ConnectForm::submit()
{
    if (m_busy)
        return;
    ConnectRequest request;
    for (const auto &[one, field] : std::as_const(m_fields)) {
        if (isShown(one) && !take(request, one))
            return;
    }
    for (const auto &[one, field] : std::as_const(m_fields)) {
        if (isSecret(one))
            field->clear(); // not kept in the window
    }
    Q_EMIT connectAsked(m_offer.network, request);
}

void ConnectForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        event->accept();
        return;
    }
    // The fields have submitted with it; whoever shows this form must not go on as well.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/connectform.h"

#include "ui/common/announce.h"
#include "ui/common/button.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

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

ConnectForm::ConnectForm(Theme &theme, Network network, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_network(network)
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
    const bool bluesky = m_network == Network::Bluesky;
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        bluesky ? tr("Relais asks for an app password, never for your own. You can take it back "
                     "in Bluesky at any time. It is kept in your desktop’s keychain only.")
                : tr("Your browser opens your server’s page; there you allow Relais. Relais never "
                     "sees your password."));
    why->setWrapped();
    column->addWidget(why);
    m_server = addField(column, bluesky ? tr("Server") : tr("Your server"),
        bluesky ? u"bsky.social"_s : u"mas.example"_s);
    if (bluesky) {
        m_handle = addField(column, tr("Name"), u"lea.bsky.social"_s);
        m_password = addField(column, tr("App password"), u"xxxx-xxxx-xxxx-xxxx"_s);
        m_password->setEchoMode(QLineEdit::Password);
    }
    m_problem = new TextLabel(m_theme, TextStyle::Small, &Tokens::bad);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (bluesky) {
        auto *help = new Button(m_theme, Button::Kind::Quiet, tr("Make an app password"));
        help->setSize(Button::Size::Small);
        help->setIconName(u"link"_s);
        connect(help, &QPushButton::clicked, this,
            [this] { Q_EMIT pageAsked(QUrl(u"https://bsky.app/settings/app-passwords"_s)); });
        row->addWidget(help);
    }
    row->addStretch(1);
    auto *cancel = new Button(m_theme, Button::Kind::Normal, tr("Cancel"));
    cancel->setSize(Button::Size::Small);
    m_connect =
        new Button(m_theme, Button::Kind::Primary, bluesky ? tr("Connect") : tr("Open my browser"));
    m_connect->setSize(Button::Size::Small);
    connect(cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    connect(m_connect, &QPushButton::clicked, this, &ConnectForm::submit);
    row->addWidget(cancel);
    row->addWidget(m_connect);
    column->addLayout(row);
    return page;
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
    auto *cancel = new Button(m_theme, Button::Kind::Normal, tr("Cancel"));
    cancel->setSize(Button::Size::Small);
    connect(cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    row->addWidget(cancel);
    return page;
}

void ConnectForm::start()
{
    setBusy(false);
    setProblem({});
    m_server->setText(m_network == Network::Bluesky ? u"bsky.social"_s : QString());
    if (m_handle) {
        m_handle->clear();
        m_password->clear();
    }
    (m_handle ? m_handle : m_server)->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    m_connect->setBusy(busy);
    const bool browser = busy && m_network == Network::Mastodon;
    m_stack->setCurrentIndex(browser ? 1 : 0);
    for (QLineEdit *field : { m_server, m_handle, m_password }) {
        if (field)
            field->setEnabled(!busy);
    }
    if (browser)
        announce(this, tr("Waiting for your browser"));
}

void ConnectForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_problem, text);
}

bool ConnectForm::require(QLineEdit *field, bool ok, const QString &text)
{
    if (ok)
        return true;
    markError(field, true);
    setProblem(text);
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

void ConnectForm::submit()
{
    if (m_busy)
        return;
    const QUrl server = serverFromText(m_server->text());
    if (!require(m_server, !server.isEmpty(), tr("This is not the address of a server")))
        return;
    if (m_network == Network::Mastodon) {
        Q_EMIT mastodonAsked(server);
        return;
    }
    QString handle = m_handle->text().trimmed();
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    const QString password = m_password->text().trimmed();
    if (!require(m_handle, handle.contains(u'.'),
            tr("Enter your whole name, for example lea.bsky.social"))
        || !require(m_password, !password.isEmpty(), tr("Enter an app password")))
        return;
    m_password->clear();
    Q_EMIT blueskyAsked(server, handle, password);
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

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/onboarding/companypanel.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/whendone.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr std::chrono::milliseconds typingPause { 400 };
constexpr std::chrono::seconds unansweredPause { 3 };
} // namespace

CompanyPanel::Ways CompanyPanel::waysOf(SignInService &session)
{
    return { [&session](QUrl server) { return session.optionsAt(std::move(server)); },
        [&session](QUrl server) { return session.joinWithCompany(std::move(server)); },
        [&session] { session.giveUp(); } };
}

CompanyPanel::CompanyPanel(Theme &theme, Ways ways, QWidget *parent)
    : QWidget(parent)
    , m_ways(std::move(ways))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_go(new Button(theme, Button::Kind::Normal, tr("Sign in with your company")))
    , m_stop(new Button(theme, Button::Kind::Quiet, tr("Stop waiting")))
    , m_pageButtons(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_note->setWrapped();
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    m_go->setIconName(u"key"_s);
    row->addWidget(m_go);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addLayout(row);
    addPageButtons(*column, theme);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CompanyPanel::ask);
    connect(m_go, &QPushButton::clicked, this, &CompanyPanel::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_ways.giveUp(); });
    setWaiting(false);
    hide();
}

void CompanyPanel::addPageButtons(QLayout &column, Theme &theme)
{
    auto *row = new QHBoxLayout(m_pageButtons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *again = new Button(theme, Button::Kind::Quiet, tr("Open the page again"));
    auto *copy = new Button(theme, Button::Kind::Quiet, tr("Copy its address"));
    row->addWidget(again);
    row->addWidget(copy);
    row->addStretch(1);
    column.addWidget(m_pageButtons);
    connect(again, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(m_page))
            copyPage();
    });
    connect(copy, &QPushButton::clicked, this, &CompanyPanel::copyPage);
}

void CompanyPanel::setPage(const QUrl &page)
{
    if (!m_waiting)
        return;
    m_page = page;
    m_pageButtons->show();
}

void CompanyPanel::copyPage()
{
    QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
    m_note->setText(tr("The address is copied: open it in a browser on this machine."));
    announce(m_note, m_note->text());
}

void CompanyPanel::setServer(const QUrl &server)
{
    if (server == m_server)
        return;
    m_server = server;
    m_offered = false;
    hide();
    m_pause.stop();
    if (!server.isEmpty() && m_ways.options)
        m_pause.start(typingPause);
    Q_EMIT changed();
}

void CompanyPanel::ask()
{
    const QUrl asked = m_server;
    whenDone(m_ways.options(asked), this, [this, asked](const Result<Api::SignInOptions> &options) {
        if (asked != m_server)
            return; // it is another address by now
        if (!options) {
            Q_EMIT notFound(options.error());
            // The connection may come back: nothing else would ask until another address is typed.
            const bool isSeen = parentWidget() && parentWidget()->isVisible();
            if (options.error().code == ErrorCode::Network && isSeen)
                m_pause.start(unansweredPause);
            return;
        }
        if (options->provider)
            offer(options->organizationName);
        Q_EMIT found(options->organizationName);
    });
}

void CompanyPanel::offer(const QString &organization)
{
    m_offered = true;
    m_organization = organization;
    m_note->setText(offerText());
    show();
    announce(m_go, m_go->text());
    Q_EMIT changed();
}

QString CompanyPanel::offerText() const
{
    return tr("%1 lets you sign in with the account you have at work: no invitation is needed.")
        .arg(m_organization);
}

void CompanyPanel::start()
{
    if (!m_offered || m_waiting)
        return;
    setWaiting(true);
    whenDone(m_ways.join(m_server), this, [this](const Result<void> &result) {
        setWaiting(false);
        if (result)
            Q_EMIT signedIn();
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(result.error());
    });
}

void CompanyPanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_go->setBusy(waiting);
    m_stop->setVisible(waiting);
    m_pageButtons->hide(); // until its page is known
    if (!waiting && m_offered)
        m_note->setText(offerText());
    if (waiting) {
        m_note->setText(tr("Your browser is open. Sign in there, then come back here."));
        announce(m_note, m_note->text());
    }
    Q_EMIT changed();
}

} // namespace Relais::Ui

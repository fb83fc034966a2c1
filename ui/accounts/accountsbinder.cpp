// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsbinder.h"

#include "ui/accounts/accountspanel.h"
#include "ui/accounts/connectform.h"
#include "ui/common/outside.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

AccountsBinder::AccountsBinder(AccountService &service, AccountsPanel &panel, Banner &problems)
    : QObject(&panel)
    , m_service(service)
    , m_panel(panel)
    , m_problems(problems)
{
    connect(&service, &AccountService::changed, this, &AccountsBinder::reload);
    connect(&service, &AccountService::openBrowser, this, [this](const QUrl &page) {
        if (ConnectForm *form = m_panel.form())
            form->setPage(page);
    });
    connect(&panel, &AccountsPanel::connectAsked, this,
        [this](Network network, const ConnectRequest &request) {
            m_panel.form()->setBusy(true);
            const QString who =
                request.server.isEmpty() ? Format::networkLabel(network) : request.server.host();
            whenDone(m_service.connect(network, request), this,
                [this, network, who](
                    const Result<Account> &result) { settle(network, result, who); });
        });
    connect(&panel, &AccountsPanel::connectCancelled, this, [this] {
        m_service.cancelConnect();
        m_panel.closeForm();
    });
    connect(&panel, &AccountsPanel::disconnectAsked, this, [this](const AccountId &id) {
        whenDone(m_service.disconnect(id), this,
            [this](const Result<void> &result) { say(result, {}); });
    });
    connect(&panel, &AccountsPanel::ownPageSwitched, this,
        [this](Network network, bool on) { m_service.setOwnPage(network, on); });
    connect(&panel, &AccountsPanel::pageAsked, this,
        [this](const QUrl &page) { Outside::open(page, &m_panel); });
    reload();
}

void AccountsBinder::reload()
{
    const auto accounts = m_service.accounts();
    const auto offers = m_service.offers();
    if (!accounts || !offers) {
        say(fail(accounts ? offers.error() : accounts.error()), {});
        return;
    }
    m_panel.setOffers(*offers);
    m_panel.setEndingSoon(m_service.endingSoon().value_or(QList<AccountId>()));
    m_panel.setAccounts(*accounts);
}

void AccountsBinder::settle(Network network, const Result<Account> &result, const QString &who)
{
    if (result)
        say({}, {});
    if (!m_panel.form() || m_panel.form()->network() != network)
        return; // the person cancelled meanwhile, and may fill in another
    if (result) {
        m_panel.closeForm();
        return;
    }
    m_panel.form()->setBusy(false);
    if (result.error().code != ErrorCode::Cancelled)
        m_panel.form()->setProblem(ErrorWords::sentence(result.error(), who));
}

void AccountsBinder::say(const Result<void> &result, const QString &who)
{
    m_problems.setVisible(!result);
    if (!result)
        m_problems.setMessage({}, ErrorWords::sentence(result.error(), who));
}

} // namespace Relais::Ui

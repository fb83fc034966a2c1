// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/services/accounts/networkoffer.h"
#include "ui/common/paint.h"

#include <QHash>

class QHBoxLayout;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class ConnectForm;
class NetworkFinder;

//! Where the person speaks, one row an account or network: state on the right, forms and questions
//! below their row. Shows values and says what was asked; AccountsBinder joins it to the service.
class AccountsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPanel)
public:
    explicit AccountsPanel(Theme &theme, QWidget *parent = nullptr);

    //! As AccountService::accounts() gives them: linked ones, the Wall, the own pages that are on.
    void setAccounts(const QList<Account> &accounts);
    void setEndingSoon(const QList<AccountId> &ids); //!< as AccountService::endingSoon() gives them
    //! As AccountService::offers() gives them.
    void setOffers(const QList<NetworkOffer> &offers);
    void setOrganization(const QString &name);
    void showAll(bool all); //!< also networks that nobody here uses
    void openForm(Network network);
    void closeForm();
    ConnectForm *form() const { return m_form; } //!< null: none is open
    NetworkFinder &finder() const { return *m_finder; }
    //! Below the row of an account or of an own page.
    void askDisconnect(const Account &account);

Q_SIGNALS:
    void connectAsked(Relais::Network network, const Relais::ConnectRequest &request);
    void connectCancelled();
    void disconnectAsked(const Relais::AccountId &id);
    void ownPageSwitched(Relais::Network network, bool on);
    void pageAsked(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addLine();
    void addWall();
    void addNetwork(const NetworkOffer &offer);
    void addConnecting(const NetworkOffer &offer, bool any);
    void addAccount(const Account &account);
    void addOwnPage(const NetworkOffer &offer);
    void addMore();
    void showFound(Network network); //!< its row, with its form where it can be connected
    QHBoxLayout *addRow(
        Network network, const QString &name, const QString &note, int noteLines = 1);
    void addTag(QHBoxLayout *row, const QString &text, Tone tone, const QString &icon);
    void addButton(
        QHBoxLayout *row, const QString &text, const QString &about, std::function<void()> pressed);
    void addQuestion(const Account &account);
    const NetworkOffer *offerOf(Network network) const;

    Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Account> m_accounts;
    QList<NetworkOffer> m_offers;
    QList<AccountId> m_endingSoon;
    bool m_all = false;
    QString m_organization;
    std::optional<Network> m_formOf;
    AccountId m_asking;
    ConnectForm *m_form = nullptr;
    Button *m_keep = nullptr; //!< of the question; null: none is asked
    NetworkFinder *m_finder;
};

} // namespace Relais::Ui

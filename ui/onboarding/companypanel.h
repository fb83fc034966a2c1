// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/signin/signinservice.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QLayout;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Signing in with the company's own provider, offered once the typed address turns out to have
//! one: nothing of it is seen before.
class CompanyPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompanyPanel)
public:
    //! SignInService's own functions in the product.
    struct Ways {
        std::function<QCoro::Task<Result<Api::SignInOptions>>(QUrl)> options {};
        std::function<QCoro::Task<Result<void>>(QUrl)> join {};
        std::function<void()> giveUp {};
    };
    static Ways waysOf(SignInService &session);

    CompanyPanel(Theme &theme, Ways ways, QWidget *parent = nullptr);

    //! The address as typed so far; asked for its ways to sign in when it stays for a moment.
    void setServer(const QUrl &server);
    bool isOffered() const { return m_offered; }
    bool isWaiting() const { return m_waiting; } //!< for the person in their browser
    void start();
    //! Where the person signs in, while it waits for them: no browser may have opened.
    void setPage(const QUrl &page);

Q_SIGNALS:
    void changed(); //!< offered or waiting
    //! The address leads to a Relais of this organization; what is offered there is shown here.
    void found(const QString &organization);
    void notFound(const Relais::Error &error);
    void signedIn();
    void failed(const Relais::Error &error);

private:
    void ask();
    void offer(const QString &organization);
    void addPageButtons(QLayout &column, Theme &theme);
    void copyPage();
    void setWaiting(bool waiting);
    QString offerText() const;

    Ways m_ways;
    QTimer m_pause;
    QUrl m_server;
    QUrl m_page;
    QString m_organization;
    bool m_offered = false;
    bool m_waiting = false;
    TextLabel *m_note;
    Button *m_go;
    Button *m_stop;
    QWidget *m_pageButtons;
};

} // namespace Relais::Ui

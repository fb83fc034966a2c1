// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/accounts/networkoffer.h"
#include "ui/common/paint.h"

#include <QUrl>

class QLineEdit;
class QStackedWidget;

namespace Relais::Ui {

class Button;
class TextLabel;

//! What is asked to connect an account, in place, below the network's row: the fields that the
//! network's capabilities name, then the browser where the person signs in there.
class ConnectForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)
public:
    ConnectForm(Theme &theme, const NetworkOffer &offer, QWidget *parent = nullptr);

    Network network() const { return m_offer.network; }
    void start(); //!< empty fields, focus in the first
    void setBusy(bool busy); //!< the service is asking, or waiting for the browser
    bool isBusy() const { return m_busy; }
    void setProblem(const QString &text); //!< empty: none
    //! Where the person signs in, while it waits for them: no browser may have opened.
    void setPage(const QUrl &page);

Q_SIGNALS:
    void connectAsked(Relais::Network network, const Relais::ConnectRequest &request);
    void cancelled();
    void pageAsked(const QUrl &page); //!< help of the network, in the browser

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeWaiting();
    QLineEdit *addField(QLayout *layout, const QString &label, const QString &hint);
    void addPassword(QLayout *layout); //!< the fields of the second way
    void addButtons(QLayout *layout);
    void takeOtherWay();
    void showWay();
    bool isShown(ConnectField field) const;
    void submit();
    bool usesBrowser() const;
    QString *valueIn(ConnectRequest &request, ConnectField field) const;
    bool take(ConnectRequest &request, ConnectField field);

    Theme &m_theme;
    NetworkOffer m_offer;
    bool m_busy = false;
    QStackedWidget *m_stack;
    QList<std::pair<ConnectField, QLineEdit *>> m_fields;
    bool m_byPassword = false; //!< the second way was taken
    QWidget *m_password = nullptr; //!< null: there is one way
    TextLabel *m_why = nullptr;
    TextLabel *m_problem = nullptr;
    Button *m_help = nullptr;
    Button *m_otherWay = nullptr;
    Button *m_connect = nullptr;
    Button *m_copyPage = nullptr;
    QUrl m_page;
};

//! A server as people type it: "mas.example" or "https://mas.example/". https only, but http on a
//! loopback address; empty when it is no server.
QUrl serverFromText(const QString &text);

} // namespace Relais::Ui

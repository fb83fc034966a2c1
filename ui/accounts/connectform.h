// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QUrl>

class QLineEdit;
class QStackedWidget;

namespace Relais::Ui {

class Button;
class TextLabel;

//! What is asked to connect an account, in place, below the network's row: server, name and app
//! password for Bluesky; the instance for Mastodon, then the browser.
class ConnectForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)
public:
    ConnectForm(Theme &theme, Network network, QWidget *parent = nullptr);

    Network network() const { return m_network; }
    void start(); //!< empty fields, focus in the first
    void setBusy(bool busy); //!< the service is asking, or waiting for the browser
    bool isBusy() const { return m_busy; }
    void setProblem(const QString &text); //!< empty: none

Q_SIGNALS:
    void blueskyAsked(const QUrl &server, const QString &handle, const QString &appPassword);
    void mastodonAsked(const QUrl &instance);
    void cancelled();
    void pageAsked(const QUrl &page); //!< help of the network, in the browser

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeWaiting();
    QLineEdit *addField(QLayout *layout, const QString &label, const QString &hint);
    void submit();
    bool require(QLineEdit *field, bool ok, const QString &text);

    Theme &m_theme;
    Network m_network;
    bool m_busy = false;
    QStackedWidget *m_stack;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_handle = nullptr;
    QLineEdit *m_password = nullptr;
    TextLabel *m_problem = nullptr;
    Button *m_connect = nullptr;
};

//! A server as people type it: "mas.example" or "https://mas.example/". https only, but http on a
//! loopback address; empty when it is no server.
QUrl serverFromText(const QString &text);

} // namespace Relais::Ui

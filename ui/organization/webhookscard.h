// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/accounts/networkoffer.h"
#include "ui/common/panels/card.h"

#include <QMap>

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class ServerGate;
class TextLabel;

//! The internal networks that have a webhook, each with how it stands and a test.
class WebhooksCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhooksCard)
public:
    WebhooksCard(Theme &theme, ServerGate &gate, QWidget *parent = nullptr);

    //! All networks that are switched on and could have one.
    void setWebhooks(const QList<NetworkOffer> &offers, const QDateTime &now);

Q_SIGNALS:
    void addAsked(Relais::Network network); //!< one without a webhook
    void testAsked(Relais::Network network);

private:
    struct Row {
        Card *dot = nullptr;
        TextLabel *state = nullptr;
    };
    void build(const QList<Network> &networks);
    void addRow(Network network);
    static void showRow(const Row &row, const WebhookTry &tried, const QDateTime &now);
    void offerToAdd();

    Theme &m_theme;
    ServerGate &m_gate;
    Button *m_add;
    TextLabel *m_none;
    QVBoxLayout *m_lines;
    QList<Network> m_shown;
    QList<Network> m_without; //!< that could have one
    QMap<Network, Row> m_rows;
};

} // namespace Relais::Ui

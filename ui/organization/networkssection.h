// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/services/accounts/networksservice.h"
#include "ui/common/paint.h"
#include "ui/organization/networkstable.h"
#include "ui/organization/webhookscard.h"

class QBoxLayout;

namespace Relais {
class ServerReach;
}

namespace Relais::Ui {

class Banner;
class NetworkForm;
class NetworksView;
class PageState;
class ReasonBar;
class TextLabel;

//! The networks of the organization: which ones, and what each asks of the company. For editors
//! the internal networks alone, whose webhooks they give.
class NetworksSection final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworksSection)
public:
    enum class Right { All, Webhooks };
    NetworksSection(Theme &theme, NetworksService &networks, ServerReach &reach, const Clock &clock,
        Right right, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString titleOf(Right right);
    QWidget *makeList();
    QWidget *makeSide();
    void addKeys();
    void load();
    void take(QList<NetworkOffer> offers);
    void showCurrent();
    void askSwitch(Network network, bool on);
    void save();
    void askRemoval(const NetworkChange &change, const QString &what);
    void change(Network network, const NetworkChange &change, const QString &said);
    void test(Network network); //!< its webhook
    void testCurrent();
    void askWebhook(Network network); //!< leads to its field
    void choose(const QModelIndex &row);
    void showWebhooks();
    void say(const QString &text, bool good = false);

    Theme &m_theme;
    NetworksService &m_networks;
    const Clock &m_clock;
    const Right m_right;
    PageState *m_state;
    Banner *m_message;
    ReasonBar *m_question;
    TextLabel *m_sum;
    NetworksTable m_table;
    NetworksView *m_view;
    NetworkForm *m_form;
    QWidget *m_columns;
    QBoxLayout *m_body;
    QWidget *m_side = nullptr;
    WebhooksCard *m_webhooks; //!< an admin's; the table of an editor has them itself
    QList<NetworkOffer> m_offers;
};

} // namespace Relais::Ui

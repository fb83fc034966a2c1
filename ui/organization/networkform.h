// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/accounts/networkoffer.h"
#include "ui/common/paint.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Relais::Ui {

class Banner;
class Button;
class FormRow;
class NetworkIcon;
class Tag;
class TextLabel;

//! What the organization enters for one network. Secret and webhook are written and never read
//! back: their fields are empty, and say whether there is one.
class NetworkForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkForm)
public:
    //! webhooksOnly: what an editor gives.
    NetworkForm(Theme &theme, bool webhooksOnly, QWidget *parent = nullptr);

    //! redirects: addresses that the company's app registers. The same network again keeps what is
    //! being written, unless all of it was saved.
    void showNetwork(const NetworkOffer &offer, const QStringList &redirects, const QDateTime &now);
    void saved(); //!< what is written is what the backend has
    void setBusy(bool busy);
    //! Why nothing can be saved or tried now; what is written stays. Empty: all can.
    void setBlocked(const QString &reason);
    std::optional<Network> network() const;
    void focusFirst(); //!< the first field that is shown
    void focusWebhook();
    //! What differs from what the backend has.
    NetworkChange written() const;

Q_SIGNALS:
    void saveAsked();
    void removeAsked(const Relais::NetworkChange &change, const QString &what);
    void testAsked();

private:
    QWidget *makeWays();
    QLineEdit *addField(QVBoxLayout *column, FormRow *&row, const QString &label, bool hidden);
    QWidget *makeActs();
    void fillRedirects(const QStringList &redirects);
    void showWays(const NetworkOffer &offer, const QDateTime &now);
    void showApproval(const NetworkOffer &offer);
    void refresh();

    Theme &m_theme;
    const bool m_webhooksOnly;
    std::optional<NetworkOffer> m_offer;
    NetworkIcon *m_icon;
    TextLabel *m_name;
    Tag *m_state;
    TextLabel *m_missing;
    QWidget *m_ways; //!< how members post
    Tag *m_byApi;
    Tag *m_byPage;
    Banner *m_cost;
    TextLabel *m_guide;
    TextLabel *m_redirects;
    Button *m_copy;
    FormRow *m_clientRow = nullptr;
    FormRow *m_secretRow = nullptr;
    FormRow *m_serverRow = nullptr;
    FormRow *m_webhookRow = nullptr;
    FormRow *m_postsRow = nullptr;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_webhook = nullptr;
    QLineEdit *m_posts = nullptr; //!< a month; empty: as many as they like
    TextLabel *m_then; //!< beside it
    QCheckBox *m_figures; //!< the network approved the app for more
    TextLabel *m_rules;
    Button *m_save = nullptr;
    Button *m_test = nullptr;
    Button *m_dropSecret = nullptr;
    Button *m_dropWebhook = nullptr;
    bool m_isBusy = false;
    QString m_blocked;
};

} // namespace Relais::Ui

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/instagram/instagramconnector.h"
#include "tests/support/httpserver.h"
#include "tests/support/lending.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Test {

//! A FAKE. Stands for Instagram's API with one professional account, written from
//! developers.facebook.com/docs/instagram-platform (Instagram login, content publishing, insights)
//! as of 2026; no real server was asked. A container fetches its picture once and is nobody's to
//! see; its ledger of what was published is the judge of "published once".
class FakeInstagram final {
    Q_DISABLE_COPY_MOVE(FakeInstagram)
public:
    //! Faults as FakeMastodon has them: drop, accept-drop, accept-cut, accept-504, accept-500,
    //! error-503, rate-limit, revoke. Of a container: unfetched (its picture cannot be had).
    explicit FakeInstagram(HttpServer::Transport transport = HttpServer::Transport::Plain);

    InstagramServices services() const;
    Lending &lending() { return m_lending; }
    //! How it fetches a picture; by default from lending().
    void setFetch(std::function<QByteArray(const QString &)> fetch) { m_fetch = std::move(fetch); }
    void setFaults(const QStringList &faults) { m_faults = faults; }
    QJsonArray ledger() const { return m_ledger; } //!< "id", "text", "alt"
    QByteArray token() const { return m_token; }
    void issueToken() { m_token = "another-token-of-lea-at-instagram"; }
    void deleteFirst() { m_ledger.removeFirst(); } //!< as the person does there
    //! As of an app that may not read figures, the post may be there or not.
    void hideFigures() { m_hidesFigures = true; }
    QByteArray lastPicture() const { return m_picture; } //!< as it was fetched

    static QString accountId() { return QStringLiteral("17841400000000001"); }

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer contained(const ServerRequest &request);
    ServerAnswer published(const ServerRequest &request);
    ServerAnswer listed() const;

    struct Container {
        QJsonObject post;
        int looks = 0;
        bool hasPicture = false;
        bool isItem = false; //!< of a carousel
    };
    Lending m_lending;
    std::function<QByteArray(const QString &)> m_fetch = [this](const QString &address) {
        return m_lending.pictures.value(address);
    };
    QJsonArray m_ledger;
    QHash<QString, Container> m_containers;
    int m_made = 0;
    QStringList m_faults;
    bool m_hidesFigures = false;
    QByteArray m_token = "token-of-lea-at-instagram";
    QByteArray m_picture;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test

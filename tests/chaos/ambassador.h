// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/chaos/badproxy.h"
#include "tests/support/cli.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/onthread.h"
#include "tests/support/pdsprocess.h"
#include "tests/support/person.h"

namespace Relais::Chaos {

//! What the kills are done to: the real relais-cli of an ambassador, signed in at a real relaisd
//! with the sample organization, with a fake Mastodon and, where asked for, a real Bluesky server
//! behind a bad proxy. The judges are Mastodon's ledger, the Wall as a colleague reads it, and the
//! records on the Bluesky server.
class Ambassador final {
    Q_DISABLE_COPY_MOVE(Ambassador)
public:
    Ambassador();

    bool start(); //!< and connects Mastodon
    bool connectBluesky();

    const Test::Cli &cli() const { return m_cli; }
    Test::BackendProcess &backend() { return m_backend; }
    Test::OnThread<Test::FakeMastodon> &mastodon() { return m_mastodon; }
    //! The next write to Bluesky meets this; nothing: all goes well.
    void setBlueskyFault(std::optional<Fault::Kind> kind);

    //! The command line that relays, in words that no other relay has.
    QStringList relayCommand(const QString &network, bool later);
    //! A relay left in the outbox; empty when the command did not live to say so.
    QJsonObject relayLater(const QString &network, const QByteArray &killAt = {});
    //! The same with a text of three posts on Mastodon.
    QJsonObject relayThreadLater(const QString &network);
    QString stateOf(const QString &id) const;
    //! Runs the outbox until the relay is settled, as a person would; its state then.
    QString settle(const QString &id);
    //! Runs the outbox until all of it is; answers what is not, with its history.
    QStringList settleAll();

    //! How often each network's judge has the link of this relay.
    int timesPublished(const QJsonObject &relay) const;
    //! The same of many, each network asked once.
    QList<int> timesPublished(const QList<QJsonObject> &relays) const;
    //! How many posts are out there, as its judge has it.
    int postsOn(const QString &network) const;
    //! Tracked links of what is out on Mastodon and Bluesky, as often as it is out.
    QStringList linksOut();

private:
    QJsonArray blueskyRecords() const;
    QStringList textsOn(const QString &network) const;
    int timesIn(const QStringList &texts, const QJsonObject &relay) const;

    mutable Test::OnThread<Test::FakeMastodon> m_mastodon;
    Test::BackendProcess m_backend;
    Test::Cli m_cli;
    Test::Person m_colleague;
    std::unique_ptr<Test::PdsProcess> m_pds;
    std::unique_ptr<Test::OnThread<BadProxy>> m_proxy;
    std::shared_ptr<Fault> m_blueskyFault; //!< of the proxy's thread
    QString m_story;
    QString m_disclosure;
    int m_count = 0;
};

} // namespace Relais::Chaos

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/threads/threadsconnector.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Test {

//! A FAKE. Stands for Threads' API with one account, written from
//! developers.facebook.com/docs/threads (posts, insights) and fbsamples/threads_api as of 2026; no
//! real server was asked. A container is nobody's to see; its ledger of what was published is the
//! judge of "published once".
class FakeThreads final {
    Q_DISABLE_COPY_MOVE(FakeThreads)
public:
    //! Faults as FakeMastodon has them: drop, accept-drop, accept-cut, accept-504, accept-500,
    //! error-503, rate-limit, revoke; unseen: the container is not known yet.
    explicit FakeThreads(HttpServer::Transport transport = HttpServer::Transport::Plain);

    ThreadsServices services() const;
    void setFaults(const QStringList &faults) { m_faults = faults; }
    QJsonArray ledger() const { return m_ledger; } //!< "id", "text", "image", "reply_to"
    QByteArray token() const { return m_token; }
    void issueToken() { m_token = "another-token-of-lea-at-threads"; }
    //! As of an app that may not read figures, the post may be there or not.
    void hideFigures() { m_hidesFigures = true; }
    //! As of an app without threads_read_replies.
    void hideAnswers() { m_hidesAnswers = true; }
    //! Whatever it has is not the whole of a list.
    void goOn() { m_goesOn = true; }
    //! A post that is taken back has to wait.
    void limitRemovals() { m_limitsRemovals = true; }
    //! An answer that the person wrote themself; its id.
    QString answerElsewhere(const QString &before, const QString &text);

    static QString accountId() { return QStringLiteral("7001"); }

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer drafted(const ServerRequest &request);
    ServerAnswer published(const ServerRequest &request);
    ServerAnswer listed(bool answers) const;
    ServerAnswer shown(const QString &id) const;

    QJsonArray m_ledger;
    QHash<QString, QJsonObject> m_drafts;
    QStringList m_faults;
    bool m_hidesFigures = false;
    bool m_hidesAnswers = false;
    bool m_goesOn = false;
    bool m_limitsRemovals = false;
    int m_made = 0; // posts, those that were deleted with them
    QByteArray m_token = "token-of-lea-at-threads";
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test

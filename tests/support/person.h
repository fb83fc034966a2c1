// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/signing/keypair.h"
#include "tests/support/backendprocess.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Relais::Test {

//! Somebody signed in at a backend without a client: what an editor or a colleague does over the
//! API.
class Person final {
public:
    //! Joins with an invitation link; an empty token when that fails.
    static Person join(const BackendProcess &backend, const QString &invitationLink);

    bool isSignedIn() const { return !m_token.isEmpty(); }
    MemberId id() const { return m_id; }
    QString token() const { return QString::fromLatin1(m_token); }
    Answer get(const QString &path) const;
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
        const QByteArray &ifMatch = {}) const;
    //! The newest posts of the Wall, as they see it.
    QJsonArray wallPosts() const;
    //! Approves and signs as a client does; the key is made and registered at the first time.
    Answer approve(const StoryId &story);
    //! One item of POST /v1/pushes; the status word of its result.
    QString push(const QString &kind, const QJsonObject &body) const;

private:
    QUrl m_server;
    QByteArray m_token;
    MemberId m_id;
    OrganizationId m_organization;
    std::optional<KeyPair> m_key {};
};

QJsonObject objectOf(const Answer &answer);

} // namespace Relais::Test

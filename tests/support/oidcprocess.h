// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

namespace Relais::Test {

//! A real OpenID provider (tests/integration/oidc) on loopback, for tests that name the fixture
//! "oidc" in their CMakeLists.txt. Ends with this object.
class OidcProcess final {
    Q_DISABLE_COPY_MOVE(OidcProcess)
public:
    OidcProcess();
    ~OidcProcess();

    QString issuer() const { return m_issuer; } //!< empty when it did not start

    //! One of provider.mjs' commands; its answer.
    QJsonObject tell(const QString &command, QJsonObject arguments = {});
    //! A token as a sign-in would bring it, but for the claims given; a null takes one out. kind as
    //! in provider.mjs.
    QByteArray mint(const QString &kind, const QJsonObject &claims);

    //! The person's browser: opens a page of the provider and follows it to the end.
    static bool browse(const QUrl &page);

private:
    QByteArray line();

    QProcess m_process;
    QString m_issuer;
};

} // namespace Relais::Test

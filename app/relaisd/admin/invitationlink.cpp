// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/invitationlink.h"

#include "app/relaisd/auth/invitations.h"
#include "core/api/session.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! An address that only this machine reaches: what --public-url is when nobody says it.
bool isHereAlone(const QUrl &server)
{
    return server.host() == u"localhost"_s || QHostAddress(server.host()).isLoopback();
}

} // namespace

Result<QString> invitationLink(
    QSqlDatabase &db, const Config &config, const MemberId &member, const Clock &clock)
{
    const auto code = issueInvitation(db, member, clock);
    if (!code)
        return fail(code.error());
    const QUrl link = Api::toLink({ QUrl(config.publicUrl), *code });
    return QString::fromLatin1(link.toEncoded());
}

QString invitationText(const QString &name, const QString &link)
{
    const auto invitation = Api::invitationFrom(link);
    const QString code = invitation ? Api::codeForPeople(invitation->code) : QString();
    const QUrl server = invitation ? invitation->server : QUrl();
    const QString text =
        u"Invitation for %1, good for one device and %2 days:\n  %3\nor, typed in by hand:\n"
        "  server  %4\n  code    %5\n"_s.arg(name)
            .arg(invitationDays)
            .arg(link, server.toString(), code);
    if (!isHereAlone(server))
        return text;
    return QString(
        text + u"It leads to this machine alone. For others, say the address by --public-url.\n"_s);
}

} // namespace Relais::Backend

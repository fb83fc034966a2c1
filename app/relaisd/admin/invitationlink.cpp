// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/invitationlink.h"

#include "app/relaisd/auth/invitations.h"
#include "core/api/session.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

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
    return u"Invitation for %1, good for one device and %2 days:\n  %3\nor, typed in by hand:\n"
           "  server  %4\n  code    %5\n"_s.arg(name)
               .arg(invitationDays)
               .arg(link, invitation ? invitation->server.toString() : QString(), code);
}

} // namespace Relais::Backend

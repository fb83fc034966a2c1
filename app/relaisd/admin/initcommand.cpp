// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/invitationlink.h"
#include "app/relaisd/audit/auditsigner.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<QString> init(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const QString name = parser.value(u"name"_s).trimmed();
    if (name.isEmpty() || name.size() > 200)
        return fail(ErrorCode::InvalidInput, u"--name takes the organization's name"_s);
    auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    Member admin;
    admin.id.value = newUuid7(clock);
    admin.name = parser.value(u"admin-name"_s).trimmed();
    admin.email = parser.value(u"admin-email"_s).trimmed();
    admin.roles = { Role::Admin };
    Transaction transaction(*db);
    const auto created =
        OrganizationRepository(*db).create({ { newUuid7(clock) }, name, clock.now(), false });
    if (!created)
        return fail(created.error());
    if (const auto added = MemberRepository(*db).add(admin, clock.now()); !added)
        return fail(added.error());
    const auto link = invitationLink(*db, *config, admin.id, clock);
    if (!link)
        return fail(link.error());
    if (const auto kept = recordCommand(*db, clock, u"command.init"_s, admin.id.value); !kept)
        return fail(kept.error());
    if (const auto key = AuditKey::ensure(config->dataFolder); !key)
        return fail(key.error());
    // Before anybody enters a secret, so that every relaisd of this database can have it.
    if (const auto key = SealKey::ensure(config->dataFolder); !key)
        return fail(key.error());
    if (const auto key = SigningDesk(*db, clock).ensureOrganizationKey(config->dataFolder); !key)
        return fail(key.error());
    if (const auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    if (const auto signedHead = signHeadNow(*db, config->dataFolder, clock); !signedHead)
        return fail(signedHead.error());
    return u"%1 is ready in %2.\n"_s.arg(name, config->dataFolder)
        + invitationText(admin.name, *link);
}

} // namespace

Command initCommand()
{
    const QList<QCommandLineOption> options {
        { u"name"_s, u"The organization's name."_s, u"name"_s },
        { u"admin-name"_s, u"The first admin's name."_s, u"name"_s },
        { u"admin-email"_s, u"The first admin's e-mail address."_s, u"address"_s },
    };
    return commandOf(
        { u"admin init"_s, u"creates the organization and invites its first admin"_s, options },
        [](const QCommandLineParser &parser) { return exitCodeSaying(init(parser)); });
}

} // namespace Relais::Backend

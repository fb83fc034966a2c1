// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/repositories/organizationrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<QString> setSharePages(const QCommandLineParser &parser)
{
    const QString which = parser.positionalArguments().constFirst();
    const bool every = which == u"every"_s;
    if (!every && which != u"own"_s)
        return fail(ErrorCode::InvalidInput, u"share pages are of \"own\" or \"every\""_s);
    const auto work = [&which, every](
                          const QSqlDatabase &db, const Config &) -> Result<CommandEntry> {
        if (const auto set = OrganizationRepository(db).setSharePages(every); !set)
            return fail(set.error());
        return CommandEntry { {}, QJsonObject { { u"of"_s, which } } };
    };
    const auto done = doRecorded(parser, u"command.share-pages"_s, work);
    if (!done)
        return fail(done.error());
    return every ? u"Every story that is for everybody has a public page.\n"_s
                 : u"Only stories whose link is their page here have a public page.\n"_s;
}

} // namespace

Command sharePagesCommand()
{
    return commandOf(
        { u"admin share-pages"_s, u"says which stories anyone may read at /s/…"_s, {},
            { { u"stories"_s,
                u"own: those whose link is their page here, as it is at first; every: all that are "
                "for everybody in the company."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeSaying(setSharePages(parser)); });
}

} // namespace Relais::Backend

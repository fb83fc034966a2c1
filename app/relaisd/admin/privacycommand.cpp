// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/repositories/organizationrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<QString> setPrivacyContact(const QCommandLineParser &parser)
{
    const QString contact = parser.positionalArguments().constFirst().simplified();
    const auto work = [&contact](const QSqlDatabase &db, const Config &) -> Result<CommandEntry> {
        if (const auto set = OrganizationRepository(db).setPrivacyContact(contact); !set)
            return fail(set.error());
        return CommandEntry {};
    };
    const auto done = doRecorded(parser, u"command.privacy-contact"_s, work);
    if (!done)
        return fail(done.error());
    return contact.isEmpty() ? u"Members read of nobody to ask.\n"_s
                             : u"Members read whom to ask: %1\n"_s.arg(contact);
}

} // namespace

Command privacyContactCommand()
{
    return commandOf({ u"admin privacy-contact"_s,
                         u"says whom members ask about their data, in their settings"_s, {},
                         { { u"contact"_s,
                             u"A name, an address or both, such as dpo@norvane.example; "
                             "\"\" for nobody."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeSaying(setPrivacyContact(parser)); });
}

} // namespace Relais::Backend

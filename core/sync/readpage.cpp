// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/readpage.h"

#include "core/signing/storyjudge.h"

namespace Relais {

Result<Api::ChangesPage> pageFrom(const QByteArray &answer)
{
    const auto json = Api::objectFrom(answer);
    if (!json)
        return fail(json.error());
    return Api::changesPageFrom(*json);
}

ReadPage withSignaturesChecked(Api::ChangesPage page, const OrganizationId &organization)
{
    ReadPage read { std::move(page), organization, {} };
    if (organization.value.isEmpty())
        return read;
    read.areSigned.reserve(read.page.changes.size());
    for (const Api::Change &change : std::as_const(read.page.changes)) {
        const auto *story = std::get_if<Story>(&change.value);
        read.areSigned.append(story && hasItsSignature(organization, *story));
    }
    return read;
}

} // namespace Relais

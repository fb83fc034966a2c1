// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/organizationrepository.h"

#include "app/relaisd/db/sql.h"
#include "core/domain/privacycontact.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

OrganizationRepository::OrganizationRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<Organization> OrganizationRepository::get() const
{
    auto query = run(m_db,
        u"SELECT id, name, created_at, sample, privacy_contact, share_pages, stories_a_day "
        "FROM organization LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no organization yet"_s, u"organization-missing"_s);
    return Organization { { query->value(0).toString() }, query->value(1).toString(),
        timeFromStored(query->value(2).toLongLong()), query->value(3).toBool(),
        query->value(4).toString(), query->value(5).toBool(), query->value(6).toInt() };
}

Result<void> OrganizationRepository::create(const Organization &organization)
{
    if (get())
        return fail(
            ErrorCode::Conflict, u"there is an organization already"_s, u"organization-exists"_s);
    const auto created = change(m_db,
        u"INSERT INTO organization (id, name, created_at, sample) VALUES (?, ?, ?, ?)"_s,
        { organization.id.value, text(organization.name), toStored(organization.createdAt),
            organization.sample ? 1 : 0 });
    if (!created)
        return fail(created.error());
    return {};
}

Result<void> OrganizationRepository::setPrivacyContact(const QString &contact)
{
    if (contact.size() > longestPrivacyContact)
        return fail(ErrorCode::InvalidInput,
            u"a contact has at most %1 characters"_s.arg(longestPrivacyContact));
    if (const auto organization = get(); !organization)
        return fail(organization.error());
    const auto changed =
        change(m_db, u"UPDATE organization SET privacy_contact = ?"_s, { text(contact) });
    if (!changed)
        return fail(changed.error());
    return {};
}

Result<void> OrganizationRepository::setSharePages(bool everyStory)
{
    if (const auto organization = get(); !organization)
        return fail(organization.error());
    const auto changed =
        change(m_db, u"UPDATE organization SET share_pages = ?"_s, { everyStory ? 1 : 0 });
    if (!changed)
        return fail(changed.error());
    return {};
}

Result<void> OrganizationRepository::setStoriesADay(int stories)
{
    if (const auto organization = get(); !organization)
        return fail(organization.error());
    return withoutValue(change(m_db, u"UPDATE organization SET stories_a_day = ?"_s, { stories }));
}

} // namespace Relais::Backend

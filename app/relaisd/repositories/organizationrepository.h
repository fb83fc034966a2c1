// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/dayrule.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! The company that a database belongs to; exactly one.
struct Organization {
    OrganizationId id;
    QString name;
    QDateTime createdAt;
    bool sample = false; //!< invented, for trying Relais out
    QString privacyContact {}; //!< whom members ask about their data; empty: nobody is named
    //! Every story that is for everybody has a public page, not only those without one elsewhere.
    bool sharePages = false;
    int storiesADay = DayRule::usual; //!< for the same people: more pile up
};

//! The one organization of the database.
class OrganizationRepository final {
public:
    explicit OrganizationRepository(const QSqlDatabase &db);

    //! NotFound ("organization-missing") before admin init.
    Result<Organization> get() const;
    //! Conflict ("organization-exists") when there is one.
    Result<void> create(const Organization &organization);
    //! InvalidInput when it is longer than longestPrivacyContact; empty: nobody. NotFound.
    Result<void> setPrivacyContact(const QString &contact);
    //! NotFound.
    Result<void> setSharePages(bool everyStory);
    //! NotFound.
    Result<void> setStoriesADay(int stories);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend

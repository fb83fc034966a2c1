// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/scim/filter.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace Relais::Backend::Scim {

//! What a PATCH does to a group, with its members apart: a directory adds and removes them one by
//! one, and a group may hold everybody, of whom nobody else needs to be looked at.
struct GroupPatch {
    struct Step {
        enum class Kind { Add, Remove, Replace };
        Kind kind = Kind::Add;
        QSet<MemberId> members {};
        std::optional<Filter> which {}; //!< of Remove: those whom it fits, in place of members
    };
    QList<Step> steps;
    QJsonObject rest; //!< a PATCH of everything but the members; empty when there is nothing else

    //! Read as patched() does. Rejected: "invalidSyntax", "invalidPath".
    static Result<GroupPatch> from(const QJsonObject &request);

    //! Whether the steps cannot be told without everybody who is in the group.
    bool needsEverybody() const;
    //! Whom the steps name.
    QSet<MemberId> named() const;
    //! members after the steps; of a group of which they are those that are named, or everybody.
    QSet<MemberId> appliedTo(QSet<MemberId> members) const;
};

} // namespace Relais::Backend::Scim

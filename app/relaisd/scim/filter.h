// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace Relais::Backend::Scim {

//! A filter of RFC 7644 §3.4.2.2: userName eq "lea", emails[type eq "work" and value co "@x"],
//! not (active eq false) … Texts are compared without case but for id and externalId.
class Filter final {
public:
    //! Rejected ("invalidFilter"): malformed, longer than 2,000 characters or deeper than 20.
    static Result<Filter> parse(const QString &text);

    bool matches(const QJsonObject &resource) const;

    struct Equality {
        QString attribute; //!< lower case, with its sub-attribute: "username", "emails.value"
        QString value;
    };
    //! When the whole filter is one text being equal: an index can answer it.
    std::optional<Equality> equality() const;
    //! The equalities that all have to hold, of a value filter as [type eq "work"].
    QList<Equality> requirements() const;

    struct Node; // for the parser
    explicit Filter(std::shared_ptr<const Node> root);

private:
    std::shared_ptr<const Node> m_root;
};

//! Where a PATCH acts: attribute, attribute.sub, attribute[filter], attribute[filter].sub; an
//! extension's URN is an attribute (RFC 7644 §3.5.2).
struct Path {
    QString attribute;
    std::optional<Filter> filter {};
    QString sub {};

    //! Rejected ("invalidPath").
    static Result<Path> parse(const QString &text);
};

} // namespace Relais::Backend::Scim

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QByteArrayList>

namespace Relais::Backend {

//! Finds the route of a request in the table. Literal segments win over parameters.
class Router final {
public:
    explicit Router(QList<Route> routes);

    struct Match {
        const Route *route = nullptr;
        QHash<QString, QString> parameters {}; //!< percent-decoded, never empty
        QByteArrayList allowed {}; //!< methods of the path when none is the request's
    };
    //! path is as sent, without the query. HEAD is answered by GET's route.
    Match match(const QByteArray &method, const QByteArray &path) const;

    const QList<Route> &routes() const { return m_routes; }
    //! Where a route of this router stands in the table.
    qsizetype indexOf(const Route &route) const { return &route - m_routes.constData(); }
    //! The pattern, as bytes.
    const QByteArray &nameOf(const Route &route) const { return m_names[indexOf(route)]; }

private:
    struct Pattern {
        QByteArrayList segments;
        qsizetype route;
    };

    QList<Route> m_routes;
    QByteArrayList m_names;
    QList<Pattern> m_patterns; //!< those with fewer parameters first
};

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QByteArrayList>
#include <QVarLengthArray>

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
    Match match(QByteArrayView method, QStringView path) const;

    //! Of the page that stands at the path, whatever the method; null: none does.
    ProblemPage problemPageAt(QByteArrayView method, QStringView path) const;

    const QList<Route> &routes() const { return m_routes; }
    //! Where a route of this router stands in the table.
    qsizetype indexOf(const Route &route) const { return &route - m_routes.constData(); }
    //! The pattern, as bytes.
    const QByteArray &nameOf(const Route &route) const { return m_names[indexOf(route)]; }

private:
    struct Segment {
        QString text; //!< of a parameter its name
        bool isParameter = false;
    };
    struct Pattern {
        QList<Segment> segments;
        qsizetype route = 0;
        qsizetype parameters() const;
    };
    //! Patterns whose first segment is the same, so that a request is compared with few.
    struct Group {
        Segment first;
        QList<Pattern> patterns; //!< those with fewer parameters first
    };
    using Segments = QVarLengthArray<QStringView, 16>;
    static Segments split(QStringView path);
    static bool fits(const Pattern &pattern, const Segments &path);
    static bool takeParameters(
        const Pattern &pattern, const Segments &path, QHash<QString, QString> &parameters);

    QList<Route> m_routes;
    QByteArrayList m_names;
    QList<Group> m_groups;
};

} // namespace Relais::Backend

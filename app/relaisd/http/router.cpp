// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/router.h"

#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>

namespace Relais::Backend {

namespace {

// Nothing unless it is valid UTF-8 without control characters.
QString decoded(QStringView segment)
{
    const bool plain = std::all_of(segment.begin(), segment.end(),
        [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'%'; });
    if (plain)
        return segment.toString();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArray::fromPercentEncoding(segment.toLatin1()));
    const bool bad = decoder.hasError() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    return bad ? QString() : text;
}

} // namespace

qsizetype Router::Pattern::parameters() const
{
    return std::count_if(segments.begin(), segments.end(),
        [](const Segment &segment) { return segment.isParameter; });
}

Router::Segments Router::split(QStringView path)
{
    Segments segments;
    for (const QStringView segment : path.tokenize(u'/'))
        segments.append(segment);
    return segments;
}

bool Router::fits(const Pattern &pattern, const Segments &path)
{
    if (pattern.segments.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.segments.size(); ++i) {
        const Segment &segment = pattern.segments[i];
        if (!segment.isParameter && segment.text != path[i])
            return false;
    }
    return true;
}

// False when a parameter is empty or cannot be decoded.
bool Router::takeParameters(
    const Pattern &pattern, const Segments &path, QHash<QString, QString> &parameters)
{
    for (qsizetype i = 0; i < pattern.segments.size(); ++i) {
        const Segment &segment = pattern.segments[i];
        if (!segment.isParameter)
            continue;
        const QString value = decoded(path[i]);
        if (value.isEmpty())
            return false;
        parameters.insert(segment.text, value);
    }
    return true;
}

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        m_names.append(m_routes[i].pattern.toLatin1());
        Pattern pattern { {}, i };
        for (const QStringView text : split(m_routes[i].pattern)) {
            const bool isParameter = text.startsWith(u'{') && text.endsWith(u'}');
            pattern.segments.append(
                { (isParameter ? text.mid(1).chopped(1) : text).toString(), isParameter });
        }
        const Segment first = pattern.segments.value(1);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&first](const Group &known) {
            return known.first.text == first.text && known.first.isParameter == first.isParameter;
        });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group { first, {} });
        group->patterns.append(pattern);
    }
    for (Group &group : m_groups)
        std::stable_sort(group.patterns.begin(), group.patterns.end(),
            [](const Pattern &a, const Pattern &b) { return a.parameters() < b.parameters(); });
}

Router::Match Router::match(QByteArrayView method, QStringView path) const
{
    Match match;
    const Segments segments = split(path);
    const QStringView first = segments.size() > 1 ? segments[1] : QStringView();
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    for (const Group &group : m_groups) {
        if (!group.first.isParameter && group.first.text != first)
            continue;
        for (const Pattern &pattern : group.patterns) {
            if (!fits(pattern, segments))
                continue;
            const Route &route = m_routes[pattern.route];
            if (route.method != wanted) {
                match.allowed.append(route.method);
                continue;
            }
            if (!takeParameters(pattern, segments, match.parameters))
                return {};
            match.route = &route;
            return match;
        }
    }
    if (match.allowed.contains("GET"))
        match.allowed.append("HEAD");
    return match;
}

ProblemPage Router::problemPageAt(QByteArrayView method, QStringView path) const
{
    const Route *route = match(method, path).route;
    if (!route)
        route = match("GET", path).route;
    return route ? route->problemPage : nullptr;
}

} // namespace Relais::Backend

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/router.h"

#include <QStringDecoder>

#include <algorithm>

namespace Relais::Backend {

namespace {

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

// Nothing unless it is valid UTF-8 without control characters.
QString decoded(const QByteArray &segment)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArray::fromPercentEncoding(segment));
    const bool bad = decoder.hasError() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    return bad ? QString() : text;
}

bool fits(const QByteArrayList &pattern, const QByteArrayList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isParameter(pattern[i]) && pattern[i] != path[i])
            return false;
    }
    return true;
}

// False when a parameter is empty or cannot be decoded.
bool takeParameters(
    const QByteArrayList &pattern, const QByteArrayList &path, QHash<QString, QString> &parameters)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isParameter(pattern[i]))
            continue;
        const QString value = decoded(path[i]);
        if (value.isEmpty())
            return false;
        parameters.insert(QString::fromLatin1(pattern[i].mid(1, pattern[i].size() - 2)), value);
    }
    return true;
}

} // namespace

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        m_names.append(m_routes[i].pattern.toLatin1());
        m_patterns.append({ m_names[i].split('/'), i });
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const auto &a, const auto &b) {
        return std::count_if(a.segments.begin(), a.segments.end(), isParameter)
            < std::count_if(b.segments.begin(), b.segments.end(), isParameter);
    });
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const QByteArrayList segments = path.split('/');
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    for (const Pattern &pattern : m_patterns) {
        if (!fits(pattern.segments, segments))
            continue;
        const Route &route = m_routes[pattern.route];
        if (route.method != wanted) {
            match.allowed.append(route.method);
            continue;
        }
        if (!takeParameters(pattern.segments, segments, match.parameters))
            return {};
        match.route = &route;
        return match;
    }
    if (match.allowed.contains("GET"))
        match.allowed.append("HEAD");
    return match;
}

} // namespace Relais::Backend

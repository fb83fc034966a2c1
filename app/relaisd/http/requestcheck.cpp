// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/requestcheck.h"

#include <algorithm>

namespace Relais::Backend {

namespace {

constexpr qsizetype longestHost = 255;

bool isHost(const QByteArray &host)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._:[]%~").find(c) != std::string_view::npos;
    };
    return !host.isEmpty() && host.size() <= longestHost
        && std::all_of(host.begin(), host.end(), allowed);
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Refusal refusalOfLengths(const Head &head)
{
    const int lengths = head.count("content-length");
    const int encodings = head.count("transfer-encoding");
    if (lengths > 1 || encodings > 1 || (lengths > 0 && encodings > 0))
        return { 400, "length-ambiguous" };
    if (lengths == 1 && !isNumber(head.header("content-length"))) // "3, 3" is one for some
        return { 400, "length-malformed" };
    if (encodings == 0)
        return {};
    if (head.version < 11)
        return { 400, "length-ambiguous" };
    if (head.header("transfer-encoding").toLower() != "chunked")
        return { 501, "encoding-unsupported" };
    return {};
}

// "http://host/path?query" is allowed beside "/path?query" (RFC 9112 §3.2.2).
QByteArray originForm(const QByteArray &target)
{
    if (target.startsWith('/'))
        return target;
    const qsizetype authority = target.startsWith("http://") ? 7 : 8;
    if (authority == 8 && !target.startsWith("https://"))
        return {};
    const qsizetype path = target.indexOf('/', authority);
    return path < 0 ? QByteArray("/") : target.mid(path);
}

} // namespace

int Head::count(QByteArrayView name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(),
        [name](const auto &header) { return header.first == name; }));
}

QByteArray Head::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

Refusal refusalOf(Head &head)
{
    if (head.version != 10 && head.version != 11)
        return { 505, "version-unsupported" };
    const int hosts = head.count("host");
    if (hosts > 1 || (hosts == 0 && head.version == 11))
        return { 400, "host-missing" };
    if (hosts == 1 && !isHost(head.header("host")))
        return { 400, "host-malformed" };
    const int expects = head.count("expect");
    if (expects > 1 || (expects == 1 && head.header("expect").toLower() != "100-continue"))
        return { 417, "expectation-unsupported" };
    if (const Refusal refusal = refusalOfLengths(head))
        return refusal;
    head.target = originForm(head.target);
    if (head.target.isEmpty())
        return { 400, "target-malformed" };
    return {};
}

bool hasFoldedLine(std::string_view head)
{
    head = head.substr(0, head.find("\r\n\r\n"));
    return head.find("\r\n ") != std::string_view::npos
        || head.find("\r\n\t") != std::string_view::npos;
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

Request requestOf(Head head, QByteArray body)
{
    Request request;
    const QByteArray path = pathOf(head.target);
    request.path = QString::fromLatin1(path);
    if (head.target.size() > path.size())
        request.query = QUrlQuery(QString::fromLatin1(head.target.mid(path.size() + 1)));
    request.method = std::move(head.method);
    request.headers = std::move(head.headers);
    request.body = std::move(body);
    return request;
}

} // namespace Relais::Backend

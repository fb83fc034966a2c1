// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/answerhead.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <ctime>

namespace Relais::Backend {

namespace {

void appendDate(std::string &out)
{
    static thread_local std::time_t shown = 0;
    static thread_local std::array<char, 48> text {};
    const std::time_t now = std::time(nullptr);
    if (now != shown) {
        std::tm parts {};
        gmtime_r(&now, &parts);
        std::strftime(text.data(), text.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
        shown = now;
    }
    out += text.data();
}

void appendHeader(std::string &out, const QByteArray &name, const QByteArray &value)
{
    if (name.contains('\n') || name.contains('\r') || value.contains('\n') || value.contains('\r'))
        return;
    out.append(name.constData(), static_cast<std::size_t>(name.size())).append(": ");
    out.append(value.constData(), static_cast<std::size_t>(value.size())).append("\r\n");
}

bool hasHeader(const Response &response, const char *name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
        [name](const auto &known) { return known.first.compare(name, Qt::CaseInsensitive) == 0; });
}

// What every answer says unless it says otherwise itself.
void appendUsual(std::string &out, const Response &response, bool https)
{
    out += "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";
    if (!hasHeader(response, "Content-Security-Policy"))
        out += "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
    if (!hasHeader(response, "Cache-Control"))
        out += "Cache-Control: no-store\r\n";
    if (response.contentType.startsWith("text/html"))
        out += "X-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin\r\n"
               "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n";
    if (https)
        out += "Strict-Transport-Security: max-age=31536000\r\n";
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string answerHead(const Response &response, bool keepAlive, bool https)
{
    namespace http = boost::beast::http;
    const auto status = static_cast<unsigned>(response.status);
    const auto reason = http::obsolete_reason(http::int_to_status(status));
    std::string out;
    out.reserve(768);
    out.append("HTTP/1.1 ").append(std::to_string(status)).append(" ");
    out.append(reason.data(), reason.size()).append("\r\n");
    appendDate(out);
    if (mayHaveBody(response.status)) {
        appendHeader(out, "Content-Type", response.contentType);
        appendHeader(out, "Content-Length", QByteArray::number(response.body.size()));
    }
    for (const auto &[name, value] : response.headers)
        appendHeader(out, name, value);
    appendUsual(out, response, https);
    out += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    return out;
}

} // namespace Relais::Backend

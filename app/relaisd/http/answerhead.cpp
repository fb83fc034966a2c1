// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/answerhead.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <string_view>

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

bool isOneLine(std::string_view text)
{
    return std::memchr(text.data(), '\n', text.size()) == nullptr
        && std::memchr(text.data(), '\r', text.size()) == nullptr;
}

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<std::size_t>(text.size()) };
}

void appendHeader(std::string &out, std::string_view name, std::string_view value)
{
    if (isOneLine(name) && isOneLine(value))
        out.append(name).append(": ").append(value).append("\r\n");
}

bool isNamed(const QByteArray &name, const QByteArray &wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

// What every answer says unless it says otherwise itself.
struct Usual {
    bool policy = true;
    bool caching = true;
    bool html = false;
    bool https = false;

    std::string text() const
    {
        std::string out = "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";
        if (policy)
            out += "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
        if (caching)
            out += "Cache-Control: no-store\r\n";
        if (html)
            out += "X-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin\r\n"
                   "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n";
        if (https)
            out += "Strict-Transport-Security: max-age=31536000\r\n";
        return out;
    }
    std::size_t number() const
    {
        return (policy ? 1U : 0U) + (caching ? 2U : 0U) + (html ? 4U : 0U) + (https ? 8U : 0U);
    }
    //! Written once each: they are the half of an answer's head.
    const std::string &kept() const
    {
        static thread_local std::array<std::string, 16> all;
        std::string &own = all[number()];
        if (own.empty())
            own = text();
        return own;
    }
};

const std::string &statusLine(int status)
{
    namespace http = boost::beast::http;
    static thread_local std::array<std::string, 500> lines;
    std::string &line = lines[static_cast<std::size_t>(std::clamp(status, 100, 599) - 100)];
    if (line.empty()) {
        const auto reason =
            http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status)));
        line.append("HTTP/1.1 ").append(std::to_string(status)).append(" ");
        line.append(reason.data(), reason.size()).append("\r\n");
    }
    return line;
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string answerHead(const Response &response, bool keepAlive, bool https)
{
    static const QByteArray policy = "Content-Security-Policy";
    static const QByteArray caching = "Cache-Control";
    std::string out;
    out.reserve(768);
    out += statusLine(response.status);
    appendDate(out);
    if (mayHaveBody(response.status)) {
        appendHeader(out, "Content-Type", viewOf(response.contentType));
        appendHeader(out, "Content-Length", std::to_string(response.body.size()));
    }
    Usual usual { true, true, response.contentType.startsWith("text/html"), https };
    for (const auto &[name, value] : response.headers) {
        appendHeader(out, viewOf(name), viewOf(value));
        usual.policy = usual.policy && !isNamed(name, policy);
        usual.caching = usual.caching && !isNamed(name, caching);
    }
    out += usual.kept();
    out += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    return out;
}

} // namespace Relais::Backend

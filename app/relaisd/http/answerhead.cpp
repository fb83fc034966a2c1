// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/answerhead.h"

#include <boost/beast/http/status.hpp>

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

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string answerHead(const Response &response, bool keepAlive)
{
    namespace http = boost::beast::http;
    const auto status = static_cast<unsigned>(response.status);
    const auto reason = http::obsolete_reason(http::int_to_status(status));
    std::string out;
    out.reserve(512);
    out.append("HTTP/1.1 ").append(std::to_string(status)).append(" ");
    out.append(reason.data(), reason.size()).append("\r\n");
    appendDate(out);
    if (mayHaveBody(response.status)) {
        appendHeader(out, "Content-Type", response.contentType);
        appendHeader(out, "Content-Length", QByteArray::number(response.body.size()));
    }
    for (const auto &[name, value] : response.headers)
        appendHeader(out, name, value);
    out += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    return out;
}

} // namespace Relais::Backend

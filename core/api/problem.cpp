// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/problem.h"

#include "core/api/codec.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestBody = 64 * 1024;
constexpr qsizetype longestDetail = 200;

struct Meaning {
    int status;
    QLatin1StringView title;
    ErrorCode code;
};

constexpr Meaning meanings[] {
    { 400, "Bad Request"_L1, ErrorCode::Rejected },
    { 401, "Unauthorized"_L1, ErrorCode::Unauthorized },
    { 403, "Forbidden"_L1, ErrorCode::Forbidden },
    { 404, "Not Found"_L1, ErrorCode::NotFound },
    { 405, "Method Not Allowed"_L1, ErrorCode::Unsupported },
    { 408, "Request Timeout"_L1, ErrorCode::Timeout },
    { 409, "Conflict"_L1, ErrorCode::Conflict },
    { 410, "Gone"_L1, ErrorCode::NotFound },
    { 412, "Precondition Failed"_L1, ErrorCode::Conflict },
    { 413, "Content Too Large"_L1, ErrorCode::Rejected },
    { 415, "Unsupported Media Type"_L1, ErrorCode::Rejected },
    { 422, "Unprocessable Content"_L1, ErrorCode::Rejected },
    { 429, "Too Many Requests"_L1, ErrorCode::RateLimited },
    { 431, "Request Header Fields Too Large"_L1, ErrorCode::Rejected },
    { 500, "Internal Server Error"_L1, ErrorCode::ServerFault },
    { 501, "Not Implemented"_L1, ErrorCode::Unsupported },
    { 502, "Bad Gateway"_L1, ErrorCode::ServerFault },
    { 503, "Service Unavailable"_L1, ErrorCode::ServerFault },
    { 504, "Gateway Timeout"_L1, ErrorCode::ServerFault },
};

const Meaning *meaningOf(int status)
{
    const auto *it = std::find_if(std::begin(meanings), std::end(meanings),
        [status](const Meaning &meaning) { return meaning.status == status; });
    return it == std::end(meanings) ? nullptr : it;
}

ErrorCode codeFor(int status)
{
    if (const Meaning *meaning = meaningOf(status))
        return meaning->code;
    // The backend sends its clients nowhere else: whoever does stands in front of it.
    const bool isElsewhere = status < 400;
    return status >= 500 || isElsewhere ? ErrorCode::ServerFault : ErrorCode::Rejected;
}

bool isStableWord(const QString &word)
{
    static const QRegularExpression form(u"\\A[a-z0-9-]{1,64}\\z"_s);
    return form.match(word).hasMatch();
}
} // namespace

QByteArray toBody(const Problem &problem)
{
    const Meaning *meaning = meaningOf(problem.status);
    const QJsonObject json { { u"type"_s, u"about:blank"_s },
        { u"title"_s, meaning ? QString(meaning->title) : u"Error"_s },
        { u"status"_s, problem.status }, { u"code"_s, problem.code },
        { u"detail"_s, problem.detail } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Error errorFrom(int status, const QByteArray &body, int retryAfterSeconds)
{
    Error error { codeFor(status), u"HTTP "_s + QString::number(status) };
    error.retryAfter = std::chrono::seconds(std::max(0, retryAfterSeconds));
    if (body.size() > longestBody)
        return error;
    const auto json = objectFrom(body);
    if (!json)
        return error;
    if (const QString word = json->value("code"_L1).toString(); isStableWord(word))
        error.reason = word;
    if (const QString detail = json->value("detail"_L1).toString(); !detail.isEmpty())
        error.detail += u": "_s % detail.left(longestDetail);
    return error;
}

} // namespace Relais::Api

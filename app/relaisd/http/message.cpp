// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/message.h"

#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr char problemType[] = "application/problem+json";

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Rejected:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Storage:
        return 503;
    default:
        return 500;
    }
}

} // namespace

QByteArray Request::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool isProblem(const Response &response)
{
    return response.contentType == problemType;
}

Response jsonResponse(const QJsonObject &json, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

Response problemResponse(const Api::Problem &problem)
{
    Response response;
    response.status = problem.status;
    response.contentType = problemType;
    if (problem.retryAfterSeconds > 0)
        response.headers.append({ "Retry-After", QByteArray::number(problem.retryAfterSeconds) });
    response.body = Api::toBody(problem);
    return response;
}

void logFault(const Error &error)
{
    const bool isOurs = error.code == ErrorCode::Storage || error.code == ErrorCode::Corrupt;
    if (isOurs && !error.detail.isEmpty())
        qCWarning(lcBackend) << "the database:" << error.detail;
}

Response errorResponse(const Error &error)
{
    logFault(error);
    Api::Problem problem;
    problem.status = statusOf(error.code);
    problem.code = error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
    // The detail of our own faults is in the log alone: it may name tables or files.
    if (problem.status < 500)
        problem.detail = error.detail;
    problem.retryAfterSeconds = static_cast<int>(error.retryAfter.count());
    if (problem.status == 503 && problem.retryAfterSeconds == 0)
        problem.retryAfterSeconds = 1;
    return problemResponse(problem);
}

} // namespace Relais::Backend

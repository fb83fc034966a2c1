// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"

#include <QJsonDocument>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 32;

//! Counts brackets outside of strings; whether they match is the parser's to say.
bool isTooDeep(const QByteArray &body)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString) {
            if (c == '\\')
                ++i;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}
} // namespace

Result<QJsonObject> objectFrom(const QByteArray &body)
{
    if (isTooDeep(body))
        return fail(ErrorCode::InvalidInput, u"JSON nested too deeply"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, u"no JSON: "_s % error.errorString());
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, u"no JSON object"_s);
    return document.object();
}

} // namespace Relais::Api

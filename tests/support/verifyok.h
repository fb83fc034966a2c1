// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QTest>

namespace Relais::Test {

inline constexpr qsizetype longestAsked = 160; // of a lambda its beginning will do

//! What went wrong, for the log of a test that failed: "sources.refresh(): invalid-input · /week".
//! Empty where nothing did.
template <typename T>
QByteArray whatFailed(const char *asked, const Result<T> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    QByteArray text =
        QByteArray(asked).left(longestAsked) + ": " + errorCodeName(error.code).toUtf8();
    for (const QString &part : { error.reason, error.detail }) {
        if (!part.isEmpty())
            text += " · " + part.toUtf8();
    }
    return text;
}

//! For helpers that answer whether it worked: what did not is said as a warning.
template <typename T>
bool isOk(const Result<T> &result)
{
    if (!result)
        qWarning("%s", whatFailed("failed", result).constData());
    return result.has_value();
}

//! For helpers that answer what there is: nothing, and a warning, where it cannot be had.
template <typename T>
T valueOrNothing(const Result<T> &result)
{
    return isOk(result) ? *result : T();
}

} // namespace Relais::Test

//! QVERIFY for a Result, with or without a value: what failed says why.
#define VERIFY_OK(asked)                                                                           \
    do {                                                                                           \
        const auto &askedResult = (asked);                                                         \
        QVERIFY2(                                                                                  \
            askedResult.has_value(), Relais::Test::whatFailed(#asked, askedResult).constData());   \
    } while (false)

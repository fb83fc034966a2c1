// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Relais::Test {

//! What the FAKES of Threads and Instagram share: how Meta's Graph API answers.

ServerAnswer graphAnswer(int status, const QJsonObject &object);
//! code: the API's own, as its "error handling" page has it; 0: none is told.
ServerAnswer graphError(int status, int code, const QString &message);
//! Of a post that is gone, and of one that an app may not see.
ServerAnswer graphShowsNone();

//! A member of the request's form, decoded.
QString formField(const ServerRequest &request, const QString &name);
bool bears(const ServerRequest &request, const QByteArray &token); //!< false for an empty one
//! Whether a post stands in a ledger of objects with "id".
bool holdsPost(const QJsonArray &ledger, const QString &id);

//! A longer life for a token, which changes by it; the old one ends here at once, which the real
//! one's does not. Nothing: the request has not this token, or asks for another grant.
std::optional<ServerAnswer> renewedToken(
    QByteArray &token, const ServerRequest &request, const QString &grant);

//! Insights: each metric with one value.
ServerAnswer graphFigures(const QStringList &metrics, int value);

} // namespace Relais::Test

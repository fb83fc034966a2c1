// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageroutes.h"

namespace Relais::Backend {

struct StoredCard;

//! The card behind the request's code: NotFound ("card-unknown"), Conflict ("card-off") while it is
//! not public.
Result<StoredCard> shownCard(const Request &request, const QSqlDatabase &db);

// A member's card: 404 for a code that nobody has, 410 once it is not public.
Response cardPage(const PageParts &parts, const Request &request, const QSqlDatabase &db);
Response cardContact(const PageParts &parts, const Request &request, const QSqlDatabase &db);
Response cardQrCode(const PageParts &parts, const Request &request, const QSqlDatabase &db);

//! publicUrl + /c/{code}
QUrl cardAddress(const QUrl &publicUrl, const QString &code);

} // namespace Relais::Backend

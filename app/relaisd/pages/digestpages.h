// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

class QSqlDatabase;

namespace Relais::Backend {

struct PageParts;

// What the links of a digest lead to.
//! GET /u/{code}: asks before it ends the digest, because mail programs look at links.
Response digestEndPage(const PageParts &parts, const Request &request, const QSqlDatabase &db);
//! POST /u/{code}: ends it, by the page's button or by a mail program's (RFC 8058).
Response digestEnded(const PageParts &parts, const Request &request, const QSqlDatabase &db);
//! GET /o/{code}: on to relais://story/…, for mail programs that follow no such link.
Response storyOpened(const PageParts &parts, const Request &request, const QSqlDatabase &db);

} // namespace Relais::Backend

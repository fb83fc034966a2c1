// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageroutes.h"
#include "core/base/result.h"
#include "core/domain/story.h"

namespace Relais::Backend {

//! A story for anyone to read and share, where the company has no page of its own for it
//! (publicstory.h). code is that of a relay's tracked link, which the page then hands on, or the
//! story's own id. 404 for all others, for what is not for everybody, and before the embargo ends;
//! read-only once expired; a withdrawn story says why and what sets it right.
Response sharePage(const PageParts &parts, const Request &request, const QSqlDatabase &db);

//! The story behind a code whose page anyone may see now, withdrawn or not; NotFound
//! ("story-unknown").
Result<Story> sharedStory(const PageParts &parts, const QString &code, const QSqlDatabase &db);

//! publicUrl + /s/{code}
QUrl shareAddress(const QUrl &publicUrl, const QString &code);

} // namespace Relais::Backend

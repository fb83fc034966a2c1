// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

namespace Relais::Backend {

//! True when the client prefers gzip to nothing: "gzip", "*" and their q values.
bool acceptsGzip(const QByteArray &acceptEncoding);

//! True when an If-None-Match header names the tag, weakly compared.
bool isNoneMatch(const QByteArray &ifNoneMatch, const QByteArray &etag);

//! A cheaper answer to a GET: 304 where the client has it already; with an ETag of its body, and
//! gzip above 1 KiB where it pays and the client takes it, unless it has an ETag of its own, which
//! is a version and must stay as it is. Leaves anything but a 200 alone. Costs about a millisecond
//! a 100 KB: not for an I/O thread.
Response economical(const Request &request, Response response);

} // namespace Relais::Backend

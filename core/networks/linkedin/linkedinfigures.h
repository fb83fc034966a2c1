// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/impact.h"
#include "core/networks/api.h"

#include <QCoro/QCoroTask>

namespace Relais {

//! What LinkedIn's member analytics tell of a post.
QList<MetricKind> linkedInFigures();

//! The figures of the member's own post, one request each. Unsupported ("no-counts") where LinkedIn
//! gives the app none; a post without any yet has an empty list.
QCoro::Task<Result<QList<RelayCount>>> readLinkedInFigures(
    QPointer<HttpClient> http, QUrl api, QByteArray token, RelayId relay, QString postId);

} // namespace Relais

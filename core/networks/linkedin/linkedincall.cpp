// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/linkedincall.h"

namespace Relais {

namespace {
// A version is withdrawn about a year after its issue.
constexpr const char *apiVersion = "202603";
} // namespace

void describeToLinkedIn(HttpRequest &request, const QByteArray &token)
{
    authorize(request, token);
    request.headers.append(qMakePair(QByteArray("LinkedIn-Version"), QByteArray(apiVersion)));
    request.headers.append(qMakePair(QByteArray("X-Restli-Protocol-Version"), QByteArray("2.0.0")));
}

} // namespace Relais

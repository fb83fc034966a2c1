// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Relais {

//! The code of a new tracked link: 12 characters of 0–9 A–Z a–z from the system's random source,
//! 71 bits. Made on this machine, so that a relay is complete without the backend; it says nothing
//! about the person.
QString newTrackedCode();

//! server + "/r/" + code; empty without a server.
QUrl trackedLink(const QUrl &server, const QString &code);

} // namespace Relais

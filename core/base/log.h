// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Relais {

// One category a module. Call sites use qCInfo(lcSync) and so on; spdlog is the sink.
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcNetworks)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcServices)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcBackend)

//! Sends Qt's log messages to spdlog: to standard error, and to a rotating file (3 × 2 MiB) when
//! filePath is not empty. Credentials of headers, URLs and JSON are blacked out on the way. From
//! main, while nothing else logs.
void installLog(const QString &filePath);

} // namespace Relais

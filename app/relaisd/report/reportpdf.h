// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/report/reportcontent.h"

namespace Relais::Backend {

//! A4, always light, charts as vectors, fonts embedded. Needs a QGuiApplication, on any platform;
//! NotFound ("fonts") on a machine that has none: the pages would be blank.
Result<QByteArray> reportPdf(const ReportContent &content);

} // namespace Relais::Backend

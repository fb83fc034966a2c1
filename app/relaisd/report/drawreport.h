// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"
#include "core/base/result.h"

namespace Relais::Backend {

//! The name of the command that draws: main() makes a QGuiApplication for it and for no other.
inline constexpr auto drawReportName = "draw-report";

//! Reads a reportInput() and writes its PDF.
Command drawReportCommand();

//! What draws for this process: its own file. Empty when that is not relaisd.
QString drawingProgram();

//! The PDF of a reportInput(), drawn by another process of program (relaisd's own file): serving
//! needs neither fonts nor the memory that they take, and outlives what a font does. Blocks, half a
//! minute at most; on any thread but those of HTTP. Storage, Timeout, or what the process said.
Result<QByteArray> drawnByProgram(const QString &program, const QByteArray &input);

} // namespace Relais::Backend

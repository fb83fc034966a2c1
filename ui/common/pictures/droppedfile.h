// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace Relais::Ui {

//! The path of the one local file that is dropped or pasted; empty for several, or for anything
//! else.
QString droppedFile(const QMimeData *data);

} // namespace Relais::Ui

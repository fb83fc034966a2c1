// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// For the files of DesktopPages alone.

#include "app/relais/desktoppages.h"
#include "ui/shell/mainwindow.h"

namespace Relais {

// DesktopPages alone makes pages, each under a key of its own: the key says the type.
template <typename T>
T *DesktopPages::page(const QString &key) const
{
    return static_cast<T *>(m_window.page(key));
}

} // namespace Relais

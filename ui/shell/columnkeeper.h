// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais {
class Settings;
}

namespace Relais::Ui {

class Page;

//! Gives the page's columns the widths that the person gave them the last time, under the page's
//! key, and keeps what they change. The settings outlive the page.
void keepColumns(Page &page, const QString &key, Settings &settings);

} // namespace Relais::Ui

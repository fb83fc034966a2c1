// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"

namespace Relais::Ui {

//! The page on which the person sees their own posts; empty where there is none to link to.
QUrl profileUrl(const Account &account);

} // namespace Relais::Ui

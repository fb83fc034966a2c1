// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/draftcheck.h"

namespace Relais::Ui {

//! The network; where another of the accounts is on it as well, with which one is meant.
QString accountName(const Account &account, const QList<Account> &among);
QString accountName(const AccountCheck &check, const DraftCheck &among);

} // namespace Relais::Ui

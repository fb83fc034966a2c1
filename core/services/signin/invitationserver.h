// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Relais {

//! The server that a pasted or clicked invitation leads to, without asking it; InvalidInput
//! ("invitation-form") while the text is not one. For checking as the person types.
Result<QUrl> invitationServer(const QString &text);

} // namespace Relais

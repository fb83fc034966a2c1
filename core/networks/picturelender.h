// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/network.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QUrl>

#include <functional>

namespace Relais {

//! For networks that fetch a picture from a public address: the company's backend lends it one that
//! nobody can guess, for an hour at most. Transient errors, Rejected, NotFound
//! ("lending-not-offered").
struct PictureLender {
    std::function<QCoro::Task<Result<QUrl>>(Network, QByteArray jpeg)> lend {};
    //! The network has it, or will not have it: the address is worth nothing any more.
    std::function<QCoro::Task<void>(QUrl)> giveBack {};
    explicit operator bool() const { return lend && giveBack; }
};

} // namespace Relais

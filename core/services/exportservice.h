// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

namespace Relais {

class Settings;
class SignInService;
class Store;

//! Everything this machine knows about the person, as one JSON file; no secret is in it.
class ExportService final {
    Q_DISABLE_COPY_MOVE(ExportService)
public:
    ExportService(
        Store &store, const Settings &settings, const SignInService &session, const Clock &clock);
    Result<QByteArray> everythingAboutMe() const;

private:
    Store &m_store;
    const Settings &m_settings;
    const SignInService &m_session;
    const Clock &m_clock;
};

} // namespace Relais

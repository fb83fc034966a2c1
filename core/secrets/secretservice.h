// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroTask>

#include <chrono>

namespace Relais {

// What QtKeychain 0.13 does not tell of the desktop's Secret Service, asked over D-Bus
// (https://specifications.freedesktop.org/secret-service/latest/).

enum class KeyringState { Unlocked, Locked, NoKeyring, NoAnswer };

//! There is a session bus, and a Secret Service runs on it or can be started by it.
bool hasSecretService();

//! The state of the default collection; answers within limit.
QCoro::Task<KeyringState> keyringState(std::chrono::milliseconds limit);

//! The name of the program that is the Secret Service; empty when none runs or it cannot be told.
QCoro::Task<QString> secretServiceProgram(std::chrono::milliseconds limit);

//! Makes libsecret forget its session: after a restart of the service it would refuse every call
//! for the rest of the process.
void forgetSecretServiceSession();

} // namespace Relais

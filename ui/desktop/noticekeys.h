// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! Of the notices of what others did: each with an id behind it, or alone for several together.
namespace Relais::Ui::NoticeKeys {

inline const QString thanks = QStringLiteral("thanks:");
inline const QString idea = QStringLiteral("idea:");
inline const QString mention = QStringLiteral("mention:"); //!< on the Wall
inline const QString asked = QStringLiteral("asked:"); //!< in a story's comments
inline const QString recognised = QStringLiteral("recognised:"); //!< by colleagues
inline constexpr int mostOfAKind = 3; //!< one notice each; more become one

} // namespace Relais::Ui::NoticeKeys

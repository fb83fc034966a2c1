// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QKeySequence;

namespace Relais::Ui {

//! A key with what is held beside it, as X11 and the desktop's portal name it. A pure value.
struct ShortcutKey {
    quint32 keysym = 0; //!< of X11/keysymdef.h
    quint16 modifiers = 0; //!< of X11's core protocol: Shift 1, Control 4, Alt 8, Meta 64
    //! As the portal wants it: "CTRL+ALT+r", by the XDG shortcuts specification.
    QString trigger {};

    //! Nothing for what would take a plain key from every program, for several keys one after the
    //! other, and for keys that X11 has no name for here.
    static std::optional<ShortcutKey> of(const QKeySequence &keys);
    bool operator==(const ShortcutKey &) const = default;
};

} // namespace Relais::Ui

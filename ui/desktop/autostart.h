// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Relais::Ui {

//! Starts the program when the person signs in to their desktop: an entry of the XDG autostart
//! folder (specifications.freedesktop.org/autostart-spec). Main thread.
class Autostart final {
public:
    //! folder: where the entry is, the desktop's own by default. command: the program and its
    //! arguments.
    explicit Autostart(QStringList command, const QString &folder = defaultFolder());

    static QString defaultFolder();
    bool isOn() const;
    //! Storage when the entry cannot be written or taken away.
    Result<void> set(bool on) const;

private:
    QStringList m_command;
    QString m_file;
};

} // namespace Relais::Ui

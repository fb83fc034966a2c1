// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/cli.h"
#include "tests/ui/display.h"

namespace Relais::Test {

//! One person before the real program: a display and a profile of their own, and its window there.
class Seat final {
    Q_DISABLE_COPY_MOVE(Seat)
public:
    Seat() = default;

    bool start(const QStringList &arguments = {});
    //! The program once more, on the same display and profile.
    bool open(const QStringList &arguments = {});
    void kill(); //!< as a power cut would
    bool stop(); //!< asks it to end; true when it ended as it should
    QString profile() const { return m_profile.path(); }
    //! The person's relais-cli, beside the open window.
    CliResult cli(const QStringList &arguments) const;

    //! One of the scripts beside this file, on the person's window.
    CliResult script(const QString &name, const QStringList &arguments) const;

    QStringList texts() const { return m_display.texts(m_window.processId()); }
    bool shows(const QString &text) const { return m_display.shows(text, m_window.processId()); }
    bool press(const QString &name) const; //!< when it fails, it says what there is instead
    bool write(const QString &name, const QString &text) const;
    bool focus(const QString &name) const { return m_display.focus(name, m_window.processId()); }
    void key(const QString &keys) { m_display.key(keys); }
    void type(const QString &text) { m_display.type(text); }

private:
    Display m_display;
    QTemporaryDir m_profile;
    QProcess m_window;
};

} // namespace Relais::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace Relais::Test {

//! A display of its own (Xvfb) with a window manager, and hands on keyboard and mouse (xdotool).
class Display final {
    Q_DISABLE_COPY_MOVE(Display)
public:
    Display() = default;
    ~Display();
    bool start();
    //! For a program that is to appear here, readable for assistive technology.
    QProcessEnvironment environment() const;

    bool waitForWindow(const QString &title); //!< and gives it the focus
    void key(const QString &keys); //!< as xdotool spells them: "ctrl+k"
    void type(const QString &text);
    //! Everything that a screen reader would read of Relais' window, line by line.
    QStringList texts() const;

private:
    bool run(const QString &program, const QStringList &arguments) const;

    QProcess m_server;
    QProcess m_manager;
    QString m_name;
};

} // namespace Relais::Test

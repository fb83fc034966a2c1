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
    bool sees(const QString &title) const; //!< a window that is not hidden
    void key(const QString &keys); //!< as xdotool spells them: "ctrl+k"
    void type(const QString &text);
    //! The mouse, on what has this accessible name; a "*" stands for anything.
    bool click(const QString &name, qint64 process) const;
    //! Everything that a screen reader would read of Relais' window, line by line. process: of
    //! that one, where several run.
    QStringList texts(qint64 process = 0) const;
    //! Some line of it has the text, in any case of letters.
    bool shows(const QString &text, qint64 process = 0) const;
    //! What a screen reader can do to a control, by its accessible name; a "*" stands for anything.
    bool press(const QString &name, qint64 process) const;
    bool focus(const QString &name, qint64 process) const;
    bool write(const QString &name, const QString &text, qint64 process) const; //!< replaces it

private:
    bool run(const QString &program, const QStringList &arguments) const;

    QProcess m_server;
    QProcess m_manager;
    QString m_name;
};

} // namespace Relais::Test

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QTemporaryDir>

namespace Relais::Test {

//! A display (Xvfb, 1440 × 900, no window manager, white where nothing is) whose pixels are read
//! from the server's memory: looking at it costs the programs on it nothing.
class Screen final {
    Q_DISABLE_COPY_MOVE(Screen)
public:
    Screen() = default;
    ~Screen();
    bool start();
    QProcessEnvironment environment() const; //!< for a program that is to appear here

    struct Ink {
        int dark = 0; //!< pixels as dark as text
        int touched = 0; //!< pixels that are not the bare screen
    };
    Ink inkIn(const QRect &area) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
    QFile m_file;
    const uchar *m_pixels = nullptr;
    qsizetype m_bytesPerLine = 0;
};

} // namespace Relais::Test

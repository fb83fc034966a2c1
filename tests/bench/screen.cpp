// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/screen.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {
// Of the 32-bit words at the top of an XWD file.
constexpr int headerSizeAt = 0;
constexpr int bytesPerLineAt = 12;
constexpr int colorsAt = 19;
constexpr qsizetype bytesPerColor = 12;
constexpr quint32 darkest = 110; // of 255: nothing but text and icons is darker
} // namespace

Screen::~Screen()
{
    m_server.terminate();
    if (!m_server.waitForFinished(3'000))
        m_server.kill();
    m_server.waitForFinished(1'000);
}

bool Screen::start()
{
    m_server.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s,
            u"-wr"_s, u"-fbdir"_s, m_folder.path() });
    if (!m_server.waitForReadyRead(30'000))
        return false;
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    const uchar *start = m_file.map(0, m_file.size());
    if (!start)
        return false;
    const auto word = [start](int at) { return qFromBigEndian<quint32>(start + 4 * at); };
    m_bytesPerLine = word(bytesPerLineAt);
    m_pixels = start + word(headerSizeAt) + word(colorsAt) * bytesPerColor;
    return true;
}

QProcessEnvironment Screen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

Screen::Ink Screen::inkIn(const QRect &area) const
{
    Ink ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = m_pixels + y * m_bytesPerLine;
        for (int x = area.left(); x <= area.right(); ++x) {
            quint32 pixel = 0;
            std::memcpy(&pixel, line + 4 * static_cast<qsizetype>(x), sizeof pixel);
            const quint32 red = (pixel >> 16) & 0xff;
            const quint32 green = (pixel >> 8) & 0xff;
            const quint32 blue = pixel & 0xff;
            ink.dark += red < darkest && green < darkest && blue < darkest ? 1 : 0;
            ink.touched += (pixel & 0xffffff) != 0xffffff ? 1 : 0;
        }
    }
    return ink;
}

} // namespace Relais::Test

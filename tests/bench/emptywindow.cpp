// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of bench_desktop: Qt Widgets and nothing else.

#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QWidget window;
    window.setStyleSheet(QStringLiteral("background: #dddddd"));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestAutostart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandIsQuotedForTheDesktop();
    void anEntryThatTheDesktopSwitchedOffIsOff();
    void aFolderThatCannotBeWrittenIsSaid();
};

void TestAutostart::theCommandIsQuotedForTheDesktop()
{
    const QTemporaryDir folder;
    const Autostart autostart({ u"/opt/my \"relais\"/50%/$x"_s, u"--background"_s }, folder.path());
    QVERIFY(autostart.set(true).has_value());
    QFile file(folder.filePath(u"relais.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(
        text.contains(R"(Exec="/opt/my \\"relais\\"/50%%/\\$x" "--background")"), text.constData());
    QVERIFY(autostart.isOn());
}

void TestAutostart::anEntryThatTheDesktopSwitchedOffIsOff()
{
    const QTemporaryDir folder;
    const Autostart autostart({ u"relais"_s }, folder.path());
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true).has_value());
    QFile file(folder.filePath(u"relais.desktop"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true).has_value());
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.set(false).has_value());
    QVERIFY(!file.exists());
    QVERIFY(autostart.set(false).has_value()); // it is off already
}

void TestAutostart::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"autostart"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto result = Autostart({ u"relais"_s }, file.fileName()).set(true);
    QVERIFY(!result && result.error().code == ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"

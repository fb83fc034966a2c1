// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/shortcutkey.h"

#include <QKeySequence>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestShortcutKey final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsNamedAsTheDesktopNamesIt_data();
    void aKeyIsNamedAsTheDesktopNamesIt();
    void whatWouldDisturbOtherProgramsIsNone_data();
    void whatWouldDisturbOtherProgramsIsNone();
};

void TestShortcutKey::aKeyIsNamedAsTheDesktopNamesIt_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<quint32>("keysym"); // of X11/keysymdef.h
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("trigger");
    const auto row = [](const char *keys, quint32 keysym, int modifiers, const char *trigger) {
        QTest::newRow(keys) << QString::fromUtf8(keys) << keysym << modifiers
                            << QString::fromUtf8(trigger);
    };
    row("Ctrl+Alt+R", 0x72, 4 + 8, "CTRL+ALT+r");
    row("Meta+Shift+7", 0x37, 64 + 1, "SHIFT+LOGO+7");
    row("Alt+F12", 0xffc9, 8, "ALT+F12");
    row("Ctrl+Space", 0x20, 4, "CTRL+space");
    row("Ctrl+PgDown", 0xff56, 4, "CTRL+Next");
    row("Ctrl+,", 0x2c, 4, "CTRL+U002C");
    row("Ctrl+É", 0xe9, 4, "CTRL+U00E9");
    row("Ctrl+Alt+Shift+Left", 0xff51, 4 + 8 + 1, "CTRL+ALT+SHIFT+Left");
}

void TestShortcutKey::aKeyIsNamedAsTheDesktopNamesIt()
{
    QFETCH(QString, keys);
    QFETCH(quint32, keysym);
    QFETCH(int, modifiers);
    QFETCH(QString, trigger);
    const auto key = ShortcutKey::of(QKeySequence::fromString(keys, QKeySequence::PortableText));
    QVERIFY(key.has_value());
    QCOMPARE(key->keysym, keysym);
    QCOMPARE(int(key->modifiers), modifiers);
    QCOMPARE(key->trigger, trigger);
}

void TestShortcutKey::whatWouldDisturbOtherProgramsIsNone_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("none") << QString();
    for (const char *keys : { "R", "Shift+R", "F5", "Ctrl+K, Ctrl+R", "Ctrl+Media Play",
             "Ctrl+Num+5", "not a key at all" })
        QTest::newRow(keys) << QString::fromUtf8(keys);
}

void TestShortcutKey::whatWouldDisturbOtherProgramsIsNone()
{
    QFETCH(QString, keys);
    QVERIFY(!ShortcutKey::of(QKeySequence::fromString(keys, QKeySequence::PortableText)));
}

QTEST_GUILESS_MAIN(TestShortcutKey)
#include "tst_shortcutkey.moc"

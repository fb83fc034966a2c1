// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/charter.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestCharter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatPartsTheTextsIsNamed();
    void spacingIsNoChange();
};

void TestCharter::onlyWhatPartsTheTextsIsNamed()
{
    const CharterChanges changes = charterChanges(
        u"One.\n\nTwo.\n\nThree.\n\nFour."_s, u"One.\n\nTwo and a half.\n\nThree.\n\nFive."_s);
    QCOMPARE(changes.removed, QStringList({ u"Two."_s, u"Four."_s }));
    QCOMPARE(changes.added, QStringList({ u"Two and a half."_s, u"Five."_s }));
}

void TestCharter::spacingIsNoChange()
{
    const CharterChanges changes =
        charterChanges(u"One  line\nmore.\n\n\nTwo."_s, u" One line more.\n \nTwo.\n"_s);
    QVERIFY(changes == CharterChanges());
}

QTEST_APPLESS_MAIN(TestCharter)
#include "tst_charter.moc"

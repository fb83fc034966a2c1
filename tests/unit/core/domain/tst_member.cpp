// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/member.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Member : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initialsStandForAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << u"Léa Martin"_s << u"LM"_s;
        QTest::newRow("first and last") << u"Jean Pierre de la Tour"_s << u"JT"_s;
        QTest::newRow("one word") << u"madonna"_s << u"M"_s;
        QTest::newRow("accent kept") << u"élodie Östman"_s << u"ÉÖ"_s;
        QTest::newRow("decomposed accent stays whole") << u"e\u0301lodie"_s << u"E\u0301"_s;
        QTest::newRow("spaces") << u"  Ana \t  Sol "_s << u"AS"_s;
        QTest::newRow("bracket") << u"Ana Sol (ext.)"_s << u"AS"_s;
        QTest::newRow("outside the BMP") << u"\U00020BB7田 太郎"_s << u"\U00020BB7太"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no letters") << u"... --"_s << QString();
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << QString();
    }
    void initialsStandForAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(initials(name), expected);
    }
    void everyoneIsAnAmbassador()
    {
        Member member;
        QVERIFY(member.has(Role::Ambassador));
        QVERIFY(!member.has(Role::Editor));
        member.roles = { Role::Editor };
        QVERIFY(member.has(Role::Editor));
        QVERIFY(!member.has(Role::Admin));
    }
    void rolesAreReadBack()
    {
        for (const Role role : { Role::Ambassador, Role::Editor, Role::Manager, Role::Admin })
            QCOMPARE(roleFromKey(roleKey(role)), role);
        QVERIFY(!roleFromKey(u"owner"_s));
    }
};

QTEST_APPLESS_MAIN(tst_Member)
#include "tst_member.moc"

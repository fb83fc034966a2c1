// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/addresslist.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

using Problem = TypedAddress::Problem;

class TestAddressList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySeparatorParts_data();
    void everySeparatorParts();
    void namesStandBesideTheirAddress_data();
    void namesStandBesideTheirAddress();
    void whatIsNoAddressIsToldInItsPlace();
    void theSameAddressCountsOnce();
    void anOpenQuoteSpoilsItsOwnLineOnly();
    void nothingIsNobody();

private:
    static QStringList emailsIn(const QString &text)
    {
        QStringList emails;
        const QList<TypedAddress> found = addressesIn(text);
        for (const TypedAddress &one : found)
            emails.append(one.email);
        return emails;
    }
};

void TestAddressList::everySeparatorParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << u"lea@a.example,noa@a.example"_s;
    QTest::newRow("comma and space") << u" lea@a.example , noa@a.example, "_s;
    QTest::newRow("semicolon") << u"lea@a.example; noa@a.example;"_s;
    QTest::newRow("lines") << u"lea@a.example\r\n\r\nnoa@a.example\r\n"_s;
    QTest::newRow("tab") << u"lea@a.example\tnoa@a.example"_s;
    QTest::newRow("space") << u"lea@a.example noa@a.example"_s;
    QTest::newRow("brackets") << u"<lea@a.example>, <noa@a.example>"_s;
}

void TestAddressList::everySeparatorParts()
{
    QFETCH(QString, text);
    QCOMPARE(emailsIn(text), (QStringList { u"lea@a.example"_s, u"noa@a.example"_s }));
}

void TestAddressList::namesStandBesideTheirAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Léa Martin <lea@a.example>"_s << u"Léa Martin"_s;
    QTest::newRow("quoted") << u"\"Martin, Léa\" <lea@a.example>"_s << u"Léa Martin"_s;
    QTest::newRow("surname first") << u"Martin, Léa <lea@a.example>"_s << u"Léa Martin"_s;
    QTest::newRow("no brackets") << u"Léa Martin lea@a.example"_s << u"Léa Martin"_s;
    QTest::newRow("none") << u"lea@a.example"_s << QString();
}

void TestAddressList::namesStandBesideTheirAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const QList<TypedAddress> found = addressesIn(text + u"; noa@a.example"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).name, name);
    QCOMPARE(found.at(0).email, u"lea@a.example"_s);
    QCOMPARE(found.at(0).problem, Problem::None);
    QCOMPARE(found.at(1).email, u"noa@a.example"_s);
}

void TestAddressList::whatIsNoAddressIsToldInItsPlace()
{
    const QList<TypedAddress> found =
        addressesIn(u"lea@a.example\nLéa Martin\nnoa@@a.example\nNoa <noa>\nmax@a.example"_s);
    QCOMPARE(found.size(), 5);
    QList<Problem> problems;
    for (const TypedAddress &one : found)
        problems.append(one.problem);
    QCOMPARE(problems,
        (QList<Problem> {
            Problem::None, Problem::Form, Problem::Form, Problem::Form, Problem::None }));
    QCOMPARE(found.at(1).typed, u"Léa Martin"_s);
    QCOMPARE(found.at(3).typed, u"Noa <noa>"_s);
}

void TestAddressList::theSameAddressCountsOnce()
{
    const QList<TypedAddress> found = addressesIn(u"lea@a.example, Léa <LEA@a.example>"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).problem, Problem::None);
    QCOMPARE(found.at(1).problem, Problem::Twice);
}

void TestAddressList::anOpenQuoteSpoilsItsOwnLineOnly()
{
    const QList<TypedAddress> found = addressesIn(u"\"Léa <lea@a.example>\nnoa@a.example"_s);
    QCOMPARE(found.constLast().email, u"noa@a.example"_s);
    QCOMPARE(found.constLast().problem, Problem::None);
}

void TestAddressList::nothingIsNobody()
{
    QVERIFY(addressesIn({}).isEmpty());
    QVERIFY(addressesIn(u" ,;\n , \t"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestAddressList)
#include "tst_addresslist.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreQuotedWhereTheyMustBe();
    void aFormulaIsDefused_data();
    void aFormulaIsDefused();
};

void TestCsv::cellsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(csvRecord({ u"a"_s, u"b, c"_s, u"d \"e\""_s, u"f\ng"_s, {} }),
        QByteArray("a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\r\n"));
}

void TestCsv::aFormulaIsDefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1\r\n");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1\r\n");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)\r\n");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1\r\n");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"\r\n");
    QTest::newRow("wide equals") << u"\uFF1D1+1"_s
                                 << QByteArray("'\xEF\xBC\x9D"
                                               "1+1\r\n");
    QTest::newRow("behind a semicolon")
        << u"Gas;=1+1;-2; =3;b"_s << QByteArray("Gas;'=1+1;'-2; =3;b\r\n");
    QTest::newRow("semicolons alone") << u"a;;=b;"_s << QByteArray("a;;'=b;\r\n");
    QTest::newRow("quoted too") << u"=A1,B1"_s << QByteArray("\"'=A1,B1\"\r\n");
}

void TestCsv::aFormulaIsDefused()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvRecord({ cell }), written);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

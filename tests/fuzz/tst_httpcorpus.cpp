// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/httpharness.h"

#include <QDir>
#include <QTest>

// Every input of the corpus, which also holds what the fuzzer ever found, cut in every way.
class TestHttpCorpus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howItIsCutDoesNotMatter();
};

void TestHttpCorpus::howItIsCutDoesNotMatter()
{
    const QDir folder(QStringLiteral(RELAIS_TEST_DATA "/http"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().mid(1);
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const int whole = Relais::Test::serveBytes(view, view.size());
        QCOMPARE(whole > 0, name.startsWith(u"good-"));
        for (const std::size_t piece : { 1U, 2U, 3U, 7U, 64U })
            QVERIFY2(Relais::Test::serveBytes(view, piece) == whole, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestHttpCorpus)
#include "tst_httpcorpus.moc"

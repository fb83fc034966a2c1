// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

//! Two connections to one file, as the writer's and the reader's.
struct Both {
    Both()
    {
        run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT UNIQUE) STRICT"_s);
        reader = Connection::open(path, Connection::Access::ReadOnly).value();
    }
    void run(const QString &sql)
    {
        if (const auto done = execute(writer->database(), sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    Result<void> insert(const QString &word)
    {
        Statement statement(writer->database(), u"INSERT INTO t (word) VALUES (?1)"_s);
        return statement.run({ word });
    }
    QStringList wordsFrom(int least)
    {
        QStringList words;
        Statement statement(reader->database(), u"SELECT word FROM t WHERE id >= ?1 ORDER BY id"_s);
        const auto read =
            statement.each({ least }, [&](const Statement &row) { words.append(row.text(0)); });
        return read ? words : QStringList { read.error().detail };
    }

    QTemporaryDir dir;
    const QString path = dir.filePath(u"t.sqlite"_s);
    std::unique_ptr<Connection> writer =
        Connection::open(path, Connection::Access::ReadWrite).value();
    std::unique_ptr<Connection> reader;
};

} // namespace

//! The same words again and again, as a window and a sync say them.
class TestStatement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTimeItHasItsOwnValuesAndSeesWhatWasCommitted()
    {
        Both both;
        QCOMPARE(both.wordsFrom(0), QStringList());
        QVERIFY(both.insert(u"one"_s));
        QCOMPARE(both.wordsFrom(0), QStringList { u"one"_s });
        QVERIFY(both.insert(u"two"_s));
        QVERIFY(both.insert(QString()));
        QCOMPARE(both.wordsFrom(2), (QStringList { u"two"_s, u""_s }));
        QCOMPARE(both.wordsFrom(0), (QStringList { u"one"_s, u"two"_s, u""_s }));
        QCOMPARE(both.wordsFrom(9), QStringList());
    }
    void oneInsideTheSameOneIsAnother()
    {
        Both both;
        for (const QString &word : { u"one"_s, u"two"_s, u"three"_s })
            QVERIFY(both.insert(word));
        for (int again = 0; again < 2; ++again) {
            QStringList seen;
            Statement outer(
                both.reader->database(), u"SELECT word FROM t WHERE id >= ?1 ORDER BY id"_s);
            QVERIFY(outer.each({ 1 }, [&](const Statement &row) {
                seen.append(row.text(0));
                seen += both.wordsFrom(3);
            }));
            QCOMPARE(seen,
                (QStringList {
                    u"one"_s, u"three"_s, u"two"_s, u"three"_s, u"three"_s, u"three"_s }));
        }
    }
    void oneThatFailedDoesNotSpoilTheNext()
    {
        Both both;
        QVERIFY(both.insert(u"one"_s));
        QVERIFY(!both.insert(u"one"_s));
        QVERIFY(both.insert(u"two"_s));
        QVERIFY(!both.insert(u"two"_s));
        QCOMPARE(both.wordsFrom(0), (QStringList { u"one"_s, u"two"_s }));
    }
    void whatChangedAroundItIsMet()
    {
        Both both;
        QVERIFY(both.insert(u"one"_s));
        QCOMPARE(both.wordsFrom(0), QStringList { u"one"_s });
        both.run(u"CREATE TEMP TRIGGER louder AFTER INSERT ON main.t BEGIN "
                 "UPDATE t SET word = upper(word) WHERE id = new.id; END"_s);
        both.run(u"ALTER TABLE t ADD COLUMN more TEXT NOT NULL DEFAULT ''"_s);
        QVERIFY(both.insert(u"two"_s));
        QCOMPARE(both.wordsFrom(0), (QStringList { u"one"_s, u"TWO"_s }));
    }
    void noneHoldsTheFile()
    {
        Both both;
        QVERIFY(both.insert(u"one"_s));
        QCOMPARE(both.wordsFrom(0).size(), 1);
        const auto checkpoint =
            askOne(both.writer->database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QCOMPARE(checkpoint.value(), u"0"_s); // no reader in the way
        both.run(u"VACUUM"_s); // refused while a statement is under way
        both.reader.reset();
        QCOMPARE(both.insert(u"two"_s).has_value(), true);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"

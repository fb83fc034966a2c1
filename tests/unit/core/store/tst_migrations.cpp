// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/statement.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QDir>
#include <QSqlDatabase>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_Migrations : public QObject {
    Q_OBJECT

    static QString versionOf(const QString &path)
    {
        const auto connection = Connection::open(path, Connection::Access::ReadOnly);
        return askOne((*connection)->database(), u"PRAGMA user_version"_s).value();
    }

    static void setVersion(const QString &path, int version)
    {
        const auto connection = Connection::open(path, Connection::Access::ReadWrite);
        VERIFY_OK(execute((*connection)->database(), u"PRAGMA user_version = %1"_s.arg(version)));
    }

    static QStringList recordedFiles()
    {
        return QDir(QStringLiteral(RELAIS_TEST_DATA) + u"/store"_s)
            .entryList({ u"v*.sqlite"_s }, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void versionsOnlyGrow()
    {
        int last = 0;
        for (const Migration &step : migrations()) {
            QVERIFY(step.version > last);
            last = step.version;
        }
        QVERIFY(last >= 1);
    }
    void everyVersionThatWasHasARecordedFile()
    {
        QCOMPARE(recordedFiles().size(), migrations().size());
    }
    void everyRecordedFileIsBroughtUpToDateWithItsContent_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : recordedFiles())
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyRecordedFileIsBroughtUpToDateWithItsContent()
    {
        QFETCH(QString, file);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"store.sqlite"_s);
        QVERIFY(QFile::copy(QStringLiteral(RELAIS_TEST_DATA) + u"/store/"_s + file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto store = Store::open(path);
        VERIFY_OK(store);
        QSqlDatabase &reader = (*store)->reader();
        QCOMPARE(StoryStore(reader).find({ at(100), u"actualite"_s })->size(), 1);
        QCOMPARE(RelayStore(reader).find(aRelay(1).id)->text, u"In my own words"_s);
        QCOMPARE(ProfileStore(reader).cursor().value(), u"1:42"_s);
        QCOMPARE(askOne(reader, u"PRAGMA user_version"_s).value(),
            QString::number(migrations().last().version));
    }
    void stepsThatTheFileKnowsAreNotRepeated()
    {
        StoreFixture fixture;
        VERIFY_OK(
            fixture.write([](QSqlDatabase &db) { return ProfileStore(db).setCursor(u"1:1"_s); }));
        fixture.store.reset();
        fixture.store = Store::open(fixture.path()).value();
        QCOMPARE(ProfileStore(fixture.reader()).cursor().value(), u"1:1"_s);
    }
    void aFailedStepLeavesTheVersionBeforeIt()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"store.sqlite"_s);
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        VERIFY_OK(connection);
        QSqlDatabase &db = (*connection)->database();
        const QList<Migration> steps {
            { 1, { u"CREATE TABLE a (x)"_s } },
            { 2, { u"CREATE TABLE b (x)"_s, u"CREATE TABLE a (x)"_s } },
            { 3, { u"CREATE TABLE c (x)"_s } },
        };
        QVERIFY(!migrate(db, steps));
        QCOMPARE(askOne(db, u"PRAGMA user_version"_s).value(), u"1"_s);
        QCOMPARE(askOne(db, u"SELECT count(*) FROM sqlite_schema"_s).value(), u"1"_s);
        VERIFY_OK(migrate(db, { steps[0], { 2, { u"CREATE TABLE b (x)"_s } }, steps[2] }));
        QCOMPARE(askOne(db, u"PRAGMA user_version"_s).value(), u"3"_s);
    }
    void aNewerFileIsRefusedAndNotTouched()
    {
        QString path;
        StoreFixture fixture;
        path = fixture.path();
        fixture.store.reset();
        setVersion(path, migrations().last().version + 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(Store::open(path).error().code, ErrorCode::NewerFile);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(versionOf(path), QString::number(migrations().last().version + 1));
    }
    void aNewerVersionThatIsOnlyInTheJournalIsRefusedToo()
    {
        StoreFixture fixture;
        setVersion(fixture.path(), migrations().last().version + 1);
        QCOMPARE(checkHeader(fixture.path()).has_value(), true); // not yet in the file itself
        QCOMPARE(Store::open(fixture.path()).error().code, ErrorCode::NewerFile);
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"

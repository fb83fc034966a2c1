// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/draftstore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/sparecopy.h"
#include "tests/unit/core/store/storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_SpareCopy : public QObject {
    Q_OBJECT

    static Store::Job insertion(const Relay &relay)
    {
        return [relay](QSqlDatabase &db) { return RelayStore(db).insert(relay); };
    }

    //! What the spare's file says, as another program would read it.
    static QStringList keysInSpare(const QString &storePath, const QString &table)
    {
        QStringList keys;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spare"_s);
            db.setDatabaseName(spareFile(storePath));
            if (!db.open())
                qFatal("the spare cannot be opened");
            QSqlQuery query(db);
            query.prepare(u"SELECT key FROM spare_row WHERE name = ? ORDER BY key"_s);
            query.addBindValue(table);
            if (!query.exec())
                qFatal("the spare cannot be read");
            while (query.next())
                keys.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"spare"_s);
        return keys;
    }

    static void overwrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void whatIsUnderWayIsInItAndWhatIsSettledIsNot()
    {
        StoreFixture fixture;
        Relay relay = aRelay(1);
        VERIFY_OK(fixture.write(insertion(relay)));
        QCOMPARE(keysInSpare(fixture.path(), u"relay"_s), QStringList { relay.id.value });
        relay.state = RelayState::Published;
        VERIFY_OK(fixture.write([relay](QSqlDatabase &db) {
            return RelayStore(db).change(relay, RelayState::Queued, {});
        }));
        QCOMPARE(keysInSpare(fixture.path(), u"relay"_s), QStringList());
    }
    void whatWaitsForAnotherMemberIsInItToo()
    {
        StoreFixture fixture;
        const MemberId ana { u"ana"_s };
        const MemberId ben { u"ben"_s };
        VERIFY_OK(fixture.write(insertion(aRelay(1))));
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ana, ben); }));
        const QString path = fixture.path();
        QCOMPARE(keysInSpare(path, u"relay"_s), QStringList { aRelay(1).id.value });
        fixture.store.reset();
        overwrite(path, {});
        fixture.store = Store::recover(path).value();
        QVERIFY(!RelayStore(fixture.reader()).find(aRelay(1).id)); // still of the other one
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ben, ana); }));
        QVERIFY(RelayStore(fixture.reader()).find(aRelay(1).id).has_value());
    }
    void whatIsRolledBackIsNotInIt()
    {
        StoreFixture fixture;
        QVERIFY(!fixture.write([](QSqlDatabase &db) -> Result<void> {
            if (const auto inserted = RelayStore(db).insert(aRelay(1)); !inserted)
                return inserted;
            return fail(ErrorCode::Rejected, u"thought better of"_s);
        }));
        QCOMPARE(keysInSpare(fixture.path(), u"relay"_s), QStringList());
    }
    void aStoreOfBeforeGetsOne()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(insertion(aRelay(1))));
        const QString path = fixture.path();
        fixture.store.reset();
        QVERIFY(QFile::remove(spareFile(path)));
        fixture.store = Store::open(path).value();
        QCOMPARE(keysInSpare(path, u"relay"_s), QStringList { aRelay(1).id.value });
    }
    void aDamagedSpareIsMadeAnew()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(insertion(aRelay(1))));
        const QString path = fixture.path();
        for (const QByteArray &damage : { QByteArray(), QByteArray(9000, 'x') }) {
            fixture.store.reset();
            overwrite(spareFile(path), damage);
            fixture.store = Store::open(path).value();
            QCOMPARE(keysInSpare(path, u"relay"_s), QStringList { aRelay(1).id.value });
        }
        VERIFY_OK(fixture.write(insertion(aRelay(2))));
        QCOMPARE(keysInSpare(path, u"relay"_s).size(), 2);
    }
    void aStoreThatLostItsContentIsToldAndMadeOfTheSpare_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::addRow("emptied") << false;
        QTest::addRow("removed") << true;
    }
    void aStoreThatLostItsContentIsToldAndMadeOfTheSpare()
    {
        QFETCH(bool, removed);
        StoreFixture fixture;
        Draft draft;
        draft.story = aStory(7).id;
        draft.text = u"unfinished \"words\", à suivre"_s;
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = RelayStore(db).insert(aRelay(1));
            if (done)
                done = DraftStore(db).put(draft, at(1));
            if (done)
                done = PushStore(db).enqueue({ { u"p1"_s }, u"relay"_s, {} });
            return done;
        }));
        const QString path = fixture.path();
        fixture.store.reset();
        if (removed)
            QVERIFY(QFile::remove(path));
        else
            overwrite(path, {});
        const auto opened = Store::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, u"store-damaged"_s);
        fixture.store = Store::recover(path).value();
        const auto relay = RelayStore(fixture.reader()).find(aRelay(1).id);
        VERIFY_OK(relay);
        QCOMPARE(relay->text, aRelay(1).text);
        QCOMPARE(relay->state, RelayState::AskPerson);
        QCOMPARE(DraftStore(fixture.reader()).find(draft.story)->text, draft.text);
        QCOMPARE(PushStore(fixture.reader()).count().value(), 1);
        QCOMPARE(keysInSpare(path, u"relay"_s), QStringList { aRelay(1).id.value });
    }
    void whatTheStoreKnowsToBeSettledStaysSettled()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(insertion(aRelay(1))));
        const QString path = fixture.path();
        fixture.store.reset();
        const QString older = fixture.dir.filePath(u"older"_s);
        QVERIFY(QFile::copy(spareFile(path), older));
        fixture.store = Store::open(path).value();
        Relay published = aRelay(1);
        published.state = RelayState::Published;
        VERIFY_OK(fixture.write([published](QSqlDatabase &db) {
            return RelayStore(db).change(published, RelayState::Queued, {});
        }));
        fixture.store.reset();
        QVERIFY(QFile::remove(spareFile(path)));
        QVERIFY(QFile::copy(older, spareFile(path)));
        fixture.store = Store::recover(path).value();
        QCOMPARE(RelayStore(fixture.reader()).find(published.id)->state, RelayState::Published);
    }
};

QTEST_GUILESS_MAIN(tst_SpareCopy)
#include "tst_sparecopy.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/accountstore.h"
#include "core/store/connection.h"
#include "core/store/draftstore.h"
#include "core/store/integrity.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/statement.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_StoreDamage : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_clean; // closed well
    QString m_running; // copied while open, with its journal

    static void fill(StoreFixture &fixture, int from, int count)
    {
        VERIFY_OK(fixture.write([=](QSqlDatabase &db) -> Result<void> {
            QList<Story> stories;
            for (int n = from; n < from + count; ++n)
                stories.append(aStory(n));
            auto done = StoryStore(db).upsert(stories);
            for (int n = from; n < from + count / 10 && done; ++n)
                done = RelayStore(db).insert(aRelay(n));
            return done;
        }));
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    static void copyStore(const QString &from, const QString &to)
    {
        for (const QString &suffix : { u""_s, u"-wal"_s, u".spare"_s, u".spare-wal"_s }) {
            if (QFile::exists(from + suffix))
                write(to + suffix, contentOf(from + suffix));
        }
    }

    // One of the damages that disks, editors and backups do.
    static void damage(const QString &path, QRandomGenerator &random)
    {
        const bool journal = QFile::exists(path + u"-wal"_s) && random.bounded(3) == 0;
        const QString target = journal ? path + u"-wal"_s : path;
        QByteArray content = contentOf(target);
        const int size = static_cast<int>(content.size());
        const int at = random.bounded(size);
        const int length = std::min(1 + random.bounded(64), size - at);
        switch (random.bounded(6)) {
        case 0:
            for (int i = 0; i < length; ++i)
                content[at + i] = static_cast<char>(content[at + i] ^ (1 << random.bounded(8)));
            break;
        case 1:
            content.replace(at, length, QByteArray(length, '\0'));
            break;
        case 2: // a whole page of rubbish
            content.replace(at / 4096 * 4096, 4096, QByteArray(4096, static_cast<char>(at)));
            break;
        case 3:
            content.truncate(at);
            break;
        case 4:
            content.clear();
            break;
        default: // two pages exchanged
            content.replace(at / 4096 * 4096, 4096, content.mid(size / 2 / 4096 * 4096, 4096));
            break;
        }
        write(target, content);
    }

    // Everything the window would do; the answers may be errors, the program may not end.
    static void use(Store &store)
    {
        QSqlDatabase &reader = store.reader();
        const StoryStore stories(reader);
        const auto ids = stories.find({ at(10'000) });
        const auto found = stories.find({ at(10'000), u"story"_s });
        const auto rows = ids ? stories.rows(*ids) : Result<QList<StoredStory>>();
        const auto counts = stories.counts(at(10'000));
        const auto relays = RelayStore(reader).list(100);
        const auto member = ProfileStore(reader).member();
        const auto written = QCoro::waitFor(store.write([](QSqlDatabase &db) -> Result<void> {
            StoryStore writer(db);
            auto done = writer.upsert({ aStory(5), aStory(9000) });
            if (done)
                done = writer.remove({ aStory(6).id }).map([](int) { });
            return done;
        }));
        for (const auto &error : { ids.map([](auto) { }), found.map([](auto) { }),
                 rows.map([](auto) { }), counts.map([](auto) { }), relays.map([](auto) { }),
                 member.map([](auto) { }), written }) {
            QVERIFY(error || error.error().code == ErrorCode::Corrupt
                || error.error().code == ErrorCode::Storage);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        StoreFixture fixture;
        fill(fixture, 0, 300);
        m_running = m_dir.filePath(u"running.sqlite"_s);
        m_clean = m_dir.filePath(u"clean.sqlite"_s);
        copyStore(fixture.path(), m_running);
        fixture.store.reset();
        copyStore(fixture.path(), m_clean);
        QVERIFY(QFile::exists(m_running + u"-wal"_s));
        QVERIFY(!QFile::exists(m_clean + u"-wal"_s));
        QLoggingCategory::setFilterRules(u"relais.store.debug=false\nrelais.store.info=false"_s);
    }
    void aStoreThatWasNotClosedWellIsWhole()
    {
        const QString path = m_dir.filePath(u"copy.sqlite"_s);
        copyStore(m_running, path);
        const auto store = Store::open(path);
        VERIFY_OK(store);
        QCOMPARE(StoryStore((*store)->reader()).count().value(), 300);
    }
    void damageIsToldOrDoesNotMatterAndNothingCrashes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void damageIsToldOrDoesNotMatterAndNothingCrashes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"store.sqlite"_s);
        copyStore(random.bounded(2) == 0 ? m_clean : m_running, path);
        damage(path, random);
        auto store = Store::open(path);
        if (store) {
            use(**store);
            return;
        }
        const ErrorCode code = store.error().code;
        QVERIFY2(code == ErrorCode::Corrupt || code == ErrorCode::NewerFile
                || code == ErrorCode::Storage,
            qPrintable(errorCodeName(code)));
        if (code == ErrorCode::Corrupt)
            QVERIFY(QFile::exists(path + u".damaged-1"_s));
    }
    //! RELAIS_DAMAGED_FILES sets the size.
    void relaysAreRescuedAndNoneIsSentByItself()
    {
        const int files = qEnvironmentVariableIsSet("RELAIS_DAMAGED_FILES")
            ? qEnvironmentVariableIntValue("RELAIS_DAMAGED_FILES")
            : 150;
        int rescued = 0;
        int damagedStores = 0;
        for (quint32 seed = 1000; seed < 1000 + static_cast<quint32>(files); ++seed) {
            QRandomGenerator random(seed);
            const QTemporaryDir dir;
            const QString path = dir.filePath(u"store.sqlite"_s);
            copyStore(m_clean, path);
            damage(path, random);
            if (Store::open(path))
                continue;
            const auto store = Store::recover(path);
            VERIFY_OK(store);
            const RelayStore relays((*store)->reader());
            const auto counts = relays.countsByState();
            VERIFY_OK(counts);
            QCOMPARE(counts->value(RelayState::Queued), 0);
            ++damagedStores;
            for (int n = 0; n < 30; ++n) {
                if (const auto relay = relays.find(aRelay(n).id))
                    QCOMPARE(relay->text, aRelay(n).text); // no letter of it is changed
            }
            rescued += counts->value(RelayState::AskPerson);
            QCOMPARE(StoryStore((*store)->reader()).count().value(), 0);
            QCOMPARE(ProfileStore((*store)->reader()).cursor().value(), QString());
            VERIFY_OK(QCoro::waitFor((*store)->write(
                [](QSqlDatabase &db) { return StoryStore(db).upsert({ aStory(1) }); })));
            QVERIFY(QFile::exists(path + u".damaged-1"_s));
            QVERIFY(!QFile::exists(path + u".rescue"_s));
        }
        qInfo() << rescued << "of" << damagedStores * 30 << "relays rescued from" << damagedStores;
        QVERIFY(damagedStores > 20);
        QVERIFY(rescued * 100 >= damagedStores * 30 * 99);
    }
    void whatOnlyThisMachineHasIsRescued()
    {
        StoreFixture fixture;
        fill(fixture, 0, 50);
        Draft draft;
        draft.story = aStory(1).id;
        draft.text = u"unfinished"_s;
        Account account;
        account.id = { u"a1"_s };
        Relay published = aRelay(900);
        published.state = RelayState::Published;
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = DraftStore(db).put(draft, at(1));
            if (done)
                done = AccountStore(db).put(account);
            if (done)
                done = RelayStore(db).insert(published);
            if (done)
                done = PushStore(db).enqueue({ { u"p1"_s }, u"relay"_s, {} });
            if (done)
                done = RelayStore(db).markCorrected(published.id, at(2));
            if (done)
                done = TrustStore(db).noteSeen(aStory(1).id, { 7, at(3) });
            if (done)
                done = ProfileStore(db).setOrganizationName(u"Norvane"_s);
            if (done)
                done = ProfileStore(db).setCursor(u"1:5"_s);
            return done;
        }));
        const QString path = fixture.path();
        fixture.store.reset();
        fixture.store = Store::recover(path).value();
        QSqlDatabase &reader = fixture.reader();
        QCOMPARE(DraftStore(reader).find(draft.story)->text, u"unfinished"_s);
        QCOMPARE(AccountStore(reader).all()->size(), 1);
        QCOMPARE(RelayStore(reader).find(published.id).value(), published);
        QCOMPARE(RelayStore(reader).find(aRelay(0).id)->state, RelayState::AskPerson);
        QCOMPARE(RelayStore(reader).history(aRelay(0).id)->last().reason, u"rescued"_s);
        QCOMPARE(PushStore(reader).count().value(), 1);
        QCOMPARE(
            askOne(reader, u"SELECT relay FROM relay_corrected"_s).value(), published.id.value);
        // An older revision of it is a replay still.
        QCOMPARE(TrustStore(reader).seen({ aStory(1).id }).value().value(aStory(1).id).revision, 7);
        QCOMPARE(ProfileStore(reader).organizationName().value(), u"Norvane"_s);
        QCOMPARE(ProfileStore(reader).cursor().value(), QString());
        QVERIFY(ProfileStore(reader).isResyncing().value()); // all is pulled, then it ends
    }
    void aStoreOfBeforeIsRescuedThoughAnIndexIsDamaged()
    {
        StoreFixture fixture;
        fill(fixture, 0, 50);
        const QString path = fixture.path();
        fixture.store.reset();
        int page = 0;
        {
            const auto connection = Connection::open(path, Connection::Access::ReadWrite);
            VERIFY_OK(connection);
            QSqlDatabase &db = (*connection)->database();
            for (const QString &sql : { u"DROP INDEX relay_apart"_s, u"DROP INDEX relay_state"_s,
                     u"DROP INDEX relay_story"_s, u"ALTER TABLE relay DROP COLUMN member"_s,
                     u"CREATE INDEX relay_state ON relay (state, not_before)"_s,
                     u"CREATE INDEX relay_story ON relay (story, state)"_s,
                     u"PRAGMA user_version = 22"_s })
                VERIFY_OK(execute(db, sql));
            page = askOne(db, u"SELECT rootpage FROM sqlite_schema WHERE name = 'relay_story'"_s)
                       .value()
                       .toInt();
        }
        QVERIFY(page > 1);
        QByteArray content = contentOf(path);
        content.replace((page - 1) * 4096, 4096, QByteArray(4096, 'x'));
        write(path, content);
        QVERIFY(QFile::remove(path + u".spare"_s)); // which has what is under way
        fixture.store = Store::recover(path).value();
        for (int n = 0; n < 5; ++n)
            VERIFY_OK(RelayStore(fixture.reader()).find(aRelay(n).id));
    }
    void aDamagedStoreIsKeptOnceHoweverOftenItIsOpened()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"store.sqlite"_s);
        write(path, QByteArray(5000, 'x'));
        for (int i = 0; i < 3; ++i) {
            const auto store = Store::open(path);
            QCOMPARE(store.error().code, ErrorCode::Corrupt);
            QCOMPARE(store.error().reason, u"store-damaged"_s);
        }
        QCOMPARE(QDir(dir.path()).entryList({ u"*.damaged-*"_s }).size(), 1);
        QCOMPARE(contentOf(path + u".damaged-1"_s), QByteArray(5000, 'x'));
    }
    void damageFoundLaterIsToldByTheNextWrite()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"store.sqlite"_s);
        copyStore(m_clean, path);
        const auto store = Store::open(path);
        VERIFY_OK(store);
        QByteArray content = contentOf(path);
        content.replace(8192, content.size() - 8192, QByteArray(content.size() - 8192, '\x5a'));
        write(path, content);
        Result<void> written;
        for (int i = 0; i < 3 && written; ++i) {
            written = QCoro::waitFor((*store)->write(
                [](QSqlDatabase &db) { return StoryStore(db).upsert({ aStory(9000) }); }));
        }
        // From SQLite's cache it may still work; when not, the reason is told.
        QVERIFY(written || written.error().code == ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_storedamage.moc"

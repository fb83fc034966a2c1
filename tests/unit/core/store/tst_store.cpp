// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/statement.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QDir>
#include <QSqlDatabase>

#include <thread>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_Store : public QObject {
    Q_OBJECT

    static Store::Job setting(const QString &key, const QString &value)
    {
        return [=](QSqlDatabase &db) { return ProfileStore(db).setValue(key, value); };
    }

private Q_SLOTS:
    void whatWasWrittenIsThereAfterReopening()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(setting(u"k"_s, u"v"_s)));
        fixture.store.reset();
        fixture.store = Store::open(fixture.path()).value();
        QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), u"v"_s);
    }
    void aWriteIsReadAtOnceAfterItsTask()
    {
        StoreFixture fixture;
        for (int i = 0; i < 50; ++i) {
            VERIFY_OK(fixture.write(setting(u"k"_s, QString::number(i))));
            QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), QString::number(i));
        }
    }
    void commitsAreDurable()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            const bool safe = askOne(db, u"PRAGMA synchronous"_s) == u"2"_s
                && askOne(db, u"PRAGMA journal_mode"_s) == u"wal"_s
                && askOne(db, u"PRAGMA foreign_keys"_s) == u"1"_s;
            return safe ? Result<void>() : fail(ErrorCode::Storage, u"not durable"_s);
        }));
    }
    void aFailedJobLeavesNothing()
    {
        StoreFixture fixture;
        const auto failed = fixture.write([](QSqlDatabase &db) -> Result<void> {
            if (const auto done = ProfileStore(db).setValue(u"k"_s, u"v"_s); !done)
                return done;
            return fail(ErrorCode::Conflict, u"changed my mind"_s);
        });
        QCOMPARE(failed.error().code, ErrorCode::Conflict);
        QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), QString());
        VERIFY_OK(fixture.write(setting(u"k"_s, u"after"_s)));
    }
    // SQLite's own limit of the file stands for the disk's.
    void aFullDiskIsToldCostsNothingAndPasses()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write([](QSqlDatabase &db) { return RelayStore(db).insert(aRelay(1)); }));
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            const auto pages = askOne(db, u"PRAGMA page_count"_s);
            return pages ? execute(db, u"PRAGMA max_page_count = "_s + *pages)
                         : Result<void>(fail(pages.error()));
        }));
        const Store::Job large = [](QSqlDatabase &db) {
            QList<Story> stories;
            for (int n = 0; n < 500; ++n)
                stories.append(aStory(n));
            return StoryStore(db).upsert(stories);
        };
        for (int i = 0; i < 3; ++i) {
            const auto refused = fixture.write(large);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, u"disk-full"_s);
        }
        VERIFY_OK(RelayStore(fixture.reader()).find(aRelay(1).id));
        QCOMPARE(StoryStore(fixture.reader()).count().value(), 0); // nothing by halves
        VERIFY_OK(fixture.write(
            [](QSqlDatabase &db) { return execute(db, u"PRAGMA max_page_count = 1000000"_s); }));
        VERIFY_OK(fixture.write(large));
        QCOMPARE(StoryStore(fixture.reader()).count().value(), 500);
    }
    void jobsRunInTheirOrderOnAnotherThread()
    {
        StoreFixture fixture;
        const auto caller = std::this_thread::get_id();
        std::thread::id writer;
        QStringList order;
        for (int i = 0; i < 20; ++i) {
            // Started, not awaited: a task runs by itself.
            fixture.store->write([&, i](QSqlDatabase &) -> Result<void> {
                writer = std::this_thread::get_id();
                order.append(QString::number(i));
                return {};
            });
        }
        VERIFY_OK(fixture.write([](QSqlDatabase &) -> Result<void> { return {}; }));
        QVERIFY(writer != caller);
        QCOMPARE(order.size(), 20);
        QCOMPARE(order.last(), u"19"_s);
    }
    void aTaskEndsOnTheThreadThatAsked()
    {
        StoreFixture fixture;
        QThread *resumed = nullptr;
        const auto ask = [](Store &store, QThread *&thread) -> QCoro::Task<> {
            co_await store.write([](QSqlDatabase &) -> Result<void> { return {}; });
            thread = QThread::currentThread();
        };
        QCoro::waitFor(ask(*fixture.store, resumed));
        QCOMPARE(resumed, QThread::currentThread());
    }
    void aClosingStoreFinishesWhatIsQueued()
    {
        StoreFixture fixture;
        for (int i = 0; i < 200; ++i)
            fixture.store->write(setting(u"k%1"_s.arg(i), u"v"_s));
        fixture.store.reset();
        fixture.store = Store::open(fixture.path()).value();
        const auto count = askOne(fixture.reader(), u"SELECT count(*) FROM profile"_s);
        QCOMPARE(count.value(), u"200"_s);
    }
    void theReaderCannotWrite()
    {
        StoreFixture fixture;
        QVERIFY(!ProfileStore(fixture.reader()).setValue(u"k"_s, u"v"_s));
    }
    void readingGoesOnWhileAJobHoldsTheWriteLock()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(setting(u"k"_s, u"before"_s)));
        std::atomic<bool> entered { false };
        std::atomic<bool> leave { false };
        auto writing = fixture.store->write([&](QSqlDatabase &db) -> Result<void> {
            const auto done = ProfileStore(db).setValue(u"k"_s, u"after"_s);
            entered = true;
            while (!leave)
                std::this_thread::yield();
            return done;
        });
        QTRY_VERIFY(entered);
        QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), u"before"_s);
        leave = true;
        VERIFY_OK(QCoro::waitFor(std::move(writing)));
        QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), u"after"_s);
    }
    void aQuestionIsAnsweredOnAThreadOfItsOwn()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write(setting(u"k"_s, u"before"_s)));
        std::atomic<bool> entered { false };
        std::atomic<bool> leave { false };
        QString seen;
        std::thread::id reader;
        auto reading = fixture.store->read([&](QSqlDatabase &db) -> Result<void> {
            entered = true;
            while (!leave)
                std::this_thread::yield();
            reader = std::this_thread::get_id();
            seen = ProfileStore(db).value(u"k"_s).value_or(QString());
            return {};
        });
        QTRY_VERIFY(entered);
        // Neither who asked nor who writes waits for it.
        VERIFY_OK(fixture.write(setting(u"k"_s, u"after"_s)));
        leave = true;
        VERIFY_OK(QCoro::waitFor(std::move(reading)));
        QVERIFY(reader != std::this_thread::get_id());
        QCOMPARE(seen, u"after"_s);
    }
    void aQuestionCannotWrite()
    {
        StoreFixture fixture;
        QVERIFY(!QCoro::waitFor(fixture.store->read(setting(u"k"_s, u"v"_s))));
        QCOMPARE(ProfileStore(fixture.reader()).value(u"k"_s).value(), QString());
    }
    void aClosingStoreAnswersWhatWasAsked()
    {
        StoreFixture fixture;
        int answered = 0;
        for (int i = 0; i < 20; ++i) {
            fixture.store->read([&answered](QSqlDatabase &) -> Result<void> {
                ++answered;
                return {};
            });
        }
        fixture.store.reset();
        QCOMPARE(answered, 20);
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList {});
    }
    void twoProgramsOnOneStoreBothWrite()
    {
        StoreFixture fixture;
        auto second = Store::open(fixture.path());
        VERIFY_OK(second);
        for (int i = 0; i < 20; ++i) {
            VERIFY_OK(fixture.write(setting(u"a"_s, QString::number(i))));
            VERIFY_OK(QCoro::waitFor((*second)->write(setting(u"b"_s, QString::number(i)))));
        }
        QCOMPARE(ProfileStore(fixture.reader()).value(u"b"_s).value(), u"19"_s);
    }
    void everyConnectionIsForgottenAtTheEnd()
    {
        {
            const StoreFixture fixture;
        }
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList {});
    }
    void anEmptyFileBecomesAStore()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"store.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        VERIFY_OK(Store::open(file.fileName()));
    }
    void aFolderThatIsNotThereIsAnErrorNotACrash()
    {
        const auto opened = Store::open(u"/nonexistent/store.sqlite"_s);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"

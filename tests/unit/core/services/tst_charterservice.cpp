// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/charterservice.h"

#include "core/api/charter.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class TestCharterService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutACharterNothingIsAsked();
    void acceptingIsKeptAndPushed();
    void aNewVersionAsksAgain();
    void whatWasAcceptedOnAnotherMachineIsNotAskedAgain();
    void aVersionThatIsNoLongerCurrentIsNotAccepted();

private:
    static Charter charter(int version)
    {
        Charter charter;
        charter.version = version;
        charter.texts = { { u"fr"_s, u"Parlez vrai."_s } };
        return charter;
    }
    //! As the sync keeps it.
    static Result<void> bring(StoreFixture &fixture, const Charter &charter)
    {
        const QByteArray json = QJsonDocument(Api::toJson(charter)).toJson();
        return fixture.write([json](QSqlDatabase &db) {
            return ProfileStore(db).setValue(u"charter"_s, QString::fromUtf8(json));
        });
    }
    ManualClock m_clock { at(10) };
};

void TestCharterService::withoutACharterNothingIsAsked()
{
    StoreFixture fixture;
    const CharterService service(*fixture.store, m_clock);
    QVERIFY(!service.isPending());
    QVERIFY(service.current().has_value() && !service.current()->has_value());
}

void TestCharterService::acceptingIsKeptAndPushed()
{
    StoreFixture fixture;
    VERIFY_OK(bring(fixture, charter(3)));
    CharterService service(*fixture.store, m_clock);
    QSignalSpy accepted(&service, &CharterService::accepted);
    QVERIFY(service.isPending());
    VERIFY_OK(QCoro::waitFor(service.accept(3)));
    QVERIFY(!service.isPending());
    QCOMPARE(service.current()->value().acceptedAt, at(10));
    QCOMPARE(accepted.size(), 1);
    const auto pushes = PushStore(fixture.reader()).oldest(10, 10'000);
    VERIFY_OK(pushes);
    QCOMPARE(pushes->size(), 1);
    QCOMPARE(pushes->first().kind, u"charter-accept"_s);
    QCOMPARE(pushes->first().body.value("version"_L1).toInt(), 3);
}

void TestCharterService::aNewVersionAsksAgain()
{
    StoreFixture fixture;
    VERIFY_OK(bring(fixture, charter(3)));
    CharterService service(*fixture.store, m_clock);
    VERIFY_OK(QCoro::waitFor(service.accept(3)));
    VERIFY_OK(bring(fixture, charter(4)));
    QVERIFY(service.isPending());
}

void TestCharterService::whatWasAcceptedOnAnotherMachineIsNotAskedAgain()
{
    StoreFixture fixture;
    Charter accepted = charter(3);
    accepted.acceptedAt = at(5);
    VERIFY_OK(bring(fixture, accepted));
    const CharterService service(*fixture.store, m_clock);
    QVERIFY(!service.isPending());
}

void TestCharterService::aVersionThatIsNoLongerCurrentIsNotAccepted()
{
    StoreFixture fixture;
    VERIFY_OK(bring(fixture, charter(4)));
    CharterService service(*fixture.store, m_clock);
    const auto result = QCoro::waitFor(service.accept(3));
    QVERIFY(!result && result.error().code == ErrorCode::Conflict);
    QVERIFY(service.isPending());
}

QTEST_GUILESS_MAIN(TestCharterService)
#include "tst_charterservice.moc"

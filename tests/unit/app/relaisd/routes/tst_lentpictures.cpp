// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture's public address: nobody guesses it, it ends, and nothing else comes out by it.

#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/networks/lentpictures.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"
#include "tests/support/drawnpicture.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSize>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

namespace {

QByteArray jpeg(int width = 1080, int height = 1080)
{
    return Test::drawnPicture({ width, height }, Qt::darkCyan, "JPEG");
}

//! The picture with one more segment behind its first.
QByteArray withSegment(const QByteArray &picture, const QByteArray &segment)
{
    QByteArray bytes = picture;
    return bytes.insert(20, segment); // FF D8, then JFIF's 18 bytes
}

QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

class TestLentPictures final : public QObject {
    Q_OBJECT

    struct Desk {
        Company company;
        RouteContext context;
        QList<Route> routes;

        Desk()
        {
            context.clock = &company.clock;
            context.dataFolder = company.dir.path();
            context.publicUrl = QUrl(u"https://relais.example"_s);
            routes = lentPictureRoutes(context);
            const SealKey key = SealKey::ensure(company.dir.path()).value();
            StoredNetwork stored;
            stored.setting.network = Network::Instagram;
            stored.setting.clientId = u"880467"_s;
            stored.sealedSecret = key.seal("canary-secret");
            Test::must(NetworkRepository(company.db).put(stored, company.clock.now()));
        }
        Response call(const QByteArray &method, const Member &who, const QString &name,
            const QString &value, const QByteArray &body = {})
        {
            Request request;
            request.caller = Caller { who.id, { u"device"_s }, {} };
            request.query.addQueryItem(name, value);
            request.parameters.insert(name, value);
            request.body = body;
            for (const Route &route : std::as_const(routes)) {
                if (route.method == method)
                    return route.write ? route.write(request, company.db)
                                       : route.read(request, company.db);
            }
            return { .status = 501 };
        }
        Response lend(const QByteArray &bytes, const QString &network = u"instagram"_s)
        {
            return call("POST", company.ana, u"network"_s, network, bytes);
        }
        Response look(const QString &name) { return call("GET", company.ben, u"name"_s, name); }
    };

private Q_SLOTS:
    void whoHasTheAddressGetsThePictureAndNothingElse()
    {
        Desk desk;
        const QByteArray picture = jpeg();
        const Response lent = desk.lend(picture);
        QCOMPARE(lent.status, 200);
        const QString name = json(lent)["name"_L1].toString();
        QCOMPARE(
            json(lent)["url"_L1].toString(), QString(u"https://relais.example/lent/"_s + name));
        QVERIFY(name.size() >= 60);
        const Response seen = desk.look(name);
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.body, picture);
        QCOMPARE(seen.contentType, QByteArray("image/jpeg"));
        QVERIFY(seen.headers.contains({ "Cache-Control", "no-store" }));
        for (const auto &[header, value] : seen.headers) {
            QVERIFY(!value.contains(desk.company.ana.id.value.toUtf8()));
            QVERIFY(!value.contains(desk.company.ana.name.toUtf8()));
        }
        // The address says nothing of the person either, and no two are alike.
        const QByteArray said =
            QByteArray::fromBase64(name.chopped(4).toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY(!said.contains(desk.company.ana.id.value.toUtf8()));
        QVERIFY(json(desk.lend(picture))["name"_L1].toString() != name);
        // In the database its name is a hash alone.
        auto rows = run(desk.company.db, u"SELECT name_hash FROM lent_picture"_s);
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->value(0).toByteArray().contains(name.toLatin1()));
    }
    void anHourLaterItIsGone()
    {
        Desk desk;
        const QString name = json(desk.lend(jpeg()))["name"_L1].toString();
        desk.company.clock.advance(59min);
        QCOMPARE(desk.look(name).status, 200);
        desk.company.clock.advance(1min);
        QCOMPARE(desk.look(name).status, 404); // before anything tidied up
        Test::must(tick(desk.company.db, desk.company.clock));
        auto rows = run(desk.company.db, u"SELECT COUNT(*) FROM lent_picture"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }
    void whatIsGivenBackIsGoneAtOnceAndByItsOwnerAlone()
    {
        Desk desk;
        const QString name = json(desk.lend(jpeg()))["name"_L1].toString();
        QCOMPARE(desk.call("DELETE", desk.company.ben, u"name"_s, name).status, 204);
        QCOMPARE(desk.look(name).status, 200);
        QCOMPARE(desk.call("DELETE", desk.company.ana, u"name"_s, name).status, 204);
        QCOMPARE(desk.look(name).status, 404);
        QCOMPARE(desk.call("DELETE", desk.company.ana, u"name"_s, name).status, 204);
    }
    void anAddressThatWasNotGivenOpensNothing()
    {
        Desk desk;
        const QString name = json(desk.lend(jpeg()))["name"_L1].toString();
        QStringList guesses { {}, u".jpg"_s, u"../relais.db"_s, name.chopped(4), name.toUpper(),
            QString(64, u'A') + u".jpg"_s };
        // Every sign of it counts, those of the time as well.
        for (const int at : { 0, 12, 31, 33, 40, 45, 63 }) {
            QString other = name;
            other[at] = other[at] == u'A' ? u'B' : u'A';
            guesses.append(other);
        }
        for (const QString &guess : guesses) {
            const Response response = desk.look(guess);
            QVERIFY2(response.status == 404, qPrintable(guess));
            QCOMPARE(json(response)["code"_L1].toString(), u"not-found"_s);
        }
        QCOMPARE(desk.look(name).status, 200);
        // With another key nothing that was given out is good.
        QVERIFY(QFile::remove(desk.company.dir.path() + u"/seal.key"_s));
        QCOMPARE(desk.look(name).status, 404);
        QVERIFY(SealKey::ensure(desk.company.dir.path()));
        QCOMPARE(desk.look(name).status, 404);
    }
    void onlyAPictureIsTakenAndNothingThatTellsMore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray picture = jpeg(400, 300);
        const QString form = u"picture-form"_s;
        QTest::newRow("picture") << picture << QString();
        QTest::newRow("as wide as it is shown") << jpeg(1440, 100) << QString();
        QTest::newRow("wider") << jpeg(1441, 100) << u"picture-too-large"_s;
        QTest::newRow("empty") << QByteArray() << form;
        QTest::newRow("text") << QByteArray("canary") << form;
        QTest::newRow("cut") << picture.chopped(2) << form;
        QTest::newRow("text behind it") << QByteArray(picture + "canary") << form;
        QTest::newRow("picture behind it") << QByteArray(picture + picture) << form;
        QTest::newRow("Exif") << withSegment(picture,
            QByteArray("\xff\xe1\x00\x0a"
                       "Exif\0\0xy",
                12)) << form;
        QTest::newRow("comment") << withSegment(picture,
            QByteArray("\xff\xfe\x00\x08"
                       "canary",
                10)) << form;
        QTest::newRow("colour profile") << withSegment(picture,
            QByteArray("\xff\xe2\x00\x08"
                       "ICC_PR",
                10)) << form;
    }
    void onlyAPictureIsTakenAndNothingThatTellsMore()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Desk desk;
        const Response response = desk.lend(bytes);
        QCOMPARE(json(response)["code"_L1].toString(), code);
        QCOMPARE(response.status, code.isEmpty() ? 200 : 422);
    }
    void onlyWhatTheCompanyHasSetUpIsLentTo()
    {
        Desk desk;
        for (const QString &network : { u"threads"_s, u"linkedin"_s, u"holograms"_s, QString() })
            QCOMPARE(desk.lend(jpeg(), network).status, 404);
        StoredNetwork off = NetworkRepository(desk.company.db).find(Network::Instagram).value();
        off.setting.enabled = false;
        Test::must(NetworkRepository(desk.company.db).put(off, desk.company.clock.now()));
        QCOMPARE(desk.lend(jpeg()).status, 404);
    }
    void nobodyFillsTheDatabase()
    {
        Desk desk;
        const QByteArray picture = jpeg(64, 64);
        for (int i = 0; i < LentPictures::mostAtOnce; ++i)
            QCOMPARE(desk.lend(picture).status, 200);
        QCOMPARE(json(desk.lend(picture))["code"_L1].toString(), u"pictures-full"_s);
        desk.company.clock.advance(61min);
        QCOMPARE(desk.lend(picture).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestLentPictures)
#include "tst_lentpictures.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "core/services/community/ownpicture.h"
#include "core/services/queue/mediaservice.h"
#include "tests/support/httpserver.h"

#include <QCoro/QCoroTask>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Relais;

namespace {

struct World {
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    QString pictureFile(const QSize &size, const char *format = "JPEG") const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(u"pump."_s + QString::fromLatin1(format).toLower());
        return image.save(path, format) ? path : QString();
    }
    QString refusalOf(const QString &path)
    {
        const auto kept = QCoro::waitFor(media.keepFile(path));
        return kept ? u"kept"_s : kept.error().reason;
    }

    QTemporaryDir folder;
    HttpClient http;
    MediaService media { http, [] { return QUrl(); }, folder.filePath(u"media"_s) };
};

} // namespace

//! Pictures of the person's own, chosen, dropped or pasted.
class TestMediaService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsKept();
    void aPartIsCutOutAndKept();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void whatIsNoFileIsNotWaitedFor();
    void aFileThatIsTooLargeIsNotRead();
    void tooManyPixelsAreSaid();
    void aPictureOfABusyBackendIsNotTakenForGone_data();
    void aPictureOfABusyBackendIsNotTakenForGone();
    void aPageInThePlaceOfAPictureIsNeitherKeptNorALoss_data();
    void aPageInThePlaceOfAPictureIsNeitherKeptNorALoss();
    void aDamagedPictureIsFetchedAnew();
    void aDamagedPictureOfOnesOwnIsGone();
};

void TestMediaService::aPictureOfABusyBackendIsNotTakenForGone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("comes"); // a relay waits for it
    QTest::newRow("too many requests") << 429 << true;
    QTest::newRow("too slow") << 408 << true;
    QTest::newRow("restarting") << 503 << true;
    QTest::newRow("sent elsewhere") << 302 << true;
    QTest::newRow("gone") << 404 << false;
}

void TestMediaService::aPictureOfABusyBackendIsNotTakenForGone()
{
    QFETCH(const int, status);
    QFETCH(const bool, comes);
    World world;
    Test::HttpServer server(
        [status](const Test::ServerRequest &) { return Test::jsonAnswer(status, "{}"); });
    const QUrl address = server.url();
    MediaService media(
        world.http, [address] { return address; }, world.folder.filePath(u"media"_s));
    const auto bytes = QCoro::waitFor(media.bytes(u"/media/pump.jpg"_s));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().isTransient(), comes);
}

void TestMediaService::aPageInThePlaceOfAPictureIsNeitherKeptNorALoss_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("of a hotel's network") << 200;
    QTest::newRow("of another server in its place") << 404;
}

void TestMediaService::aPageInThePlaceOfAPictureIsNeitherKeptNorALoss()
{
    QFETCH(const int, status);
    World world;
    Test::HttpServer server([status](const Test::ServerRequest &) {
        return Test::ServerAnswer { .status = status,
            .body = "<!DOCTYPE html><title>Welcome</title>",
            .headers = { { "Content-Type", "text/html; charset=utf-8" } } };
    });
    const QUrl address = server.url();
    MediaService media(
        world.http, [address] { return address; }, world.folder.filePath(u"media"_s));
    const QString named = QString(64, u'a') + u".jpg"_s;
    for (const QString &name : { u"pump.jpg"_s, named }) {
        const auto bytes = QCoro::waitFor(media.bytes(u"/media/"_s + name));
        QVERIFY(!bytes);
        QVERIFY(bytes.error().isTransient());
        QVERIFY(!QFile::exists(world.folder.filePath(u"media/"_s + name)));
    }
}

void TestMediaService::aDamagedPictureIsFetchedAnew()
{
    World world;
    const QByteArray picture = "a pump";
    int asked = 0;
    Test::HttpServer server([&asked, picture](const Test::ServerRequest &) {
        ++asked;
        return Test::ServerAnswer { .body = picture,
            .headers = { { "Content-Type", "image/jpeg" } } };
    });
    const QUrl address = server.url();
    MediaService media(
        world.http, [address] { return address; }, world.folder.filePath(u"media"_s));
    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
    const QString path = u"/media/"_s + QString::fromLatin1(hash.toHex()) + u".jpg"_s;
    const auto read = [&media, path] {
        return QCoro::waitFor(media.bytes(path)).value_or(QByteArray());
    };
    QCOMPARE(read(), picture);
    QCOMPARE(read(), picture);
    QCOMPARE(asked, 1);
    QVERIFY(!world.file(path.mid(1), "a pu").isEmpty()); // what a full disk leaves, say
    QCOMPARE(read(), picture);
    QCOMPARE(asked, 2);
    QCOMPARE(read(), picture);
    QCOMPARE(asked, 2);
}

void TestMediaService::aDamagedPictureOfOnesOwnIsGone()
{
    World world;
    const auto kept = QCoro::waitFor(world.media.keepFile(world.pictureFile({ 60, 40 })));
    QVERIFY(kept.has_value());
    QVERIFY(QCoro::waitFor(world.media.bytes(kept->path)).has_value());
    QVERIFY(!world.file(u"media"_s + kept->path, "a pu").isEmpty());
    const auto damaged = QCoro::waitFor(world.media.bytes(kept->path));
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::NotFound);
}

void TestMediaService::aPictureIsKept()
{
    World world;
    const auto kept = QCoro::waitFor(world.media.keepFile(world.pictureFile({ 60, 40 })));
    QVERIFY(kept.has_value());
    QVERIFY(kept->path.startsWith(u"/own/"_s));
    QCOMPARE(QSize(kept->width, kept->height), QSize(60, 40));
}

void TestMediaService::aPartIsCutOutAndKept()
{
    World world;
    const auto whole = QCoro::waitFor(world.media.keepFile(world.pictureFile({ 60, 40 })));
    QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().detail));
    const auto part = QCoro::waitFor(world.media.keepPart(whole->path, QRectF(0.25, 0, 0.5, 0.75)));
    QVERIFY2(part.has_value(), part ? "" : qPrintable(part.error().detail));
    QCOMPARE(part->width, 30);
    QCOMPARE(part->height, 30);
    QVERIFY(part->path != whole->path); // the whole one can be cut anew
    QVERIFY(QFile::exists(world.media.localFile(whole->path)));
}

void TestMediaService::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a document") << u"plan.pdf"_s << QByteArray("%PDF-1.7 plan");
    QTest::newRow("only called a picture") << u"pump.png"_s << QByteArray("#!/bin/sh");
    QTest::newRow("another kind") << u"pump.gif"_s << QByteArray("GIF89a........");
    QTest::newRow("nothing") << u"pump.jpg"_s << QByteArray();
}

void TestMediaService::whatIsNoPictureIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    World world;
    QCOMPARE(world.refusalOf(world.file(name, content)), u"image-unreadable"_s);
}

void TestMediaService::whatIsNoFileIsNotWaitedFor()
{
    World world;
    const QString pipe = world.folder.filePath(u"pump.jpg"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(world.refusalOf(pipe), u"image-unreadable"_s); // nobody ever writes into it
    QCOMPARE(world.refusalOf(world.folder.path()), u"image-unreadable"_s);
    QCOMPARE(world.refusalOf(world.folder.filePath(u"none.jpg"_s)), u"image-unreadable"_s);
}

void TestMediaService::aFileThatIsTooLargeIsNotRead()
{
    World world;
    QFile large(world.pictureFile({ 60, 40 }));
    QVERIFY(large.open(QIODevice::ReadWrite));
    QVERIFY(large.resize(largestOwnFile + 1)); // takes no room on the disk
    QCOMPARE(world.refusalOf(large.fileName()), u"image-file-too-large"_s);
}

void TestMediaService::tooManyPixelsAreSaid()
{
    World world;
    const QString path = world.pictureFile({ 2000, 2000 }, "PNG");
    const QString photograph = world.pictureFile({ 2000, 2000 }, "JPEG"); // is read by half
    const int before = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(8); // megabytes
    const QString refused = world.refusalOf(path);
    const auto kept = QCoro::waitFor(world.media.keepFile(photograph));
    QImageReader::setAllocationLimit(before);
    QCOMPARE(refused, u"image-too-many-pixels"_s);
    QCOMPARE(world.refusalOf(path), u"kept"_s);
    QVERIFY(kept.has_value());
    QCOMPARE(QSize(kept->width, kept->height), QSize(1000, 1000));
}

QTEST_GUILESS_MAIN(TestMediaService)
#include "tst_mediaservice.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/mediastore.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestMediaStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsKeptUnderItsContent_data();
    void aPictureIsKeptUnderItsContent();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void noOtherFileCanBeRead_data();
    void noOtherFileCanBeRead();

private:
    static QByteArray picture(const char *format, int width = 40, int height = 30)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }
};

void TestMediaStore::aPictureIsKeptUnderItsContent_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("png") << QByteArray("png") << QByteArray("image/png");
    QTest::newRow("jpg") << QByteArray("jpg") << QByteArray("image/jpeg");
}

void TestMediaStore::aPictureIsKeptUnderItsContent()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, type);
    const QTemporaryDir dir;
    const MediaStore media(dir.path());
    const QByteArray bytes = picture(format.constData());
    const auto first = media.add(bytes);
    QVERIFY(first);
    QCOMPARE(first->width, 40);
    QCOMPARE(first->height, 30);
    QVERIFY(
        first->path.startsWith(u"/media/"_s) && first->path.endsWith(QString::fromLatin1(format)));
    QCOMPARE(*media.add(bytes), *first);
    QCOMPARE(QDir(dir.filePath(u"media"_s)).entryList(QDir::Files).size(), 1);
    const auto file = media.read(first->path.mid(7));
    QVERIFY(file);
    QCOMPARE(file->bytes, bytes);
    QCOMPARE(file->contentType, type);
}

void TestMediaStore::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray png = picture("png");
    QTest::newRow("nothing") << QByteArray() << u"image-unreadable"_s;
    QTest::newRow("text") << QByteArray("<svg onload=alert(1)>") << u"image-unreadable"_s;
    QTest::newRow("gif") << QByteArray("GIF89a........") << u"image-unreadable"_s;
    QTest::newRow("magic only") << png.left(8) << u"image-unreadable"_s;
    QTest::newRow("too many bytes")
        << png + QByteArray(MediaStore::largestBytes, 'x') << u"image-too-large"_s;
    QTest::newRow("too many pixels") << picture("png", 10'001, 1) << u"image-too-large"_s;
}

void TestMediaStore::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QTemporaryDir dir;
    const auto added = MediaStore(dir.path()).add(bytes);
    QVERIFY(!added);
    QCOMPARE(added.error().reason, reason);
    QVERIFY(!QDir(dir.filePath(u"media"_s)).exists());
}

void TestMediaStore::noOtherFileCanBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("database") << u"../relais.db"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("other name") << u"secret.png"_s;
    QTest::newRow("unknown") << QString(u"0"_s.repeated(64) + u".png"_s);
}

void TestMediaStore::noOtherFileCanBeRead()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"media"_s);
    for (const QString &path : { u"relais.db"_s, u"media/secret.png"_s }) {
        QFile file(dir.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(MediaStore(dir.path()).read(name).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/imagefit.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

// Noise: nothing compresses worse.
QByteArray noise(int side, const char *format)
{
    QRandomGenerator random(7);
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, random.generate());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

} // namespace

class tst_ImageFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFittingPictureIsNotTouched()
    {
        const QByteArray png = noise(50, "PNG");
        const Result<FittedImage> fitted = fittedImage(png, 1'000'000, 2000);
        QVERIFY(fitted);
        QCOMPARE(fitted->bytes, png);
        QCOMPARE(fitted->mimeType, "image/png");
        QCOMPARE(fittedImage(noise(50, "JPEG"), 1'000'000, 2000)->mimeType, "image/jpeg");
    }
    void aHeavyPictureIsMadeLighter()
    {
        const QByteArray png = noise(600, "PNG");
        QVERIFY(png.size() > 1'000'000);
        const Result<FittedImage> fitted = fittedImage(png, 100'000, 2000);
        QVERIFY(fitted);
        QVERIFY(fitted->bytes.size() <= 100'000);
        QCOMPARE(fitted->mimeType, "image/jpeg");
        QCOMPARE(QImage::fromData(fitted->bytes).size(), fitted->size);
    }
    void aLargePictureIsMadeSmaller()
    {
        const Result<FittedImage> fitted = fittedImage(noise(300, "PNG"), 1'000'000, 100);
        QVERIFY(fitted);
        QCOMPARE(fitted->size, QSize(100, 100));
    }
    void aPlainPictureHasTheShapeAndNothingElse_data()
    {
        QTest::addColumn<QSize>("size");
        const QList<QSize> sizes { { 50, 50 }, { 1440, 1440 }, { 4000, 3000 }, { 3000, 4000 },
            { 2000, 100 }, { 100, 2000 }, { 1439, 753 }, { 7, 3000 }, { 3000, 7 }, { 1, 1 } };
        for (const QSize &size : sizes)
            QTest::addRow("%d by %d", size.width(), size.height()) << size;
    }
    void aPlainPictureHasTheShapeAndNothingElse()
    {
        QFETCH(QSize, size);
        QImage image(size, QImage::Format_ARGB32);
        image.fill(QColor(200, 30, 30));
        image.setText(u"Comment"_s, u"canary-place"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "PNG"));
        const PlainJpeg wanted {
            .maxBytes = 500'000, .maxWidth = 1440, .tallest = 0.8, .widest = 1.91
        };
        const auto plain = plainJpeg(bytes, wanted);
        QVERIFY2(plain, qPrintable(plain ? QString() : plain.error().detail));
        QVERIFY(plain->bytes.size() <= wanted.maxBytes);
        QVERIFY(!plain->bytes.contains("canary"));
        const QImage seen = QImage::fromData(plain->bytes, "JPEG");
        QCOMPARE(seen.size(), plain->size);
        QVERIFY(seen.width() <= wanted.maxWidth);
        const double shape = double(seen.width()) / seen.height();
        QVERIFY2(
            shape >= wanted.tallest && shape <= wanted.widest, qPrintable(QString::number(shape)));
        QVERIFY(seen.pixelColor(seen.width() / 2, seen.height() / 2).red() > 150);
    }
    void whatIsNoPictureIsRefused()
    {
        for (const QByteArray &bytes : { QByteArray(), QByteArray("<svg/>"), QByteArray("GIF89a"),
                 noise(50, "PNG").left(60), QByteArray(5000, '\x89') })
            QCOMPARE(fittedImage(bytes, 1'000'000, 2000).error().code, ErrorCode::InvalidInput);
    }
    // A camera's 24 megapixels are more than the window lets a picture have, read whole.
    void aPhotographThatIsTooLargeToBeReadWholeIsReadSmaller()
    {
        QImage image(3000, 2000, QImage::Format_RGB32);
        image.fill(QColor(20, 120, 90));
        const auto written = [&image](const char *format) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            return bytes;
        };
        const int before = QImageReader::allocationLimit();
        QImageReader::setAllocationLimit(8); // megabytes
        const auto photograph = fittedImage(written("JPEG"), 1'000'000, 1200);
        const auto unscaled = fittedImage(written("JPEG"), 1'000'000, 4000);
        const auto drawing = fittedImage(written("PNG"), 1'000'000, 1200);
        QImageReader::setAllocationLimit(before);
        QVERIFY2(photograph, qPrintable(photograph ? QString() : photograph.error().detail));
        QCOMPARE(photograph->size, QSize(1200, 800));
        QCOMPARE(QImage::fromData(photograph->bytes).size(), QSize(1200, 800));
        QVERIFY(unscaled);
        QCOMPARE(QImage::fromData(unscaled->bytes).size(), unscaled->size);
        QCOMPARE(drawing.error().reason, u"image-unreadable"_s); // only whole
    }
    void whatCannotBeMadeSmallEnoughIsRefused()
    {
        const Result<FittedImage> fitted = fittedImage(noise(200, "PNG"), 300, 2000);
        QCOMPARE(fitted.error().reason, u"image-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ImageFit)
#include "tst_imagefit.moc"

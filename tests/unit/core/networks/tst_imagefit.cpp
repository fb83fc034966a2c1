// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/imagefit.h"

#include <QBuffer>
#include <QImage>
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
    void whatIsNoPictureIsRefused()
    {
        for (const QByteArray &bytes : { QByteArray(), QByteArray("<svg/>"), QByteArray("GIF89a"),
                 noise(50, "PNG").left(60), QByteArray(5000, '\x89') })
            QCOMPARE(fittedImage(bytes, 1'000'000, 2000).error().code, ErrorCode::InvalidInput);
    }
    void whatCannotBeMadeSmallEnoughIsRefused()
    {
        const Result<FittedImage> fitted = fittedImage(noise(200, "PNG"), 300, 2000);
        QCOMPARE(fitted.error().reason, u"image-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ImageFit)
#include "tst_imagefit.moc"

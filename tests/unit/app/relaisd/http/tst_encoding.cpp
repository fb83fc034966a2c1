// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/encoding.h"

#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace Relais::Backend;

class TestEncoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gzipIsTakenWhereItIsWanted_data();
    void gzipIsTakenWhereItIsWanted();
    void aLargeAnswerIsSmallerAndTheSame();
    void whatIsSmallOrAnImageStaysAsItIs();
    void whatTheClientHasIsNotSentAgain();
    void aVersionStaysAsItIs();
    void onlyGoodReadsAreTouched();
};

namespace {

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const auto &[known, value] : response.headers) {
        if (known == name)
            return value;
    }
    return {};
}

Request asking(
    const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &method = "GET")
{
    Request request;
    request.method = method;
    request.headers = headers;
    return request;
}

Response large()
{
    Response response;
    response.body = QByteArray("{\"name\":\"value\"}").repeated(1000);
    return response;
}

QByteArray unzipped(const QByteArray &bytes)
{
    z_stream stream {};
    inflateInit2(&stream, 15 + 16);
    QByteArray out(1'000'000, '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return end == Z_STREAM_END ? out.left(static_cast<qsizetype>(stream.total_out)) : QByteArray();
}

const QList<QPair<QByteArray, QByteArray>> gzip { { "accept-encoding", "gzip, deflate" } };

} // namespace

void TestEncoding::gzipIsTakenWhereItIsWanted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("wanted");
    const auto row = [](const char *header, bool wanted) {
        QTest::newRow(header) << QByteArray(header) << wanted;
    };
    row("gzip", true);
    row("deflate, GZIP;q=0.8", true);
    row("*", true);
    row("br;q=1.0, *;q=0.1", true);
    row("", false);
    row("gzip;q=0", false);
    row("gzip; q=0.000", false);
    row("*, gzip;q=0", false);
    row("identity", false);
    row("gzipped", false);
    row("gzip;q=banana", false);
}

void TestEncoding::gzipIsTakenWhereItIsWanted()
{
    QFETCH(const QByteArray, header);
    QTEST(acceptsGzip(header), "wanted");
}

void TestEncoding::aLargeAnswerIsSmallerAndTheSame()
{
    const Response answer = economical(asking(gzip), large());
    QCOMPARE(headerOf(answer, "Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(headerOf(answer, "Vary"), QByteArray("Accept-Encoding"));
    QVERIFY(answer.body.size() < large().body.size() / 10);
    QCOMPARE(unzipped(answer.body), large().body);
    const Response plain = economical(asking({}), large());
    QCOMPARE(headerOf(plain, "Vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(plain.body, large().body);
    QCOMPARE(headerOf(plain, "ETag"), headerOf(answer, "ETag"));
}

void TestEncoding::whatIsSmallOrAnImageStaysAsItIs()
{
    Response small = large();
    small.body.truncate(500);
    QVERIFY(headerOf(economical(asking(gzip), small), "Content-Encoding").isEmpty());
    Response image = large();
    image.contentType = "image/png";
    QVERIFY(headerOf(economical(asking(gzip), image), "Content-Encoding").isEmpty());
}

void TestEncoding::whatTheClientHasIsNotSentAgain()
{
    const QByteArray tag = headerOf(economical(asking(gzip), large()), "ETag");
    QVERIFY(tag.startsWith("W/\"") && tag.endsWith('"'));
    for (const QByteArray &known :
        { tag, QByteArray("\"x\", " + tag), tag.mid(2), QByteArray("*") }) {
        const Response again = economical(asking({ { "if-none-match", known } }), large());
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(headerOf(again, "ETag"), tag);
    }
    Response other = large();
    other.body += ' ';
    QCOMPARE(economical(asking({ { "if-none-match", tag } }), other).status, 200);
}

void TestEncoding::aVersionStaysAsItIs()
{
    Response story = large();
    story.headers.emplaceBack("ETag", "\"3\"");
    const Response answer = economical(asking(gzip), story);
    QCOMPARE(headerOf(answer, "ETag"), QByteArray("\"3\""));
    QCOMPARE(answer.body, story.body);
    QCOMPARE(economical(asking({ { "if-none-match", "\"3\"" } }), story).status, 304);
}

void TestEncoding::onlyGoodReadsAreTouched()
{
    Response failed = large();
    failed.status = 404;
    QVERIFY(economical(asking(gzip), failed).headers.isEmpty());
    QVERIFY(economical(asking(gzip, "POST"), large()).headers.isEmpty());
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/sources/candidatecardlayout.h"
#include "ui/sources/candidatelist.h"
#include "ui/sources/candidatemodel.h"

#include <QApplication>
#include <QTest>

#include <array>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestCandidateCard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void itsLinesStandBelowEachOther();
    void withoutALanguageTheSourceBeginsTheLine();
    void itsPictureStandsBeforeTheTexts();
    void withoutRoomForThePictureTheTextsHaveAll();
    void nothingOverlapsAtAnyWidth();
    void aRowIsAsHighAsItsParts();
    void aPictureIsAskedForOnceItIsPainted();
    void theCardIsMirroredOnARightToLeftDesktop();

private:
    static CandidateEntry coldTest();

    Theme m_theme;
};

CandidateEntry TestCandidateCard::coldTest()
{
    CandidateEntry entry;
    entry.id = { u"a"_s };
    entry.title = u"Cold test"_s;
    entry.language = u"fr-FR"_s;
    entry.sourceName = u"News"_s;
    entry.publishedAt = QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC);
    entry.fetchedAt = entry.publishedAt;
    return entry;
}

void TestCandidateCard::itsLinesStandBelowEachOther()
{
    CandidateCardSizes sizes;
    sizes.language = 32;
    const CandidateCardLayout at = layOutCandidateCard({ 10, 100, 400, 96 }, sizes);
    QCOMPARE(at.card, QRect(10, 100, 399, 88));
    QCOMPARE(at.title, QRect(22, 112, 375, 20));
    QCOMPARE(at.summary, QRect(22, 136, 375, 16));
    QCOMPARE(at.language, QRect(22, 156, 32, 20));
    QCOMPARE(at.source, QRect(62, 156, 335, 20));
}

void TestCandidateCard::withoutALanguageTheSourceBeginsTheLine()
{
    const CandidateCardLayout at = layOutCandidateCard({ 0, 0, 400, 96 }, {});
    QVERIFY(!at.language.isValid());
    QCOMPARE(at.source.left(), at.title.left());
    QCOMPARE(at.source.right(), at.title.right());
}

void TestCandidateCard::itsPictureStandsBeforeTheTexts()
{
    CandidateCardSizes sizes;
    sizes.language = 32;
    sizes.picture = 84;
    const CandidateCardLayout at = layOutCandidateCard({ 10, 100, 400, 96 }, sizes);
    QCOMPARE(at.card, QRect(10, 100, 399, 88));
    QCOMPARE(at.picture, QRect(22, 112, 84, 64));
    QCOMPARE(at.title, QRect(118, 112, 279, 20));
    QCOMPARE(at.summary, QRect(118, 136, 279, 16));
    QCOMPARE(at.language, QRect(118, 156, 32, 20));
    QCOMPARE(at.source, QRect(158, 156, 239, 20));
    QCOMPARE(candidateRowHeight(sizes), 96);
}

void TestCandidateCard::withoutRoomForThePictureTheTextsHaveAll()
{
    CandidateCardSizes sizes;
    sizes.picture = 84;
    const QRect row(0, 0, 200, 96);
    const CandidateCardLayout at = layOutCandidateCard(row, sizes);
    QVERIFY(at.picture.isEmpty());
    QCOMPARE(at.title, layOutCandidateCard(row, {}).title);
}

void TestCandidateCard::aPictureIsAskedForOnceItIsPainted()
{
    CandidateEntry shown = coldTest();
    CandidateEntry without = coldTest();
    without.id = { u"b"_s };
    without.title = u"Harbour"_s;
    shown.image = StoryImage { u"/media/one.jpg"_s, {}, 300, 200 };
    CandidateModel model;
    model.setNow(shown.publishedAt.addSecs(1800));
    model.setCandidates({ shown, without }, {});
    Ui::Test::OneColour images(Qt::red);
    PictureCache pictures(images);
    CandidateDelegate delegate(m_theme, pictures);
    const QSize size(500, delegate.sizeHint({}, model.index(0)).height());
    QCOMPARE(delegate.sizeHint({}, model.index(1)).height(), size.height());
    QCOMPARE(images.requests, 0);
    const auto painted = [&](int row) {
        return Ui::Test::paintedRow(delegate, model.index(row), size, Qt::LeftToRight);
    };
    const QPoint inPicture(50, 44);
    QVERIFY(painted(0).pixelColor(inPicture) != QColor(Qt::red)); // it is on its way
    QCOMPARE(painted(0).pixelColor(inPicture), QColor(Qt::red));
    QVERIFY(painted(1).pixelColor(inPicture) != QColor(Qt::red));
    QCOMPARE(images.requests, 1);
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"media"_s));
}

void TestCandidateCard::nothingOverlapsAtAnyWidth()
{
    using Widths = std::array<int, 3>;
    for (const auto &[language, mark, picture] : { Widths { 0, 0, 0 }, Widths { 30, 0, 84 },
             Widths { 90, 120, 84 }, Widths { 0, 120, 0 } }) {
        for (const qreal scale : { 1.0, 1.5, 2.0 }) {
            for (int width = 60; width < 900; width += 37) {
                const CandidateCardSizes sizes { qRound(20 * scale), qRound(16 * scale),
                    qRound(20 * scale), qRound(language * scale), qRound(mark * scale),
                    qRound(picture * scale) };
                const QRect row(7, 9, width, candidateRowHeight(sizes));
                const CandidateCardLayout at = layOutCandidateCard(row, sizes);
                const QByteArray where =
                    QByteArray::number(width) + ' ' + QByteArray::number(scale);
                QVERIFY2(row.contains(at.card), where.constData());
                QList<QRect> parts { at.picture, at.title, at.summary, at.language, at.source,
                    at.mark };
                parts.removeIf([](const QRect &part) { return part.isEmpty(); });
                for (int i = 0; i < parts.size(); ++i) {
                    QVERIFY2(at.card.contains(parts.at(i)), where.constData());
                    for (int j = i + 1; j < parts.size(); ++j)
                        QVERIFY2(!parts.at(i).intersects(parts.at(j)), where.constData());
                }
            }
        }
    }
}

void TestCandidateCard::aRowIsAsHighAsItsParts()
{
    const CandidateCardSizes once;
    const CandidateCardSizes twice { 40, 32, 40, 0, 0 };
    QCOMPARE(candidateRowHeight(once), 96);
    QCOMPARE(candidateRowHeight(twice), 96 + 20 + 16 + 20);
    const QRect row(0, 0, 300, candidateRowHeight(twice));
    const CandidateCardLayout at = layOutCandidateCard(row, twice);
    QCOMPARE(at.card.bottom() - at.source.bottom(), at.title.top() - at.card.top());
}

void TestCandidateCard::theCardIsMirroredOnARightToLeftDesktop()
{
    const CandidateEntry shown = coldTest();
    CandidateModel model;
    model.setNow(shown.publishedAt.addSecs(1800));
    model.setCandidates({ shown }, {});
    Ui::Test::OneColour images(Qt::red);
    PictureCache pictures(images);
    CandidateDelegate delegate(m_theme, pictures);
    const QSize size(500, delegate.sizeHint({}, model.index(0)).height());
    const QImage left =
        Relais::Ui::Test::paintedRow(delegate, model.index(0), size, Qt::LeftToRight);
    const QImage right =
        Relais::Ui::Test::paintedRow(delegate, model.index(0), size, Qt::RightToLeft);
    const QRect inside(4, 4, size.width() - 8, size.height() - 16); // without the card's edge
    const QRgb ground = m_theme.colors().surface.rgb();
    QVERIFY(Relais::Ui::Test::weightOf(left, inside, ground) < 0.35);
    QVERIFY(Relais::Ui::Test::weightOf(right, inside, ground) > 0.65);
}

QTEST_MAIN(TestCandidateCard)
#include "tst_candidatecard.moc"

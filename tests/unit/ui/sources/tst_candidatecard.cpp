// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "ui/sources/candidatecardlayout.h"
#include "ui/sources/candidatelist.h"
#include "ui/sources/candidatemodel.h"

#include <QApplication>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestCandidateCard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void itsLinesStandBelowEachOther();
    void withoutALanguageTheSourceBeginsTheLine();
    void nothingOverlapsAtAnyWidth();
    void aRowIsAsHighAsItsParts();
    void theCardIsMirroredOnARightToLeftDesktop();

private:
    Theme m_theme;
};

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

void TestCandidateCard::nothingOverlapsAtAnyWidth()
{
    for (const auto &[language, mark] :
        { std::pair { 0, 0 }, { 30, 0 }, { 90, 120 }, { 0, 120 } }) {
        for (const qreal scale : { 1.0, 1.5, 2.0 }) {
            for (int width = 60; width < 900; width += 37) {
                const CandidateCardSizes sizes { qRound(20 * scale), qRound(16 * scale),
                    qRound(20 * scale), qRound(language * scale), qRound(mark * scale) };
                const QRect row(7, 9, width, candidateRowHeight(sizes));
                const CandidateCardLayout at = layOutCandidateCard(row, sizes);
                const QByteArray where =
                    QByteArray::number(width) + ' ' + QByteArray::number(scale);
                QVERIFY2(row.contains(at.card), where.constData());
                QList<QRect> parts { at.title, at.summary, at.language, at.source, at.mark };
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
    CandidateEntry entry;
    entry.id = { u"a"_s };
    entry.title = u"Cold test"_s;
    entry.language = u"fr-FR"_s;
    entry.sourceName = u"News"_s;
    entry.publishedAt = QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC);
    entry.fetchedAt = entry.publishedAt;
    CandidateModel model;
    model.setNow(entry.publishedAt.addSecs(1800));
    model.setCandidates({ entry }, {});
    CandidateDelegate delegate(m_theme);
    const QSize size(500, delegate.sizeHint({}, model.index(0)).height());
    const QImage left = Test::paintedRow(delegate, model.index(0), size, Qt::LeftToRight);
    const QImage right = Test::paintedRow(delegate, model.index(0), size, Qt::RightToLeft);
    const QRect inside(4, 4, size.width() - 8, size.height() - 16); // without the card's edge
    const QRgb ground = m_theme.colors().surface.rgb();
    QVERIFY(Test::weightOf(left, inside, ground) < 0.35);
    QVERIFY(Test::weightOf(right, inside, ground) > 0.65);
}

QTEST_MAIN(TestCandidateCard)
#include "tst_candidatecard.moc"

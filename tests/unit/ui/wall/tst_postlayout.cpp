// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postlayout.h"

#include <QTest>

using namespace Relais::Ui;

namespace {

//! Everything there is, in the person's text scale.
PostSizes allParts(qreal scale = 1)
{
    const auto sized = [scale](int width, int height) {
        return QSize(qRound(width * scale), qRound(height * scale));
    };
    PostSizes sizes;
    sizes[PostPart::Avatar] = QSize(32, 32);
    sizes[PostPart::Author] = sized(60, 20);
    sizes[PostPart::When] = sized(120, 16);
    sizes[PostPart::Waiting] = sized(150, 20);
    sizes[PostPart::Pinned] = sized(70, 20);
    sizes[PostPart::Yours] = sized(80, 20);
    sizes[PostPart::More] = sized(36, 28);
    sizes[PostPart::Text] = sized(0, 60);
    sizes[PostPart::Picture] = QSize(0, 320);
    sizes[PostPart::Story] = QSize(0, 104);
    sizes[PostPart::Like] = sized(60, 28);
    sizes[PostPart::Thank] = sized(100, 28);
    sizes[PostPart::Comment] = sized(110, 28);
    sizes[PostPart::Views] = sized(140, 16);
    sizes[PostPart::Conversation] = sized(0, 180);
    return sizes;
}

QList<QRect> shownIn(const PostLayout &out)
{
    QList<QRect> shown;
    for (const QRect &part : out.at.all) {
        if (!part.isEmpty())
            shown.append(part);
    }
    return shown;
}

bool overlap(const QList<QRect> &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            if (parts.at(i).intersects(parts.at(j)))
                return true;
        }
    }
    return false;
}

} // namespace

class TestPostLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardHasTheDesignsMeasures();
    void whatIsNotThereTakesNoRoom();
    void nothingOverlapsAtAnyWidth();
    void itReadsFromTheTopDown();
    void viewsGoBelowWhereTheyHaveNoRoom();
    void rightToLeftIsItsMirror();
    void theNameGivesWay();
};

void TestPostLayout::theCardHasTheDesignsMeasures()
{
    PostSizes sizes;
    sizes[PostPart::Avatar] = QSize(32, 32);
    sizes[PostPart::Author] = QSize(60, 20);
    sizes[PostPart::When] = QSize(120, 16);
    sizes[PostPart::More] = QSize(36, 28);
    sizes[PostPart::Text] = QSize(0, 40);
    sizes[PostPart::Like] = QSize(60, 28);
    sizes[PostPart::Comment] = QSize(90, 28);
    sizes[PostPart::Views] = QSize(130, 16);
    const PostLayout out = layOutPost(600, sizes, Qt::LeftToRight);
    QCOMPARE(postInnerWidth(600), 568);
    QCOMPARE(out.at[PostPart::Avatar], QRect(16, 16, 32, 32));
    QCOMPARE(out.at[PostPart::Author], QRect(60, 14, 476, 20));
    QCOMPARE(out.at[PostPart::When], QRect(60, 34, 476, 16));
    QCOMPARE(out.at[PostPart::More], QRect(548, 18, 36, 28));
    QCOMPARE(out.at[PostPart::Text], QRect(16, 60, 568, 40));
    QCOMPARE(out.at[PostPart::Like], QRect(16, 110, 60, 28));
    QCOMPARE(out.at[PostPart::Comment], QRect(84, 110, 90, 28));
    QCOMPARE(out.at[PostPart::Views], QRect(454, 116, 130, 16));
    QCOMPARE(out.height, 152);
}

void TestPostLayout::whatIsNotThereTakesNoRoom()
{
    const PostLayout full = layOutPost(700, allParts(), Qt::LeftToRight);
    for (const PostPart part :
        { PostPart::Text, PostPart::Picture, PostPart::Story, PostPart::Conversation }) {
        PostSizes sizes = allParts();
        const int height = sizes[part].height();
        sizes[part] = QSize();
        const PostLayout without = layOutPost(700, sizes, Qt::LeftToRight);
        QVERIFY(without.at[part].isEmpty());
        QCOMPARE(without.height, full.height - height - 10);
    }
    PostSizes removed = allParts();
    for (const PostPart part :
        { PostPart::Like, PostPart::Thank, PostPart::Comment, PostPart::Views })
        removed[part] = QSize();
    QCOMPARE(layOutPost(700, removed, Qt::LeftToRight).height, full.height - 28 - 10);
}

void TestPostLayout::nothingOverlapsAtAnyWidth()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        for (int width = qRound(460 * scale); width < 1700; width += 37) {
            const PostLayout out = layOutPost(width, allParts(scale), Qt::LeftToRight);
            const QList<QRect> shown = shownIn(out);
            const QRect card(0, 0, width, out.height);
            for (const QRect &part : shown)
                QVERIFY2(card.contains(part), qPrintable(QString::number(width)));
            QVERIFY2(!overlap(shown), qPrintable(QString::number(width)));
        }
    }
}

void TestPostLayout::itReadsFromTheTopDown()
{
    const PostLayout out = layOutPost(840, allParts(), Qt::LeftToRight);
    const QList<PostPart> order { PostPart::Author, PostPart::When, PostPart::Text,
        PostPart::Picture, PostPart::Story, PostPart::Like, PostPart::Conversation };
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY(out.at[order.at(i)].top() > out.at[order.at(i - 1)].bottom());
    QVERIFY(out.at[PostPart::Waiting].left() > out.at[PostPart::When].right());
    QVERIFY(out.at[PostPart::Pinned].left() > out.at[PostPart::Waiting].right());
    QVERIFY(out.at[PostPart::More].left() > out.at[PostPart::Yours].right());
    QVERIFY(out.at[PostPart::Comment].left() > out.at[PostPart::Thank].right());
}

void TestPostLayout::viewsGoBelowWhereTheyHaveNoRoom()
{
    const PostLayout wide = layOutPost(840, allParts(), Qt::LeftToRight);
    const PostLayout narrow = layOutPost(400, allParts(), Qt::LeftToRight);
    QVERIFY(wide.at[PostPart::Views].top() < wide.at[PostPart::Like].bottom());
    QVERIFY(narrow.at[PostPart::Views].top() > narrow.at[PostPart::Like].bottom());
    QVERIFY(narrow.at[PostPart::Views].bottom() < narrow.at[PostPart::Conversation].top());
    QCOMPARE(narrow.height, wide.height + 8 + 16);
}

void TestPostLayout::rightToLeftIsItsMirror()
{
    for (const int width : { 500, 839, 1200 }) {
        const PostLayout left = layOutPost(width, allParts(), Qt::LeftToRight);
        const PostLayout right = layOutPost(width, allParts(), Qt::RightToLeft);
        QCOMPARE(right.height, left.height);
        for (std::size_t i = 0; i < postParts; ++i) {
            const QRect &before = left.at.all.at(i);
            const QRect &after = right.at.all.at(i);
            QCOMPARE(after.size(), before.size());
            QCOMPARE(after.top(), before.top());
            QCOMPARE(after.left(), width - 1 - before.right());
        }
        QVERIFY(right.at[PostPart::Avatar].left() > right.at[PostPart::More].right());
    }
}

void TestPostLayout::theNameGivesWay()
{
    const PostLayout out = layOutPost(300, allParts(), Qt::LeftToRight);
    QCOMPARE(out.at[PostPart::Author].width(), 0);
    QVERIFY(!out.at[PostPart::More].isEmpty());
}

QTEST_GUILESS_MAIN(TestPostLayout)
#include "tst_postlayout.moc"

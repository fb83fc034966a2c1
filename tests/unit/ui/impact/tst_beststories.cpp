// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/impact/beststories.h"
#include "ui/impact/beststorydelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;

namespace {

ImpactService::ByStory relayedTo(const QList<Network> &networks, const QString &picture = {})
{
    ImpactService::ByStory one;
    one.story = { u"s1"_s };
    one.title = u"North Sea"_s;
    one.networks = networks;
    one.picture = picture;
    return one;
}

const QList<Network> fiveNetworks { Network::Wall, Network::LinkedIn, Network::Bluesky, Network::X,
    Network::Mastodon };
const QRect bestStoryCell(100, 44, 240, 44);

} // namespace

class TestBestStories final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void networksAreReadAsTheirNames();
    void aPictureStandsBeforeTheTitle();
    void aTitleGivesWayInANarrowCell();
    void threeNetworksHaveTheirSignsAndTheOthersANumber();
    void theColumnIsAsWideAsItsSigns();
    void aPictureIsAskedForWhenItsRowIsSeen();

private:
    Theme m_theme;
};

void TestBestStories::networksAreReadAsTheirNames()
{
    BestStories model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStories(
        { relayedTo({ Network::LinkedIn, Network::X }, u"/media/a.jpg"_s), relayedTo({}) });
    const QModelIndex networks = model.index(0, BestStories::Networks);
    QCOMPARE(networks.data().toString(), u"LinkedIn, X"_s);
    QCOMPARE(networks.data(Qt::ToolTipRole).toString(), u"LinkedIn, X"_s);
    QCOMPARE(networks.data(BestStories::PictureRole).toString(), u"/media/a.jpg"_s);
    QVERIFY(model.index(1, BestStories::Networks).data().toString().isEmpty());
    QCOMPARE(model.headerData(BestStories::Networks, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"Networks"_s);
    QVERIFY(!BestStories::originOf(BestStories::Networks)); // it is no number
    QVERIFY(BestStories::originOf(BestStories::Relays));
}

void TestBestStories::aPictureStandsBeforeTheTitle()
{
    const BestStoryLayout layout = layoutBestStory(bestStoryCell);
    QCOMPARE(layout.picture.left(), bestStoryCell.left() + 8); // where the head's text begins
    QCOMPARE(layout.picture.size(), QSize(44, 32));
    QCOMPARE(layout.picture.center().y(), bestStoryCell.center().y());
    QVERIFY(layout.title.left() > layout.picture.right());
    QVERIFY(layout.title.right() < bestStoryCell.right());
    QCOMPARE(layout.title.height(), bestStoryCell.height());
}

void TestBestStories::aTitleGivesWayInANarrowCell()
{
    QCOMPARE(layoutBestStory(QRect(0, 0, 40, 44)).title.width(), 0);
}

void TestBestStories::threeNetworksHaveTheirSignsAndTheOthersANumber()
{
    const StoryNetworksLayout three = layoutStoryNetworks(bestStoryCell, 3, 20);
    QCOMPARE(three.signs.size(), 3);
    QVERIFY(three.more.isEmpty());
    QCOMPARE(three.signs.first().left(), bestStoryCell.left() + 8);
    const StoryNetworksLayout many = layoutStoryNetworks(bestStoryCell, 5, 20);
    QCOMPARE(many.signs.size(), 3);
    QCOMPARE(networksBeyondSigns(5), 2);
    QVERIFY(many.more.left() > many.signs.last().right());
    QCOMPARE(many.more.width(), 20);
    for (qsizetype i = 1; i < many.signs.size(); ++i)
        QVERIFY(many.signs.at(i).left() > many.signs.at(i - 1).right());
    QVERIFY(layoutStoryNetworks(bestStoryCell, 0, 20).signs.isEmpty());
}

void TestBestStories::theColumnIsAsWideAsItsSigns()
{
    BestStories model;
    model.setStories({ relayedTo({ Network::X }), relayedTo(fiveNetworks) });
    StoryNetworksDelegate delegate(m_theme);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = model.index(row, BestStories::Networks);
        const int width = delegate.sizeHint({}, index).width();
        const StoryNetworksLayout layout = delegate.layoutOf(QRect(0, 0, width, 44), index);
        const QRect last = layout.more.isEmpty() ? layout.signs.last() : layout.more;
        QCOMPARE(last.right() + 1 + 8, width);
    }
}

void TestBestStories::aPictureIsAskedForWhenItsRowIsSeen()
{
    OneColour source(Qt::red);
    PictureCache pictures(source);
    BestStories model;
    model.setStories({ relayedTo({ Network::X }, u"/media/a.jpg"_s), relayedTo({}) });
    BestStoryDelegate delegate(m_theme, pictures);
    QCOMPARE(source.requests, 0);
    const QModelIndex title = model.index(0, BestStories::Title);
    const QPoint inPicture =
        layoutBestStory(QRect({ 0, 0 }, bestStoryCell.size())).picture.center();
    paintedRow(
        delegate, title, bestStoryCell.size(), Qt::LeftToRight); // it comes with the next look
    const QImage row = paintedRow(delegate, title, bestStoryCell.size(), Qt::LeftToRight);
    QCOMPARE(source.requests, 1);
    QCOMPARE(row.pixelColor(inPicture), QColor(Qt::red));
    const QImage mirrored = paintedRow(delegate, title, bestStoryCell.size(), Qt::RightToLeft);
    QCOMPARE(mirrored.pixelColor(bestStoryCell.width() - 1 - inPicture.x(), inPicture.y()),
        QColor(Qt::red));
    paintedRow(delegate, model.index(1, BestStories::Title), bestStoryCell.size(), Qt::LeftToRight);
    QCOMPARE(source.requests, 1); // a story without a picture asks for none
}

QTEST_MAIN(TestBestStories)
#include "tst_beststories.moc"

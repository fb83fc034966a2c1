// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/uistories.h"
#include "ui/common/lists/storycardlayout.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/storydelegate.h"
#include "ui/queue/storylist.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestStoryCard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theWideCardHasTheDesignsMeasures();
    void theCompactCardHasRoomForRelay();
    void nothingOverlapsAtAnyWidth();
    void nothingOverlapsInACardThatIsNarrow();
    void theCardIsPaintedInTheThemesColours();
    void theSelectedCardHasTheAccentsEdge();
    void thePictureFillsItsPlace();
    void keysActOnTheChosenStory();
    void theRelayButtonOpensTheStory();

private:
    Theme m_theme;
    OneColour m_source { Qt::red };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<StoryDelegate> m_delegate;
    std::unique_ptr<StoryList> m_list;
};

void TestStoryCard::initTestCase()
{
    m_theme.install(*qApp);
}

void TestStoryCard::init()
{
    m_pictures = std::make_unique<PictureCache>(m_source);
    const auto load = [](const QList<QueueModel::Key> &keys) {
        QList<QueueService::Row> rows;
        for (const QueueModel::Key key : keys) {
            rows.append(aRow(int(key)));
            rows.last().key = key;
            rows.last().story.image = StoryImage { u"/media/one.jpg"_s, {}, 300, 200 };
        }
        return rows;
    };
    const auto keyOf = [](const StoryId &) { return std::optional<QueueModel::Key>(); };
    m_model = std::make_unique<QueueModel>(QueueModel::Source { load, keyOf });
    m_delegate = std::make_unique<StoryDelegate>(m_theme, *m_pictures);
    m_delegate->setNow(now);
    m_list = std::make_unique<StoryList>();
    m_list->setModel(m_model.get());
    m_list->setItemDelegate(m_delegate.get());
    m_list->resize(572, 600);
    m_model->setKeys({ 1, 2, 3 });
}

void TestStoryCard::theWideCardHasTheDesignsMeasures()
{
    StoryCardContent content;
    content.unread = true;
    content.colleagues = 80;
    content.timeLeft = 60;
    const StoryCardLayout at = layOutStoryCard({ 0, 0, 560, 132 }, content);
    QCOMPARE(at.card, QRect(0, 0, 560, 122));
    QCOMPARE(at.picture, QRect(13, 13, 120, 96));
    QCOMPARE(at.dot, QRect(147, 19, 8, 8));
    QCOMPARE(at.title, QRect(163, 13, 384, 20));
    QCOMPARE(at.summary, QRect(147, 37, 400, 32));
    QCOMPARE(at.tags.y(), 89);
    QCOMPARE(at.tags.height(), 20);
    QCOMPARE(at.time, QRect(487, 89, 60, 20));
    QCOMPARE(at.timeIcon, QRect(467, 91, 16, 16));
    QCOMPARE(storyRowHeight(false, 1.0), 132);
}

void TestStoryCard::theCompactCardHasRoomForRelay()
{
    StoryCardContent content;
    content.compact = true;
    content.relay = 80;
    content.colleagues = 80;
    const StoryCardLayout at = layOutStoryCard({ 0, 0, 900, 112 }, content);
    QCOMPARE(at.card.height(), 102);
    QCOMPARE(at.picture.size(), QSize(112, 76));
    QCOMPARE(at.summary.height(), 16);
    QCOMPARE(at.relay, QRect(807, 61, 80, 28));
    QVERIFY(at.time.isNull());
}

void TestStoryCard::nothingOverlapsAtAnyWidth()
{
    for (const bool compact : { false, true }) {
        for (const qreal scale : { 1.0, 1.5, 2.0 }) {
            for (int width = 420; width < 1400; width += 37) {
                StoryCardContent content { compact, true, 90, 90, 70, compact ? 84 : 0, scale };
                const StoryCardLayout at = layOutStoryCard({ 0, 0, width, 300 }, content);
                QVERIFY(at.card.contains(at.picture));
                QVERIFY(!at.title.intersects(at.marks));
                QVERIFY(!at.title.intersects(at.dot));
                QVERIFY(at.summary.top() > at.title.bottom());
                QVERIFY2(at.tags.isEmpty() || at.tags.top() >= at.summary.bottom(),
                    qPrintable(u"%1 %2"_s.arg(width).arg(scale)));
                QVERIFY(!at.tags.intersects(at.colleaguesIcon));
                QVERIFY(!at.colleagues.intersects(at.timeIcon));
                QVERIFY(!at.time.intersects(at.relay));
            }
        }
    }
}

void TestStoryCard::nothingOverlapsInACardThatIsNarrow()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        for (int width = 220; width < narrowestStoryCard; width += 17) {
            StoryCardContent content;
            content.unread = true;
            content.colleagues = 130;
            content.timeLeft = 120;
            content.scale = scale;
            const StoryCardLayout at = layOutNarrowStoryCard(
                { 0, 0, width, 0 }, content, { qRound(60 * scale), 48, true });
            for (const QRect &part : { at.picture, at.dot, at.title, at.summary, at.tags,
                     at.colleaguesIcon, at.colleagues, at.timeIcon, at.time })
                QVERIFY2(at.card.contains(part), qPrintable(QString::number(width)));
            QVERIFY(!at.title.intersects(at.picture) && !at.title.intersects(at.dot));
            QVERIFY(at.summary.top() > qMax(at.picture.bottom(), at.title.bottom()));
            QVERIFY(at.tags.top() > at.summary.bottom());
            QVERIFY(at.colleagues.top() > at.tags.bottom());
            QVERIFY(!at.colleagues.intersects(at.timeIcon) && !at.timeIcon.intersects(at.time));
        }
    }
}

void TestStoryCard::theCardIsPaintedInTheThemesColours()
{
    const QImage light = m_list->grab().toImage();
    QCOMPARE(light.pixelColor(280, 0), lightTokens().line);
    QCOMPARE(light.pixelColor(280, 5), lightTokens().surface);
    QCOMPARE(light.pixelColor(151, 23), lightTokens().accent); // the dot of an unread story
    m_theme.setMode(Settings::Theme::Dark);
    QCoreApplication::sendPostedEvents();
    const QImage dark = m_list->grab().toImage();
    QCOMPARE(dark.pixelColor(280, 5), darkTokens().surface);
    m_theme.setMode(Settings::Theme::Light);
}

void TestStoryCard::theSelectedCardHasTheAccentsEdge()
{
    m_list->setCurrentIndex(m_model->index(1));
    const QImage shown = m_list->grab().toImage();
    QCOMPARE(shown.pixelColor(280, 132), lightTokens().accent);
    QCOMPARE(shown.pixelColor(280, 133), lightTokens().accent);
    QCOMPARE(shown.pixelColor(280, 134), lightTokens().surface);
    QCOMPARE(shown.pixelColor(559, 190), lightTokens().accent); // 560 wide, beside the scroll bar
    QCOMPARE(shown.pixelColor(280, 0), lightTokens().line);
}

void TestStoryCard::thePictureFillsItsPlace()
{
    m_list->grab(); // asks for it
    const QImage shown = m_list->grab().toImage();
    QCOMPARE(shown.pixelColor(70, 60), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(13, 13), lightTokens().surface); // its corner is round
    QVERIFY(shown.pixelColor(135, 60) != QColor(Qt::red));
}

void TestStoryCard::keysActOnTheChosenStory()
{
    QSignalSpy opened(m_list.get(), &StoryList::opened);
    QSignalSpy saved(m_list.get(), &StoryList::saveRequested);
    QSignalSpy hidden(m_list.get(), &StoryList::hideRequested);
    QSignalSpy filter(m_list.get(), &StoryList::filterRequested);
    m_list->setCurrentIndex(m_model->index(0));
    QTest::keyClick(m_list.get(), Qt::Key_J);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_K);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_list.get(), Qt::Key_S);
    QTest::keyClick(m_list.get(), Qt::Key_E);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QTest::keyClick(m_list.get(), Qt::Key_F);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(filter.size(), 1);
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void TestStoryCard::theRelayButtonOpensTheStory()
{
    m_delegate->setCompact(true);
    m_list->resize(912, 600);
    m_list->doItemsLayout();
    m_list->grab();
    QSignalSpy relay(m_delegate.get(), &StoryDelegate::relayPressed);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, { 300, 30 });
    QCOMPARE(relay.size(), 0);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, { 870, 75 });
    QCOMPARE(relay.size(), 1);
}

QTEST_MAIN(TestStoryCard)
#include "tst_storycard.moc"

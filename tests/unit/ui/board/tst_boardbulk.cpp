// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/board/boardrows.h"
#include "tests/unit/ui/support/names.h"
#include "ui/board/boardview.h"
#include "ui/board/bulkbar.h"
#include "ui/board/lanelist.h"
#include "ui/common/controls/button.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! Several cards of the board chosen at once, and what is done with all of them.
class TestBoardBulk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void severalCardsAreChosenWithTheKeyboard();
    void aClickOnTheBoxChooses();
    void theBarOffersWhatFitsAndSaysForHowMany();
    void anAmpersandOfATopicsNameIsSeenInTheMenuOfTheBar();
    void theBarNamesTopicsInTheReadersLanguage();
    void theBarSaysWhichCampaignsAreInPreparation();
    void theBarOffersEveryoneAndTheSavedAudiences();
    void whatIsNoLongerShownIsNoLongerChosen();
    void whatSomebodyReviewsIsNotChangedInBulk();
    void aBulkChangeIsOfItsFieldAlone();
    void aBulkChangeThatCouldNotBeStoredIsNotMade();

private:
    Theme m_theme;
    std::unique_ptr<BoardView> m_view;
    QList<CurationService::Row> m_rows;
};

void TestBoardBulk::init()
{
    m_rows = rowOfEachState();
    m_view = std::make_unique<BoardView>(m_theme);
    m_view->setContent(m_rows, { boardCandidate() }, boardNow);
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestBoardBulk::severalCardsAreChosenWithTheKeyboard()
{
    LaneList &review = m_view->lane(Lane::Review);
    review.setFocus();
    QTest::keyClick(&review, Qt::Key_Space);
    QCOMPARE(m_view->chosen().size(), 1);
    QVERIFY(m_view->bulk().isVisible());
    QTest::keyClick(&review, Qt::Key_Space);
    QVERIFY(m_view->chosen().isEmpty() && !m_view->bulk().isVisible());
    QTest::keyClick(&review, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->chosen().size(), 2);
    QVERIFY(m_view->chooseNone());
    QVERIFY(!m_view->chooseNone());
    QTest::keyClick(&review, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    QStringList ids;
    for (const BoardCard &card : m_view->chosen())
        ids.append(card.id);
    QCOMPARE(ids, (QStringList { u"draft"_s, u"theirs"_s, u"mine"_s }));
    const QString spoken =
        m_view->model(Lane::Draft).index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.endsWith(u"Chosen"_s), qPrintable(spoken));
}

void TestBoardBulk::aClickOnTheBoxChooses()
{
    LaneList &draft = m_view->lane(Lane::Draft);
    const auto *cards = static_cast<const BoardCardDelegate *>(draft.itemDelegate());
    const QModelIndex index = draft.model()->index(0, 0);
    const QRect row = draft.visualRect(index);
    using Spot = BoardCardDelegate::Spot;
    const QRect box = cards->placeOf(Spot::Box, row, index, Qt::LeftToRight);
    QVERIFY(row.contains(box));
    QVERIFY(box.right() < row.center().x());
    QVERIFY(cards->placeOf(Spot::Box, row, index, Qt::RightToLeft).left() > row.center().x());
    QTest::mouseClick(draft.viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(m_view->chosen().size(), 1);
    QTest::mouseClick(draft.viewport(), Qt::LeftButton, Qt::ControlModifier, row.center());
    QVERIFY(m_view->chosen().isEmpty());
}

void TestBoardBulk::theBarOffersWhatFitsAndSaysForHowMany()
{
    BulkBar &bar = m_view->bulk();
    bar.setChoices({ { { u"climate"_s }, u"Climat"_s, u"Climate"_s } }, {});
    QSignalSpy asked(&bar, &BulkBar::actAsked);
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    QCOMPARE(bar.button(BulkAct::Submit)->text(), u"Send to review"_s);
    QVERIFY(!bar.button(BulkAct::Approve)->isVisible());
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_Space);
    QCOMPARE(bar.button(BulkAct::Submit)->text(), u"Send to review (1)"_s);
    QVERIFY(bar.button(BulkAct::Approve)->isVisible());
    QVERIFY(!bar.button(BulkAct::Keep)->isVisible());
    bar.button(BulkAct::Submit)->click();
    QCOMPARE(asked.first().first().value<BulkAct>(), BulkAct::Submit);
    m_view->setBlocked(u"You are offline"_s);
    QVERIFY(!bar.button(BulkAct::Submit)->isEnabled());
    QCOMPARE(bar.button(BulkAct::Submit)->toolTip(), u"You are offline"_s);
    QVERIFY(bar.button(BulkAct::Topic)->isEnabled()); // an edit waits here
    VERIFY_NAMED(&bar);
}

void TestBoardBulk::anAmpersandOfATopicsNameIsSeenInTheMenuOfTheBar()
{
    BulkBar &bar = m_view->bulk();
    bar.setChoices({ { { u"rd"_s }, u"R&D"_s, {} } }, {});
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    bar.button(BulkAct::Topic)->click();
    auto *menu = bar.findChild<QMenu *>(u"bulkMenu"_s);
    QVERIFY(menu);
    const QString name = menu->actions().constFirst()->text();
    delete menu;
    QCOMPARE(name, u"R&&D"_s); // else “R_D”
}

void TestBoardBulk::theBarNamesTopicsInTheReadersLanguage()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    BulkBar &bar = m_view->bulk();
    bar.setChoices({ { { u"climate"_s }, u"Climat"_s, u"Climate"_s } }, {});
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    bar.button(BulkAct::Topic)->click();
    auto *menu = bar.findChild<QMenu *>(u"bulkMenu"_s);
    QVERIFY(menu);
    const QString name = menu->actions().constFirst()->text();
    delete menu;
    QCOMPARE(name, u"Climate"_s);
}

void TestBoardBulk::theBarSaysWhichCampaignsAreInPreparation()
{
    Campaign running;
    running.id = { u"a"_s };
    running.name = u"Gas-free"_s;
    Campaign draft = running;
    draft.id = { u"b"_s };
    draft.name = u"Spring"_s;
    draft.isDraft = true;
    BulkBar &bar = m_view->bulk();
    bar.setChoices({}, { running, draft });
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    bar.button(BulkAct::Campaign)->click();
    auto *menu = bar.findChild<QMenu *>(u"bulkMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    delete menu;
    QCOMPARE(names.value(0), u"Gas-free"_s);
    QCOMPARE(names.value(1), u"Spring (in preparation)"_s);
}

void TestBoardBulk::theBarOffersEveryoneAndTheSavedAudiences()
{
    const Audience lab { { { u"lab"_s } }, {}, {} };
    BulkBar &bar = m_view->bulk();
    bar.setAudiences({ { { u"a"_s }, u"The laboratories"_s, lab } });
    QSignalSpy asked(&bar, &BulkBar::actAsked);
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    m_view->setBlocked(u"You are offline"_s);
    QVERIFY(bar.button(BulkAct::Audience)->isEnabled()); // an edit waits here
    bar.button(BulkAct::Audience)->click();
    auto *menu = bar.findChild<QMenu *>(u"bulkMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.at(0)->text(), u"Everyone"_s);
    QCOMPARE(actions.at(1)->text(), u"The laboratories"_s);
    for (QAction *action : actions)
        action->trigger();
    delete menu;
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).first().value<BulkAct>(), BulkAct::Audience);
    QVERIFY(asked.at(0).at(1).value<Audience>().isEveryone());
    QCOMPARE(asked.at(1).at(1).value<Audience>(), lab);
}

void TestBoardBulk::whatIsNoLongerShownIsNoLongerChosen()
{
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Space);
    m_view->setSearch(u"theirs"_s);
    QVERIFY(m_view->chosen().isEmpty() && !m_view->bulk().isVisible());
    m_view->setSearch({});
    QVERIFY(m_view->chosen().isEmpty());
}

void TestBoardBulk::whatSomebodyReviewsIsNotChangedInBulk()
{
    const auto fits = [this](const QString &id, BulkAct act) {
        const auto card = m_view->card(id);
        return card && applies(*card, act, boardNow);
    };
    for (const BulkAct act :
        { BulkAct::Topic, BulkAct::Campaign, BulkAct::Audience, BulkAct::Expiry }) {
        QVERIFY(fits(u"draft"_s, act) && fits(u"live"_s, act));
        QVERIFY(!fits(u"theirs"_s, act) && !fits(u"gone"_s, act) && !fits(u"cand"_s, act));
    }
    QVERIFY(fits(u"theirs"_s, BulkAct::Approve) && !fits(u"mine"_s, BulkAct::Approve));
    QVERIFY(fits(u"gone"_s, BulkAct::Archive) && fits(u"draft"_s, BulkAct::Archive));
    QVERIFY(!fits(u"live"_s, BulkAct::Archive)); // members have it
    QVERIFY(fits(u"cand"_s, BulkAct::Drop) && !fits(u"draft"_s, BulkAct::Drop));
}

void TestBoardBulk::aBulkChangeIsOfItsFieldAlone()
{
    const Story story = m_rows.first().working.story;
    const Story filed = changedBy(story, BulkAct::Topic, u"climate"_s);
    QCOMPARE(filed.topics, QList<TopicId> { { u"climate"_s } });
    QCOMPARE(changedBy(filed, BulkAct::Topic, u"climate"_s), filed);
    Story same = changedBy(story, BulkAct::Expiry, boardNow.addDays(7));
    QCOMPARE(same.expiry, boardNow.addDays(7));
    same.expiry = {};
    QCOMPARE(same, story);
    QCOMPARE(changedBy(story, BulkAct::Campaign, u"gasfree"_s).campaign.value, u"gasfree"_s);
    QVERIFY(changedBy(story, BulkAct::Campaign, QString()).campaign.isEmpty());
    const Audience lab { { { u"lab"_s } }, {}, {} };
    same = changedBy(story, BulkAct::Audience, QVariant::fromValue(lab));
    QCOMPARE(same.audience, lab);
    same.audience = story.audience;
    QCOMPARE(same, story);
}

void TestBoardBulk::aBulkChangeThatCouldNotBeStoredIsNotMade()
{
    Story story = m_rows.first().working.story;
    QVERIFY(newProblem(story, changedBy(story, BulkAct::Expiry, boardNow)).isEmpty());
    story.embargo = boardNow.addDays(1);
    QCOMPARE(
        newProblem(story, changedBy(story, BulkAct::Expiry, boardNow)), u"expiry-before-embargo"_s);
    story.embargo = {};
    for (int i = 0; i < StoryLimits::topics; ++i)
        story.topics.append({ u"t%1"_s.arg(i) });
    QCOMPARE(
        newProblem(story, changedBy(story, BulkAct::Topic, u"one-more"_s)), u"too-many-topics"_s);
    const Story full = changedBy(story, BulkAct::Topic, u"one-more"_s);
    QVERIFY(newProblem(full, full).isEmpty()); // it was so before
}

QTEST_MAIN(TestBoardBulk)
#include "tst_boardbulk.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/board/boardrows.h"
#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "ui/board/boardcardwords.h"
#include "ui/board/boardnarrow.h"
#include "ui/board/boardview.h"
#include "ui/board/bulkbar.h"
#include "ui/board/lanelist.h"
#include "ui/board/storyhistory.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = boardNow;

//! One whose correction waits; mine: for somebody else.
CurationService::Row beingCorrected(bool mine)
{
    CurationService::Row gone = boardRow(u"gone"_s, StoryState::Withdrawn);
    gone.working.story.corrections = { { u"en"_s, u"Correction: thirty began."_s } };
    gone.working.story.correctionPending = true;
    gone.mayApproveCorrection = !mine;
    return gone;
}

} // namespace

class TestBoard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void everyStateHasItsLane();
    void theClockMovesApprovedStories();
    void onlyLegalMovesAreTaken();
    void aDraftThatIsNotReadySaysWhatBlocksIt();
    void filtersAndSearchLeaveTheRest();
    void oneKindLanguageOrCampaignIsShownAlone();
    void theMenuOfACardOffersWhatFitsIt();
    void theHistoryTellsEachRevisionAndWhatItChanged();
    void cardsMoveWithTheKeyboard();
    void arrowsGoFromLaneToLane();
    void approvingOpensWhatChangedFirst();
    void dOpensWhatChanged();
    void offlineNothingMovesAndTheReasonIsSaid();
    void aLongLaneShowsItsNextCardsWhenAsked();
    void theModelKeepsItsPromises();
    void aCardsPartsStandBelowEachOther();
    void cardsAreMirroredOnARightToLeftDesktop();
    void aCardIsASentenceForScreenReaders();
    void aTranslationSaysWhatItTranslates();
    void theSelectionStaysOverAnUpdate();
    void theSelectionStaysThoughNewsPushItBelowTheFoot();
    void aReasonIsAskedBeforeItIsDone();
    void escapeLeavesTheQuestion();
    void enterLeavesADangerousQuestion();
    void anotherWayIsOfferedWhereThereIsOne();
    void aTickHoldsUntilTheNextQuestion();
    void aWithdrawnStorySaysHowManySetTheirsRight();
    void aCorrectionThatWaitsIsApprovedFromItsCard();
    void whoWroteACorrectionReadsThatAnotherEditorHasIt();
    void aCorrectionThatWaitsIsCountedAndFound();
    void aDraftWithABlockedPhraseIsNotReady();
    void whatACardBearsCanBePressed();
    void theLanesOfTwoPartsNameThem();
    void aReviewThatWaitsTwoDaysIsMarked();
    void archivedCardsStandApart();
    void everyControlHasAName();

private:
    QStringList idsIn(Lane lane) const
    {
        QStringList ids;
        const LaneModel &model = m_view->model(lane);
        for (int i = 0; i < model.rowCount(); ++i)
            ids.append(model.index(i).data(LaneModel::IdRole).toString());
        return ids;
    }

    Theme m_theme;
    std::unique_ptr<BoardView> m_view;
    QList<CurationService::Row> m_rows;
};

void TestBoard::init()
{
    m_rows = rowOfEachState();
    m_view = std::make_unique<BoardView>(m_theme);
    m_view->setContent(m_rows, { boardCandidate() }, now);
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestBoard::everyStateHasItsLane()
{
    QCOMPARE(idsIn(Lane::Candidate), QStringList { u"cand"_s });
    QCOMPARE(idsIn(Lane::Draft), QStringList { u"draft"_s });
    QCOMPARE(idsIn(Lane::Review), (QStringList { u"theirs"_s, u"mine"_s }));
    QCOMPARE(idsIn(Lane::Approved), QStringList { u"live"_s });
    QCOMPARE(idsIn(Lane::Over), QStringList { u"gone"_s });
}

void TestBoard::theClockMovesApprovedStories()
{
    CurationService::Row scheduled = boardRow(u"later"_s, StoryState::Approved);
    scheduled.working.story.embargo = now.addDays(1);
    CurationService::Row expired = boardRow(u"old"_s, StoryState::Approved);
    expired.working.story.expiry = now.addDays(-1);
    const auto lanes =
        boardLanes({ m_rows.at(3), scheduled, expired }, {}, BoardFilter::All, {}, now);
    QCOMPARE(lanes.at(int(Lane::Approved)).constFirst().id, u"later"_s);
    QCOMPARE(lanes.at(int(Lane::Over)).constFirst().id, u"old"_s);
}

void TestBoard::onlyLegalMovesAreTaken()
{
    const auto cardAt = [this](const QString &id) { return *m_view->card(id); };
    QCOMPARE(moveTo(cardAt(u"cand"_s), Lane::Draft, now), LaneMove::Keep);
    QCOMPARE(moveTo(cardAt(u"draft"_s), Lane::Review, now), LaneMove::Submit);
    QCOMPARE(moveTo(cardAt(u"theirs"_s), Lane::Draft, now), LaneMove::SendBack);
    for (const Lane lane : { Lane::Candidate, Lane::Approved, Lane::Over })
        QVERIFY(!moveTo(cardAt(u"theirs"_s), lane, now));
    QVERIFY(!moveTo(cardAt(u"live"_s), Lane::Draft, now));
    QVERIFY(!moveTo(cardAt(u"cand"_s), Lane::Review, now));
}

void TestBoard::aDraftThatIsNotReadySaysWhatBlocksIt()
{
    m_rows.first().working.story.summary.clear();
    m_view->setContent(m_rows, {}, now);
    const BoardCard card = *m_view->card(u"draft"_s);
    QVERIFY(!card.ready && !card.blocking.isEmpty());
    QVERIFY(!moveTo(card, Lane::Review, now));
    const auto lines = m_view->model(Lane::Draft).index(0).data(LaneModel::LinesRole);
    QCOMPARE(lines.value<QList<BoardCardLine>>().constFirst().text, card.blocking);
}

void TestBoard::filtersAndSearchLeaveTheRest()
{
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Waiting for me"_s))
            button->click();
    }
    QCOMPARE(idsIn(Lane::Review), QStringList { u"theirs"_s });
    QVERIFY(idsIn(Lane::Draft).isEmpty());
    const auto found =
        boardLanes(m_rows, { boardCandidate() }, BoardFilter::All, u"newsroom"_s, now);
    QCOMPARE(found.at(int(Lane::Candidate)).size(), 1);
    QVERIFY(found.at(int(Lane::Draft)).isEmpty());
    m_rows[0].working.story.title = u"Été à l’usine"_s; // found without its accents
    const auto accents = boardLanes(m_rows, {}, BoardFilter::All, u"ETE usine"_s, now);
    QCOMPARE(accents.at(int(Lane::Draft)).size(), 1);
}

void TestBoard::oneKindLanguageOrCampaignIsShownAlone()
{
    m_rows[0].working.story.kind = StoryKind::Job;
    m_rows[1].working.story.language = u"fr"_s;
    m_rows[3].working.story.campaign = { u"c"_s };
    Campaign campaign;
    campaign.id = { u"c"_s };
    campaign.name = u"Gas & heat"_s;
    m_view->setCampaigns({ campaign });
    m_view->setContent(m_rows, { boardCandidate() }, now);
    const auto choose = [this](const QString &text) {
        m_view->narrow().open();
        auto *menu = m_view->findChild<QMenu *>(u"narrowMenu"_s);
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(StoryWords::kind(StoryKind::Job));
    QCOMPARE(idsIn(Lane::Draft), QStringList { u"draft"_s });
    QVERIFY(idsIn(Lane::Review).isEmpty() && idsIn(Lane::Approved).isEmpty());
    QVERIFY(idsIn(Lane::Candidate).isEmpty()); // nobody knows what it will be
    QCOMPARE(m_view->narrow().narrowing().count(), 1);
    choose(Format::languageLabel(u"fr"_s));
    QCOMPARE(m_view->narrow().narrowing().count(), 2); // both must fit
    QVERIFY(idsIn(Lane::Draft).isEmpty() && idsIn(Lane::Review).isEmpty());
    choose(u"All kinds"_s);
    QCOMPARE(idsIn(Lane::Review), QStringList { u"theirs"_s });
    choose(u"Show everything"_s);
    QCOMPARE(idsIn(Lane::Candidate), QStringList { u"cand"_s });
    choose(u"Gas && heat"_s);
    QCOMPARE(idsIn(Lane::Approved), QStringList { u"live"_s });
    QVERIFY(idsIn(Lane::Review).isEmpty() && idsIn(Lane::Over).isEmpty());
}

void TestBoard::theMenuOfACardOffersWhatFitsIt()
{
    const auto menuOf = [this](Lane lane) {
        m_view->lane(lane).setFocus();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&m_view->lane(lane), &key);
        return m_view->findChild<QMenu *>(u"cardMenu"_s);
    };
    const auto actOf = [](const QMenu *menu, const QString &text) -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    const QSignalSpy kept(m_view.get(), &BoardView::keepAsked);
    const QSignalSpy duplicated(m_view.get(), &BoardView::duplicateAsked);
    const QSignalSpy withdrawn(m_view.get(), &BoardView::withdrawAsked);
    const QSignalSpy previewed(m_view.get(), &BoardView::previewAsked);
    const QSignalSpy changes(m_view.get(), &BoardView::changesAsked);
    const QSignalSpy pasts(m_view.get(), &BoardView::historyAsked);
    QMenu *menu = menuOf(Lane::Candidate);
    QVERIFY(menu && !actOf(menu, u"Duplicate"_s) && !actOf(menu, u"Withdraw…"_s));
    QCOMPARE(actOf(menu, u"Keep as a draft"_s)->shortcut(), QKeySequence(Qt::Key_A)); // shown
    actOf(menu, u"Keep as a draft"_s)->trigger();
    QCOMPARE(kept.size(), 1);
    delete menu;
    menu = menuOf(Lane::Draft);
    QVERIFY(actOf(menu, u"Send to review"_s) && !actOf(menu, u"Withdraw…"_s));
    QVERIFY(!actOf(menu, u"History…"_s)); // nobody had it yet
    delete menu;
    menu = menuOf(Lane::Approved);
    QVERIFY(!actOf(menu, u"Send to review"_s));
    actOf(menu, u"Preview"_s)->trigger();
    QCOMPARE(previewed.last().first().value<StoryId>().value, u"live"_s);
    QCOMPARE(actOf(menu, u"What changed"_s)->shortcut(), QKeySequence(Qt::Key_D)); // shown
    actOf(menu, u"What changed"_s)->trigger();
    QCOMPARE(changes.last().first().value<StoryId>().value, u"live"_s);
    actOf(menu, u"History…"_s)->trigger();
    QCOMPARE(pasts.last().first().value<StoryId>().value, u"live"_s);
    actOf(menu, u"Duplicate"_s)->trigger();
    QCOMPARE(duplicated.last().first().value<StoryId>().value, u"live"_s);
    actOf(menu, u"Withdraw…"_s)->trigger();
    QCOMPARE(withdrawn.size(), 1);
    actOf(menu, u"Copy link"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://norvane.example/live"_s);
    delete menu;
    m_view->setBlocked(u"You are offline"_s);
    menu = menuOf(Lane::Approved);
    QVERIFY(!actOf(menu, u"Withdraw…"_s)->isEnabled());
    QCOMPARE(actOf(menu, u"Withdraw…"_s)->toolTip(), u"You are offline"_s);
    QVERIFY(actOf(menu, u"Duplicate"_s)->isEnabled()); // it waits here
    delete menu;
}

void TestBoard::theHistoryTellsEachRevisionAndWhatItChanged()
{
    const auto revision = [](int number, const QString &title) {
        Story story = boardRow(u"live"_s, StoryState::Approved).working.story;
        story.revision = number;
        story.title = title;
        story.approverName = u"Hanna Vogt"_s;
        story.approvedAt = now.addDays(number - 10);
        return story;
    };
    const QList<Story> kept { revision(3, u"New"_s), revision(2, u"Old"_s), revision(1, u"Old"_s) };
    const QList<StoryHistory::Line> lines = StoryHistory::linesOf(kept, now);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).head.contains(u"Revision 3"_s) && lines.at(0).head.contains(u"Hanna"_s));
    QVERIFY2(lines.at(0).text.contains(StoryWords::field(StoryField::Title)),
        qPrintable(lines.at(0).text));
    QVERIFY(lines.at(1).text.contains(u"Nothing"_s));
    QVERIFY(lines.at(2).text.contains(u"first"_s));

    // They are read one after the other; what fails is said below what was read.
    QList<int> asked;
    StoryHistory history(
        m_theme, kept.first(),
        [&](int number, const std::function<void(const Result<Story> &)> &taken) {
            asked.append(number);
            if (number > 1)
                taken(kept.at(3 - number));
            else
                taken(fail(ErrorCode::Network, u"away"_s));
        },
        now);
    QCOMPARE(asked, (QList<int> { 3, 2, 1 }));
    QStringList texts;
    for (const QLabel *label : history.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Revision 2"_s) && !all.contains(u"Revision 1"_s), qPrintable(all));
    QVERIFY2(!texts.last().isEmpty() && !texts.last().contains(u"Revision"_s), qPrintable(all));
    VERIFY_NAMED(&history);
}

void TestBoard::cardsMoveWithTheKeyboard()
{
    const QSignalSpy kept(m_view.get(), &BoardView::keepAsked);
    const QSignalSpy submitted(m_view.get(), &BoardView::submitAsked);
    const QSignalSpy back(m_view.get(), &BoardView::sendBackAsked);
    QTest::keyClick(&m_view->lane(Lane::Candidate), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(submitted.first().first().value<StoryId>(), StoryId { u"draft"_s });
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().at(1).toBool(), false);
}

void TestBoard::arrowsGoFromLaneToLane()
{
    m_view->lane(Lane::Draft).setFocus();
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Right);
    QVERIFY(m_view->lane(Lane::Review).hasFocus());
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_J);
    QCOMPARE(m_view->lane(Lane::Review).selected(), u"mine"_s);
}

void TestBoard::approvingOpensWhatChangedFirst()
{
    const QSignalSpy opened(m_view.get(), &BoardView::changesAsked);
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_A);
    QCOMPARE(opened.first().first().value<StoryId>(), StoryId { u"theirs"_s });
}

void TestBoard::dOpensWhatChanged()
{
    m_view->setBlocked(u"You are offline"_s); // it can be read
    const QSignalSpy changes(m_view.get(), &BoardView::changesAsked);
    const QSignalSpy opened(m_view.get(), &BoardView::openAsked);
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_D);
    QCOMPARE(changes.first().first().value<StoryId>(), StoryId { u"theirs"_s });
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(&m_view->lane(Lane::Candidate), Qt::Key_D); // has no revision
    QCOMPARE(changes.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void TestBoard::offlineNothingMovesAndTheReasonIsSaid()
{
    m_view->setBlocked(u"You are offline"_s);
    const QSignalSpy submitted(m_view.get(), &BoardView::submitAsked);
    const QSignalSpy withdrawn(m_view.get(), &BoardView::withdrawAsked);
    QTest::keyClick(&m_view->lane(Lane::Draft), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&m_view->lane(Lane::Approved), Qt::Key_W);
    QCOMPARE(submitted.size() + withdrawn.size(), 0);
    m_view->setBlocked({});
    QTest::keyClick(&m_view->lane(Lane::Approved), Qt::Key_W);
    QCOMPARE(withdrawn.size(), 1);
}

void TestBoard::aLongLaneShowsItsNextCardsWhenAsked()
{
    for (int i = 0; i < 120; ++i)
        m_rows.append(boardRow(u"many"_s + QString::number(i), StoryState::Draft));
    QAbstractItemModelTester tester(
        &m_view->model(Lane::Draft), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->setContent(m_rows, {}, now);
    LaneList &draft = m_view->lane(Lane::Draft);
    Button &rest = m_view->rest(Lane::Draft);
    QCOMPARE(idsIn(Lane::Draft).size(), 50);
    QVERIFY(rest.isVisible() && !m_view->rest(Lane::Review).isVisible());
    QVERIFY2(rest.text().startsWith(u"71"_s), qPrintable(rest.text()));
    QVERIFY(m_view->card(u"many119"_s)); // without a row, not forgotten
    draft.setFocus();
    QTest::keyClick(&draft, Qt::Key_Tab);
    QVERIFY(rest.hasFocus());
    QTest::keyClick(&rest, Qt::Key_Space);
    QCOMPARE(idsIn(Lane::Draft).size(), 100);
    QVERIFY(draft.hasFocus());
    QCOMPARE(draft.selected(), u"many49"_s); // the first of those that came
    rest.click();
    QCOMPARE(idsIn(Lane::Draft).size(), 121);
    QVERIFY(!rest.isVisible());
    m_view->setContent(m_rows, {}, now); // what was asked for stays
    QCOMPARE(idsIn(Lane::Draft).size(), 121);
}

void TestBoard::theModelKeepsItsPromises()
{
    LaneModel model(Lane::Draft);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lanes = boardLanes(m_rows, { boardCandidate() }, BoardFilter::All, {}, now);
    model.setCards(lanes.at(int(Lane::Review)), now);
    QCOMPARE(model.rowCount(), 2);
    model.setCards(lanes.at(int(Lane::Draft)), now);
    QCOMPARE(model.rowCount(), 1);
    QList<BoardCard> many;
    for (int i = 0; i < 170; ++i) {
        many.append(lanes.at(int(Lane::Draft)).constFirst());
        many.last().id = QString::number(i);
    }
    model.setCards(many, now);
    QCOMPARE(model.rowCount(), 50);
    model.setChosen({ u"120"_s }); // what is chosen is seen
    QCOMPARE(model.rowCount(), 150);
    model.setChosen({});
    model.setCards({}, now);
    QCOMPARE(model.rowCount(), 0);
}

void TestBoard::aCardsPartsStandBelowEachOther()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        BoardCardSizes sizes;
        sizes.part = qRound(16 * scale);
        sizes.tags = qRound(20 * scale);
        sizes.title = qRound(40 * scale);
        sizes.lines = { qRound(16 * scale), qRound(20 * scale) };
        sizes.buttons = { qRound(80 * scale), qRound(90 * scale) };
        sizes.button = qRound(28 * scale);
        sizes.foot = qRound(18 * scale);
        sizes.hasFace = true;
        sizes.relays = 30;
        const QRect row(4, 8, 200, boardCardRowHeight(200, sizes));
        const BoardCardLayout at = layOutBoardCard(row, sizes);
        QVERIFY(row.contains(at.part) && at.part.bottom() < at.card.top());
        int last = at.card.top();
        for (const QRect &part :
            { at.tags, at.title, at.lines.at(0), at.lines.at(1), at.buttons.at(0), at.foot }) {
            QVERIFY(at.card.contains(part));
            QVERIFY(part.top() > last);
            last = part.bottom();
        }
        QCOMPARE(at.title.width(), boardCardTextWidth(row.width()));
        QVERIFY(at.box.right() < at.tags.left() && at.tags.right() < at.more.left());
        QVERIFY(at.face.right() < at.foot.left() && at.foot.right() < at.relays.left());
        QVERIFY(at.card.contains(at.buttons.at(1)));
        QVERIFY(!at.buttons.at(0).intersects(at.buttons.at(1)));
        QVERIFY(at.buttons.at(1).bottom() < at.foot.top()); // also where it is in a row of its own
        QVERIFY(at.card.bottom() < row.bottom());
    }
}

void TestBoard::cardsAreMirroredOnARightToLeftDesktop()
{
    BoardCardDelegate delegate(m_theme);
    const QModelIndex index = m_view->model(Lane::Draft).index(0);
    const QSize size(240, 140);
    const QImage left = paintedRow(delegate, index, size, Qt::LeftToRight);
    const QImage right = paintedRow(delegate, index, size, Qt::RightToLeft);
    const QRect inside(16, 12, 200, 100);
    const QRgb ground = m_theme.colors().surface.rgb();
    QVERIFY(weightOf(left, inside, ground) < 0.45);
    QVERIFY(weightOf(right, inside, ground) > 0.55);
}

void TestBoard::aCardIsASentenceForScreenReaders()
{
    const QString text =
        m_view->model(Lane::Review).index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : { u"Story theirs"_s, u"EN FR"_s, u"Waits for you"_s, u"Marion"_s })
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestBoard::aTranslationSaysWhatItTranslates()
{
    m_rows[1].working.translationOf = { u"live"_s };
    m_rows[2].working.translationOf = { u"elsewhere"_s }; // nobody here has it
    m_view->setContent(m_rows, {}, now);
    const LaneModel &review = m_view->model(Lane::Review);
    const QModelIndex first = review.index(0);
    QCOMPARE(first.data(LaneModel::OriginalRole).toString(), u"EN"_s);
    const QString words = StoryWords::translationOf(u"Story live"_s, u"en"_s);
    QVERIFY(words.contains(u"Story live"_s) && words.contains(Format::languageLabel(u"en"_s)));
    for (const int role : { int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
        QVERIFY2(first.data(role).toString().contains(words), qPrintable(words));
    const QModelIndex second = review.index(1);
    QVERIFY(second.data(LaneModel::OriginalRole).toString().isEmpty());
    QVERIFY(!second.data(LaneModel::TranslationRole).toString().isEmpty());
    const QModelIndex draft = m_view->model(Lane::Draft).index(0);
    QVERIFY(draft.data(LaneModel::TranslationRole).toString().isEmpty());
    m_view->setSearch(u"theirs"_s); // the original is not shown, and told all the same
    QCOMPARE(review.index(0).data(LaneModel::OriginalRole).toString(), u"EN"_s);
    const QRect row(4, 8, 200, 150);
    BoardCardSizes sizes;
    sizes.original = 40;
    const BoardCardLayout at = layOutBoardCard(row, sizes);
    QVERIFY(at.foot.right() < at.original.left());
    QCOMPARE(at.original.right(), at.title.right());
}

void TestBoard::theSelectionStaysOverAnUpdate()
{
    QTest::keyClick(&m_view->lane(Lane::Review), Qt::Key_J);
    m_rows.prepend(boardRow(u"new"_s, StoryState::InReview));
    m_view->setContent(m_rows, {}, now);
    QCOMPARE(m_view->lane(Lane::Review).selected(), u"mine"_s);
}

void TestBoard::theSelectionStaysThoughNewsPushItBelowTheFoot()
{
    for (int i = 0; i < 120; ++i)
        m_rows.append(boardRow(u"many"_s + QString::number(i), StoryState::Draft));
    m_view->setContent(m_rows, {}, now);
    LaneList &draft = m_view->lane(Lane::Draft);
    const LaneModel &model = m_view->model(Lane::Draft);
    draft.setCurrentIndex(model.index(model.rowCount() - 1));
    const QString chosen = draft.selected();
    m_rows.prepend(boardRow(u"new"_s, StoryState::Draft));
    m_view->setContent(m_rows, {}, now);
    QCOMPARE(draft.selected(), chosen);
}

void TestBoard::aReasonIsAskedBeforeItIsDone()
{
    QString given;
    ReasonBar &bar = m_view->reason();
    bar.ask({ u"Send it back"_s, u"Text"_s, u"What"_s, u"Send back"_s },
        [&given](const QString &reason) { given = reason; });
    auto *field = bar.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(given.isEmpty() && bar.isVisible());
    field->setText(u" The figure "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given, u"The figure"_s);
    QVERIFY(!bar.isVisible());
}

void TestBoard::escapeLeavesTheQuestion()
{
    bool done = false;
    ReasonBar &bar = m_view->reason();
    bar.ask(
        { u"Withdraw"_s, {}, u"Why"_s, u"Withdraw"_s }, [&done](const QString &) { done = true; });
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!bar.isVisible() && !done);
}

void TestBoard::enterLeavesADangerousQuestion()
{
    int done = 0;
    ReasonBar &bar = m_view->reason();
    ReasonBar::Question question { u"Suspend"_s, u"Text"_s, {}, u"Suspend"_s };
    for (const bool danger : { true, false }) {
        question.danger = danger;
        bar.ask(question, [&done](const QString &) { ++done; });
        QWidget *focus = m_view->window()->focusWidget();
        QVERIFY(focus && bar.isAncestorOf(focus));
        QTest::keyClick(focus, Qt::Key_Return);
        QVERIFY(!bar.isVisible());
        QCOMPARE(done, danger ? 0 : 1);
    }
}

void TestBoard::anotherWayIsOfferedWhereThereIsOne()
{
    bool done = false;
    bool corrected = false;
    ReasonBar &bar = m_view->reason();
    ReasonBar::Question question { u"Withdraw"_s, {}, u"Why"_s, u"Withdraw"_s };
    question.instead = u"Correct it instead"_s;
    const auto other = [&bar] {
        for (auto *button : bar.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Correct it instead"_s && button->isVisible())
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    bar.ask(question, [&done](const QString &) { done = true; });
    QVERIFY(!other()); // nothing would follow
    bar.ask(
        question, [&done](const QString &) { done = true; }, [&corrected] { corrected = true; });
    QVERIFY(other());
    other()->click();
    QVERIFY(corrected && !done && !bar.isVisible());
}

void TestBoard::aTickHoldsUntilTheNextQuestion()
{
    ReasonBar &bar = m_view->reason();
    ReasonBar::Question question { u"Withdraw"_s, {}, u"Why"_s, u"Withdraw"_s };
    question.tick = u"Ask to delete"_s;
    bool done = false;
    bar.ask(question, [&done](const QString &) { done = true; });
    auto *tick = bar.findChild<QCheckBox *>();
    QVERIFY(tick && tick->isVisible());
    tick->click();
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"Wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(done && bar.isTicked());
    question.tick.clear();
    bar.ask(question, [](const QString &) { });
    QVERIFY(!bar.isTicked() && !tick->isVisible()); // the next question begins anew
    bar.ask(question, [](const QString &) { });
    bar.setReason(u"Untrue"_s, true); // given back
    QVERIFY(bar.isTicked());
    QCOMPARE(bar.findChild<QLineEdit *>()->text(), u"Untrue"_s);
}

void TestBoard::aWithdrawnStorySaysHowManySetTheirsRight()
{
    CurationService::Row gone = boardRow(u"gone"_s, StoryState::Withdrawn);
    gone.working.story.withdrawnReason = u"A figure was wrong"_s;
    gone.working.story.colleagues = 20;
    gone.working.corrected = 1;
    const auto lanes = boardLanes({ gone }, {}, BoardFilter::All, {}, now, {});
    const QList<BoardCardLine> lines =
        BoardCardWords::lines(lanes.at(int(Lane::Over)).constFirst(), now);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constFirst().text, u"A figure was wrong"_s);
    QVERIFY2(lines.constLast().text.contains(u"1–4 of 20+"_s), qPrintable(lines.constLast().text));
}

void TestBoard::aCorrectionThatWaitsIsApprovedFromItsCard()
{
    m_rows.last() = beingCorrected(false);
    m_view->setContent(m_rows, {}, now);
    const BoardCard card = *m_view->card(u"gone"_s);
    const QList<BoardCardLine> lines = BoardCardWords::lines(card, now);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().text, u"Correction waits for you"_s);
    QCOMPARE(lines.constFirst().tone, Tone::Warn);
    QCOMPARE(BoardCardWords::verbs(card).size(), 1);
    QCOMPARE(BoardCardWords::verbs(card).constFirst().text, u"Read and approve"_s);

    LaneList &over = m_view->lane(Lane::Over);
    const auto *cards = static_cast<const BoardCardDelegate *>(over.itemDelegate());
    const QModelIndex index = m_view->model(Lane::Over).indexOf(u"gone"_s);
    const QRect place = over.visualRect(index);
    using Spot = BoardCardDelegate::Spot;
    const QRect button = cards->placeOf(Spot::Approve, place, index, over.layoutDirection());
    QVERIFY(!button.isEmpty() && place.contains(button));
    QVERIFY(cards->placeOf(Spot::SendBack, place, index, over.layoutDirection()).isEmpty());
    const QSignalSpy asked(m_view.get(), &BoardView::correctionAsked);
    QTest::mouseClick(over.viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.last().first().value<StoryId>().value, u"gone"_s);
    QTest::keyClick(&over, Qt::Key_A);
    QCOMPARE(asked.size(), 2);
    m_view->setBlocked(u"You are offline"_s);
    QTest::keyClick(&over, Qt::Key_A);
    QCOMPARE(asked.size(), 2);
}

void TestBoard::whoWroteACorrectionReadsThatAnotherEditorHasIt()
{
    m_rows.last() = beingCorrected(true);
    m_view->setContent(m_rows, {}, now);
    const BoardCard card = *m_view->card(u"gone"_s);
    QCOMPARE(BoardCardWords::lines(card, now).constFirst().text,
        u"Correction waits for another editor"_s);
    QVERIFY(BoardCardWords::verbs(card).isEmpty());
    QVERIFY(BoardCardWords::spoken(card, now).contains(u"Correction waits for another editor"_s));
    const QSignalSpy asked(m_view.get(), &BoardView::correctionAsked);
    LaneList &over = m_view->lane(Lane::Over);
    over.setCurrentIndex(m_view->model(Lane::Over).indexOf(u"gone"_s));
    QTest::keyClick(&over, Qt::Key_A);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(waitingForMe(m_rows), 1); // the review of somebody else's story alone
}

void TestBoard::aCorrectionThatWaitsIsCountedAndFound()
{
    m_rows.last() = beingCorrected(false);
    m_view->setContent(m_rows, {}, now);
    QCOMPARE(waitingForMe(m_rows), 2);
    QVERIFY2(m_view->summary().startsWith(u'2'), qPrintable(m_view->summary()));
    QAbstractButton *waiting = nullptr;
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Waiting for me"_s))
            waiting = button;
    }
    QVERIFY(waiting);
    QCOMPARE(waiting->text(), u"Waiting for me 2"_s);
    waiting->click();
    QCOMPARE(idsIn(Lane::Review), QStringList { u"theirs"_s });
    QCOMPARE(idsIn(Lane::Over), QStringList { u"gone"_s });
    m_rows.last().working.archived = true; // put aside, members wait for it all the same
    m_view->setContent(m_rows, {}, now);
    QCOMPARE(idsIn(Lane::Over), QStringList { u"gone"_s });
    const auto all = boardLanes(m_rows, {}, BoardFilter::All, {}, now);
    QVERIFY(all.at(int(Lane::Over)).isEmpty());
}

void TestBoard::aDraftWithABlockedPhraseIsNotReady()
{
    const CurationService::Row draft = boardRow(u"d"_s, StoryState::Draft, true);
    m_view->setContent({ draft }, {}, now);
    QVERIFY(m_view->card(u"d"_s)->ready);
    m_view->setPhrases({ { { u"p"_s }, u"why"_s, {} } }); // as its summary says
    m_view->setContent({ draft }, {}, now);
    const BoardCard card = *m_view->card(u"d"_s);
    QVERIFY(!card.ready);
    QVERIFY2(card.blocking.contains(u"why"_s), qPrintable(card.blocking));
    QVERIFY(!moveTo(card, Lane::Review, now));
}

void TestBoard::whatACardBearsCanBePressed()
{
    LaneList &review = m_view->lane(Lane::Review);
    const auto *cards = static_cast<const BoardCardDelegate *>(review.itemDelegate());
    const auto press = [&](BoardCardDelegate::Spot spot, int row) {
        const QModelIndex index = review.model()->index(row, 0);
        const QRect place =
            cards->placeOf(spot, review.visualRect(index), index, review.layoutDirection());
        if (!place.isEmpty())
            QTest::mouseClick(review.viewport(), Qt::LeftButton, {}, place.center());
        return !place.isEmpty();
    };
    using Spot = BoardCardDelegate::Spot;
    const QSignalSpy changes(m_view.get(), &BoardView::changesAsked);
    const QSignalSpy back(m_view.get(), &BoardView::sendBackAsked);
    QVERIFY(press(Spot::Approve, 0));
    QCOMPARE(changes.size(), 1); // they are read before it is approved
    QVERIFY(press(Spot::SendBack, 0));
    QCOMPARE(back.size(), 1);
    QVERIFY(!press(Spot::Approve, 1) && !press(Spot::SendBack, 1)); // the person wrote it
    QVERIFY(press(Spot::More, 1));
    const QPointer<QMenu> menu = m_view->findChild<QMenu *>(u"cardMenu"_s);
    QVERIFY(menu);
    QCOMPARE(review.selected(), u"mine"_s); // what the menu is of
    delete menu;
    QVERIFY(m_view->chosen().isEmpty());
}

void TestBoard::theLanesOfTwoPartsNameThem()
{
    CurationService::Row later = boardRow(u"later"_s, StoryState::Approved);
    later.working.story.embargo = now.addDays(1);
    m_rows.append(later);
    m_rows.append(boardRow(u"second"_s, StoryState::Approved));
    m_view->setContent(m_rows, {}, now);
    const LaneModel &lane = m_view->model(Lane::Approved);
    QStringList parts;
    for (int i = 0; i < lane.rowCount(); ++i)
        parts.append(lane.index(i).data(LaneModel::PartRole).toString());
    QCOMPARE(parts, (QStringList { u"Scheduled · 1"_s, u"Live · 2"_s, QString() }));
    QVERIFY(lane.index(0).data(LaneModel::RelaysRole).toString().isEmpty());
    QVERIFY(!lane.index(1).data(LaneModel::RelaysRole).toString().isEmpty());
    QVERIFY(m_view->model(Lane::Draft).index(0).data(LaneModel::PartRole).toString().isEmpty());
}

void TestBoard::aReviewThatWaitsTwoDaysIsMarked()
{
    m_rows[1].working.changedAt = now.addDays(-2);
    m_view->setContent(m_rows, {}, now);
    const auto lines = [this](int row) {
        return m_view->model(Lane::Review)
            .index(row)
            .data(LaneModel::LinesRole)
            .value<QList<BoardCardLine>>();
    };
    QCOMPARE(lines(0).constFirst().tone, Tone::Bad);
    QVERIFY(lines(0).constFirst().text.contains(u'2'));
    QCOMPARE(lines(1).constFirst().tone, Tone::Neutral);
}

void TestBoard::archivedCardsStandApart()
{
    m_rows.last().working.archived = true;
    const auto shown = boardLanes(m_rows, {}, BoardFilter::All, {}, now);
    QVERIFY(shown.at(int(Lane::Over)).isEmpty());
    const auto archive = boardLanes(m_rows, { boardCandidate() }, BoardFilter::Archived, {}, now);
    QCOMPARE(archive.at(int(Lane::Over)).first().id, u"gone"_s);
    QVERIFY(archive.at(int(Lane::Candidate)).isEmpty());
    QVERIFY(applies(archive.at(int(Lane::Over)).first(), BulkAct::Unarchive, now));
}

void TestBoard::everyControlHasAName()
{
    VERIFY_NAMED(m_view.get());
    m_view->setBlocked(u"You are offline"_s);
    VERIFY_NAMED(m_view.get());
    m_view->setBlocked({});
    m_view->lane(Lane::Approved).setFocus();
    QTest::keyClick(&m_view->lane(Lane::Approved), Qt::Key_W); // the reason is asked
    VERIFY_NAMED(m_view.get());
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"

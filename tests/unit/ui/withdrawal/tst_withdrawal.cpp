// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/textlabel.h"
#include "ui/withdrawal/correctionapproval.h"
#include "ui/withdrawal/withdrawalform.h"
#include "ui/withdrawal/withdrawsheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

Story relayed(int colleagues)
{
    Story story;
    story.id = { u"pump"_s };
    story.title = u"Silent pump"_s;
    story.language = u"en"_s;
    story.state = StoryState::Approved;
    story.revision = 2;
    story.approvedAt = now.addDays(-6);
    story.colleagues = colleagues;
    Caption caption;
    caption.language = u"fr"_s;
    story.captions = { caption };
    return story;
}

StoryRelays toldRelays()
{
    StoryRelays relays;
    relays.hidden = false;
    relays.whole = true;
    relays.from = { 2026, 11, 1 };
    relays.relays = 25;
    relays.byNetwork = { { Network::LinkedIn, 14 }, { Network::Bluesky, 8 } };
    return relays;
}

Capabilities deletesOnBluesky(Network network)
{
    Capabilities can;
    can.removes = network == Network::Bluesky;
    return can;
}

//! All that is said of the networks, a line each.
QString saidOf(const Story &story, const WithdrawalWords::Relays &relays,
    WithdrawalWay way = WithdrawalWay::Correction)
{
    QStringList lines;
    const QList<Happening> happenings =
        WithdrawalWords::onNetworks(story, relays, way, deletesOnBluesky);
    for (const Happening &happening : happenings)
        lines.append(happening.count + u' ' + happening.words);
    return lines.join(u'\n');
}

} // namespace

class TestWithdrawal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void itSaysHowManyRelaysThereAreByNetworkAndWhatBecomesOfThem();
    void itSaysNoNumberOfFewPeople();
    void itIsDoneOnceTheReasonIsWritten();
    void escapeLeavesIt();
    void theFocusStaysInside();
    void keysOfThePageDoNothingBehindIt();
    void eachLanguageHasItsCorrection();
    void aCorrectionIsReadWholeBeforeItIsApprovedOrTakenBack();
    void askingToDeleteSendsNoCorrection();
    void correctingWithoutWithdrawingNeedsNoReason();
    void withoutTheServerNothingIsWithdrawnAndItSaysWhy();
    void whileItIsSentItIsNotLeft();
    void itIsLeftWithItsPage();
    void everyControlHasAName();

private:
    WithdrawSheet *open(int colleagues = 23);
    QAbstractButton *button(const QString &text) const;
    bool says(const QString &words) const;

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    QLineEdit *m_behind = nullptr;
    QPointer<WithdrawSheet> m_sheet;
};

void TestWithdrawal::initTestCase()
{
    m_theme.install(*qApp);
}

void TestWithdrawal::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 900);
    m_page = new QWidget(m_window.get());
    m_page->setGeometry(m_window->rect());
    m_behind = new QLineEdit(m_page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_behind->setFocus();
}

WithdrawSheet *TestWithdrawal::open(int colleagues)
{
    m_sheet =
        new WithdrawSheet(m_theme, { relayed(colleagues), now, nullptr, deletesOnBluesky }, m_page);
    m_sheet->open();
    return m_sheet;
}

QAbstractButton *TestWithdrawal::button(const QString &text) const
{
    for (QAbstractButton *one : m_sheet->findChildren<QAbstractButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

bool TestWithdrawal::says(const QString &words) const
{
    const QList<TextLabel *> labels = m_sheet->findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestWithdrawal::itSaysHowManyRelaysThereAreByNetworkAndWhatBecomesOfThem()
{
    const Story story = relayed(23);
    QVERIFY(!saidOf(story, {}).contains(u"14"_s)); // nobody said yet
    StoryRelays relays = toldRelays();
    const QString told = saidOf(story, Result<StoryRelays>(relays));
    QVERIFY2(told.contains(u"14 The person changes it"_s), qPrintable(told));
    QVERIFY2(told.contains(u"8 Delete and post again"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"2026"_s), qPrintable(told)); // it is all of them
    const QString about = WithdrawalWords::about(story, Result<StoryRelays>(relays), now);
    QVERIFY2(about.contains(u"25 relays of 20+ people"_s), qPrintable(about));
    relays.whole = false;
    relays.hiddenNetworks = 2;
    const QString part = saidOf(story, Result<StoryRelays>(relays), WithdrawalWay::Deletion);
    QVERIFY2(part.contains(u"2026"_s), qPrintable(part));
    QVERIFY2(part.contains(u"On 2 "_s), qPrintable(part));
    QVERIFY2(part.contains(u"8 Delete, by an act"_s), qPrintable(part));
    const QString stays = saidOf(story, Result<StoryRelays>(relays), WithdrawalWay::Revision);
    QVERIFY2(stays.contains(u"14 Stays as it is"_s), qPrintable(stays));
}

void TestWithdrawal::itSaysNoNumberOfFewPeople()
{
    StoryRelays relays = toldRelays();
    relays.byNetwork = { { Network::LinkedIn, 4 } };
    relays.relays = 4;
    const Result<StoryRelays> four(relays);
    QVERIFY(!saidOf(relayed(4), four).contains(u'4'));
    QVERIFY(!WithdrawalWords::about(relayed(4), four, now).contains(u"4 relays"_s));
    const QString hidden = saidOf(relayed(9), Result<StoryRelays>(StoryRelays()));
    QVERIFY2(hidden.contains(u"would tell of a few people"_s), qPrintable(hidden));
    const Result<StoryRelays> away = fail(ErrorCode::Network, u"away"_s);
    const QString unknown = saidOf(relayed(9), away);
    QVERIFY2(unknown.contains(u"could not be asked"_s), qPrintable(unknown));
    QVERIFY(!unknown.contains(u"away"_s));
}

void TestWithdrawal::itIsDoneOnceTheReasonIsWritten()
{
    const WithdrawSheet *sheet = open();
    const QSignalSpy asked(sheet, &WithdrawSheet::withdrawAsked);
    QPlainTextEdit &reason = sheet->form().reasonField();
    QVERIFY(reason.hasFocus());
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!button(u"Withdraw now"_s)->isEnabled());
    QTest::keyClicks(&reason, u"It is 42 dB"_s);
    QVERIFY(button(u"Withdraw now"_s)->isEnabled());
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(sheet->form().reason(), u"It is 42 dB"_s);
    reason.setPlainText(QString(WithdrawalForm::longestReason + 1, u'x'));
    QVERIFY(!button(u"Withdraw now"_s)->isEnabled());
}

void TestWithdrawal::escapeLeavesIt()
{
    const QSignalSpy left(open(), &Sheet::left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_behind->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_sheet);
}

void TestWithdrawal::theFocusStaysInside()
{
    const WithdrawSheet *sheet = open();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_sheet);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Dialog);
    QSet<QWidget *> reached;
    for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab }) {
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
            reached.insert(QApplication::focusWidget());
        }
    }
    QVERIFY(reached.contains(&sheet->form().reasonField()));
    QVERIFY(reached.contains(button(u"Cancel"_s)));
}

void TestWithdrawal::keysOfThePageDoNothingBehindIt()
{
    QAction action;
    action.setShortcut(QKeySequence(Qt::Key_W));
    action.setShortcutContext(Qt::WindowShortcut);
    m_page->addAction(&action);
    const QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(m_page, Qt::Key_W);
    QCOMPARE(triggered.size(), 1); // as long as nothing stands before it
    open();
    button(u"Cancel"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
    QCOMPARE(triggered.size(), 1);
}

void TestWithdrawal::eachLanguageHasItsCorrection()
{
    WithdrawalForm &form = open()->form();
    form.correctionField().setPlainText(u"It is 42"_s);
    form.chooseLanguage(u"fr"_s);
    QVERIFY(form.correctionField().toPlainText().isEmpty());
    form.correctionField().setPlainText(u" 42, et non 32 "_s);
    form.chooseLanguage(u"en"_s);
    QCOMPARE(form.correctionField().toPlainText(), u"It is 42"_s);
    const QList<Correction> written { { u"en"_s, u"It is 42"_s }, { u"fr"_s, u"42, et non 32"_s } };
    QVERIFY(form.corrections() == written);
}

void TestWithdrawal::aCorrectionIsReadWholeBeforeItIsApprovedOrTakenBack()
{
    Story story = relayed(23);
    story.corrections = { { u"en"_s, u"It is 42"_s }, { u"fr"_s, u"42, et non 32"_s } };
    const ReasonBar::Question another = CorrectionApproval::question(story, true);
    const ReasonBar::Question own = CorrectionApproval::question(story, false);
    for (const Correction &correction : story.corrections)
        QVERIFY(another.text.contains(correction.text) && own.text.contains(correction.text));
    QVERIFY2(another.title.contains(story.title), qPrintable(another.title));
    QCOMPARE(another.act, u"Approve and sign"_s);
    QVERIFY(!another.instead.isEmpty()); // it need not be published
    QCOMPARE(own.act, u"Take it back"_s);
    QVERIFY(own.instead.isEmpty() && own.field.isEmpty());
}

void TestWithdrawal::askingToDeleteSendsNoCorrection()
{
    WithdrawalForm &form = open()->form();
    form.correctionField().setPlainText(u"It is 42"_s);
    button(u"Withdraw and ask to delete"_s)->click();
    QCOMPARE(form.way(), WithdrawalWay::Deletion);
    QVERIFY(form.corrections().isEmpty());
    QVERIFY(!form.correctionField().isVisible());
    QVERIFY(says(u"a page with the reason"_s));
}

void TestWithdrawal::correctingWithoutWithdrawingNeedsNoReason()
{
    const WithdrawSheet *sheet = open();
    const QSignalSpy withdrawn(sheet, &WithdrawSheet::withdrawAsked);
    const QSignalSpy revised(sheet, &WithdrawSheet::revisionAsked);
    button(u"Correct without withdrawing"_s)->click();
    QVERIFY(!sheet->form().reasonField().isVisible());
    button(u"Write revision 3"_s)->click();
    QCOMPARE(revised.size(), 1);
    QCOMPARE(withdrawn.size(), 0);
}

void TestWithdrawal::withoutTheServerNothingIsWithdrawnAndItSaysWhy()
{
    WithdrawSheet *sheet = open();
    sheet->form().reasonField().setPlainText(u"It is 42 dB"_s);
    sheet->setBlocked(u"The server does not answer"_s);
    QVERIFY(!button(u"Withdraw now"_s)->isEnabled());
    QVERIFY(says(u"The server does not answer"_s));
    sheet->setBlocked({});
    QVERIFY(button(u"Withdraw now"_s)->isEnabled());
    QVERIFY(!says(u"The server does not answer"_s));
}

void TestWithdrawal::whileItIsSentItIsNotLeft()
{
    WithdrawSheet *sheet = open();
    sheet->form().reasonField().setPlainText(u"It is 42 dB"_s);
    sheet->setSending(true);
    QVERIFY(says(u"Sending"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(sheet->isVisible());
    QVERIFY(!button(u"Withdraw now"_s)->isEnabled());
    sheet->setSending(false);
    sheet->setProblem(u"Somebody else changed it"_s);
    QVERIFY(says(u"Somebody else changed it"_s));
    QCOMPARE(sheet->form().reason(), u"It is 42 dB"_s);
    sheet->leave();
    QVERIFY(!sheet->isVisible());
}

void TestWithdrawal::itIsLeftWithItsPage()
{
    const QSignalSpy left(open(), &Sheet::left);
    m_page->hide();
    QCOMPARE(left.size(), 1);
}

void TestWithdrawal::everyControlHasAName()
{
    VERIFY_NAMED(open());
}

QTEST_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"

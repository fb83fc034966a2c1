// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/wall/answerspanel.h"
#include "ui/wall/reportspanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

WallReport report(const QString &id)
{
    WallReport made;
    made.id = { id };
    made.post = { u"post-"_s + id };
    made.postText = u"Hello from Lyon"_s;
    made.postAuthor = u"Mads K."_s;
    made.reporter = u"Ana"_s;
    made.word = u"It names a customer"_s;
    made.at = now.addSecs(-3600);
    return made;
}

Button *buttonIn(QWidget &part, const QString &text)
{
    for (Button *one : part.findChildren<Button *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

bool says(QWidget &part, const QString &text)
{
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestReportsPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void withoutReportsItIsHidden();
    void offlineTheReportsAreShownAndWhatNeedsTheServerSaysSo();
    void reportsThatCannotBeReadAreToldOf();
    void anEditorLeavesRemovesOrAnswers();
    void whatWasReportedIsReadAfterItsAuthorChangedIt();
    void aReportedCommentIsToldApartFromItsPost();
    void whatWasRemovedCanBeRestored();
    void aReportedPageIsLookedAtAndDealtWith();
    void theReporterReadsTheAnswerUntilItIsPutAway();

private:
    Theme m_theme;
};

void TestReportsPanel::withoutReportsItIsHidden()
{
    ReportsPanel panel(m_theme);
    panel.setReports({}, {}, now);
    QVERIFY(panel.isHidden());
    panel.setReports({ report(u"r"_s) }, {}, now);
    QVERIFY(!panel.isHidden());
}

void TestReportsPanel::offlineTheReportsAreShownAndWhatNeedsTheServerSaysSo()
{
    ReportsPanel panel(m_theme);
    panel.setReports({ report(u"r"_s) }, {}, now);
    panel.setBlocked(u"You are offline"_s);
    panel.setReports({ report(u"r"_s), report(u"s"_s) }, {}, now); // what comes later, too
    QVERIFY(says(panel, u"It names a customer"_s));
    for (const QString &act : { u"Leave it there"_s, u"Remove …"_s, u"Answer …"_s }) {
        const Button *button = buttonIn(panel, act);
        QVERIFY2(button && !button->isEnabled(), qPrintable(act));
        QCOMPARE(button->toolTip(), u"You are offline"_s);
    }
    panel.setBlocked({});
    QVERIFY(buttonIn(panel, u"Leave it there"_s)->isEnabled());
    QVERIFY(buttonIn(panel, u"Leave it there"_s)->toolTip().isEmpty());
}

void TestReportsPanel::reportsThatCannotBeReadAreToldOf()
{
    ReportsPanel panel(m_theme);
    panel.setReports({}, {}, now);
    panel.setNotice(new QLabel(u"This could not be read"_s));
    panel.setFailed(true);
    QVERIFY(says(panel, u"This could not be read"_s));
    QVERIFY(!says(panel, u"Nothing waits for you"_s)); // nobody knows
    panel.setFailed(false);
    QVERIFY(panel.isHidden());
}

void TestReportsPanel::anEditorLeavesRemovesOrAnswers()
{
    ReportsPanel panel(m_theme);
    panel.setReports({ report(u"r"_s) }, {}, now);
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(says(panel, u"Hello from Lyon"_s) && says(panel, u"It names a customer"_s));
    VERIFY_NAMED(&panel);
    const QSignalSpy kept(&panel, &ReportsPanel::keepAsked);
    QSignalSpy answered(&panel, &ReportsPanel::answerAsked);
    buttonIn(panel, u"Leave it there"_s)->click();
    QCOMPARE(kept.size(), 1);
    buttonIn(panel, u"Answer …"_s)->click();
    auto *popover = panel.window()->findChild<WordPopover *>();
    QVERIFY(popover);
    auto *field = popover->findChild<QLineEdit *>();
    field->setText(u"They agreed to it"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).value<ReportId>().value, u"r"_s);
    QCOMPARE(answered.first().at(1).toString(), u"They agreed to it"_s);
}

void TestReportsPanel::whatWasReportedIsReadAfterItsAuthorChangedIt()
{
    ReportsPanel panel(m_theme);
    WallReport edited = report(u"r"_s);
    edited.postText = u"Nothing to see"_s;
    edited.reportedText = u"Acme does not pay"_s;
    panel.setReports({ edited }, {}, now);
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(says(panel, u"Nothing to see"_s));
    QVERIFY(says(panel, u"Acme does not pay"_s));
}

void TestReportsPanel::aReportedCommentIsToldApartFromItsPost()
{
    ReportsPanel panel(m_theme);
    WallReport ofComment = report(u"r"_s);
    ofComment.comment = { u"comment-r"_s };
    panel.setReports({ ofComment }, {}, now);
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(says(panel, u"Mads K., in a comment: Hello from Lyon"_s));
    QSignalSpy kept(&panel, &ReportsPanel::keepAsked);
    QSignalSpy removed(&panel, &ReportsPanel::removeAsked);
    buttonIn(panel, u"Leave it there"_s)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().at(0).value<WallPostId>().value, u"post-r"_s);
    QCOMPARE(kept.first().at(1).value<CommentId>().value, u"comment-r"_s);
    buttonIn(panel, u"Remove …"_s)->click();
    auto *popover = panel.window()->findChild<WordPopover *>();
    QVERIFY(popover);
    auto *field = popover->findChild<QLineEdit *>();
    field->setText(u"A customer is named"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toString(), u"A customer is named"_s);
    QCOMPARE(removed.first().at(2).value<CommentId>().value, u"comment-r"_s);
}

void TestReportsPanel::whatWasRemovedCanBeRestored()
{
    ReportsPanel panel(m_theme);
    WallReport removed = report(u"r"_s);
    removed.settledAt = now.addSecs(-60);
    removed.postRemoved = true;
    removed.mayRestore = true;
    removed.answer = u"We took it away"_s;
    removed.answeredBy = u"Marion"_s;
    panel.setReports({}, { removed }, now);
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(!says(panel, u"We took it away"_s));
    buttonIn(panel, u"1 settled"_s)->click();
    QVERIFY(says(panel, u"We took it away"_s));
    QVERIFY(!buttonIn(panel, u"Answer …"_s) && !buttonIn(panel, u"Leave it there"_s));
    const QSignalSpy restored(&panel, &ReportsPanel::restoreAsked);
    buttonIn(panel, u"Restore"_s)->click();
    QCOMPARE(restored.size(), 1);
    removed.mayRestore = false;
    panel.setReports({}, { removed }, now);
    QTRY_VERIFY(!buttonIn(panel, u"Restore"_s));
}

void TestReportsPanel::aReportedPageIsLookedAtAndDealtWith()
{
    ReportsPanel panel(m_theme);
    PageReport reported;
    reported.id = { u"p"_s };
    reported.page = PageReport::Page::Card;
    reported.object = u"w8Rb3n"_s;
    reported.title = u"Léa"_s;
    reported.address = QUrl(u"https://relais.example/c/w8Rb3n"_s);
    reported.word = u"This is not her"_s;
    reported.at = now.addSecs(-3600);
    panel.setReports({}, {}, now);
    panel.setPageReports({ reported }, now);
    QVERIFY(!panel.isHidden());
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(says(panel, u"Léa"_s) && says(panel, u"This is not her"_s));
    QVERIFY(!says(panel, u"Nothing waits for you"_s));
    VERIFY_NAMED(&panel);
    QSignalSpy looked(&panel, &ReportsPanel::openAsked);
    QSignalSpy done(&panel, &ReportsPanel::dealtWith);
    buttonIn(panel, u"Open the page"_s)->click();
    QCOMPARE(looked.size(), 1);
    QCOMPARE(looked.first().at(0).toUrl(), reported.address);
    buttonIn(panel, u"Dealt with"_s)->click();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.first().at(0).value<ReportId>().value, u"p"_s);
    panel.setPageReports({}, now);
    QVERIFY(panel.isHidden());
}

void TestReportsPanel::theReporterReadsTheAnswerUntilItIsPutAway()
{
    AnswersPanel panel(m_theme);
    WallReport answered = report(u"r"_s);
    answered.settledAt = now.addSecs(-60);
    answered.answer = u"They agreed to it"_s;
    answered.answeredBy = u"Marion"_s;
    panel.setAnswers({ answered }, now);
    panel.resize(600, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(says(panel, u"They agreed to it"_s) && says(panel, u"Marion"_s));
    VERIFY_NAMED(&panel);
    panel.findChild<Button *>()->click();
    QVERIFY(panel.isHidden());
    panel.setAnswers({ answered }, now);
    QVERIFY(panel.isHidden()); // put away stays away
    answered.settledAt = now;
    panel.setAnswers({ answered }, now);
    QVERIFY(!panel.isHidden());
}

QTEST_MAIN(TestReportsPanel)
#include "tst_reportspanel.moc"

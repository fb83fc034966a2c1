// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/watch/mentionchart.h"
#include "ui/watch/watchform.h"
#include "ui/watch/watchmodels.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void searchesAreListedWithTheWeeksMentions();
    void entriesSayWhereTheyStand();
    void theChartIsReadAndAskedByKeys();
    void theChartIsMirroredWithItsKeys();
    void aSearchNeedsANameAndWords();
    void everyControlHasAName();

private:
    Theme m_theme;
};

static WatchFigures figures()
{
    WatchFigures one { { { u"w"_s }, u"Norvane"_s, { u"norvane"_s } }, {} };
    for (int week = 0; week < 4; ++week)
        one.weeks.append({ QDate(2026, 11, 2).addDays(7 * week), week });
    return one;
}

void TestWatch::searchesAreListedWithTheWeeksMentions()
{
    WatchModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatches({ figures() });
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data().toString().contains(u"3"_s));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Norvane"_s));
    QCOMPARE(model.indexOf({ u"w"_s }).row(), 0);
    model.setWatches({});
    QCOMPARE(model.rowCount(), 0);
}

void TestWatch::entriesSayWhereTheyStand()
{
    MentionModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    WatchMention mention;
    mention.entry.title = u"Norvane opens a plant"_s;
    mention.entry.sourceName = u"The Daily"_s;
    mention.entry.publishedAt = QDateTime({ 2026, 11, 23 }, { 8, 0 }, Qt::UTC);
    mention.place = WatchMention::Place::Dropped;
    model.setMentions({ mention });
    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.contains(u"The Daily"_s));
    QVERIFY(text.contains(u"dropped"_s));
}

void TestWatch::theChartIsReadAndAskedByKeys()
{
    MentionChart chart(m_theme);
    chart.setWeeks(figures().weeks);
    QVERIFY(chart.summary().contains(u"6"_s));
    QSignalSpy chosen(&chart, &MentionChart::chosen);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().contains(u"2"_s));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toDate(), QDate(2026, 11, 16));
    chart.setWeeks({});
    QTest::keyClick(&chart, Qt::Key_Left); // nothing to read
    QVERIFY(!chart.summary().isEmpty());
}

void TestWatch::theChartIsMirroredWithItsKeys()
{
    MentionChart chart(m_theme);
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(420, 200);
    chart.setWeeks(figures().weeks);
    QSignalSpy chosen(&chart, &MentionChart::chosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(30, 100)); // the last one
    QCOMPARE(chosen.takeFirst().constFirst().toDate(), QDate(2026, 11, 23));
    QTest::keyClick(&chart, Qt::Key_Right); // the one before it
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().constFirst().toDate(), QDate(2026, 11, 16));
}

void TestWatch::aSearchNeedsANameAndWords()
{
    WatchForm form(m_theme);
    form.edit({});
    QSignalSpy saved(&form, &WatchForm::saveAsked);
    auto *name = form.findChild<QLineEdit *>(u"watchName"_s);
    auto *words = form.findChild<QLineEdit *>(u"watchWords"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(saved.isEmpty());
    name->setText(u"Us"_s);
    words->setText(u" , "_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(saved.isEmpty());
    words->setText(u"Norvane,  heat   pump "_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    const auto watch = saved.constFirst().constFirst().value<Watch>();
    QCOMPARE(watch.words, (QStringList { u"Norvane"_s, u"heat pump"_s }));
}

void TestWatch::everyControlHasAName()
{
    WatchForm form(m_theme);
    form.edit(figures().watch);
    QCOMPARE(Relais::Ui::Test::nameless(&form), QStringList());
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"

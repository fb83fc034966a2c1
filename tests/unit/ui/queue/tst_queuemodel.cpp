// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/uistories.h"
#include "ui/queue/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>
#include <random>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestQueueModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsAreLoadedInWindows();
    void aNewStoryIsOneInsertion();
    void aHiddenStoryIsOneRemoval();
    void theSameOrderOnlySaysThatRowsMayDiffer();
    void theSelectionStaysWithItsStory();
    void anyTwoOrdersAreReached();
    void aStoryThatIsGoneReadsAsNothing();
    void aScreenReaderHearsTheWholeRow();
    void aHundredThousandRowsLoadOnlyWhatIsSeen();

private:
    static QList<StoryId> idsOf(const QList<int> &numbers);
    QueueModel::Load loader();
    int m_loads = 0;
    int m_loaded = 0;
};

void TestQueueModel::init()
{
    m_loads = m_loaded = 0;
}

QList<StoryId> TestQueueModel::idsOf(const QList<int> &numbers)
{
    QList<StoryId> ids;
    for (const int number : numbers)
        ids.append({ u"story-%1"_s.arg(number) });
    return ids;
}

QueueModel::Load TestQueueModel::loader()
{
    return [this](const QList<StoryId> &ids) {
        ++m_loads;
        m_loaded += int(ids.size());
        QList<QueueService::Row> rows;
        for (const StoryId &id : ids) {
            if (id.value != u"story-404"_s)
                rows.append(aRow(id.value.section(u'-', 1).toInt()));
        }
        return rows;
    };
}

void TestQueueModel::rowsAreLoadedInWindows()
{
    QueueModel model(loader());
    QList<int> numbers(200);
    std::iota(numbers.begin(), numbers.end(), 0);
    model.setIds(idsOf(numbers));
    QCOMPARE(m_loads, 0);
    QVERIFY(model.row(3)->story.title.endsWith(u"(3)"_s));
    model.row(40);
    QCOMPARE(m_loads, 1);
    QCOMPARE(m_loaded, QueueModel::window);
    model.row(100);
    QCOMPARE(m_loads, 2);
}

void TestQueueModel::aNewStoryIsOneInsertion()
{
    QueueModel model(loader());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(idsOf({ 1, 2, 3 }));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setIds(idsOf({ 9, 8, 1, 2, 3 }));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowOf({ u"story-1"_s }), 2);
}

void TestQueueModel::aHiddenStoryIsOneRemoval()
{
    QueueModel model(loader());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(idsOf({ 1, 2, 3, 4 }));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setIds(idsOf({ 1, 3, 4 }));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(model.rowOf({ u"story-2"_s }), -1);
}

void TestQueueModel::theSameOrderOnlySaysThatRowsMayDiffer()
{
    QueueModel model(loader());
    model.setIds(idsOf({ 1, 2 }));
    model.row(0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setIds(idsOf({ 1, 2 }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(layout.size(), 0);
    model.row(0);
    QCOMPARE(m_loads, 2);
}

void TestQueueModel::theSelectionStaysWithItsStory()
{
    QueueModel model(loader());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(idsOf({ 1, 2, 3, 4, 5 }));
    const QPersistentModelIndex chosen(model.index(3));
    model.setIds(idsOf({ 7, 5, 4, 1, 3 }));
    QCOMPARE(model.idAt(chosen.row()).value, u"story-4"_s);
    QCOMPARE(chosen.row(), 2);
}

void TestQueueModel::anyTwoOrdersAreReached()
{
    QueueModel model(loader());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QList<int> numbers(12);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::shuffle(numbers.begin(), numbers.end(), random);
        const QList<StoryId> wanted = idsOf(numbers.mid(0, int(random() % 13)));
        model.setIds(wanted);
        QCOMPARE(model.ids(), wanted);
        for (int row = 0; row < wanted.size(); ++row)
            QCOMPARE(model.rowOf(wanted.at(row)), row);
    }
}

void TestQueueModel::aStoryThatIsGoneReadsAsNothing()
{
    QueueModel model(loader());
    model.setIds(idsOf({ 404 }));
    QVERIFY(!model.row(0));
    QVERIFY(!model.index(0).data(QueueModel::RowRole).isValid());
    QVERIFY(!model.row(7));
}

void TestQueueModel::aScreenReaderHearsTheWholeRow()
{
    QueueModel model(loader());
    model.setNow(now);
    model.setIds(idsOf({ 1 }));
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(u"New. Our heat pump plant"_s), qPrintable(said));
    QVERIFY(said.contains(u"4 day"_s));
    QVERIFY(said.contains(u"18 colleague"_s));
    QVERIFY(said.endsWith(u"Not relayed yet."_s));
}

void TestQueueModel::aHundredThousandRowsLoadOnlyWhatIsSeen()
{
    QueueModel model(loader());
    QList<int> numbers(100'000);
    std::iota(numbers.begin(), numbers.end(), 0);
    model.setIds(idsOf(numbers));
    for (int row = 0; row < 100'000; row += 1000)
        model.row(row);
    QCOMPARE(m_loads, 100);
    QList<int> fewer = numbers;
    fewer.removeAt(50'000);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setIds(idsOf(fewer));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 99'999);
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"

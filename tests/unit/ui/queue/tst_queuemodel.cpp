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
    void aStoryAtTheTopOfAHundredThousandIsOneInsertion();
    void anotherTopicOfAHundredThousandIsOneReset();

private:
    static QList<QueueModel::Key> keysOf(const QList<int> &numbers);
    static std::optional<QueueModel::Key> keyOf(const StoryId &id);
    QueueModel::Source source();
    int m_loads = 0;
    int m_loaded = 0;
};

void TestQueueModel::init()
{
    m_loads = m_loaded = 0;
}

QList<QueueModel::Key> TestQueueModel::keysOf(const QList<int> &numbers)
{
    return QList<QueueModel::Key>(numbers.cbegin(), numbers.cend());
}

std::optional<QueueModel::Key> TestQueueModel::keyOf(const StoryId &id)
{
    bool known = false;
    const QueueModel::Key key = id.value.section(u'-', 1).toLongLong(&known);
    return known ? std::optional(key) : std::nullopt;
}

QueueModel::Source TestQueueModel::source()
{
    const auto load = [this](const QList<QueueModel::Key> &keys) {
        ++m_loads;
        m_loaded += int(keys.size());
        QList<QueueService::Row> rows;
        for (const QueueModel::Key key : keys) {
            if (key == 404)
                continue;
            rows.append(aRow(int(key)));
            rows.last().key = key;
        }
        return rows;
    };
    return { load, &TestQueueModel::keyOf };
}

void TestQueueModel::rowsAreLoadedInWindows()
{
    QueueModel model(source());
    QList<int> numbers(200);
    std::iota(numbers.begin(), numbers.end(), 0);
    model.setKeys(keysOf(numbers));
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
    QueueModel model(source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(keysOf({ 1, 2, 3 }));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setKeys(keysOf({ 9, 8, 1, 2, 3 }));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowOf({ u"story-1"_s }), 2);
}

void TestQueueModel::aHiddenStoryIsOneRemoval()
{
    QueueModel model(source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(keysOf({ 1, 2, 3, 4 }));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setKeys(keysOf({ 1, 3, 4 }));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(model.rowOf({ u"story-2"_s }), -1);
}

void TestQueueModel::theSameOrderOnlySaysThatRowsMayDiffer()
{
    QueueModel model(source());
    model.setKeys(keysOf({ 1, 2 }));
    model.row(0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setKeys(keysOf({ 1, 2 }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(layout.size(), 0);
    model.row(0);
    QCOMPARE(m_loads, 2);
}

void TestQueueModel::theSelectionStaysWithItsStory()
{
    QueueModel model(source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(keysOf({ 1, 2, 3, 4, 5 }));
    const QPersistentModelIndex chosen(model.index(3));
    model.setKeys(keysOf({ 7, 5, 4, 1, 3 }));
    QCOMPARE(model.idAt(chosen.row()).value, u"story-4"_s);
    QCOMPARE(chosen.row(), 2);
}

void TestQueueModel::anyTwoOrdersAreReached()
{
    QueueModel model(source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QList<int> numbers(12);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::shuffle(numbers.begin(), numbers.end(), random);
        const auto wanted = keysOf(numbers.mid(0, int(random() % 13)));
        model.setKeys(wanted);
        QCOMPARE(model.keys(), wanted);
        for (int row = 0; row < wanted.size(); ++row)
            QCOMPARE(model.rowOf({ u"story-%1"_s.arg(wanted.at(row)) }), row);
    }
}

void TestQueueModel::aStoryThatIsGoneReadsAsNothing()
{
    QueueModel model(source());
    model.setKeys(keysOf({ 404 }));
    QVERIFY(!model.row(0));
    QVERIFY(!model.index(0).data(QueueModel::RowRole).isValid());
    QVERIFY(!model.row(7));
}

void TestQueueModel::aScreenReaderHearsTheWholeRow()
{
    QueueModel model(source());
    model.setNow(now);
    model.setKeys(keysOf({ 1 }));
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(u"New. Our heat pump plant"_s), qPrintable(said));
    QVERIFY(said.contains(u"4 day"_s));
    QVERIFY(said.contains(u"15+ colleagues"_s));
    QVERIFY(said.endsWith(u"Not relayed yet."_s));
    const QString more = model.index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(more.contains(u"The last burner"_s), qPrintable(more));
    QVERIFY2(more.contains(u"Climate, Innovation"_s), qPrintable(more));
}

void TestQueueModel::aHundredThousandRowsLoadOnlyWhatIsSeen()
{
    QueueModel model(source());
    QList<int> numbers(100'000);
    std::iota(numbers.begin(), numbers.end(), 0);
    model.setKeys(keysOf(numbers));
    for (int row = 0; row < 100'000; row += 1000)
        model.row(row);
    QCOMPARE(m_loads, 100);
    QList<int> fewer = numbers;
    fewer.removeAt(50'000);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setKeys(keysOf(fewer));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 99'999);
}

void TestQueueModel::aStoryAtTheTopOfAHundredThousandIsOneInsertion()
{
    QueueModel model(source());
    QList<int> numbers(100'000);
    std::iota(numbers.begin(), numbers.end(), 1);
    model.setKeys(keysOf(numbers));
    const QPersistentModelIndex chosen(model.index(70'000));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    numbers.prepend(200'000);
    model.setKeys(keysOf(numbers));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(chosen.row(), 70'001);
    QCOMPARE(m_loads, 0);
}

void TestQueueModel::anotherTopicOfAHundredThousandIsOneReset()
{
    QueueModel model(source());
    QList<int> numbers(100'000);
    std::iota(numbers.begin(), numbers.end(), 0);
    model.setKeys(keysOf(numbers));
    QList<int> topic;
    for (int number = 3; number < 100'000; number += 5)
        topic.append(number);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setKeys(keysOf(topic));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(model.rowCount(), 20'000);
    QCOMPARE(model.rowOf({ u"story-8"_s }), 1);
    QCOMPARE(model.rowOf({ u"story-9"_s }), -1);
    QCOMPARE(m_loads, 0);
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"

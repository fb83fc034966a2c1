// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/threshold.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Threshold;
using namespace Qt::StringLiterals;

class tst_Threshold : public QObject {
    Q_OBJECT

    static int sizeOf(const QSet<QString> &ids, const QList<Group> &groups)
    {
        int size = 0;
        for (const Group &group : groups)
            size += ids.contains(group.id) ? group.size : 0;
        return size;
    }
    static QList<Group> randomGroups(QRandomGenerator &random)
    {
        QList<Group> groups;
        const int count = random.bounded(1, 15);
        for (int i = 0; i < count; ++i)
            groups.append({ QString::number(i), random.bounded(0, 12) });
        return groups;
    }
    static QSet<QString> randomFilter(QRandomGenerator &random, const QList<Group> &groups)
    {
        QSet<QString> wanted;
        for (const Group &group : groups) {
            if (random.bounded(2) == 1)
                wanted.insert(group.id);
        }
        return wanted;
    }

private Q_SLOTS:
    void smallTeamsStandTogether()
    {
        const auto blocks = blocksOf({ { u"a"_s, 20 }, { u"b"_s, 3 }, { u"c"_s, 2 } });
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks.contains(QStringList { u"a"_s }));
        QCOMPARE(blocks.constLast().size(), 2);
    }
    void aSingleSmallTeamHidesBehindTheSmallestOther()
    {
        const auto blocks = blocksOf({ { u"a"_s, 20 }, { u"b"_s, 3 }, { u"c"_s, 6 } });
        QCOMPARE(blocks.size(), 2);
        const QStringList together { u"b"_s, u"c"_s };
        QVERIFY(blocks.contains(together));
        QVERIFY(answerable({ u"c"_s }, blocks).isEmpty());
        QCOMPARE(answerable({ u"a"_s, u"b"_s }, blocks), QSet<QString> { u"a"_s });
    }
    void fewerThanFiveInAllAreNotToldOf()
    {
        QVERIFY(blocksOf({ { u"a"_s, 2 }, { u"b"_s, 2 } }).isEmpty());
    }
    void noAnswerAndNoDifferenceIsOfFewerThanFive()
    {
        QRandomGenerator random(20261123);
        int answered = 0;
        for (int i = 0; i < 1000; ++i) {
            const QList<Group> groups = randomGroups(random);
            const auto blocks = blocksOf(groups);
            const QSet<QString> one = answerable(randomFilter(random, groups), blocks);
            const QSet<QString> other = answerable(randomFilter(random, groups), blocks);
            const QSet<QString> both = one & other;
            for (const QSet<QString> &side : { one, other, one - both, other - both })
                QVERIFY2(isTold(sizeOf(side, groups)), qPrintable(QString::number(i)));
            answered += sizeOf(one, groups) > 0 && one != other ? 1 : 0;
        }
        QVERIFY(answered > 200); // it does not hide everything
    }
    void theOrderOfTheGroupsTellsNothing()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            QList<Group> groups = randomGroups(random);
            const auto blocks = blocksOf(groups);
            std::reverse(groups.begin(), groups.end());
            QCOMPARE(blocksOf(groups), blocks);
        }
    }
    void whatIsToldOfManyGrowsInSteps()
    {
        QCOMPARE(told(0), 0);
        for (const int few : { 1, 2, 3, 4 })
            QCOMPARE(told(few), 1);
        for (int exact = people; exact < 200; ++exact) {
            QCOMPARE(told(told(exact)), told(exact));
            QVERIFY(told(exact) <= exact && exact < told(exact) + people);
            const int step = told(exact + 1) - told(exact);
            QVERIFY(step == 0 || step == people); // one more is told to nobody, five are
        }
    }
    void aHiddenCellIsNeverAlone()
    {
        QCOMPARE(hiddenCells({ { u"x"_s, 3 }, { u"y"_s, 9 }, { u"z"_s, 6 } }),
            (QSet<QString> { u"x"_s, u"z"_s }));
        QVERIFY(hiddenCells({ { u"x"_s, 0 }, { u"y"_s, 9 } }).isEmpty());
        QRandomGenerator random(11);
        for (int i = 0; i < 1000; ++i) {
            const QList<Group> cells = randomGroups(random);
            const QSet<QString> hidden = hiddenCells(cells);
            int largestHidden = 0;
            bool anythingShown = false;
            for (const Group &cell : cells) {
                const bool isHidden = hidden.contains(cell.id);
                QVERIFY(isHidden || isTold(cell.size));
                largestHidden = isHidden ? std::max(largestHidden, cell.size) : largestHidden;
                anythingShown = anythingShown || (!isHidden && cell.size > 0);
            }
            // Those behind all hidden cells together are at least those of the largest.
            QVERIFY(hidden.isEmpty() || !anythingShown || largestHidden >= people);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Threshold)
#include "tst_threshold.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/provenance.h"

#include <QTest>

#include <limits>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Provenance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void provenancesAreNeverAddedUp()
    {
        Figure figure;
        figure.add(Provenance::Measured, 5);
        figure.add(Provenance::Reported, 7);
        figure.add(Provenance::Measured, 3);
        QCOMPARE(figure, (Figure { .measured = 8, .reported = 7 }));
        QVERIFY(!figure.of(Provenance::Estimated));
    }
    void aMeasuredZeroIsNotNothing()
    {
        Figure figure;
        figure.add(Provenance::Measured, 0);
        QCOMPARE(figure.of(Provenance::Measured), std::optional<qint64>(0));
        QVERIFY(!figure.of(Provenance::Reported));
    }
    void aFigureIsAddedProvenanceByProvenance()
    {
        Figure figure { .measured = 1 };
        figure.add(Figure { .measured = 2, .estimated = 9 });
        QCOMPARE(figure, (Figure { .measured = 3, .estimated = 9 }));
    }
    void countsSaturateInsteadOfOverflowing()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        Figure figure { .measured = most };
        figure.add(Provenance::Measured, 1);
        QCOMPARE(figure.measured, std::optional<qint64>(most));
        figure.add(Figure { .measured = most });
        QCOMPARE(figure.measured, std::optional<qint64>(most));
    }
};

QTEST_APPLESS_MAIN(tst_Provenance)
#include "tst_provenance.moc"

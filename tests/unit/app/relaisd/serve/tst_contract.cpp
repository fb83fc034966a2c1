// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/daemon.h"
#include "describedoperations.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::DescribedOperation;
using Relais::Test::nameOf;

class TestContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed();
    void everyDescribedOperationExists();
    void whatNeedsNoTokenIsDescribedSo();
    void everyRouteAnswersSomewhere();
    void whatPeopleLookAtIsAlwaysAPage();
    void onlyNamedRoutesTakeALongBody();

private:
    QStringList served() const
    {
        QStringList names;
        for (const Route &route : m_daemon.routes())
            names.append(nameOf(route));
        return names;
    }
    QStringList described() const
    {
        QStringList names;
        for (const DescribedOperation &operation : m_operations)
            names.append(operation.name);
        return names;
    }

    const SystemClock m_clock {};
    const QTemporaryDir m_folder {};
    const Daemon m_daemon { { m_folder.path(), {}, u"http://127.0.0.1"_s }, {}, m_clock };
    const QList<DescribedOperation> m_operations = Test::describedOperations();
};

void TestContract::everyRouteIsDescribed()
{
    const QStringList known = described();
    for (const QString &name : served())
        QVERIFY2(known.contains(name), qPrintable(name));
}

void TestContract::everyDescribedOperationExists()
{
    QVERIFY(m_operations.size() > 15);
    const QStringList known = served();
    for (const QString &name : described())
        QVERIFY2(known.contains(name), qPrintable(name));
}

void TestContract::whatNeedsNoTokenIsDescribedSo()
{
    QStringList open;
    for (const DescribedOperation &operation : m_operations) {
        if (operation.isOpen)
            open.append(operation.name);
    }
    for (const Route &route : m_daemon.routes()) {
        const QString name = nameOf(route);
        QVERIFY2((route.access == Access::Anyone) == open.contains(name), qPrintable(name));
    }
}

void TestContract::everyRouteAnswersSomewhere()
{
    for (const Route &route : m_daemon.routes()) {
        QVERIFY2(
            route.instant || route.read || route.write || route.later, qPrintable(route.pattern));
        QVERIFY2(!(route.read && route.write), qPrintable(route.pattern));
        QVERIFY2(route.method != "GET" || !route.write, qPrintable(route.pattern));
    }
}

// Also where the rate limit or a full queue answers in the route's place.
void TestContract::whatPeopleLookAtIsAlwaysAPage()
{
    QStringList pages;
    for (const DescribedOperation &operation : m_operations) {
        if (operation.isPage)
            pages.append(operation.name);
    }
    QVERIFY(pages.size() > 8);
    for (const Route &route : m_daemon.routes()) {
        const QString name = nameOf(route);
        QVERIFY2((route.problemPage != nullptr) == pages.contains(name), qPrintable(name));
    }
}

// KiB. A new one is meant when it is written here too; nginx lets no more than this through.
void TestContract::onlyNamedRoutesTakeALongBody()
{
    constexpr qint64 usual = 64;
    const QMap<QString, qint64> expected { { u"POST /v1/admin/members/import"_s, 16 * 1024 },
        { u"POST /v1/audience"_s, 1024 }, { u"POST /v1/charter"_s, 2 * 1024 },
        { u"POST /v1/ideas/pictures"_s, 5 * 1024 }, { u"POST /v1/lent-pictures"_s, 4 * 1024 },
        { u"POST /v1/media"_s, 5 * 1024 }, { u"POST /v1/pushes"_s, 1024 },
        { u"POST /v1/sources/opml"_s, 1024 }, { u"POST /v1/wall/pictures"_s, 5 * 1024 },
        { u"PUT /v1/stories/{id}"_s, 1024 } };
    QMap<QString, qint64> found;
    for (const Route &route : m_daemon.routes()) {
        const qint64 limit = route.bodyLimit / 1024;
        if (route.access == Access::Provisioning)
            QCOMPARE(limit, qint64 { 4 * 1024 }); // a group of tens of thousands
        else if (limit > usual)
            found.insert(nameOf(route), limit);
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"

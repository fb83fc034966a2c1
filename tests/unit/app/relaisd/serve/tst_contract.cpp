// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/route.h"
#include "app/relaisd/serve/daemon.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

struct Operation {
    QString name; //!< "GET /v1/me"
    bool isOpen = false; //!< "security: []"
};

// The paths of openapi.yaml, read line by line: paths are indented by two, methods by four.
QList<Operation> describedOperations()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/core/api/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QStringList methods { u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s };
    QList<Operation> operations;
    QString path;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"  /"_s))
            path = line.trimmed().chopped(1);
        else if (line.startsWith(u"components:"_s))
            break;
        else if (line.startsWith(u"    "_s) && !line.startsWith(u"     "_s)
            && methods.contains(line.trimmed().chopped(1)))
            operations.append({ line.trimmed().chopped(1).toUpper() + u' ' + path, false });
        else if (line == u"      security: []"_s && !operations.isEmpty())
            operations.last().isOpen = true;
    }
    return operations;
}

} // namespace

class TestContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed();
    void everyDescribedOperationExists();
    void whatNeedsNoTokenIsDescribedSo();
    void everyRouteAnswersSomewhere();

private:
    QStringList served() const
    {
        QStringList names;
        for (const Route &route : m_daemon.routes())
            names.append(QString::fromLatin1(route.method) + u' ' + route.pattern);
        return names;
    }
    QStringList described() const
    {
        QStringList names;
        for (const Operation &operation : m_operations)
            names.append(operation.name);
        return names;
    }

    const SystemClock m_clock {};
    const QTemporaryDir m_folder {};
    const Daemon m_daemon { { m_folder.path(), {}, u"http://127.0.0.1"_s }, {}, m_clock };
    const QList<Operation> m_operations = describedOperations();
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
    for (const Operation &operation : m_operations) {
        if (operation.isOpen)
            open.append(operation.name);
    }
    for (const Route &route : m_daemon.routes()) {
        const QString name = QString::fromLatin1(route.method) + u' ' + route.pattern;
        QVERIFY2((route.access == Access::Anyone) == open.contains(name), qPrintable(name));
    }
}

void TestContract::everyRouteAnswersSomewhere()
{
    for (const Route &route : m_daemon.routes()) {
        QVERIFY2(route.instant || route.read || route.write, qPrintable(route.pattern));
        QVERIFY2(!(route.read && route.write), qPrintable(route.pattern));
        QVERIFY2(route.method != "GET" || !route.write, qPrintable(route.pattern));
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"

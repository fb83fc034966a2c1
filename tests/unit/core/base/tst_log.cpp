// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Log : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void credentialsAreNeverWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("header") << u"Authorization: Bearer s3cr3t-value"_s;
        QTest::newRow("query") << u"/token?code=s3cr3t-value&state=1"_s;
        QTest::newRow("json") << u"{\"refresh_token\":\"s3cr3t-value\"}"_s;
        QTest::newRow("form") << u"password=s3cr3t-value"_s;
    }
    void credentialsAreNeverWritten()
    {
        QFETCH(QString, text);
        QVERIFY2(!redacted(text).contains(u"s3cr3t"_s), qPrintable(redacted(text)));
    }
    void aLineFromOutsideCannotForgeAnother()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"relais.log"_s);
        installLog(path);
        qCWarning(lcSync).noquote() << u"feed\n2026-01-01 critical [relais.auth] forged\x1b[31m"_s;
        qInstallMessageHandler(nullptr);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QCOMPARE(written.count('\n'), 1);
        QVERIFY(!written.contains('\x1b'));
    }
};

QTEST_APPLESS_MAIN(tst_Log)
#include "tst_log.moc"

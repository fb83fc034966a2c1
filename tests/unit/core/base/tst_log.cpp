// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

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
        const QByteArray written = writtenBy([&text] {
            qCWarning(lcNet).noquote() << "sign-in:" << text;
            qCWarning(lcNet) << "sign-in, quoted:" << text;
        });
        QCOMPARE(written.count("sign-in"), 2);
        QVERIFY2(!written.contains("s3cr3t"), written.constData());
    }
    void aLineFromOutsideCannotForgeAnother()
    {
        const QByteArray written = writtenBy([] {
            qCWarning(lcSync).noquote()
                << u"feed\n2026-01-01 critical [relais.auth] forged\x1b[31m"_s;
        });
        QCOMPARE(written.count('\n'), 1);
        QVERIFY(!written.contains('\x1b'));
    }
    void marksFromOutsideTurnNothingAround()
    {
        const QString marks = QString(QChar(0x9b)) + QChar(0x2028) + QChar(0x202e) + QChar(0x2067);
        const QByteArray written = writtenBy([&marks] {
            qCWarning(lcSync).noquote() << QString(u"Café "_s + marks + u"deppots"_s);
        });
        const QString line = QString::fromUtf8(written);
        QVERIFY2(line.contains(u"Café"_s), written.constData());
        for (const QChar mark : marks)
            QVERIFY(!line.contains(mark));
    }

private:
    //! What the log file holds after act logged; nothing when it cannot be read.
    static QByteArray writtenBy(const std::function<void()> &act)
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"relais.log"_s);
        installLog(path);
        act();
        qInstallMessageHandler(nullptr);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_APPLESS_MAIN(tst_Log)
#include "tst_log.moc"

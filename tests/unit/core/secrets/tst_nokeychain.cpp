// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainsecretstore.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

// A desktop without a session bus.
class tst_NoKeychain : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qunsetenv("DISPLAY");
        qunsetenv("XDG_RUNTIME_DIR");
    }
private Q_SLOTS:
    void everyCallSaysThatThereIsNone()
    {
        KeychainSecretStore store(u"Relais (test)"_s);
        QCOMPARE(QCoro::waitFor(store.write(u"a"_s, "secret")).error().code,
            ErrorCode::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(store.remove(u"a"_s)).error().code, ErrorCode::KeychainUnavailable);
        QVERIFY(QCoro::waitFor(store.keeper()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_nokeychain.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/coredumps.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Relais;

class tst_CoreDumps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProcessWithTokensLeavesNoCoreFile()
    {
        forbidCoreDumps();
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_APPLESS_MAIN(tst_CoreDumps)
#include "tst_coredumps.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/refusal.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestRefusal final : public QObject {
    Q_OBJECT
public:
    //! Before the application: the desktop's language is read once.
    static void initMain()
    {
        qputenv("LC_ALL", "fr_FR.UTF-8");
        qputenv("LANGUAGE", "fr");
    }

private Q_SLOTS:
    void itSpeaksTheDesktopsLanguage();
};

void TestRefusal::itSpeaksTheDesktopsLanguage()
{
    QString said;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&said] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (const auto *box = qobject_cast<QMessageBox *>(window)) {
                said = box->text();
                window->close();
            }
        }
    });
    look.start(20);
    QCOMPARE(refuse({ ErrorCode::NewerFile, u"a test"_s }), 1);
    QVERIFY2(said.startsWith(u"Ce profil"_s), qPrintable(said));
}

QTEST_MAIN(TestRefusal)
#include "tst_refusal.moc"

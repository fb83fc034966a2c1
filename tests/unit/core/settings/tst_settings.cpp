// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString pathOf(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QString written(const QByteArray &content) const
    {
        QFile file(pathOf("written.ini"));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private Q_SLOTS:
    void aNewProfileHasQuietNightsAndWeekends()
    {
        const Settings settings(pathOf("new.ini"));
        QVERIFY(settings.quietEnabled());
        QCOMPARE(settings.quietFrom(), QTime(19, 0));
        QCOMPARE(settings.quietTo(), QTime(8, 0));
        QVERIFY(settings.quietWeekends());
        QVERIFY(settings.opensByKeys());
        QCOMPARE(settings.openKeys(), u"Ctrl+Alt+R"_s);
        QVERIFY(!settings.sendsPaused());
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.server(), QUrl());
        QCOMPARE(settings.language(), QString());
    }
    void whatIsThePersonsWaitsForThemWhileSomebodyElseIsHere()
    {
        Settings settings(pathOf("handed.ini"));
        settings.setTheme(Settings::Theme::Dark);
        settings.setQuiet(false, QTime(20, 30), QTime(7, 15), false);
        settings.setInterests(QStringList { u"topic"_s }, QStringList { u"fr"_s });
        settings.setWeeklyBudget(5);
        settings.addOwnWord(u"Norvane"_s);
        settings.keep(u"queue.filter"_s, QByteArray("of Ana"));
        settings.keep(u"queue.columns"_s, QByteArray("wide"));
        settings.handOver({}, u"ana"_s); // nobody was here before
        settings.handOver(u"ana"_s, u"ana"_s);
        QCOMPARE(settings.weeklyBudget(), 5);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.handOver(u"ana"_s, u"ben"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(settings.quietEnabled());
        QCOMPARE(settings.quietFrom(), QTime(19, 0));
        QVERIFY(settings.topics().isEmpty());
        QVERIFY(settings.languages().isEmpty());
        QCOMPARE(settings.weeklyBudget(), 0);
        QVERIFY(settings.ownWords().isEmpty());
        QVERIFY(settings.kept(u"queue.filter"_s).isEmpty());
        QCOMPARE(settings.kept(u"queue.columns"_s), QByteArray("wide")); // the machine's
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        settings.setWeeklyBudget(2);
        settings.handOver(u"ben"_s, u"ana"_s);
        QVERIFY(!settings.quietEnabled());
        QCOMPARE(settings.quietFrom(), QTime(20, 30));
        QCOMPARE(settings.topics(), QStringList { u"topic"_s });
        QCOMPARE(settings.weeklyBudget(), 5);
        QCOMPARE(settings.ownWords(), QStringList { u"Norvane"_s });
        QCOMPARE(settings.kept(u"queue.filter"_s), QByteArray("of Ana"));
        settings.handOver(u"ana"_s, u"ben"_s);
        QCOMPARE(settings.weeklyBudget(), 2);
    }
    void choicesAreKept()
    {
        {
            Settings settings(pathOf("kept.ini"));
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setServer(QUrl(u"https://relais.example:8443"_s));
            settings.setLanguage(u"fr"_s);
            settings.setTheme(Settings::Theme::Dark);
            settings.setQuiet(false, QTime(20, 30), QTime(7, 15), false);
            settings.setSendsPaused(true);
            settings.setWindowGeometry(QByteArray("\0\xff geometry", 11));
            QCOMPARE(changed.size(), 5);
        }
        const Settings settings(pathOf("kept.ini"));
        QCOMPARE(settings.server(), QUrl(u"https://relais.example:8443"_s));
        QCOMPARE(settings.language(), u"fr"_s);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QVERIFY(!settings.quietEnabled());
        QCOMPARE(settings.quietFrom(), QTime(20, 30));
        QCOMPARE(settings.quietTo(), QTime(7, 15));
        QVERIFY(!settings.quietWeekends());
        QVERIFY(settings.sendsPaused());
        QCOMPARE(settings.windowGeometry(), QByteArray("\0\xff geometry", 11));
    }
    void leaveBudgetProxyAndWordsAreKept()
    {
        const Settings::Days leave { { QDate(2026, 12, 24), QDate(2026, 12, 31) } };
        Settings::Proxy proxy;
        proxy.mode = Settings::ProxyMode::Manual;
        proxy.host = u"proxy.example"_s;
        proxy.port = 3128;
        {
            Settings settings(pathOf("more.ini"));
            settings.setLeaveDays(leave);
            settings.setQuietNow(true);
            settings.setOpensByKeys(false);
            settings.setOpenKeys(u"Ctrl+,"_s);
            settings.setQuietLiftedUntil(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
            settings.setLatestMinutes(30);
            settings.setWeeklyBudget(5);
            settings.setTextPercent(150);
            settings.setSummarizesStories(true);
            settings.setProxy(proxy);
            settings.addOwnWord(u"Norvane"_s);
            settings.addOwnWord(u"Norvane"_s);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setRecentEmoji({ u"🚀"_s });
            settings.keep(u"queue.filter"_s, "{}");
            QCOMPARE(changed.size(), 0); // no choice of the person
        }
        const Settings settings(pathOf("more.ini"));
        QCOMPARE(settings.leaveDays(), leave);
        QVERIFY(settings.quietNow());
        QVERIFY(!settings.opensByKeys());
        QCOMPARE(settings.openKeys(), u"Ctrl+,"_s);
        QCOMPARE(settings.quietLiftedUntil(), QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
        QCOMPARE(settings.latestMinutes(), 30);
        QCOMPARE(settings.weeklyBudget(), 5);
        QCOMPARE(settings.textPercent(), 150);
        QVERIFY(settings.summarizesStories());
        QCOMPARE(settings.proxy(), proxy);
        QCOMPARE(settings.ownWords(), QStringList { u"Norvane"_s });
        QCOMPARE(settings.recentEmoji(), QStringList { u"🚀"_s });
        QCOMPARE(settings.kept(u"queue.filter"_s), QByteArray("{}"));
    }
    void rubbishInTheNewerKeysIsTheDefault()
    {
        const Settings settings(written("[quiet]\nleave=2026-13-40/x, 2026-12-31/2026-12-24\n"
                                        "lifted-until=soon\n[schedule]\nlatest-minutes=-5\n"
                                        "weekly-budget=many\n[proxy]\nmode=magic\nport=99999\n"
                                        "[ui]\ntext-percent=900\n"));
        QVERIFY(settings.leaveDays().isEmpty());
        QVERIFY(!settings.quietLiftedUntil().isValid());
        QCOMPARE(settings.latestMinutes(), 120);
        QCOMPARE(settings.weeklyBudget(), 0);
        QCOMPARE(settings.textPercent(), 100);
        QCOMPARE(settings.proxy(), Settings::Proxy());
    }
    void whatCannotBeReadIsTheDefault()
    {
        const Settings settings(written("[quiet]\nenabled=perhaps\nfrom=25:61\nto=\n[ui]\n"
                                        "theme=neon\nlanguage=xx\n[server]\naddress=file:///etc\n"
                                        "[sends]\npaused=\n"));
        QVERIFY(settings.quietEnabled());
        QCOMPARE(settings.quietFrom(), QTime(19, 0));
        QCOMPARE(settings.quietTo(), QTime(8, 0));
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.server(), QUrl());
        QVERIFY(!settings.sendsPaused());
    }
    // QSettings would wait half a minute for such a lock at its first write.
    void theLockThatAKillLeftEmptyIsTakenAway()
    {
        QFile lock(pathOf("killed.ini.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        {
            Settings settings(pathOf("killed.ini"));
            QVERIFY(!lock.exists());
            settings.setSendsPaused(true);
        }
        QVERIFY(Settings(pathOf("killed.ini")).sendsPaused());
    }
    void aFileOfRubbishIsReadAsNothing()
    {
        const Settings settings(written(QByteArray(5000, '\xfe') + "\n[[[=\n\0x"));
        QVERIFY(settings.quietEnabled());
        QCOMPARE(settings.windowGeometry(), QByteArray());
    }
};

QTEST_APPLESS_MAIN(tst_Settings)
#include "tst_settings.moc"

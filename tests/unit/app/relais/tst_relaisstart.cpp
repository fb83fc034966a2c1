// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The real program, without a display.
class TestRelaisStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProfileBeginsWithSigningIn();
    void asksToQuitAndEndsCleanly();
    void aSecondStartHandsOver();
    void aProfileThatCannotBeMadeIsRefused();
    void theDiagnosisHoldsNoSecret();
    void theDiagnosisLeavesADamagedStoreAsItIs();
    void theDiagnosisNeedsNoDisplay();
    void aDiagnosisThatCannotBeWrittenIsNotDone();
    void aProfileWithoutANameIsRefused();
    void aCrashIsNoticedByTheNextStart();
};

namespace {

class Program final {
public:
    explicit Program(const QString &profile, const QStringList &more = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(RELAIS_BIN_DIR "/relais"),
            QStringList { u"--profile"_s, profile } + more);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool says(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [this, &text] {
                m_said += m_process.readAll();
                return m_said.contains(text);
            },
            20'000);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

void TestRelaisStart::anEmptyProfileBeginsWithSigningIn()
{
    QTemporaryDir folder;
    Program relais(folder.filePath(u"profile"_s));
    QVERIFY(relais.says("shown: signing in"));
    QVERIFY(QFile::exists(folder.filePath(u"profile/relais.db"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"profile/relais.log"_s)));
    QCOMPARE(QFile::permissions(folder.filePath(u"profile"_s)) & QFile::ReadOther, 0);
}

void TestRelaisStart::asksToQuitAndEndsCleanly()
{
    QTemporaryDir folder;
    Program relais(folder.filePath(u"profile"_s));
    QVERIFY(relais.says("shown: signing in"));
    relais.process().terminate();
    QVERIFY(relais.process().waitForFinished(10'000));
    QCOMPARE(relais.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(relais.process().exitCode(), 0);
}

void TestRelaisStart::aSecondStartHandsOver()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    Program first(profile);
    QVERIFY(first.says("shown: signing in"));
    Program second(profile,
        { u"relais://join?server=https%3A%2F%2Frelais.example&code=ABCD-EFGH-JKMN-PQRS"_s });
    QVERIFY(second.process().waitForFinished(10'000));
    QCOMPARE(second.process().exitCode(), 0);
    QVERIFY(first.says("an invitation came"));
    QCOMPARE(first.process().state(), QProcess::Running);
}

void TestRelaisStart::aProfileThatCannotBeMadeIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Program relais(folder.filePath(u"file/profile"_s));
    QVERIFY(relais.says("cannot start"));
    relais.process().terminate();
    QVERIFY(relais.process().waitForFinished(10'000));
}

void TestRelaisStart::theDiagnosisHoldsNoSecret()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    {
        Program first(profile);
        QVERIFY(first.says("shown: signing in"));
    }
    QFile settings(profile + u"/settings.ini"_s);
    QVERIFY(settings.open(QIODevice::Append));
    settings.write("\n[server]\naddress=https://secret-company.example\n");
    settings.close();
    Program diagnosis(profile, { u"--diagnose"_s });
    QVERIFY(diagnosis.process().waitForFinished(20'000));
    QCOMPARE(diagnosis.process().exitCode(), 0);
    const QByteArray report = diagnosis.process().readAll();
    QVERIFY2(report.contains("\nQt: ") && report.contains("relais.db: ")
            && report.contains("server over TLS: yes") && report.contains("live stories: 0"),
        report.constData());
    for (const char *fact : { "\ntime zone: ", "\nproxy: the system's\n", "\ndrafts: 0\n",
             "\nwaiting for the server: 0\n" })
        QVERIFY2(report.contains(fact), report.constData());
    QVERIFY2(!report.contains("secret-company") && !report.contains(profile.toUtf8()),
        report.constData());
}

void TestRelaisStart::theDiagnosisLeavesADamagedStoreAsItIs()
{
    QTemporaryDir folder;
    const QByteArray damaged(16'384, 'x');
    QFile store(folder.filePath(u"relais.db"_s));
    QVERIFY(store.open(QIODevice::WriteOnly));
    QCOMPARE(store.write(damaged), damaged.size());
    store.close();
    Program diagnosis(folder.path(), { u"--diagnose"_s });
    QVERIFY(diagnosis.process().waitForFinished(20'000));
    const QByteArray report = diagnosis.process().readAll();
    QVERIFY2(report.contains("cannot be opened: "), report.constData());
    QVERIFY(store.open(QIODevice::ReadOnly));
    QCOMPARE(store.readAll(), damaged);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"relais.db"_s));
}

void TestRelaisStart::theDiagnosisNeedsNoDisplay()
{
    QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relais"),
        { u"--profile"_s, folder.filePath(u"profile"_s), u"--diagnose"_s });
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray report = process.readAllStandardOutput();
    QVERIFY2(report.contains("\nplatform: offscreen\n"), report.constData());
}

void TestRelaisStart::aDiagnosisThatCannotBeWrittenIsNotDone()
{
    QTemporaryDir folder;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relais"),
        { u"--profile"_s, folder.filePath(u"profile"_s), u"--diagnose"_s });
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
}

void TestRelaisStart::aProfileWithoutANameIsRefused()
{
    const QString nameless;
    Program relais(nameless);
    QVERIFY(relais.says("--profile needs a folder"));
    relais.process().terminate();
    QVERIFY(relais.process().waitForFinished(10'000));
}

void TestRelaisStart::aCrashIsNoticedByTheNextStart()
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(u"profile/running"_s);
    {
        Program killed(folder.filePath(u"profile"_s));
        QVERIFY(killed.says("shown: signing in"));
        QVERIFY(QFile::exists(mark));
    }
    QVERIFY(QFile::exists(mark));
    Program next(folder.filePath(u"profile"_s));
    QVERIFY(next.says("shown: signing in"));
    next.process().terminate();
    QVERIFY(next.process().waitForFinished(10'000));
    QVERIFY(!QFile::exists(mark)); // ended as it should
}

QTEST_GUILESS_MAIN(TestRelaisStart)
#include "tst_relaisstart.moc"

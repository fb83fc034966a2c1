// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
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

QTEST_GUILESS_MAIN(TestRelaisStart)
#include "tst_relaisstart.moc"

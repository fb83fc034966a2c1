// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QImage>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int buildMs = 3'600'000; // the first call may build the release
constexpr int tourMs = 300'000;
constexpr int endMs = 60'000;

} // namespace

//! packaging/run as a person types it on a machine without a display. It builds the release when
//! there is none yet.
class tst_Run : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutADisplayItRelaysByItselfAndTakesScreenshots();
    void aSecondStartKeepsWhatTheFirstDid();
    void anEditorStartsAfreshWithReset();
    void endedWhileTheSampleLoadsItIsLoadedAnew();
    void aPortThatAnotherProgramHasIsSaid();
    void aSecondOneOpensAnotherRoleOnTheSameBackend();
    void ctrlCEndsAllOfIt();
    void endedInTheMiddleOfTheTourNothingIsLeft();
    void whatSomebodyElseHasInItsFolderStays();
    void whatItCannotTakeItSays_data();
    void whatItCannotTakeItSays();
    void cleanup();

private:
    std::unique_ptr<QProcess> launch(const QStringList &options, bool tourOnly) const;
    void start(const QStringList &options, bool tourOnly);
    bool waitFor(const QString &words, int timeoutMs);
    bool waitForEnd(int timeoutMs);
    QStringList leftRunning() const; //!< command lines of what this test started and still runs
    QString path(const QString &name) const { return m_data.filePath(name); }

    QTemporaryDir m_data;
    std::unique_ptr<QProcess> m_run;
    QByteArray m_mark;
    QByteArray m_output;
};

void tst_Run::init()
{
    m_mark = "RELAIS_RUN_MARK=" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_output.clear();
}

std::unique_ptr<QProcess> tst_Run::launch(const QStringList &options, bool tourOnly) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s })
        environment.remove(name);
    environment.insert(QString::fromLatin1(m_mark).section(u'=', 0, 0),
        QString::fromLatin1(m_mark).section(u'=', 1));
    if (tourOnly)
        environment.insert(u"RELAIS_TOUR_ONLY"_s, u"yes"_s);
    auto run = std::make_unique<QProcess>();
    run->setProcessEnvironment(environment);
    run->setProcessChannelMode(QProcess::MergedChannels);
    // A group of its own, as a shell gives it to what stands in the foreground.
    run->setChildProcessModifier([] { setpgid(0, 0); });
    run->start(QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/packaging/run"_s,
        QStringList { u"--data"_s, m_data.path() } + options);
    return run;
}

void tst_Run::start(const QStringList &options, bool tourOnly)
{
    m_run = launch(options, tourOnly);
    QVERIFY(m_run->waitForStarted());
}

bool tst_Run::waitFor(const QString &words, int timeoutMs)
{
    return QTest::qWaitFor(
               [&] {
                   m_output += m_run->readAll();
                   return m_output.contains(words.toUtf8())
                       || m_run->state() == QProcess::NotRunning;
               },
               timeoutMs)
        && m_output.contains(words.toUtf8());
}

bool tst_Run::waitForEnd(int timeoutMs)
{
    const bool ended =
        QTest::qWaitFor([this] { return m_run->state() == QProcess::NotRunning; }, timeoutMs);
    m_output += m_run->readAll();
    return ended;
}

QStringList tst_Run::leftRunning() const
{
    QStringList left;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (!environment.open(QIODevice::ReadOnly)
            || !environment.readAll().split('\0').contains(m_mark))
            continue;
        QFile command(u"/proc/%1/cmdline"_s.arg(entry));
        if (command.open(QIODevice::ReadOnly))
            left.append(QString::fromUtf8(command.readAll().replace('\0', ' ')));
    }
    return left;
}

void tst_Run::withoutADisplayItRelaysByItselfAndTakesScreenshots()
{
    start({}, true);
    QVERIFY2(waitForEnd(buildMs), m_output.constData());
    QVERIFY2(m_run->exitCode() == 0, m_output.constData());
    QVERIFY(m_output.contains("There is no display here"));
    QVERIFY(m_output.contains("The relay is on the Wall."));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path(u"invitations.json"_s)) & others));
    QVERIFY(!(QFile::permissions(path(u"backend"_s)) & others));
    for (const QString &shot :
        { u"1-queue"_s, u"2-composer"_s, u"3-outbox"_s, u"4-impact"_s, u"5-wall"_s }) {
        const QImage image(path(u"screenshots/"_s + shot + u".png"_s));
        QCOMPARE(image.size(), QSize(1440, 900));
    }
}

void tst_Run::aSecondStartKeepsWhatTheFirstDid()
{
    QFile kept(path(u"backend/kept"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.close();
    start({}, true);
    QVERIFY2(waitForEnd(tourMs), m_output.constData());
    QVERIFY2(m_run->exitCode() == 0, m_output.constData());
    QVERIFY(kept.exists());
    QVERIFY(!m_output.contains("Loading the sample organization"));
}

void tst_Run::anEditorStartsAfreshWithReset()
{
    QFile others(path(u"of-somebody-else"_s)); // the folder may be anybody's
    QVERIFY(others.open(QIODevice::WriteOnly));
    others.close();
    start({ u"--as"_s, u"editor"_s, u"--reset"_s }, true);
    QVERIFY2(waitForEnd(tourMs), m_output.constData());
    QVERIFY2(m_run->exitCode() == 0, m_output.constData());
    QVERIFY(m_output.contains("Loading the sample organization"));
    QVERIFY(!QFile::exists(path(u"backend/kept"_s)));
    QVERIFY(QDir(path(u"profile-editor"_s)).exists());
    QVERIFY(!QDir(path(u"profile-ambassador"_s)).exists());
    QVERIFY(others.exists());
}

void tst_Run::endedWhileTheSampleLoadsItIsLoadedAnew()
{
    start({ u"--reset"_s }, true);
    QVERIFY2(waitFor(u"Loading the sample organization"_s, tourMs), m_output.constData());
    ::kill(static_cast<pid_t>(m_run->processId()), SIGTERM);
    QVERIFY2(waitForEnd(endMs), m_output.constData());
    QCOMPARE(m_run->exitCode(), 143);
    QVERIFY(!QFile::exists(path(u"backend"_s)));
    m_output.clear();
    start({}, true);
    QVERIFY2(waitForEnd(tourMs), m_output.constData());
    QVERIFY2(m_run->exitCode() == 0, m_output.constData());
    QVERIFY(m_output.contains("Loading the sample organization"));
}

void tst_Run::aPortThatAnotherProgramHasIsSaid()
{
    QFile port(path(u"port"_s));
    QVERIFY(port.open(QIODevice::ReadOnly));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port.readAll().trimmed().toUShort()));
    start({}, true);
    QVERIFY2(waitForEnd(endMs), m_output.constData());
    QCOMPARE(m_run->exitCode(), 1);
    QVERIFY2(m_output.contains("another program has port"), m_output.constData());
}

void tst_Run::aSecondOneOpensAnotherRoleOnTheSameBackend()
{
    start({}, false);
    QVERIFY2(waitFor(u"Ctrl-C ends Relais and relaisd."_s, tourMs), m_output.constData());
    const auto ended = [this](const QStringList &options, QByteArray *said) {
        const auto second = launch(options, true);
        const bool inTime =
            QTest::qWaitFor([&second] { return second->state() == QProcess::NotRunning; }, tourMs);
        *said = second->readAll();
        return inTime ? second->exitCode() : -1;
    };
    QByteArray said;
    QVERIFY2(ended({ u"--as"_s, u"editor"_s }, &said) == 0, said.constData());
    QVERIFY2(said.contains("another packaging/run serves"), said.constData());
    QVERIFY2(ended({}, &said) == 1, said.constData()); // the same window would lose its profile
    QVERIFY2(said.contains("open as ambassador already"), said.constData());
    QVERIFY2(ended({ u"--reset"_s }, &said) == 1, said.constData());
    QVERIFY2(said.contains("end it before --reset"), said.constData());
    QCOMPARE(m_run->state(), QProcess::Running);
}

void tst_Run::ctrlCEndsAllOfIt()
{
    start({}, false);
    QVERIFY2(waitFor(u"Ctrl-C ends Relais and relaisd."_s, tourMs), m_output.constData());
    QVERIFY(!leftRunning().isEmpty());
    ::kill(static_cast<pid_t>(-m_run->processId()), SIGINT);
    QVERIFY2(waitForEnd(endMs), m_output.constData());
    QCOMPARE(m_run->exitCode(), 130);
    // A window whose display or keyring went first would have said so.
    for (const char *complaint : { "XCB", "xcb", "X connection", "The window closed by itself" })
        QVERIFY2(!m_output.contains(complaint), m_output.constData());
}

void tst_Run::endedInTheMiddleOfTheTourNothingIsLeft()
{
    start({}, false);
    QVERIFY2(waitFor(u"1-queue.png"_s, tourMs), m_output.constData());
    ::kill(static_cast<pid_t>(m_run->processId()), SIGTERM); // it alone, as systemd would
    QVERIFY2(waitForEnd(endMs), m_output.constData());
    QCOMPARE(m_run->exitCode(), 143);
}

void tst_Run::cleanup()
{
    if (m_run && m_run->state() != QProcess::NotRunning) {
        m_run->terminate();
        m_run->waitForFinished(endMs);
    }
    // Services of the session's bus see it go a moment later.
    QTRY_VERIFY2_WITH_TIMEOUT(
        leftRunning().isEmpty(), qPrintable(leftRunning().join(u'\n')), 10'000);
}

void tst_Run::whatSomebodyElseHasInItsFolderStays()
{
    const QTemporaryDir folder;
    QFile theirs(folder.filePath(u"backend/main.py"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"backend"_s) && theirs.open(QIODevice::WriteOnly));
    theirs.close();
    for (const QStringList &options : { QStringList(), QStringList { u"--reset"_s } }) {
        m_output.clear();
        start(QStringList { u"--data"_s, folder.path() } + options, true);
        QVERIFY(waitForEnd(endMs));
        QCOMPARE(m_run->exitCode(), 2);
        QVERIFY2(m_output.contains("was not made here"), m_output.constData());
        QVERIFY(theirs.exists());
    }
}

void tst_Run::whatItCannotTakeItSays_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray roles = "--as takes ambassador, editor, manager or admin";
    QTest::newRow("no such role") << QStringList { u"--as"_s, u"director"_s } << roles;
    QTest::newRow("as one word") << QStringList { u"--as=director"_s } << roles;
    QTest::newRow("no role") << QStringList { u"--as"_s } << roles;
    QTest::newRow("no folder") << QStringList { u"--data"_s } << QByteArray("needs a folder");
    QTest::newRow("no such option") << QStringList { u"--fly"_s } << QByteArray("unknown option");
}

void tst_Run::whatItCannotTakeItSays()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, sentence);
    start(options, true);
    QVERIFY(waitForEnd(endMs));
    QCOMPARE(m_run->exitCode(), 2);
    QVERIFY2(m_output.contains(sentence), m_output.constData());
}

QTEST_GUILESS_MAIN(tst_Run)
#include "tst_run.moc"

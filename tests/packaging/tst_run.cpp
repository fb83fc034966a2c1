// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
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
    void ctrlCEndsAllOfIt();
    void endedInTheMiddleOfTheTourNothingIsLeft();
    void whatItCannotTakeItSays();
    void cleanup();

private:
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

void tst_Run::start(const QStringList &options, bool tourOnly)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s })
        environment.remove(name);
    environment.insert(QString::fromLatin1(m_mark).section(u'=', 0, 0),
        QString::fromLatin1(m_mark).section(u'=', 1));
    if (tourOnly)
        environment.insert(u"RELAIS_TOUR_ONLY"_s, u"yes"_s);
    m_run = std::make_unique<QProcess>();
    m_run->setProcessEnvironment(environment);
    m_run->setProcessChannelMode(QProcess::MergedChannels);
    // A group of its own, as a shell gives it to what stands in the foreground.
    m_run->setChildProcessModifier([] { setpgid(0, 0); });
    m_run->start(QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/packaging/run"_s,
        QStringList { u"--data"_s, m_data.path() } + options);
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
    start({ u"--as"_s, u"editor"_s, u"--reset"_s }, true);
    QVERIFY2(waitForEnd(tourMs), m_output.constData());
    QVERIFY2(m_run->exitCode() == 0, m_output.constData());
    QVERIFY(m_output.contains("Loading the sample organization"));
    QVERIFY(!QFile::exists(path(u"backend/kept"_s)));
    QVERIFY(QDir(path(u"profile-editor"_s)).exists());
    QVERIFY(!QDir(path(u"profile-ambassador"_s)).exists());
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

void tst_Run::whatItCannotTakeItSays()
{
    start({ u"--as"_s, u"director"_s }, true);
    QVERIFY(waitForEnd(endMs));
    QCOMPARE(m_run->exitCode(), 2);
    QVERIFY(m_output.contains("--as takes ambassador, editor, manager or admin"));
}

QTEST_GUILESS_MAIN(tst_Run)
#include "tst_run.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The e-mails that a member asks for, on a real client, a real relaisd and a real mail server.

#include "core/api/digest.h"
#include "core/api/routes.h"
#include "core/services/clientcore.h"
#include "core/services/digestservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "tests/support/person.h"
#include "tests/support/smtpprocess.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mailComesWithin =
    30'000; // ms; what is typed in the settings settles for three seconds first
constexpr int untilItWouldBeTold = 6'000; // ms

//! Where it is between 11 and 12 o’clock now, so that the times chosen below are never over.
QByteArray zoneOfLateMorning()
{
    const int east = 11 - QDateTime::currentDateTimeUtc().time().hour();
    return "Etc/GMT" + QByteArray(east > 0 ? "-" : "+") + QByteArray::number(qAbs(east));
}

int weekdayHere()
{
    return QDate::currentDate().dayOfWeek();
}

} // namespace

class tst_MailChoice : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("TZ", zoneOfLateMorning()); }
private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingComesUnlessTheMemberAsksForIt();
    void theDayIsTheMembersAndAQuietOneGivesWay();
    void theServerLearnsTheTimesAndNothingOfQuietHoursAndLeave();
    void laterQuietHoursAreFollowedByThemselves();
    void whoEndedItElsewhereIsNotSignedUpAgain();
    void itWaitsForTheEndOfQuietHoursAndComesOnceAWeek();
    void aReportIsForManagersAndKeepsItsOwnRhythm();
    void whatCouldNotBeToldIsAnErrorAndNothingChanges();

private:
    std::unique_ptr<ClientCore> client(const QString &folder, const QString &invitation);
    DigestService &mine() const { return m_member->digest(); }
    Result<DigestState> choose(bool on, int day) const
    {
        return QCoro::waitFor(mine().choose(on, day));
    }
    //! As the backend has it.
    Answer ask(const QByteArray &method, const QByteArray &body = {}) const;
    DigestChoice there() const;
    void beQuiet(QTime from, QTime to, bool weekends = false) const
    {
        m_member->settings().setQuiet(true, from, to, weekends);
    }

    BackendProcess m_backend;
    SystemClock m_clock;
    QTemporaryDir m_memberFolder;
    QTemporaryDir m_managerFolder;
    std::unique_ptr<SmtpProcess> m_smtp;
    std::unique_ptr<ClientCore> m_member;
    std::unique_ptr<ClientCore> m_manager;
};

std::unique_ptr<ClientCore> tst_MailChoice::client(const QString &folder, const QString &invitation)
{
    auto core = ClientCore::open(folder, m_clock).value();
    if (!isOk(QCoro::waitFor(core->start()))
        || !isOk(QCoro::waitFor(core->session().join(invitation))))
        return nullptr;
    return core;
}

void tst_MailChoice::initTestCase()
{
    m_smtp = std::make_unique<SmtpProcess>(u"none"_s);
    QVERIFY(m_smtp->port() > 0);
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.admin(
        { u"smtp"_s, u"set"_s, u"--host"_s, u"localhost"_s, u"--security"_s, u"none"_s, u"--port"_s,
            QString::number(m_smtp->port()), u"--sender"_s, u"relais@norvane.example"_s }));
    QVERIFY(m_backend.start());
    m_member = client(m_memberFolder.path(), invitations["ambassador"_L1].toString());
    m_manager = client(m_managerFolder.path(), invitations["manager"_L1].toString());
    QVERIFY(m_member && m_manager);
}

void tst_MailChoice::init()
{
    m_member->settings().setLeaveDays({});
    beQuiet({ 19, 0 }, { 8, 0 }, true);
}

Answer tst_MailChoice::ask(const QByteArray &method, const QByteArray &body) const
{
    const auto token = QCoro::waitFor(m_member->session().accessToken());
    return token ? call(method, m_backend.url().resolved(QUrl(Api::Routes::myDigest())),
                       token->toUtf8(), body)
                 : Answer();
}

DigestChoice tst_MailChoice::there() const
{
    const auto state = Api::digestStateFrom(objectOf(ask("GET")));
    return state ? state->choice : DigestChoice();
}

void tst_MailChoice::nothingComesUnlessTheMemberAsksForIt()
{
    const auto state = QCoro::waitFor(mine().read());
    VERIFY_OK(state);
    QVERIFY(state->offered);
    QVERIFY(!state->choice.on);
    beQuiet({ 18, 0 }, { 9, 0 }); // which is nobody's business as long as nothing is asked for
    QTest::qWait(untilItWouldBeTold);
    QCOMPARE(there(), DigestChoice());
}

void tst_MailChoice::theDayIsTheMembersAndAQuietOneGivesWay()
{
    const auto wednesday = choose(true, 3);
    VERIFY_OK(wednesday);
    QCOMPARE(wednesday->choice.day, 3);
    QCOMPARE(there(), wednesday->choice);
    const auto saturday = choose(true, 6);
    VERIFY_OK(saturday);
    QCOMPARE(saturday->choice.day, 1); // the next one that is not quiet all day
    QCOMPARE(there().day, 1);
    VERIFY_OK(choose(false, 3));
    QVERIFY(!there().on);
}

void tst_MailChoice::theServerLearnsTheTimesAndNothingOfQuietHoursAndLeave()
{
    QDate monday = QDate::currentDate().addDays(1);
    while (monday.dayOfWeek() != 1)
        monday = monday.addDays(1);
    m_member->settings().setLeaveDays({ { monday, monday.addDays(4) } });
    beQuiet({ 19, 0 }, { 9, 30 }, true);
    VERIFY_OK(choose(true, 1));
    const QJsonObject told = objectOf(ask("GET"))["choice"_L1].toObject();
    QCOMPARE(told.keys(),
        (QStringList { u"day"_s, u"from"_s, u"on"_s, u"skipped"_s, u"to"_s, u"zone"_s }));
    QCOMPARE(there().from, 9 * 60 + 30);
    QVERIFY(there().to <= 19 * 60);
    QCOMPARE(
        there().skipped, QList<QDate> { monday }); // of five days of leave the one that matters
}

void tst_MailChoice::laterQuietHoursAreFollowedByThemselves()
{
    VERIFY_OK(choose(true, 2));
    QCOMPARE(there().from, 8 * 60);
    beQuiet({ 19, 0 }, { 10, 15 });
    QTRY_COMPARE_WITH_TIMEOUT(there().from, 10 * 60 + 15, mailComesWithin);
    QCOMPARE(there().day, 2);
    QVERIFY(there().on);
}

void tst_MailChoice::whoEndedItElsewhereIsNotSignedUpAgain()
{
    VERIFY_OK(choose(true, 2));
    DigestChoice ended = there();
    ended.on = false; // as a press in the e-mail does
    QCOMPARE(ask("PUT", QJsonDocument(Api::toJson(ended)).toJson()).status, 200);
    beQuiet({ 19, 0 }, { 9, 0 });
    QTest::qWait(untilItWouldBeTold);
    QCOMPARE(there(), ended);
}

void tst_MailChoice::itWaitsForTheEndOfQuietHoursAndComesOnceAWeek()
{
    const auto send = [this] { return m_backend.admin({ u"digest"_s, u"send"_s }).has_value(); };
    beQuiet({ 19, 0 }, { 13, 0 }); // it is 11 where this member is
    VERIFY_OK(choose(true, weekdayHere()));
    QVERIFY(send());
    QVERIFY(m_smtp->taken().isEmpty());
    beQuiet({ 19, 0 }, { 10, 0 });
    QTRY_COMPARE_WITH_TIMEOUT(there().from, 10 * 60, mailComesWithin);
    QVERIFY(send());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_smtp->taken().size(), 1, mailComesWithin); // relaisd may have had it in hand
    QCOMPARE(headerOf(m_smtp->taken().constFirst(), "To"), mine().address());
    VERIFY_OK(choose(false, weekdayHere())); // off and on again is no second one
    VERIFY_OK(choose(true, weekdayHere()));
    QVERIFY(send());
    QCOMPARE(m_smtp->taken().size(), 1);
}

void tst_MailChoice::aReportIsForManagersAndKeepsItsOwnRhythm()
{
    DashboardChoice shown;
    shown.span = DashboardChoice::Span::Days90;
    const auto refused = QCoro::waitFor(mine().chooseReport(true, ReportRhythm::Weekly, shown));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    DigestService &managers = m_manager->digest();
    const auto chosen = QCoro::waitFor(managers.chooseReport(true, ReportRhythm::Monthly, shown));
    VERIFY_OK(chosen);
    const auto state = QCoro::waitFor(managers.readReport());
    VERIFY_OK(state);
    QVERIFY(state->choice.times.on);
    QCOMPARE(state->choice.times.day, 1);
    QCOMPARE(state->choice.rhythm, ReportRhythm::Monthly);
    QCOMPARE(state->choice.shown, shown);
    const auto digest = QCoro::waitFor(managers.read());
    VERIFY_OK(digest);
    QVERIFY(!digest->choice.on); // asking for the one is not asking for the other
}

void tst_MailChoice::whatCouldNotBeToldIsAnErrorAndNothingChanges()
{
    VERIFY_OK(choose(true, 2));
    const DigestChoice before = there();
    QCOMPARE(m_backend.stop(), 0);
    const auto untold = choose(false, 2);
    QVERIFY(!untold);
    QVERIFY(untold.error().isTransient());
    QVERIFY(m_backend.start());
    QCOMPARE(there(), before);
}

QTEST_GUILESS_MAIN(tst_MailChoice)
#include "tst_mailchoice.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/mailround.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/insights/insightanswer.h"
#include "app/relaisd/mail/digestmail.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "app/relaisd/serve/daemon.h"
#include "core/api/codec.h"
#include "core/api/digest.h"
#include "core/api/insights.h"
#include "core/domain/insightscsv.h"
#include "core/drawing/dashboardwords.h"
#include "tests/support/backendprocess.h"
#include "tests/support/pdftext.h"
#include "tests/support/smtpprocess.h"
#include "tests/unit/app/relaisd/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::headerOf;
using Relais::Test::must;
using Relais::Test::partOf;
using Relais::Test::SmtpProcess;
using Relais::Test::textOfPdf;

namespace {

// A Monday, 09:00 in Paris.
const QDateTime monday(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
constexpr std::chrono::minutes aQuarter { 15 };

QByteArray linkTo(const Story &story)
{
    return "relais://story/" + story.id.value.toUtf8();
}

} // namespace

//! The weekly e-mail, handed to a real SMTP server.
class TestMailRound final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBestNewStoriesComeEachOneClickFromTheComposer();
    void whatIsOldRelayedOrForOthersIsLeftOut();
    void aMemberGetsOneDigestAWeek();
    void nothingComesOutsideTheChosenTimes();
    void whoNeverChoseGetsNothing();
    void whatTheServerPutsOffIsTriedAgainAndComesOnce();
    void whomTheServerDoesNotKnowIsNotTriedAgain();
    void aSenderThatWasKilledSendsNothingTwice();
    void aServerThatNobodyVouchesForGetsNothing();
    void aWrongPasswordSendsNothingAndIsTriedAgain();
    void whoSetsTheServerUpReadsThatThePasswordWasRefused();
    void aRefusedPasswordIsNotTriedForEachReader();
    void onePressEndsTheDigest();
    void aReportsLinkEndsTheReportAloneAndSaysSo();
    void namesAndTitlesOfAnyKindStayInTheirHeader();
    void aReportHasTheFiguresOfTheDashboard();
    void aReportBringsItsPdf();
    void itsPdfHasTheFiguresOfItsTable_data();
    void itsPdfHasTheFiguresOfItsTable();
    void aReportThatCannotBeDrawnStillBringsItsFigures_data();
    void aReportThatCannotBeDrawnStillBringsItsFigures();
    void aReportComesOnlyToWhomMayReadIt();
    void aMonthsReportComesOnItsFirstMonday();
    void whatCouldNotBeWrittenIsTriedAgain();

private:
    void useServer(const SmtpProcess &server, MailSecurity security,
        const QByteArray &authorities = {}, const QString &user = {},
        const QByteArray &password = {});
    Member reader(const QString &name);
    int send();
    Member reportReader(const QString &name, ReportRhythm rhythm);
    void aBusyWeek();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Writer> m_writer;
    QString m_drawing; //!< the program that draws reports
};

void TestMailRound::init()
{
    m_clock = std::make_unique<ManualClock>(monday);
    m_world = std::make_unique<Test::World>(*m_clock);
    m_writer = std::make_unique<Writer>(m_world->url());
    m_drawing = QStringLiteral(RELAIS_BIN_DIR "/relaisd");
}

void TestMailRound::cleanup()
{
    m_writer.reset();
    m_world.reset();
}

void TestMailRound::useServer(const SmtpProcess &server, MailSecurity security,
    const QByteArray &authorities, const QString &user, const QByteArray &password)
{
    QVERIFY(server.port() > 0);
    StoredSmtp stored;
    stored.server = { u"localhost"_s, server.port(), security, user, {},
        u"relais@norvane.example"_s, {}, authorities };
    stored.sealedPassword = SealKey::ensure(m_world->folder()).value().seal(password);
    must(SmtpRepository(m_world->database).set(stored, m_clock->now()));
}

Member TestMailRound::reader(const QString &name)
{
    const Member member = m_world->add(name);
    DigestChoice choice;
    choice.on = true;
    choice.zone = "Europe/Paris";
    must(MailRepository(m_world->database).save(member.id, choice, m_clock->now()));
    return member;
}

int TestMailRound::send()
{
    const std::atomic<bool> never { false };
    MailRound round({ m_world->url(), m_world->folder(), QUrl(u"https://relais.norvane.example"_s),
        *m_writer, *m_clock, m_drawing });
    const auto sent = round.run(never);
    if (!sent)
        qWarning("%s", qPrintable(sent.error().detail));
    return sent.value_or(-1);
}

void TestMailRound::theBestNewStoriesComeEachOneClickFromTheComposer()
{
    const SmtpProcess server(u"starttls"_s, { u"relais"_s, u"pass word"_s });
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "pass word");
    const Story first = m_world->addStory(u"https://norvane.example/1"_s);
    const Story second = m_world->addStory(u"https://norvane.example/2"_s);
    const Member colleague = m_world->add(u"Noa"_s);
    m_world->addRelay(colleague, second, u"abcd"_s, Network::Bluesky);
    reader(u"Lea"_s);
    QCOMPARE(send(), 1);
    QCOMPARE(server.taken().size(), 1);
    const QByteArray mail = server.taken().constFirst();
    QCOMPARE(headerOf(mail, "To"), u"lea@norvane.example"_s);
    QVERIFY(headerOf(mail, "From").contains(u"Norvane"_s));
    QCOMPARE(headerOf(mail, "Subject"), u"Norvane: 2 new stories this week"_s);
    QVERIFY(headerOf(mail, "List-Unsubscribe").startsWith(u"<https://relais.norvane.example/u/"_s));
    QCOMPARE(headerOf(mail, "List-Unsubscribe-Post"), u"List-Unsubscribe=One-Click"_s);
    for (const QByteArray type : { "text/plain", "text/html" }) {
        const QByteArray part = partOf(mail, type);
        const qsizetype best = part.indexOf(linkTo(second));
        const qsizetype other = part.indexOf(linkTo(first));
        QVERIFY(best > 0);
        QVERIFY(other > best); // the one that a colleague relayed comes first
    }
    QVERIFY(partOf(mail, "text/html").contains("lang=\"en\" dir=\"auto\">"));
}

void TestMailRound::whatIsOldRelayedOrForOthersIsLeftOut()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_clock->set(monday.addDays(-8));
    const Story old = m_world->addStory(u"https://norvane.example/old"_s);
    m_clock->set(monday);
    const Story mine = m_world->addStory(u"https://norvane.example/mine"_s);
    const Story fresh = m_world->addStory(u"https://norvane.example/new"_s);
    const Member lea = reader(u"Lea"_s);
    m_world->addRelay(lea, mine, u"abcd"_s, Network::Bluesky);
    QCOMPARE(send(), 1);
    const QByteArray text = partOf(server.taken().value(0), "text/plain");
    QVERIFY(text.contains(fresh.id.value.toUtf8()));
    QVERIFY(!text.contains(old.id.value.toUtf8()));
    QVERIFY(!text.contains(mine.id.value.toUtf8()));
}

void TestMailRound::aMemberGetsOneDigestAWeek()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    const Member lea = reader(u"Lea"_s);
    QCOMPARE(send(), 1);
    QCOMPARE(send(), 0);
    DigestChoice tuesday; // another day of the same week brings no second one
    tuesday.on = true;
    tuesday.day = 2;
    must(MailRepository(m_world->database).save(lea.id, tuesday, m_clock->now()));
    m_clock->set(monday.addDays(1).addSecs(3600));
    QCOMPARE(send(), 0);
    m_clock->set(monday.addDays(8).addSecs(3600));
    m_world->addStory(u"https://norvane.example/2"_s);
    QCOMPARE(send(), 1);
    QCOMPARE(server.taken().size(), 2);
}

void TestMailRound::nothingComesOutsideTheChosenTimes()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    m_clock->set(monday.addSecs(-2 * 3600)); // 07:00 in Paris
    const Member lea = reader(u"Lea"_s);
    QCOMPARE(send(), 0);
    m_clock->set(monday.addSecs(4 * 3600)); // 13:00
    QCOMPARE(send(), 0);
    m_clock->set(monday.addDays(7));
    DigestChoice onLeave;
    onLeave.on = true;
    onLeave.zone = "Europe/Paris";
    onLeave.skipped = { monday.date().addDays(7) };
    must(MailRepository(m_world->database).save(lea.id, onLeave, m_clock->now()));
    m_world->addStory(u"https://norvane.example/2"_s);
    QCOMPARE(send(), 0);
    QVERIFY(server.taken().isEmpty());
    m_clock->set(monday.addDays(14));
    m_world->addStory(u"https://norvane.example/3"_s);
    QCOMPARE(send(), 1);
}

void TestMailRound::whoNeverChoseGetsNothing()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    m_world->add(u"Lea"_s);
    QCOMPARE(send(), 0);
    QVERIFY(server.taken().isEmpty());
}

void TestMailRound::whatTheServerPutsOffIsTriedAgainAndComesOnce()
{
    SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    reader(u"Lea"_s);
    server.setAnswer("451 4.3.0 later");
    QCOMPARE(send(), 0);
    server.setAnswer({});
    QCOMPARE(send(), 0); // not at once
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 1);
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 0);
    QCOMPARE(server.taken().size(), 1);
}

void TestMailRound::whomTheServerDoesNotKnowIsNotTriedAgain()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    const Member gone = reader(u"gone"_s);
    const Member lea = reader(u"Lea"_s);
    QCOMPARE(send(), 1); // the other's comes nevertheless
    const MailRepository mails(m_world->database);
    QCOMPARE(mails.refusedAt(gone.id).value(), m_clock->now()); // who it was for may be told
    QVERIFY(!mails.refusedAt(lea.id).value().isValid());
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 0);
    QCOMPARE(server.taken().size(), 1);
}

// The server has the e-mail and did not say so when relaisd dies.
void TestMailRound::aSenderThatWasKilledSendsNothingTwice()
{
    SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    server.setAnswer("hang");
    const SystemClock real;
    m_clock->set(real.now());
    m_world->addStory(u"https://norvane.example/1"_s);
    const Member lea = m_world->add(u"Lea"_s);
    DigestChoice now; // where it is about noon
    now.on = true;
    now.from = 11 * 60;
    now.to = 14 * 60;
    const int east = 12 - real.now().time().hour();
    now.zone = "Etc/GMT" + QByteArray(east > 0 ? "-" : "+") + QByteArray::number(qAbs(east));
    now.day = real.now().addSecs(qint64 { 3600 } * east).date().dayOfWeek();
    must(MailRepository(m_world->database).save(lea.id, now, real.now()));
    const QStringList arguments { u"admin"_s, u"digest"_s, u"send"_s, u"--data"_s,
        m_world->folder(), u"--database"_s, m_world->url() };
    QProcess sender;
    sender.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(server.taken().size(), 1, 20'000);
    sender.kill();
    QVERIFY(sender.waitForFinished());
    server.setAnswer({});
    for (int i = 0; i < 2; ++i) {
        sender.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"), arguments);
        QVERIFY(sender.waitForFinished());
        QCOMPARE(sender.exitCode(), 0);
    }
    QCOMPARE(server.taken().size(), 1);
}

void TestMailRound::aServerThatNobodyVouchesForGetsNothing()
{
    const SmtpProcess starttls(u"starttls"_s);
    useServer(starttls, MailSecurity::StartTls);
    m_world->addStory(u"https://norvane.example/1"_s);
    reader(u"Lea"_s);
    QCOMPARE(send(), 0);
    const SmtpProcess plain(u"none"_s); // one that offers no TLS at all
    useServer(plain, MailSecurity::StartTls);
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 0);
    const SmtpProcess tls(u"tls"_s);
    useServer(tls, MailSecurity::Tls, tls.certificate());
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 1);
    QVERIFY(starttls.taken().isEmpty());
    QVERIFY(plain.taken().isEmpty());
    QCOMPARE(tls.taken().size(), 1);
}

void TestMailRound::aWrongPasswordSendsNothingAndIsTriedAgain()
{
    const SmtpProcess server(u"starttls"_s, { u"relais"_s, u"right"_s });
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "wrong");
    m_world->addStory(u"https://norvane.example/1"_s);
    reader(u"Lea"_s);
    QCOMPARE(send(), 0);
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "right");
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 1);
}

void TestMailRound::whoSetsTheServerUpReadsThatThePasswordWasRefused()
{
    const SmtpProcess server(u"starttls"_s, { u"relais"_s, u"right"_s });
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "wrong");
    QProcess admin;
    admin.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"smtp"_s, u"test"_s, u"--to"_s, u"lea@norvane.example"_s, u"--data"_s,
            m_world->folder(), u"--database"_s, m_world->url() });
    QVERIFY(admin.waitForFinished());
    QVERIFY(admin.exitCode() != 0);
    const QByteArray told = admin.readAllStandardError();
    QVERIFY2(told.contains("the mail server refused the user name or password (it said 535)"),
        told.constData());
    QVERIFY(!told.contains("wrong")); // the password
    QVERIFY(server.taken().isEmpty());
}

void TestMailRound::aRefusedPasswordIsNotTriedForEachReader()
{
    const SmtpProcess server(u"starttls"_s, { u"relais"_s, u"right"_s });
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "wrong");
    m_world->addStory(u"https://norvane.example/1"_s);
    reader(u"Lea"_s);
    constexpr int quarters = 10; // more often than what a server puts off is tried
    for (int i = 0; i < quarters; ++i) {
        QCOMPARE(send(), 0);
        m_clock->advance(aQuarter);
    }
    reader(u"Max"_s);
    reader(u"Ines"_s);
    QCOMPARE(send(), 0);
    QCOMPARE(server.signInTries(), quarters + 1); // not three times in one round
    useServer(server, MailSecurity::StartTls, server.certificate(), u"relais"_s, "right");
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 3); // nobody's is lost
}

void TestMailRound::onePressEndsTheDigest()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    m_world->addStory(u"https://norvane.example/1"_s);
    reader(u"Lea"_s);
    QCOMPARE(send(), 1);
    const QString link = headerOf(server.taken().value(0), "List-Unsubscribe");
    const QString path = QUrl(link.mid(1, link.size() - 2)).path();
    Daemon daemon({ m_world->folder(), m_world->url(), u"http://127.0.0.1"_s }, {}, *m_clock);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(daemon.start().value()) + path);
    QCOMPARE(Test::call("GET", url).status, 200); // a look ends nothing
    m_clock->set(monday.addDays(7));
    m_world->addStory(u"https://norvane.example/2"_s);
    QCOMPARE(send(), 1);
    QCOMPARE(Test::call("POST", url, {}, "List-Unsubscribe=One-Click").status, 200);
    m_clock->set(monday.addDays(14));
    m_world->addStory(u"https://norvane.example/3"_s);
    QCOMPARE(send(), 0);
    QCOMPARE(server.taken().size(), 2);
    QUrl unknown = url;
    unknown.setPath(u"/u/nobodys"_s);
    QCOMPARE(Test::call("POST", unknown).status, 404);
    daemon.stop();
}

void TestMailRound::aReportsLinkEndsTheReportAloneAndSaysSo()
{
    const Member max = reportReader(u"Max"_s, ReportRhythm::Monthly);
    MailRepository digests(m_world->database);
    const MailRepository reports(m_world->database, MailKind::Report);
    DigestChoice choice;
    choice.on = true;
    choice.zone = "Europe/Paris";
    must(digests.save(max.id, choice, m_clock->now()));
    const QString path = u"/u/"_s + reports.of(max.id).value().code;
    Daemon daemon({ m_world->folder(), m_world->url(), u"http://127.0.0.1"_s }, {}, *m_clock);
    const QString page = u"http://127.0.0.1:%1"_s.arg(daemon.start().value()) + path;
    const Test::Answer asked = Test::call("GET", QUrl(QString(page + u"?lang=en"_s)));
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.body.contains("Get the report by e-mail no more?"));
    QVERIFY(!asked.body.contains("weekly"));
    const auto french = QUrl(QString(page + u"?lang=fr"_s)); // whatever the browser wants
    const QByteArray form(path.toUtf8() + "?lang=fr\"><button");
    QVERIFY(Test::call("GET", french).body.contains(form));
    const Test::Answer ended = Test::call("POST", french, {}, "List-Unsubscribe=One-Click");
    QCOMPARE(ended.status, 200);
    QVERIFY(ended.body.contains("Vous ne recevrez plus le rapport."));
    QVERIFY(!reports.of(max.id).value().choice.on);
    QVERIFY(digests.of(max.id).value().choice.on);
    daemon.stop();
}

void TestMailRound::namesAndTitlesOfAnyKindStayInTheirHeader()
{
    const SmtpProcess process(u"none"_s);
    SmtpServer server;
    server.host = u"localhost"_s;
    server.port = process.port();
    server.security = MailSecurity::None;
    server.sender = u"relais@norvane.example"_s;
    server.senderName = u"Norvane “Énergie” \"& fils\"\r\nBcc: x@y.example"_s;
    Mail mail;
    mail.to = u"lea@norvane.example"_s;
    mail.subject = u"Une pompe à chaleur 🚀 dans chaque maison, et bien plus encore\nX-Evil: 1"_s;
    mail.text = u"é.\n.\nEnd"_s;
    mail.id = u"one"_s;
    mail.date = monday;
    const std::atomic<bool> never { false };
    QCOMPARE(sendMail(server, mail, never).fate, MailAnswer::Fate::Taken);
    const QByteArray taken = process.taken().value(0);
    QCOMPARE(headerOf(taken, "Subject"),
        u"Une pompe à chaleur 🚀 dans chaque maison, et bien plus encore X-Evil: 1"_s);
    QVERIFY(headerOf(taken, "From").contains(u"Énergie"_s));
    QVERIFY(headerOf(taken, "Bcc").isEmpty());
    QVERIFY(headerOf(taken, "X-Evil").isEmpty());
    QVERIFY(partOf(taken, "text/plain").replace("\r\n", "\n").startsWith("é.\n.\nEnd"));
    mail.to = u"lea@norvane.example>\r\nRCPT TO:<x@y.example"_s;
    QCOMPARE(sendMail(server, mail, never).fate, MailAnswer::Fate::Refused);
}

Member TestMailRound::reportReader(const QString &name, ReportRhythm rhythm)
{
    const Member member = m_world->add(name, { Role::Manager });
    ReportChoice choice;
    choice.times.on = true;
    choice.times.zone = "Europe/Paris";
    choice.rhythm = rhythm;
    choice.shown.span = DashboardChoice::Span::Days30;
    const QString body =
        QString::fromUtf8(QJsonDocument(Api::toJson(choice)).toJson(QJsonDocument::Compact));
    must(MailRepository(m_world->database, MailKind::Report)
            .save(member.id, choice.times, m_clock->now(), body));
    return member;
}

void TestMailRound::aBusyWeek()
{
    m_clock->set(monday.addDays(-3));
    const Story story = m_world->addStory(u"https://norvane.example/1"_s);
    for (int i = 0; i < 7; ++i) {
        const Member member = m_world->add(u"person-%1"_s.arg(i));
        m_world->addRelay(member, story, u"code-%1"_s.arg(i), Network::Bluesky);
    }
    m_clock->set(monday);
}

void TestMailRound::aReportHasTheFiguresOfTheDashboard()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    reportReader(u"Max"_s, ReportRhythm::Weekly);
    QCOMPARE(send(), 1);
    InsightCache cache;
    const Transaction snapshot(m_world->database, Transaction::Kind::Read);
    const QDate today = monday.date();
    const QByteArray answer = insightAnswer(
        { InsightPeriod::last(30, today), {}, {}, {}, {}, {} }, m_world->database, today, cache)
                                  .value();
    const auto insights = Api::insightsFrom(Api::objectFrom(answer).value()).value();
    QCOMPARE(insights.total.relays, 7);
    const QByteArray mail = server.taken().value(0);
    const QByteArray csv = partOf(mail, "text/csv");
    QVERIFY(csv.contains(insightsFingerprint(insights).toLatin1()));
    QVERIFY(csv.contains("relays,measured,7"));
    for (const auto &[word, meaning] : DashboardWords::definitions()) {
        QVERIFY(csv.contains(QByteArray("definition," + word.toUtf8() + ',')));
        QVERIFY2(csv.contains(meaning.left(20).toUtf8()), qPrintable(word));
    }
    QVERIFY(partOf(mail, "text/plain").contains("Relays: 7"));
    QVERIFY(partOf(mail, "text/html").contains("7"));
    QCOMPARE(send(), 0);
}

void TestMailRound::aReportBringsItsPdf()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    reportReader(u"Max"_s, ReportRhythm::Weekly);
    QCOMPARE(send(), 1);
    // As Python says bytes.
    const QByteArray pdf = partOf(server.taken().value(0), "application/pdf");
    QVERIFY2(pdf.startsWith("b'%PDF-"), pdf.left(80).constData());
    QVERIFY(pdf.contains("%%EOF"));
    QVERIFY(pdf.contains("/FontFile")); // it can be read where that font is not
}

// Also maturity and the hours, in the reader's language and where the reader lives.
void TestMailRound::itsPdfHasTheFiguresOfItsTable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("says"); // without blanks
    QTest::newRow("English") << u"en"_s
                             << QStringList { u"Norvane"_s, u"Bynetwork"_s, u"Teammaturity"_s,
                                    u"Whenpeoplerelay"_s, u"Mostrelays:Friday,9h,7"_s,
                                    u"Definitions"_s };
    QTest::newRow("French") << u"fr"_s
                            << QStringList { u"Norvane"_s, u"Parréseau"_s, u"Maturitédeséquipes"_s,
                                   u"vendredi,9h"_s, u"Définitions"_s };
}

void TestMailRound::itsPdfHasTheFiguresOfItsTable()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, says);
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    Member max = reportReader(u"Max"_s, ReportRhythm::Weekly);
    max.languages = { language };
    must(MemberRepository(m_world->database).update(max));
    QCOMPARE(send(), 1);
    const QByteArray mail = server.taken().value(0);
    const QString text = textOfPdf(partOf(mail, "application/pdf"));
    for (const QString &words : says)
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    const QString csv = QString::fromUtf8(partOf(mail, "text/csv"));
    const QString mark = u"about,fingerprint,"_s;
    QVERIFY(text.contains(csv.mid(csv.indexOf(mark) + mark.size(), 16)));
    // Relays, impressions of the three provenances, clicks: of the network as the table tells them.
    QVERIFY(csv.contains(u"network,bluesky,relays,measured,7"_s));
    QVERIFY(!csv.contains(u"network,bluesky,impressions"_s));
    QVERIFY(csv.contains(u"network,bluesky,clicks,measured,0"_s));
    QVERIFY2(text.contains(u"Bluesky7–––0"_s), qPrintable(text));
}

// On a machine without fonts, or when what draws dies, the figures come as a table all the same.
void TestMailRound::aReportThatCannotBeDrawnStillBringsItsFigures_data()
{
    QTest::addColumn<bool>("fonts");
    QTest::newRow("no fonts") << false;
    QTest::newRow("dies") << true;
}

void TestMailRound::aReportThatCannotBeDrawnStillBringsItsFigures()
{
    QFETCH(const bool, fonts);
    QFile none(m_world->folder() + u"/fonts.conf"_s);
    QVERIFY(none.open(QIODevice::WriteOnly));
    QVERIFY(none.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>") > 0);
    none.close();
    const auto before = qgetenv("FONTCONFIG_FILE");
    const auto restored = qScopeGuard([&before] {
        if (before.isEmpty())
            qunsetenv("FONTCONFIG_FILE");
        else
            qputenv("FONTCONFIG_FILE", before);
    });
    if (!fonts)
        qputenv("FONTCONFIG_FILE", none.fileName().toLocal8Bit());
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    reportReader(u"Max"_s, ReportRhythm::Weekly);
    if (fonts)
        m_drawing = u"/bin/false"_s;
    QCOMPARE(send(), 1);
    const QByteArray mail = server.taken().value(0);
    QVERIFY(partOf(mail, "application/pdf").isEmpty());
    QVERIFY(partOf(mail, "text/csv").contains("relays,measured,7"));
    QVERIFY(partOf(mail, "text/plain").contains("The PDF could not be drawn")); // and says so
    QVERIFY(partOf(mail, "text/html").contains("The PDF could not be drawn"));
}

void TestMailRound::aReportComesOnlyToWhomMayReadIt()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    Member max = reportReader(u"Max"_s, ReportRhythm::Weekly);
    max.roles = {};
    must(MemberRepository(m_world->database).update(max));
    QCOMPARE(send(), 0);
    QVERIFY(server.taken().isEmpty());
}

void TestMailRound::aMonthsReportComesOnItsFirstMonday()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    reportReader(u"Max"_s, ReportRhythm::Monthly);
    QCOMPARE(send(), 0); // 30 November
    m_clock->set(monday.addDays(7));
    QCOMPARE(send(), 1);
    m_clock->set(monday.addDays(14));
    QCOMPARE(send(), 0);
}

void TestMailRound::whatCouldNotBeWrittenIsTriedAgain()
{
    const SmtpProcess server(u"none"_s);
    useServer(server, MailSecurity::None);
    aBusyWeek();
    const Member max = reportReader(u"Max"_s, ReportRhythm::Weekly);
    const QSqlDatabase &db = m_world->database;
    const QString body = MailRepository(db, MailKind::Report).of(max.id).value().body;
    const QString setting = u"UPDATE mail_choice SET body = ?"_s;
    QCOMPARE(change(db, setting, { u"{"_s }).value(), 1);
    QCOMPARE(send(), -1);
    QCOMPARE(change(db, setting, { body }).value(), 1);
    m_clock->advance(aQuarter);
    QCOMPARE(send(), 1);
    QCOMPARE(server.taken().size(), 1);
}

QTEST_GUILESS_MAIN(TestMailRound)
#include "tst_mailround.moc"

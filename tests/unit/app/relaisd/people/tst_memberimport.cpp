// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/importundo.h"
#include "app/relaisd/people/memberimport.h"
#include "app/relaisd/people/memberroutes.h"

#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/scim/provisioning.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestMemberImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_company.reset(); }
    void filesOfEverySpreadsheetAreRead_data();
    void filesOfEverySpreadsheetAreRead();
    void filesThatAreNoTableAreRefused_data();
    void filesThatAreNoTableAreRefused();
    void aDryRunSaysAllAndChangesNothing();
    void theSameFileTwiceChangesNothing();
    void oneWrongLineStopsAll();
    void linesWithAProblemAreLeftOutOnRequest();
    void everyProblemIsToldWithItsLine();
    void whatTheFileDoesNotTellStays();
    void teamsAreFoundByNameOrPathAndMadeOnRequest();
    void whoIsNotActiveLeavesAndComesBack();
    void theLastAdminCannotBeImportedAway();
    void aFileOfWhichNothingWasDoneIsNoSuccess();
    void theAuditLogSaysWhoGotWhichRoles();
    void theExportIsAFileThatTheImportTakes();
    void aFormulaStaysAText();
    void aReaderCanSayWhatWouldHappen();
    void whatHappenedSinceItWasPreparedCounts();
    void whatGroupsGiveSinceItWasPreparedCounts();
    void whatIsWrongByNowStopsAll();
    void membersAreToldOfWhatTheFileChanged();
    void manyLeaveAtOnce();
    void eightyThousandLinesAreNoTrouble();
    void frequentErrorsAreCuredOnRequest();
    void anImportIsTakenBackOnceAndForTenMinutes();
    void whoSignedInOrWasChangedSinceStaysAsTheyAre();
    void whomTheDirectoryLetGoSinceStaysAway();
    void anImportThatChangedNobodyCannotBeTakenBack();
    void whatAGroupOfTheDirectoryGivesIsNamedAndNotOverwritten();
    void whatAGroupOfTheDirectoryGivesIsLeftOnRequest();

private:
    ImportReport import(const QByteArray &file, ImportOptions options = {})
    {
        return apply(prepare(file, options));
    }
    MemberImport prepare(const QByteArray &file, ImportOptions options = {})
    {
        return MemberImport::prepare(m_company->db, m_company->clock, file, options).value();
    }
    ImportReport apply(const MemberImport &prepared)
    {
        Transaction transaction(m_company->db);
        const auto report = prepared.apply(m_company->db, m_company->clock);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        Test::must(transaction.commit());
        return *report;
    }
    Result<UndoneImport> undo(const QString &id)
    {
        Transaction transaction(m_company->db);
        const auto undone = ImportUndo(m_company->db, m_company->clock).undo(id);
        if (undone)
            Test::must(transaction.commit());
        return undone;
    }
    QString reasonOf(const QByteArray &file)
    {
        const auto prepared = MemberImport::prepare(m_company->db, m_company->clock, file, {});
        return prepared ? QString() : prepared.error().reason;
    }
    QStringList problems(const QByteArray &file)
    {
        QStringList words;
        for (const RowProblem &problem : import(file).problems)
            words.append(u"%1 %2 %3"_s.arg(problem.line).arg(problem.code, problem.value));
        return words;
    }
    Member member(const QString &email)
    {
        return MemberRepository(m_company->db).byEmail(email).value_or(Member());
    }
    //! A group of the company's directory with one member.
    void group(const QString &name, const QString &memberId)
    {
        const QJsonObject one { { u"value"_s, memberId } };
        Transaction transaction(m_company->db);
        const auto made =
            Scim::Provisioning(m_company->db, m_company->clock)
                .createGroup({ { u"displayName"_s, name }, { u"members"_s, QJsonArray { one } } });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        Test::must(transaction.commit());
    }
    //! Ana has her team and Ben a role from there.
    void directory()
    {
        group(u"Sales"_s, u"ana"_s); // the team of its name
        Test::must(Scim::GroupRepository(m_company->db, m_company->clock)
                .setMapping({ u"Comms"_s, {}, Role::Manager }));
        group(u"Comms"_s, u"ben"_s);
        group(u"Cyclists"_s, u"edith"_s); // gives nothing
    }
    qsizetype count() { return MemberRepository(m_company->db).everyone().value().size(); }

    std::unique_ptr<Company> m_company;
};

void TestMemberImport::init()
{
    m_company = std::make_unique<Company>();
    m_company->add(u"ada"_s, {}, { Role::Admin });
}

void TestMemberImport::filesOfEverySpreadsheetAreRead_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString french = u"Prénom;Nom;Adresse e-mail;Équipe;Rôle\r\n"
                           "Zoé;\"L’Hôte; fille\";zoe@norvane.example;Lab;éditrice\r\n"_s;
    QTest::newRow("UTF-8") << french.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + french.toUtf8());
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 LE") << QByteArray(utf16(french));
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 BE") << QByteArray(big(french));
    QStringEncoder plain16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 LE without a mark") << QByteArray(plain16(french));
    QStringEncoder plainBig(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16 BE without a mark") << QByteArray(plainBig(french));
    QByteArray windows = french.toLatin1();
    windows.replace("L?H", "L\x92H");
    QTest::newRow("Windows-1252") << windows;
    const QString tabs = u"email\tfirst name\tlast name\tteam\trole\n"
                         "zoe@norvane.example\tZoé\tL’Hôte; fille\tlab\tEDITOR\n"_s;
    QTest::newRow("tabs") << tabs.toUtf8();
    const QString mac = u"E-Mail,name,team,roles\r"
                        "zoe@norvane.example,\"Zoé L’Hôte; fille\",LAB,editor"_s;
    QTest::newRow("old Macintosh, no last line break") << mac.toUtf8();
}

void TestMemberImport::filesOfEverySpreadsheetAreRead()
{
    QFETCH(QByteArray, file);
    const ImportReport report = import(file);
    QVERIFY2(report.isGood(), qPrintable(report.problems.value(0).code));
    QCOMPARE(report.created, 1);
    const Member zoe = member(u"zoe@norvane.example"_s);
    QCOMPARE(zoe.name, u"Zoé L’Hôte; fille"_s);
    QCOMPARE(zoe.team.value, u"lab"_s);
    QCOMPARE(zoe.roles, QList<Role> { Role::Editor });
}

void TestMemberImport::filesThatAreNoTableAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"file-empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n , \n") << u"file-empty"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06", 7) << u"file-text"_s;
    QTest::newRow("an open quote") << QByteArray("email,name\n\"a@b.c,Ana\n") << u"file-quote"_s;
    QTest::newRow("no address") << QByteArray("name,team\nAna,Lab\n") << u"no-email-column"_s;
}

void TestMemberImport::filesThatAreNoTableAreRefused()
{
    QFETCH(QByteArray, file);
    QTEST(reasonOf(file), "reason");
}

void TestMemberImport::aDryRunSaysAllAndChangesNothing()
{
    const auto before = exportMembers(m_company->db).value();
    const QByteArray file = "email,name,team,active\nzoe@norvane.example,Zoe,New / Newer,\n"
                            "ana@norvane.example,Ana,,no\nben@norvane.example,Benjamin,Sales,\n";
    ImportOptions options { true, true };
    const ImportReport dry = import(file, options);
    QVERIFY(dry.isGood());
    QCOMPARE(exportMembers(m_company->db).value(), before);
    QCOMPARE(TeamRepository(m_company->db).all().value().size(), 3);
    options.dryRun = false;
    const ImportReport done = import(file, options);
    for (const ImportReport &report : { dry, done }) {
        QCOMPARE(report.created, 1);
        QCOMPARE(report.deactivated, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.newTeams, (QStringList { u"New"_s, u"New / Newer"_s }));
    }
    QVERIFY(exportMembers(m_company->db).value() != before);
}

void TestMemberImport::theSameFileTwiceChangesNothing()
{
    const QByteArray file = "email;name\nZOE@norvane.example;Zoe\n";
    QCOMPARE(import(file).created, 1);
    const ImportReport again = import("email;name\nzoe@Norvane.example;Zoe\n");
    QCOMPARE(again.created + again.updated, 0);
    QCOMPARE(again.unchanged, 1);
}

void TestMemberImport::oneWrongLineStopsAll()
{
    const auto before = exportMembers(m_company->db).value();
    const ImportReport report =
        import("email,name\nzoe@norvane.example,Zoe\nana@norvane.example,Anna\nnobody,Nemo\n");
    QVERIFY(!report.isGood());
    QCOMPARE(exportMembers(m_company->db).value(), before);
}

void TestMemberImport::linesWithAProblemAreLeftOutOnRequest()
{
    const QByteArray file =
        "email,name\nzoe@norvane.example,Zoe\nnobody,Nemo\nana@norvane.example,Anna\n";
    ImportOptions options { true, false, true };
    QCOMPARE(import(file, options).created, 1);
    QCOMPARE(member(u"zoe@norvane.example"_s).name, QString());
    options.dryRun = false;
    const ImportReport report = import(file, options);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().line, 3);
    QCOMPARE(member(u"zoe@norvane.example"_s).name, u"Zoe"_s);
    QCOMPARE(member(u"ana@norvane.example"_s).name, u"Anna"_s);
}

void TestMemberImport::everyProblemIsToldWithItsLine()
{
    QCOMPARE(problems("email,name,team,roles,languages,active\n"
                      "nobody,Nemo\n"
                      ",Blank\n"
                      "zoe@norvane.example,Zoe,Nowhere\n"
                      "\"new@norvane.example\",\"\n\"\n"
                      "ZOE@norvane.example,Twice\n"
                      "a@norvane.example,A,,king\n"
                      "b@norvane.example,B,,,klingonese\n"
                      "c@norvane.example,C,,,fr,perhaps\n"
                      "d@norvane.example,D,,,fr,yes,more\n"),
        (QStringList { u"2 email-form nobody"_s, u"3 email-missing "_s, u"4 team-unknown Nowhere"_s,
            u"5 name-missing new@norvane.example"_s, u"7 email-twice ZOE@norvane.example"_s,
            u"8 role-unknown king"_s, u"9 language-form klingonese"_s, u"10 active-word perhaps"_s,
            u"11 cells 7"_s }));
}

void TestMemberImport::whatTheFileDoesNotTellStays()
{
    QVERIFY(import("email,title\nedith@norvane.example,Head of news\n").isGood());
    const Member edith = member(u"edith@norvane.example"_s);
    QCOMPARE(edith.title, u"Head of news"_s);
    QCOMPARE(edith.roles, QList<Role> { Role::Editor });
    QCOMPARE(edith.team.value, u"lab"_s);
    // A column that is there and blank is told: nothing.
    QVERIFY(import("email,name,team,roles\nedith@norvane.example,,,\n").isGood());
    const Member now = member(u"edith@norvane.example"_s);
    QVERIFY(now.team.isEmpty() && now.roles.isEmpty());
    QCOMPARE(now.name, edith.name); // but nobody is without a name
}

void TestMemberImport::teamsAreFoundByNameOrPathAndMadeOnRequest()
{
    QVERIFY(import("email,name,team\na@norvane.example,A,cold LAB\n"
                   "b@norvane.example,B,Lab/Cold lab\n")
            .isGood());
    QCOMPARE(member(u"a@norvane.example"_s).team.value, u"cold-lab"_s);
    QCOMPARE(member(u"b@norvane.example"_s).team.value, u"cold-lab"_s);
    const ImportReport report =
        import("email,name,team\nc@norvane.example,C,Sales / France / Lyon\n"
               "d@norvane.example,D,Sales / France\n",
            { false, true });
    QCOMPARE(report.newTeams, (QStringList { u"Sales / France"_s, u"Sales / France / Lyon"_s }));
    const QList<Team> teams = TeamRepository(m_company->db).all().value();
    const auto lyon = std::find_if(
        teams.begin(), teams.end(), [](const Team &team) { return team.name == u"Lyon"_s; });
    QCOMPARE(lyon->id, member(u"c@norvane.example"_s).team);
    QCOMPARE(lyon->parent, member(u"d@norvane.example"_s).team);
}

void TestMemberImport::whoIsNotActiveLeavesAndComesBack()
{
    QSqlDatabase &db = m_company->db;
    const auto tokens = Sessions(db, m_company->clock).open(m_company->ana.id, u"pc"_s).value();
    QCOMPARE(import("email,active\nana@norvane.example,non\n").deactivated, 1);
    QVERIFY(member(u"ana@norvane.example"_s).id.isEmpty());
    QVERIFY(!Sessions(db, m_company->clock).refresh(tokens.refresh));
    QCOMPARE(import("email,active\nana@norvane.example,non\n").unchanged, 1);
    QCOMPARE(import("email,active\nana@norvane.example,\n").unchanged, 1);
    QCOMPARE(import("email,active\nana@norvane.example,oui\n").reactivated, 1);
    QCOMPARE(member(u"ana@norvane.example"_s), m_company->ana);
    QCOMPARE(import("email,name,active\nnever@norvane.example,N,no\n").created, 0);
}

void TestMemberImport::theLastAdminCannotBeImportedAway()
{
    QCOMPARE(
        problems("email,active\nada@norvane.example,no\n"), QStringList { u"0 last-admin "_s });
    QCOMPARE(problems("email,roles\nada@norvane.example,\n"), QStringList { u"0 last-admin "_s });
    QVERIFY(member(u"ada@norvane.example"_s).has(Role::Admin));
    QVERIFY(import("email,roles,active\nada@norvane.example,,no\nana@norvane.example,admin,\n")
            .isGood());
}

void TestMemberImport::aFileOfWhichNothingWasDoneIsNoSuccess()
{
    const QList<Route> routes = memberRoutes(m_company->clock);
    const auto importing = std::find_if(
        routes.begin(), routes.end(), [](const Route &route) { return route.ahead != nullptr; });
    QVERIFY(importing != routes.end());
    const auto statusOf = [&](const QByteArray &file) {
        Request request;
        request.query = QUrlQuery(u"skipWrong=true"_s);
        request.body = file;
        const auto refused = importing->ahead(request, m_company->db);
        if (refused)
            return refused->status;
        Transaction transaction(m_company->db);
        const int status = importing->write(request, m_company->db).status;
        Test::must(transaction.commit());
        return status;
    };
    QCOMPARE(statusOf("email,name,active\nada@norvane.example,ada,no\n"
                      "zoe@norvane.example,Zoe,\n"),
        422); // the last admin
    QVERIFY(member(u"zoe@norvane.example"_s).id.isEmpty());
    QCOMPARE(statusOf("email,name,team\nada@norvane.example,ada,Attic\n"
                      "zoe@norvane.example,Zoe,\n"),
        200);
    QVERIFY(!member(u"zoe@norvane.example"_s).id.isEmpty());
}

void TestMemberImport::theAuditLogSaysWhoGotWhichRoles()
{
    const ImportReport report = import("email,name,roles\nzoe@norvane.example,Zoe,admin\n"
                                       "ana@norvane.example,ana,\nedith@norvane.example,edith,\n"
                                       "max@norvane.example,Max,\n");
    const QString zoe = member(u"zoe@norvane.example"_s).id.value;
    const QJsonObject details = auditOf(report);
    QCOMPARE(details.value(u"roles"_s).toObject(),
        (QJsonObject { { zoe, QJsonArray { u"admin"_s } }, { u"edith"_s, QJsonArray() } }));
    QCOMPARE(details.value(u"import"_s).toString(), report.undo);
    QVERIFY(!QJsonDocument(details).toJson().contains("norvane")); // ids alone

    QByteArray many = "email,name,roles\n";
    for (int i = 0; i < 501; ++i)
        many += "m" + QByteArray::number(i) + "@norvane.example,Member,editor\n";
    QCOMPARE(auditOf(import(many)).value(u"roles"_s).toInt(), 501);
}

void TestMemberImport::theExportIsAFileThatTheImportTakes()
{
    Member odd = m_company->ben;
    odd.name = u"Ben \"the; Rock\", Jr."_s;
    odd.languages = { u"fr"_s, u"pt-BR"_s };
    odd.roles = { Role::Editor, Role::Manager };
    Test::must(MemberRepository(m_company->db).update(odd));
    const QByteArray file = exportMembers(m_company->db).value();
    const ImportReport report = import(file);
    QVERIFY(report.isGood());
    QCOMPARE(report.unchanged, 5);
    QCOMPARE(report.created + report.updated + report.deactivated, 0);
}

void TestMemberImport::aFormulaStaysAText()
{
    QVERIFY(import("email,name\nzoe@norvane.example,\"=HYPERLINK(\"\"x\"\")\"\n").isGood());
    QCOMPARE(member(u"zoe@norvane.example"_s).name, u"=HYPERLINK(\"x\")"_s);
    const QByteArray file = exportMembers(m_company->db).value();
    QVERIFY(file.contains(",\"'=HYPERLINK(\"\"x\"\")\","));
    QCOMPARE(import(file).unchanged, 6);
}

void TestMemberImport::aReaderCanSayWhatWouldHappen()
{
    const QString name = u"reader"_s;
    {
        const QSqlDatabase reader = openDatabase(m_company->url, name, true).value();
        const QByteArray file = "email,name,team\nzoe@norvane.example,Zoe,Fresh\n"
                                "ana@norvane.example,Anna,Lab\n";
        const auto prepared = MemberImport::prepare(reader, m_company->clock, file, { true, true });
        if (!prepared)
            QFAIL(qPrintable(prepared.error().detail));
        QVERIFY(!prepared->isToBeDone());
        QCOMPARE(prepared->report().created, 1);
        QCOMPARE(prepared->report().updated, 1);
        QCOMPARE(prepared->report().newTeams, QStringList { u"Fresh"_s });
    }
    QSqlDatabase::removeDatabase(name);
}

void TestMemberImport::whatHappenedSinceItWasPreparedCounts()
{
    const MemberImport prepared = prepare("email,name,team\nzoe@norvane.example,Zoe,Sales\n"
                                          "ben@norvane.example,Benjamin,\n");
    QCOMPARE(prepared.report().created, 1);
    m_company->add(u"zoe"_s, u"lab"_s, { Role::Editor });
    Member ben = m_company->ben;
    ben.title = u"Seller"_s;
    Test::must(MemberRepository(m_company->db).update(ben));
    const ImportReport report = apply(prepared);
    QVERIFY(report.isGood());
    QCOMPARE(report.created, 0);
    QCOMPARE(report.updated, 2);
    QCOMPARE(member(u"zoe@norvane.example"_s).team.value, u"sales"_s);
    QCOMPARE(member(u"zoe@norvane.example"_s).roles, QList<Role> { Role::Editor });
    QCOMPARE(member(u"ben@norvane.example"_s).title, u"Seller"_s);
    QCOMPARE(member(u"ben@norvane.example"_s).name, u"Benjamin"_s);
}

// Ben is given what he has already, which changes nothing that anybody is told of.
void TestMemberImport::whatGroupsGiveSinceItWasPreparedCounts()
{
    Member ben = m_company->ben;
    ben.roles = { Role::Manager };
    Test::must(MemberRepository(m_company->db).update(ben));
    Test::must(Scim::GroupRepository(m_company->db, m_company->clock)
            .setMapping({ u"Comms"_s, {}, Role::Manager }));
    const MemberImport prepared = prepare("email,roles\nben@norvane.example,ambassador\n");
    QVERIFY(prepared.isToBeDone());
    group(u"Comms"_s, u"ben"_s);
    const ImportReport report = apply(prepared);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().code, u"role-of-directory"_s);
    QCOMPARE(report.problems.first().value, u"Comms"_s);
    QCOMPARE(member(ben.email).roles, QList<Role> { Role::Manager });
}

void TestMemberImport::whatIsWrongByNowStopsAll()
{
    const MemberImport prepared = prepare("email,name,team\nzoe@norvane.example,Zoe,Sales\n");
    QVERIFY(prepared.isToBeDone());
    Test::must(TeamRepository(m_company->db).save({ { u"sales"_s }, {}, u"Selling"_s }));
    const ImportReport report = apply(prepared);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().code, u"team-unknown"_s);
    QCOMPARE(count(), 5);
}

void TestMemberImport::membersAreToldOfWhatTheFileChanged()
{
    QSqlDatabase &db = m_company->db;
    m_company->approve(Company::draft(u"heat-pump"_s));
    const qint64 before = ChangeSequence(db).head().value().sequence;
    QVERIFY(import("email,name,team\nana@norvane.example,ana,Sales\n"
                   "ben@norvane.example,Benjamin,Sales\nzoe@norvane.example,Zoe,\n")
            .isGood());
    const auto told = [&](const MemberId &reader) {
        QStringList words;
        const auto rows = ChangeSequence(db).after(before, reader, 100).value();
        for (const ChangeRow &row : rows)
            words.append(QString(row.kind + u' ' + row.id));
        words.sort();
        return words;
    };
    // Another team sees other stories; another name is the member's own affair.
    QCOMPARE(told(m_company->ana.id), (QStringList { u"member ana"_s, u"story heat-pump"_s }));
    QCOMPARE(told(m_company->ben.id), QStringList { u"member ben"_s });
    const MemberId zoe = member(u"zoe@norvane.example"_s).id;
    QCOMPARE(told(zoe), QStringList { QString(u"member "_s + zoe.value) });
}

void TestMemberImport::manyLeaveAtOnce()
{
    QByteArray file = "email,name,active\n";
    for (int i = 0; i < 1200; ++i)
        file += "m" + QByteArray::number(i) + "@norvane.example,Member,\n";
    QCOMPARE(import(file).created, 1200);
    const MemberId last = member(u"m1199@norvane.example"_s).id;
    Sessions sessions(m_company->db, m_company->clock);
    const auto tokens = sessions.open(last, u"pc"_s).value();
    const auto saying = [&file](const QByteArray &active) {
        QByteArray said = file;
        return said.replace("Member,\n", QByteArray("Member," + active + "\n"));
    };
    QCOMPARE(import(saying("no")).deactivated, 1200);
    QVERIFY(member(u"m1199@norvane.example"_s).id.isEmpty());
    QVERIFY(!sessions.refresh(tokens.refresh));
    QCOMPARE(import(saying("yes")).reactivated, 1200);
    QCOMPARE(member(u"m1199@norvane.example"_s).id, last);
}

void TestMemberImport::eightyThousandLinesAreNoTrouble()
{
    QByteArray file = "email,name,team\n";
    for (int i = 0; i < 80'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += "m" + number + "@norvane.example,Member " + number + ",Sales\n";
    }
    const auto table = memberTableFrom(file);
    QVERIFY(table && table->problems.isEmpty());
    QCOMPARE(table->rows.size(), 80'000);
    const QByteArray some = file.left(file.indexOf("m6000@"));
    QCOMPARE(import(some).created, 6000);
    QCOMPARE(count(), 6005);
    QCOMPARE(import(some).unchanged, 6000);
    QCOMPARE(member(u"m5999@norvane.example"_s).name, u"Member 5999"_s);
}

void TestMemberImport::frequentErrorsAreCuredOnRequest()
{
    const QByteArray file = "email,name,team,roles\na@norvane.example,A,Labo,king editor\n"
                            "A@norvane.example,Again,,\nb@norvane.example,B,New,\n";
    QCOMPARE(problems(file),
        (QStringList { u"2 role-unknown king"_s, u"3 email-twice A@norvane.example"_s,
            u"4 team-unknown New"_s }));
    ImportOptions options;
    options.plainRoles = true;
    options.firstOfTwice = true;
    options.createTeams = true;
    options.teamsInstead = { { u"Labo"_s, u"Lab / Cold lab"_s } };
    const ImportReport report = import(file, options);
    QVERIFY2(report.isGood(), qPrintable(report.problems.value(0).code));
    QCOMPARE(report.created, 2);
    QCOMPARE(report.newTeams, QStringList { u"New"_s });
    const Member a = member(u"a@norvane.example"_s);
    QCOMPARE(a.name, u"A"_s);
    QCOMPARE(a.team.value, u"cold-lab"_s);
    QCOMPARE(a.roles, QList<Role> { Role::Editor });
}

void TestMemberImport::anImportIsTakenBackOnceAndForTenMinutes()
{
    const ImportReport report =
        import("email,name,team,active\nzoe@norvane.example,Zoe,Sales,\n"
               "ana@norvane.example,Ana,Sales,\nben@norvane.example,ben,Sales,no\n");
    QVERIFY(!report.undo.isEmpty());
    QCOMPARE(member(u"ana@norvane.example"_s).name, u"Ana"_s);
    const auto undone = undo(report.undo);
    QVERIFY(undone);
    QCOMPARE(undone->undone, 3);
    QCOMPARE(undone->left, 0);
    QCOMPARE(member(u"ana@norvane.example"_s), m_company->ana);
    QCOMPARE(member(u"ben@norvane.example"_s), m_company->ben);
    QVERIFY(member(u"zoe@norvane.example"_s).id.isEmpty());
    QCOMPARE(undo(report.undo).error().reason, u"import-undo-over"_s);
    const ImportReport late = import("email,name\nmax@norvane.example,Max\n");
    m_company->clock.advance(std::chrono::minutes(11));
    QCOMPARE(undo(late.undo).error().reason, u"import-undo-over"_s);
    QVERIFY(!member(u"max@norvane.example"_s).id.isEmpty());
    Test::must(ImportUndo::forgetOld(m_company->db, m_company->clock.now()));
    QVERIFY(firstColumn(m_company->db, u"SELECT id FROM member_import"_s)->isEmpty());
}

void TestMemberImport::whoSignedInOrWasChangedSinceStaysAsTheyAre()
{
    const ImportReport report =
        import("email,name,team\nzoe@norvane.example,Zoe,Sales\nmax@norvane.example,Max,\n"
               "ana@norvane.example,ana,Sales\n");
    const Member zoe = member(u"zoe@norvane.example"_s);
    QVERIFY(Sessions(m_company->db, m_company->clock).open(zoe.id, u"pc"_s));
    Member ana = member(u"ana@norvane.example"_s);
    ana.location = u"Esbjerg"_s;
    Test::must(MemberRepository(m_company->db).update(ana));
    const auto undone = undo(report.undo);
    QVERIFY(undone);
    QCOMPARE(undone->undone, 1); // Max
    QCOMPARE(undone->left, 2);
    QCOMPARE(member(u"zoe@norvane.example"_s), zoe);
    QCOMPARE(member(u"ana@norvane.example"_s), ana);
    QVERIFY(member(u"max@norvane.example"_s).id.isEmpty());
}

void TestMemberImport::whomTheDirectoryLetGoSinceStaysAway()
{
    const ImportReport report = import("email,active\nben@norvane.example,no\n"
                                       "ana@norvane.example,no\n");
    QCOMPARE(report.deactivated, 2);
    m_company->clock.advance(std::chrono::minutes(1));
    const auto ben =
        Scim::UserRepository(m_company->db, m_company->clock).byId(m_company->ben.id.value);
    QVERIFY(ben);
    Test::must(Scim::Provisioning(m_company->db, m_company->clock).remove(*ben));
    const auto undone = undo(report.undo);
    QVERIFY(undone);
    QCOMPARE(undone->undone, 1); // Ana
    QCOMPARE(undone->left, 1);
    QVERIFY(member(u"ben@norvane.example"_s).id.isEmpty());
    QCOMPARE(member(u"ana@norvane.example"_s), m_company->ana);
}

void TestMemberImport::anImportThatChangedNobodyCannotBeTakenBack()
{
    QCOMPARE(import("email,name\nana@norvane.example,ana\n").undo, QString());
    QCOMPARE(import("email,name\nzoe@norvane.example,Zoe\n", { true }).undo, QString());
}

namespace {
const QByteArray againstTheDirectory = "email,name,team,roles\n"
                                       "ana@norvane.example,Anna,Lab,\n"
                                       "ben@norvane.example,Benjamin,Lab,editor\n"
                                       "edith@norvane.example,Edith,Sales,manager\n";
} // namespace

void TestMemberImport::whatAGroupOfTheDirectoryGivesIsNamedAndNotOverwritten()
{
    directory();
    QCOMPARE(member(u"ana@norvane.example"_s).team.value, u"sales"_s);
    QVERIFY(member(u"ben@norvane.example"_s).has(Role::Manager));
    const auto before = exportMembers(m_company->db).value();
    QCOMPARE(problems(againstTheDirectory),
        (QStringList { u"2 team-of-directory Sales"_s, u"3 role-of-directory Comms"_s }));
    QCOMPARE(exportMembers(m_company->db).value(), before);
    // A file that says the same, or of others of theirs, has nothing wrong.
    QVERIFY(import("email,title,team\nana@norvane.example,Head,sales\n").isGood());
    QVERIFY(import("email,team,roles\nben@norvane.example,Lab,manager editor\n").isGood());
    QCOMPARE(member(u"ben@norvane.example"_s).team.value, u"lab"_s);
    QCOMPARE(problems("email,team\nana@norvane.example,\n"),
        QStringList { u"2 team-of-directory Sales"_s });
}

void TestMemberImport::whatAGroupOfTheDirectoryGivesIsLeftOnRequest()
{
    directory();
    ImportOptions options;
    options.keepGiven = true;
    const ImportReport report = import(againstTheDirectory, options);
    QVERIFY2(report.isGood(), qPrintable(report.problems.value(0).code));
    QCOMPARE(report.updated, 3);
    const Member ana = member(u"ana@norvane.example"_s);
    QCOMPARE(ana.name, u"Anna"_s);
    QCOMPARE(ana.team.value, u"sales"_s);
    const Member ben = member(u"ben@norvane.example"_s);
    QCOMPARE(ben.team.value, u"lab"_s);
    QVERIFY(ben.has(Role::Manager) && ben.has(Role::Editor));
    const Member edith = member(u"edith@norvane.example"_s); // no group gives her anything
    QCOMPARE(edith.team.value, u"sales"_s);
    QCOMPARE(edith.roles, QList<Role> { Role::Manager });
    QCOMPARE(import("email,roles\nben@norvane.example,editor\n", options).unchanged, 1);
}

QTEST_GUILESS_MAIN(TestMemberImport)
#include "tst_memberimport.moc"

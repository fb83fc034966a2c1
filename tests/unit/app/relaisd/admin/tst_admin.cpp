// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/networks/registeredports.h"
#include "tests/support/backendprocess.h"
#include "tests/support/person.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;

//! relaisd admin … as a person types it, with a real relaisd.
class TestAdmin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstAdminIsInvitedAndComesIn();
    void aSecondOrganizationIsRefused();
    void whoServesNobodySaysSo();
    void aColleagueIsInvitedWhileServing();
    void anInvitationSaysWhenItLeadsHereAlone();
    void whoLeftIsNotInvitedButTakenBack();
    void anInvitationWithoutAnOrganizationIsRefused();
    void wrongValuesAreSaidAndChangeNothing_data();
    void wrongValuesAreSaidAndChangeNothing();
    void languagesAreReadWithTheSpacesThatPeopleWrite();
    void whatItWritesIsItsOwnersAloneInAnOpenFolderToo();
    void whatCouldNotBeSaidIsNotDone();
    void anEmptyCertificateIsNotTakenForNone();
    void aRecountOfNothingIsRefused();
    void aCommandThatThereIsNotIsNamed();
    void noCommandButTheFirstMakesADatabase_data();
    void noCommandButTheFirstMakesADatabase();
    void anEmptyAddressIsNotTakenForEverySource();
    void theSampleLetsOneMemberARoleIn();
    void whatEditorsAndCommandsDoIsInTheAuditLog();
    void aBackupIsTakenWhileServingAndStartsANewTimeline();
    void aBackupOfNothingIsRefused();
    void aBackupThatDoesNotFitLeavesNothing();
    void whatARestoreThatWasKilledLeftIsNotTakenIn();
    void aKeyThatSealedNothingOfThisIsSaid();
    void networksAreSetWithTheirCostSaid();
    void anImportIsTakenBackByTheCommandThatItNames();
    void aFileWithAnOpenQuoteIsRefusedInWords();
    void aRoleThatTheDirectoryGivesIsTakenAndSaidToComeBack();
    void whomMembersAskIsNamed();
    void theCompanySaysWhichStoriesHaveAPage();
    void theKeyThatSealsSecretsIsThereFromTheBeginningAndNeverASecondOne();
};

void TestAdmin::theFirstAdminIsInvitedAndComesIn()
{
    BackendProcess backend;
    const QString link = backend.init();
    QVERIFY(Api::invitationFrom(link));
    QVERIFY(backend.start());
    const Person admin = Person::join(backend, link);
    QVERIFY(admin.isSignedIn());
    const QJsonObject me = objectOf(admin.get(Api::Routes::me()));
    QCOMPARE(me.value(u"name"_s).toString(), u"Ada Admin"_s);
    QCOMPARE(me.value(u"roles"_s).toArray(), QJsonArray { u"admin"_s });
    QVERIFY(!Person::join(backend, link).isSignedIn());
}

void TestAdmin::aSecondOrganizationIsRefused()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    QVERIFY(backend.init().isEmpty());
    QCOMPARE(backend.query(u"SELECT COUNT(*) FROM organization"_s), QStringList { u"1"_s });
}

// Of a disk that was not mounted everybody would be signed out, and nobody would know why.
void TestAdmin::whoServesNobodySaysSo()
{
    BackendProcess backend;
    QVERIFY(backend.start());
    QCOMPARE(backend.stop(), 0);
    QVERIFY(backend.log().contains("there is no organization yet"));
}

void TestAdmin::aColleagueIsInvitedWhileServing()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    QVERIFY(backend.start());
    const Person lea = Person::join(
        backend, backend.invite(u"lea@norvane.example"_s, u"Léa Martin"_s, { u"editor"_s }));
    QVERIFY(lea.isSignedIn());
    QCOMPARE(lea.get(Api::Routes::stories()).status, 200);
    // The same address is the same member: another device, and here other roles.
    const Person again =
        Person::join(backend, backend.invite(u"LEA@norvane.example"_s, {}, { u"manager"_s }));
    QCOMPARE(again.id(), lea.id());
    QTRY_COMPARE(lea.get(Api::Routes::stories()).status, 403);
    const QJsonArray changes =
        objectOf(lea.get(Api::Routes::changes())).value(u"changes"_s).toArray();
    QVERIFY(!changes.isEmpty());
}

// Whoever forgets --public-url would send a link that leads nowhere.
void TestAdmin::anInvitationSaysWhenItLeadsHereAlone()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QStringList invite { u"invite"_s, u"--email"_s, u"lea@norvane.example"_s };
    const auto here = backend.admin(invite);
    QVERIFY(here && here->contains("this machine alone"));
    const auto there =
        backend.admin(invite + QStringList { u"--public-url"_s, u"https://relais.example.com"_s });
    QVERIFY(there && !there->contains("this machine alone"));
    QVERIFY(there->contains("relais.example.com"));
}

void TestAdmin::whoLeftIsNotInvitedButTakenBack()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString lea = u"lea@norvane.example"_s;
    QVERIFY(!backend.invite(lea, u"Léa"_s).isEmpty());
    QVERIFY(backend.admin({ u"members"_s, u"deactivate"_s, lea }));
    QProcess process;
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"invite"_s, u"--email"_s, lea } + backend.where());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("members reactivate"));
    QVERIFY(backend.admin({ u"members"_s, u"reactivate"_s, lea }));
    QVERIFY(!backend.invite(lea, u"Léa"_s).isEmpty());
}

void TestAdmin::anInvitationWithoutAnOrganizationIsRefused()
{
    BackendProcess backend;
    QVERIFY(backend.invite(u"lea@norvane.example"_s, u"Léa"_s).isEmpty());
}

void TestAdmin::wrongValuesAreSaidAndChangeNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList invite { u"invite"_s, u"--email"_s };
    QTest::newRow("no address") << QStringList { u"invite"_s };
    QTest::newRow("address") << invite + QStringList { u"lea"_s };
    QTest::newRow("role") << invite + QStringList { u"l@n.example"_s, u"--roles"_s, u"king"_s };
    QTest::newRow("last admin") << invite
            + QStringList { u"ada@norvane.example"_s, u"--roles"_s, u"editor"_s };
    QTest::newRow("team") << invite + QStringList { u"l@n.example"_s, u"--team"_s, u"None"_s };
    QTest::newRow("url") << invite
            + QStringList { u"l@n.example"_s, u"--public-url"_s, u"ftp://x"_s };
    QTest::newRow("url with a path") << invite
            + QStringList { u"l@n.example"_s, u"--public-url"_s, u"https://x.example/relais"_s };
    QTest::newRow("option") << invite + QStringList { u"l@n.example"_s, u"--nonsense"_s };
    QTest::newRow("sample folder") << QStringList { u"sample"_s, u"--dir"_s, u"/nowhere"_s };
    QTest::newRow("source") << QStringList { u"source"_s, u"allow-private"_s,
        u"http://unknown.example/feed"_s };
    QTest::newRow("backup") << QStringList { u"backup"_s };
    QTest::newRow("share pages") << QStringList { u"share-pages"_s, u"all"_s };
    QTest::newRow("languages") << invite
            + QStringList { u"l@n.example"_s, u"--languages"_s, u"fr,french"_s };
    QTest::newRow("no folder") << invite + QStringList { u"l@n.example"_s, u"--data"_s, QString() };
    QTest::newRow("no database") << invite
            + QStringList { u"l@n.example"_s, u"--database"_s, QString() };
    QTest::newRow("no key") << QStringList { u"verify"_s, u"--key"_s, QString() };
    QTest::newRow("contact") << QStringList { u"privacy-contact"_s, QString(201, u'x') };
}

void TestAdmin::wrongValuesAreSaidAndChangeNothing()
{
    QFETCH(QStringList, arguments);
    BackendProcess backend;
    const QString link = backend.init();
    QVERIFY(!backend.admin(arguments));
    QVERIFY(backend.start());
    QVERIFY(Person::join(backend, link).isSignedIn());
}

void TestAdmin::languagesAreReadWithTheSpacesThatPeopleWrite()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    QVERIFY(backend.admin(
        { u"invite"_s, u"--email"_s, u"lea@norvane.example"_s, u"--languages"_s, u"fr, pt-BR"_s }));
    QCOMPARE(backend.query(u"SELECT languages FROM member WHERE email = 'lea@norvane.example'"_s),
        QStringList(u"fr,pt-BR"_s));
}

// Debian's adduser makes a user's folder readable by everybody.
void TestAdmin::whatItWritesIsItsOwnersAloneInAnOpenFolderToo()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(data));
    QVERIFY(QFile::setPermissions(data,
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
            | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::ExeOther));
    QProcess init;
    init.setChildProcessModifier([] { ::umask(S_IWGRP | S_IWOTH); });
    init.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"init"_s, u"--data"_s, data, u"--name"_s, u"Norvane"_s, u"--admin-name"_s,
            u"Ada"_s, u"--admin-email"_s, u"ada@norvane.example"_s });
    QVERIFY(init.waitForFinished(60'000));
    QVERIFY2(init.exitCode() == 0, init.readAllStandardError().constData());
    const QString database = data + u"/relais.db"_s;
    QVERIFY(QFile::exists(database));
    QVERIFY(!(QFile::permissions(database) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

// Whoever keeps a list in a file on a full disk would have half of it, or nothing.
void TestAdmin::whatCouldNotBeSaidIsNotDone()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    QProcess list;
    list.setStandardOutputFile(u"/dev/full"_s);
    list.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"source"_s, u"export"_s, u"-"_s } + backend.where());
    QVERIFY(list.waitForFinished(60'000));
    QCOMPARE(list.exitCode(), 1);
    QVERIFY(list.readAllStandardError().contains("cannot be written"));
}

void TestAdmin::anEmptyCertificateIsNotTakenForNone()
{
    BackendProcess backend;
    QProcess serve;
    serve.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-cert"_s, QString(),
            u"--tls-key"_s, QString() }
            + backend.where());
    const bool ended = serve.waitForFinished(20'000);
    serve.kill();
    serve.waitForFinished();
    QVERIFY(ended);
    QCOMPARE(serve.exitCode(), 1);
    QVERIFY(serve.readAllStandardError().contains("--tls-cert"));
}

void TestAdmin::aRecountOfNothingIsRefused()
{
    BackendProcess backend;
    QVERIFY(!backend.admin({ u"recount"_s }));
    QVERIFY(!QFile::exists(backend.dataFolder() + u"/relais.db"_s));
    const QString typed = backend.dataFolder() + u"/mistyped"_s;
    QProcess recount;
    recount.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"recount"_s, u"--data"_s, typed });
    QVERIFY(recount.waitForFinished(20'000));
    QCOMPARE(recount.exitCode(), 1);
    QVERIFY(recount.readAllStandardError().contains("mistyped"));
    QVERIFY(!QFile::exists(typed));
    QVERIFY(!backend.init().isEmpty());
    QVERIFY(backend.admin({ u"recount"_s }));
}

void TestAdmin::aCommandThatThereIsNotIsNamed()
{
    QProcess process;
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"member"_s, u"export"_s, u"--data"_s, u"/nowhere"_s });
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("\"admin member export\""));
    process.start(
        QStringLiteral(RELAIS_BIN_DIR "/relaisd"), { u"admin"_s, u"members"_s, u"--help"_s });
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("admin members export"));
}

void TestAdmin::noCommandButTheFirstMakesADatabase_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export") << QStringList { u"members"_s, u"export"_s };
    QTest::newRow("verify") << QStringList { u"verify"_s };
    QTest::newRow("networks") << QStringList { u"network"_s, u"list"_s };
    QTest::newRow("digest") << QStringList { u"digest"_s, u"send"_s };
    QTest::newRow("invite") << QStringList { u"invite"_s, u"--email"_s, u"l@n.example"_s };
}

// A mistyped folder, or a disk that is not mounted, is no company of nobody.
void TestAdmin::noCommandButTheFirstMakesADatabase()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    for (const QString &data : { folder.path(), folder.filePath(u"mistyped"_s) }) {
        QProcess process;
        process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
            QStringList { u"admin"_s } + arguments + QStringList { u"--data"_s, data });
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("there is no "));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAdmin::anEmptyAddressIsNotTakenForEverySource()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QStringList fetch { u"source"_s, u"fetch"_s };
    QVERIFY(backend.admin(fetch));
    QVERIFY(!backend.admin(fetch + QStringList { u"--url"_s, QString() }));
}

void TestAdmin::theSampleLetsOneMemberARoleIn()
{
    BackendProcess backend;
    const QJsonObject links = backend.loadSample();
    QVERIFY(backend.start());
    for (const QString &role : { u"ambassador"_s, u"editor"_s, u"manager"_s, u"admin"_s }) {
        const Person person = Person::join(backend, links.value(role).toString());
        QVERIFY2(person.isSignedIn(), qPrintable(role));
        const QJsonArray roles =
            objectOf(person.get(Api::Routes::me())).value(u"roles"_s).toArray();
        QCOMPARE(roles.isEmpty() ? u"ambassador"_s : roles.at(0).toString(), role);
    }
    QVERIFY(!backend.admin(
        { u"sample"_s, u"--dir"_s, QStringLiteral(RELAIS_SOURCE_DIR "/resources/sample") }));
}

void TestAdmin::whatEditorsAndCommandsDoIsInTheAuditLog()
{
    BackendProcess backend;
    const QString link = backend.init();
    QVERIFY(backend.admin({ u"verify"_s })->contains("1 entries"));
    QVERIFY(backend.start());
    const Person lea = Person::join(
        backend, backend.invite(u"lea@norvane.example"_s, u"Léa Martin"_s, { u"editor"_s }));
    const QString story = Api::Routes::story({ u"story-1"_s });
    const QJsonObject body { { u"id"_s, u"story-1"_s }, { u"title"_s, u"A title"_s },
        { u"summary"_s, u"Why it matters"_s }, { u"language"_s, u"en"_s },
        { u"link"_s, u"https://norvane.example/a"_s }, { u"kind"_s, u"article"_s },
        { u"state"_s, u"draft"_s } };
    QCOMPARE(lea.send("PUT", story, body).status, 200);
    QCOMPARE(lea.send("POST", story + u"/submit"_s).status, 200);
    QCOMPARE(lea.send("POST", story + u"/approve"_s).status, 403); // refused: no act
    backend.stop();
    QVERIFY(backend.admin({ u"verify"_s })->contains("4 entries, signed up to 4"));
    QCOMPARE(backend.query(u"SELECT act, subject FROM audit_entry WHERE actor <> 'console' "
                           "ORDER BY number"_s),
        (QStringList { u"story.save|story-1"_s, u"story.submit|story-1"_s }));
    backend.query(u"UPDATE audit_entry SET subject = 'other' WHERE number = 3"_s);
    QVERIFY(!backend.admin({ u"verify"_s }));
}

void TestAdmin::aBackupIsTakenWhileServingAndStartsANewTimeline()
{
    BackendProcess backend;
    const QString link = backend.init();
    QVERIFY(backend.start());
    const Person admin = Person::join(backend, link);
    const QString cursor =
        objectOf(admin.get(Api::Routes::changes())).value(u"cursor"_s).toString();
    const QString file = backend.dataFolder() + u"/copy.db"_s;
    if (qEnvironmentVariableIsSet("RELAIS_TEST_POSTGRESQL")) { // has its own; the guide says which
        QVERIFY(!backend.admin({ u"backup"_s, file }));
        return;
    }
    const QString part = file + u".part"_s;
    QFile cutShort(part); // of one that was killed
    QVERIFY(cutShort.open(QIODevice::WriteOnly) && cutShort.write("SQLite") > 0);
    cutShort.close();
    QVERIFY(backend.admin({ u"backup"_s, file }));
    QVERIFY(!QFile::exists(part));
    QVERIFY(!(QFile::permissions(file)
        & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup)));
    QVERIFY(!backend.admin({ u"backup"_s, file })); // never overwrites
    const QString since = Api::Routes::changes() + u"?since="_s + cursor;
    QCOMPARE(admin.get(since).status, 304);

    backend.stop();
    for (const QString &name : { u"relais.db"_s, u"relais.db-wal"_s, u"relais.db-shm"_s })
        QFile::remove(backend.dataFolder() + u'/' + name);
    QVERIFY(QFile::copy(file, backend.dataFolder() + u"/relais.db"_s));
    QVERIFY(backend.start());
    QCOMPARE(admin.get(since).status, 410);
    QCOMPARE(admin.get(Api::Routes::changes()).status, 200);
}

void TestAdmin::aBackupOfNothingIsRefused()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    QProcess backup;
    backup.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"backup"_s, u"--data"_s, folder.filePath(u"mistyped"_s), copy });
    QVERIFY(backup.waitForFinished(60'000));
    QCOMPARE(backup.exitCode(), 1);
    QVERIFY(backup.readAllStandardError().contains("there is no database"));
    QVERIFY(!QFile::exists(copy));
}

void TestAdmin::aBackupThatDoesNotFitLeavesNothing()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QTemporaryDir folder;
    QProcess backup;
    backup.setChildProcessModifier([] { // as a disk with little room does
        const struct rlimit little { 128 * 1024, 128 * 1024 };
        ::setrlimit(RLIMIT_FSIZE, &little);
        ::signal(SIGXFSZ, SIG_IGN);
    });
    backup.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"backup"_s, folder.filePath(u"copy.db"_s) } + backend.where());
    QVERIFY(backup.waitForFinished(60'000));
    QCOMPARE(backup.exitStatus(), QProcess::NormalExit);
    QCOMPARE(backup.exitCode(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAdmin::anImportIsTakenBackByTheCommandThatItNames()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString path = backend.dataFolder() + u"/people.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,name\nzoe@norvane.example,Zoe\nada@norvane.example,Ada Again\n");
    file.close();
    const auto members = [&backend](const QString &act, const QStringList &more) {
        const auto said = backend.admin(QStringList { u"members"_s, act } + more);
        return QString::fromUtf8(said.value_or(QByteArray()));
    };
    const QString before = members(u"export"_s, {});
    QVERIFY(!members(u"import"_s, { u"--dry-run"_s, path }).contains(u"undo-import"_s));
    const QString said = members(u"import"_s, { path });
    QVERIFY(members(u"export"_s, {}).contains(u"zoe@norvane.example,Zoe,,,,,,yes"_s));
    static const QRegularExpression named(
        u"For 10 minutes, relaisd admin members undo-import ([-0-9a-f]{36}) takes it back"_s);
    const QString import = named.match(said).captured(1);
    QVERIFY2(!import.isEmpty(), qPrintable(said));
    QVERIFY(members(u"undo-import"_s, { import }).startsWith(u"2 as before the import\n"_s));
    const QString after = members(u"export"_s, {});
    QVERIFY2(after.contains(u"zoe@norvane.example,Zoe,,,,,,no"_s), qPrintable(after));
    const QStringList lines = before.split(u"\r\n"_s);
    for (const QString &line : lines)
        QVERIFY2(after.contains(line), qPrintable(line)); // Ada has her name again
    QVERIFY(!backend.admin({ u"members"_s, u"undo-import"_s, import })); // once
    QCOMPARE(backend.query(u"SELECT act FROM audit_entry WHERE act LIKE 'command.members%' "
                           "ORDER BY number"_s),
        (QStringList { u"command.members-import"_s, u"command.members-import-undo"_s }));
}

void TestAdmin::aFileWithAnOpenQuoteIsRefusedInWords()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    QFile file(backend.dataFolder() + u"/people.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,name\nana@norvane.example,\"Ana\n");
    file.close();
    QProcess taking;
    taking.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"members"_s, u"import"_s, file.fileName() } + backend.where());
    QVERIFY(taking.waitForFinished(60'000));
    QCOMPARE(taking.exitCode(), 1);
    QVERIFY(taking.readAllStandardError().contains("line 2: a quote"));
}

void TestAdmin::aRoleThatTheDirectoryGivesIsTakenAndSaidToComeBack()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString ada = u"ada@norvane.example"_s;
    QVERIFY(backend.admin({ u"members"_s, u"roles"_s, ada, u"admin,editor"_s }));
    QVERIFY(backend.admin({ u"scim-map"_s, u"Comms"_s, u"--role"_s, u"editor"_s }));
    backend.query(u"INSERT INTO scim_group VALUES ('g', 'Comms', 'comms', '', 0, 0)"_s);
    backend.query(u"INSERT INTO scim_group_member SELECT 'g', id FROM member"_s); // she alone
    const auto said = backend.admin({ u"members"_s, u"roles"_s, ada, u"admin"_s });
    QVERIFY(said && said->startsWith("the directory group \"Comms\" gives the role editor"));
}

void TestAdmin::whomMembersAskIsNamed()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const auto named = backend.admin({ u"privacy-contact"_s, u"dpo@norvane.example"_s });
    QVERIFY(named && named->contains("dpo@norvane.example"));
    const auto nobody = backend.admin({ u"privacy-contact"_s, QString() });
    QVERIFY(nobody && nobody->contains("nobody"));
}

void TestAdmin::theCompanySaysWhichStoriesHaveAPage()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString asked = u"SELECT share_pages FROM organization"_s;
    QCOMPARE(backend.query(asked), QStringList { u"0"_s });
    QVERIFY(backend.admin({ u"share-pages"_s, u"every"_s }));
    QCOMPARE(backend.query(asked), QStringList { u"1"_s });
    QVERIFY(backend.admin({ u"share-pages"_s, u"own"_s }));
    QCOMPARE(backend.query(asked), QStringList { u"0"_s });
}

void TestAdmin::theKeyThatSealsSecretsIsThereFromTheBeginningAndNeverASecondOne()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString key = backend.dataFolder() + u"/seal.key"_s;
    QFile file(key);
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QString password = backend.dataFolder() + u"/password.txt"_s;
    QFile secret(password);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("a-password\n") > 0);
    secret.close();
    const QStringList smtp { u"smtp"_s, u"set"_s, u"--host"_s, u"smtp.norvane.example"_s,
        u"--sender"_s, u"relais@norvane.example"_s, u"--user"_s, u"relais"_s, u"--password-file"_s,
        password };
    QVERIFY(backend.admin(smtp));
    QVERIFY(file.remove());
    QVERIFY(!backend.admin(smtp));
    QVERIFY(!backend.admin({ u"network"_s, u"set"_s, u"linkedin"_s, u"--client-id"_s, u"c-1"_s,
        u"--secret-file"_s, password }));
    QVERIFY(!QFile::exists(key));
    QVERIFY(backend.start()); // and says so
    backend.stop();
    QVERIFY(backend.log().contains("there is no seal.key here"));
    QVERIFY(backend.admin({ u"smtp"_s, u"remove"_s }));
    QVERIFY(backend.admin(smtp));
    QVERIFY(QFile::exists(key));
}

void TestAdmin::whatARestoreThatWasKilledLeftIsNotTakenIn()
{
    if (qEnvironmentVariableIsSet("RELAIS_TEST_POSTGRESQL"))
        QSKIP("has tools of its own");
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString file = backend.dataFolder() + u"/copy.db"_s;
    QVERIFY(backend.admin({ u"backup"_s, file }));
    const QString other = backend.dataFolder() + u"/other.db"_s;
    QVERIFY(QFile::copy(file, other));
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        db.setDatabaseName(other);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(query.exec(u"UPDATE organization SET name = 'Another'"_s));
        QVERIFY(
            QFile::copy(other + u"-wal"_s, backend.dataFolder() + u"/relais.db.restoring-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(backend.admin({ u"restore"_s, file, u"--force"_s }));
    QCOMPARE(backend.query(u"SELECT name FROM organization"_s), QStringList { u"Norvane"_s });
}

void TestAdmin::aKeyThatSealedNothingOfThisIsSaid()
{
    BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString key = backend.dataFolder() + u"/seal.key"_s;
    const QString password = backend.dataFolder() + u"/password.txt"_s;
    QFile secret(password);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("a-password\n") > 0);
    secret.close();
    const QStringList linkedin { u"network"_s, u"set"_s, u"linkedin"_s, u"--client-id"_s, u"c-1"_s,
        u"--secret-file"_s };
    QVERIFY(backend.admin(linkedin + QStringList { password }));
    QVERIFY(QFile::rename(key, key + u".right"_s));
    {
        QFile other(key);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(other.write(QByteArray(32, 'k').toBase64()) > 0);
    }
    QVERIFY(!backend.start());
    QVERIFY2(backend.log().contains("is not the one that sealed"), backend.log().constData());
    QVERIFY(backend.log().contains("linkedin"));
    QVERIFY(!backend.admin(linkedin + QStringList { password })); // nor is another sealed with it
    QVERIFY(QFile::rename(key, key + u".wrong"_s) && QFile::rename(key + u".right"_s, key));
    QVERIFY(backend.start());
    backend.stop();
    // Where the right one is lost, the secret goes and all goes on.
    QVERIFY(QFile::remove(key) && QFile::rename(key + u".wrong"_s, key));
    QVERIFY(backend.admin(linkedin + QStringList { QString() }));
    QVERIFY(backend.start());
    backend.stop();
    QVERIFY(backend.admin(linkedin + QStringList { password }));
}

void TestAdmin::networksAreSetWithTheirCostSaid()
{
    BackendProcess backend;
    const QString link = backend.init();
    const QString file = backend.dataFolder() + u"/secret.txt"_s;
    QFile secret(file);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("canary-secret-of-the-company\n");
    secret.close();
    const auto x = backend.admin({ u"network"_s, u"enable"_s, u"x"_s });
    QVERIFY(x && x->contains("$0.200 for a post with a link"));
    for (const quint16 port : registeredPorts()) // that the program then listens at
        QVERIFY2(x->contains(QByteArray::number(port)), x->constData());
    QVERIFY(backend.admin({ u"network"_s, u"set"_s, u"linkedin"_s, u"--client-id"_s, u"c-1"_s,
        u"--secret-file"_s, file }));
    QVERIFY(backend.admin({ u"network"_s, u"set"_s, u"x"_s, u"--monthly-posts"_s, u"500"_s }));
    for (const QString &wrong : { u"-1"_s, u"many"_s, u"2000000"_s })
        QVERIFY(!backend.admin({ u"network"_s, u"set"_s, u"x"_s, u"--monthly-posts"_s, wrong }));
    QVERIFY(backend.admin({ u"network"_s, u"set"_s, u"linkedin"_s, u"--figures"_s, u"yes"_s }));
    QVERIFY(!backend.admin({ u"network"_s, u"set"_s, u"linkedin"_s, u"--figures"_s, u"1"_s }));
    for (const QString &network : { u"youtube"_s, u"tiktok"_s }) {
        const auto said = backend.admin({ u"network"_s, u"enable"_s, network });
        QVERIFY(said && said->contains("until it has audited the company's app"));
    }
    QVERIFY(backend.admin({ u"network"_s, u"disable"_s, u"whatsapp"_s }));
    QVERIFY(!backend.admin({ u"network"_s, u"enable"_s, u"google-plus"_s }));
    QVERIFY(!backend.admin({ u"network"_s, u"set"_s, u"matrix"_s, u"--server"_s, u"ftp://x"_s }));
    const QByteArray list = backend.admin({ u"network"_s, u"list"_s }).value_or(QByteArray());
    QVERIFY2(list.contains("linkedin       enabled, client id c-1, secret, approved for more"),
        list.constData());
    QVERIFY(list.contains("whatsapp       disabled"));
    QVERIFY(list.contains("x              enabled, 0 of at most 500 direct posts this month"));
    QVERIFY(list.contains("matrix         as it is everywhere"));
    QVERIFY(QFile::remove(file));

    QVERIFY(backend.start());
    const Person admin = Person::join(backend, link);
    const QJsonArray changes =
        objectOf(admin.get(Api::Routes::changes())).value(u"changes"_s).toArray();
    QStringList disabled;
    for (const QJsonValue change : changes) {
        if (change["kind"_L1].toString() != u"networks"_s)
            continue;
        for (const QJsonValue one : change["value"_L1]["networks"_L1].toArray()) {
            if (!one["enabled"_L1].toBool())
                disabled.append(one["network"_L1].toString());
        }
    }
    QCOMPARE(disabled, QStringList { u"whatsapp"_s });
    backend.stop();
    for (const QString &name : { u"relais.db"_s, u"relais.db-wal"_s }) {
        const QString path = backend.dataFolder() + u'/' + name;
        QFile stored(path);
        if (stored.open(QIODevice::ReadOnly))
            QVERIFY(!stored.readAll().contains("canary-secret"));
    }
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestDirectory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsThereBeforeTheySaidSo();
    void onlyWhatSomebodyShowsIsTold();
    void whatIsHiddenIsNotSearchedEither();
    void namesAreFoundByTheirBeginnings();
    void aSkillIsATopicOfTheCompany();
    void whoLeavesOrIsErasedIsNotThere();
    void aCardIsShownWhileItIsPublic();
    void mentionedAreThoseWhomColleaguesKnow();

private:
    static DirectoryChoice listed(const QList<DirectoryLine> &lines = {})
    {
        DirectoryChoice choice;
        choice.listed = true;
        choice.lines = lines;
        return choice;
    }
    static void save(Company &company, const Member &member, const DirectoryChoice &choice)
    {
        must(DirectoryRepository(company.db)
                .save(member.id, member.name, choice, company.clock.now()));
    }
    static QList<Colleague> found(Company &company, const DirectoryQuery &query = {})
    {
        return DirectoryRepository(company.db)
            .find(
                query, company.ben.id,
                [](const QString &code) { return QUrl(u"https://relais.example/c/"_s + code); },
                DirectoryLimits::answer)
            .value();
    }
};

void TestDirectory::nobodyIsThereBeforeTheySaidSo()
{
    Company company;
    QVERIFY(found(company).isEmpty());
    QVERIFY(!DirectoryRepository(company.db).choiceOf(company.ana.id)->listed);
    save(company, company.ana, listed());
    save(company, company.ben, listed()); // who asks finds others
    QCOMPARE(found(company).size(), 1);
    QCOMPARE(found(company).first().name, company.ana.name);
    DirectoryChoice out = listed({ DirectoryLine::Team });
    out.listed = false;
    save(company, company.ana, out);
    QVERIFY(found(company).isEmpty());
    QCOMPARE(*DirectoryRepository(company.db).choiceOf(company.ana.id), out);
}

void TestDirectory::onlyWhatSomebodyShowsIsTold()
{
    Company company;
    save(company, company.ana, listed());
    const Colleague bare { company.ana.id, company.ana.name };
    QCOMPARE(found(company), QList<Colleague> { bare });
    save(company, company.ana,
        listed({ DirectoryLine::Place, DirectoryLine::Languages, DirectoryLine::Email }));
    Colleague shown = bare;
    shown.place = u"Lyon"_s;
    shown.languages = { u"fr"_s };
    shown.email = company.ana.email;
    QCOMPARE(found(company), QList<Colleague> { shown });
}

void TestDirectory::whatIsHiddenIsNotSearchedEither()
{
    Company company;
    const DirectoryQuery team { {}, { u"cold-lab"_s }, {} };
    save(company, company.ana, listed({ DirectoryLine::Title }));
    QVERIFY(found(company, team).isEmpty());
    save(company, company.ana, listed({ DirectoryLine::Title, DirectoryLine::Team }));
    QCOMPARE(found(company, team).size(), 1);
    QCOMPARE(found(company, team).first().teamName, u"Cold lab"_s);
    QVERIFY(found(company, { {}, { u"lab"_s }, {} }).isEmpty());
}

void TestDirectory::namesAreFoundByTheirBeginnings()
{
    Company company;
    Member lea = company.ana;
    lea.name = u"Léa-Marie Østergård"_s;
    must(MemberRepository(company.db).update(lea));
    save(company, lea, listed());
    for (const QString &typed : { u"lea"_s, u"LÉA mar"_s, u"marie l"_s, u"  øs "_s, u""_s })
        QVERIFY2(found(company, { typed, {}, {} }).size() == 1, qPrintable(typed));
    for (const QString &typed : { u"ea"_s, u"lea x"_s, u"%x"_s, u"_ea"_s })
        QVERIFY2(found(company, { typed, {}, {} }).isEmpty(), qPrintable(typed));
    lea.name = u"Léa Martin"_s; // the directory follows
    must(MemberRepository(company.db).update(lea));
    QCOMPARE(found(company, { u"martin"_s, {}, {} }).size(), 1);
    QVERIFY(found(company, { u"øs"_s, {}, {} }).isEmpty());
}

void TestDirectory::aSkillIsATopicOfTheCompany()
{
    Company company;
    must(TopicRepository(company.db).save({ { u"energy"_s }, u"Énergie"_s, u"Energy"_s }));
    DirectoryChoice choice = listed();
    choice.skills = { { u"energy"_s }, { u"no-such-topic"_s } };
    save(company, company.ana, choice);
    QCOMPARE(found(company, { {}, {}, { u"energy"_s } }).size(), 1);
    QCOMPARE(found(company).first().skills, QList<TopicId> { { u"energy"_s } });
    QVERIFY(found(company, { {}, {}, { u"no-such-topic"_s } }).isEmpty());
}

void TestDirectory::whoLeavesOrIsErasedIsNotThere()
{
    Company company;
    save(company, company.ana, listed());
    save(company, company.edith, listed());
    must(MemberRepository(company.db).setActive(company.edith.id, false));
    QCOMPARE(found(company).size(), 1);
    must(PrivacyDesk(company.db, company.clock).erase(company.ana, company.ana.email));
    QVERIFY(found(company).isEmpty());
    QCOMPARE(*firstColumn(company.db, u"SELECT member FROM directory_entry"_s),
        QStringList { company.edith.id.value });
}

void TestDirectory::aCardIsShownWhileItIsPublic()
{
    Company company;
    save(company, company.ana, listed({ DirectoryLine::Card }));
    Card card;
    card.name = company.ana.name;
    card.shown = true;
    const auto kept = CardRepository(company.db).save(company.ana.id, card, company.clock.now());
    QVERIFY(kept.has_value());
    QCOMPARE(found(company).first().card, QUrl(u"https://relais.example/c/"_s + kept->code));
    card.shown = false;
    QVERIFY(CardRepository(company.db).save(company.ana.id, card, company.clock.now()));
    QVERIFY(found(company).first().card.isEmpty());
}

void TestDirectory::mentionedAreThoseWhomColleaguesKnow()
{
    Company company;
    const QStringList all { company.ana.id.value, company.edith.id.value, company.erik.id.value };
    save(company, company.ana, listed());
    const auto posted = change(company.db,
        u"INSERT INTO wall_post (id, author, text, posted_at) VALUES ('p', ?, 'Hello', 1)"_s,
        { company.erik.id.value });
    QVERIFY(posted.has_value());
    QCOMPARE(*DirectoryRepository(company.db).mentionable(all),
        QStringList({ company.ana.id.value, company.erik.id.value }));
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"

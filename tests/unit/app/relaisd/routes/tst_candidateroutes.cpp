// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/api/curation.h"
#include "core/api/routes.h"
#include "tests/unit/app/relaisd/routes/routesdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::json;
using Relais::Test::must;
using Relais::Test::RoutesDesk;

//! The editors' inbox: what it lists, and what a kept candidate becomes.
class TestCandidateRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsListedWithItsStory();
    void aPictureThatWasFetchedIsNamed();
    void whoBroughtThePageInIsNamedUntilItIsKept();
    void itIsKeptAsTheRequestSays();
    void itsLinkGoesToAStory();

private:
    static void addCandidates(RoutesDesk &desk, const QStringList &ids);
    static QJsonArray listed(RoutesDesk &desk, const QString &chip = {});
    static Response keep(RoutesDesk &desk, const QString &id, const QJsonObject &body = {});
};

void TestCandidateRoutes::addCandidates(RoutesDesk &desk, const QStringList &ids)
{
    Source source;
    source.id = { u"f"_s };
    source.url = QUrl(u"https://norvane.example/feed"_s);
    must(SourceRepository(desk.company.db).add(source, desk.company.clock.now()));
    for (const QString &id : ids) {
        Candidate candidate;
        candidate.id = { id };
        candidate.source = source.id;
        candidate.guid = id;
        candidate.title = u"Title of "_s + id;
        candidate.link = QUrl(u"https://norvane.example/"_s + id);
        candidate.language = u"en"_s;
        candidate.fetchedAt = desk.company.clock.now();
        QVERIFY(CandidateRepository(desk.company.db).add(candidate).value());
    }
}

//! chip: a parameter of the list, or empty for the inbox.
QJsonArray TestCandidateRoutes::listed(RoutesDesk &desk, const QString &chip)
{
    const Response response =
        desk.call("GET", Api::Routes::candidates(), desk.company.edith, [&](Request &request) {
            if (!chip.isEmpty())
                request.query.addQueryItem(chip, u"1"_s);
        });
    return json(response).value("candidates"_L1).toArray();
}

Response TestCandidateRoutes::keep(RoutesDesk &desk, const QString &id, const QJsonObject &body)
{
    return desk.call(
        "POST", u"/v1/candidates/{id}/story"_s, desk.company.edith, [&](Request &request) {
            request.parameters.insert(u"id"_s, id);
            request.body = QJsonDocument(body).toJson();
        });
}

void TestCandidateRoutes::whatWasKeptIsListedWithItsStory()
{
    RoutesDesk desk;
    addCandidates(desk, { u"a"_s, u"b"_s });
    QVERIFY(listed(desk, u"kept"_s).isEmpty());
    const QString story = json(keep(desk, u"a"_s)).value("id"_L1).toString();
    const QJsonArray kept = listed(desk, u"kept"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0)["id"_L1].toString(), u"a"_s);
    QCOMPARE(kept.at(0)["story"_L1].toString(), story);
    QVERIFY(!kept.at(0)["keptAt"_L1].toString().isEmpty());
    QCOMPARE(listed(desk).size(), 1);
    QVERIFY(listed(desk, u"dropped"_s).isEmpty());
    desk.company.clock.advance(std::chrono::hours(24 * 91));
    QVERIFY(listed(desk, u"kept"_s).isEmpty());
    const Response wrong = desk.call("GET", Api::Routes::candidates(), desk.company.edith,
        [](Request &request) { request.query.addQueryItem(u"kept"_s, u"2"_s); });
    QCOMPARE(wrong.status, 422);
}

void TestCandidateRoutes::aPictureThatWasFetchedIsNamed()
{
    RoutesDesk desk;
    addCandidates(desk, { u"a"_s, u"b"_s });
    const StoryImage picture { u"/media/"_s + QString(64, u'a') + u".png"_s, {}, 40, 30 };
    must(CandidateRepository(desk.company.db).setPicture({ u"b"_s }, picture));
    const QJsonArray all = listed(desk);
    QCOMPARE(all.size(), 2);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto entry = Api::candidateEntryFrom(all.at(i).toObject());
        QVERIFY(entry);
        QCOMPARE(entry->image.has_value(), entry->id.value == u"b"_s);
        QVERIFY(!entry->image || *entry->image == picture);
    }
}

void TestCandidateRoutes::whoBroughtThePageInIsNamedUntilItIsKept()
{
    RoutesDesk desk;
    addCandidates(desk, { u"a"_s });
    QVERIFY(listed(desk).at(0)["ideaAuthor"_L1].toString().isEmpty());
    Idea idea;
    idea.id = { u"i"_s };
    idea.text = u"We could tell this."_s;
    idea.link = QUrl(u"http://www.norvane.example/a?utm_source=chat"_s);
    must(IdeaDesk(desk.company.db, desk.company.clock).suggest(desk.company.ana, idea));
    QCOMPARE(listed(desk).at(0)["ideaAuthor"_L1].toString(), desk.company.ana.name);
    QCOMPARE(keep(desk, u"a"_s).status, 200);
    QVERIFY(listed(desk, u"kept"_s).at(0)["ideaAuthor"_L1].toString().isEmpty());
}

void TestCandidateRoutes::itIsKeptAsTheRequestSays()
{
    RoutesDesk desk;
    addCandidates(desk, { u"a"_s, u"b"_s });
    const QJsonObject job { { u"kind"_s, u"job"_s }, { u"topics"_s, QJsonArray() } };
    QCOMPARE(json(keep(desk, u"a"_s, job)).value("kind"_L1).toString(), u"job"_s);
    const QJsonObject unknown { { u"kind"_s, u"poem"_s }, { u"topics"_s, QJsonArray() } };
    QCOMPARE(keep(desk, u"b"_s, unknown).status, 422);
    QCOMPARE(listed(desk).size(), 1);
}

void TestCandidateRoutes::itsLinkGoesToAStory()
{
    RoutesDesk desk;
    addCandidates(desk, { u"a"_s });
    desk.company.approve(Company::draft(u"s"_s));
    const QJsonObject request { { u"linkOf"_s, u"s"_s }, { u"topics"_s, QJsonArray() } };
    const QJsonObject changed = json(keep(desk, u"a"_s, request));
    QCOMPARE(changed.value("id"_L1).toString(), u"s"_s);
    QCOMPARE(changed.value("link"_L1).toString(), u"https://norvane.example/a"_s);
    QCOMPARE(changed.value("state"_L1).toString(), u"draft"_s);
    QVERIFY(listed(desk).isEmpty());
    QCOMPARE(listed(desk, u"kept"_s).at(0)["story"_L1].toString(), u"s"_s);
}

QTEST_GUILESS_MAIN(TestCandidateRoutes)
#include "tst_candidateroutes.moc"

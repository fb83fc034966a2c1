// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/pages/htmlwriter.h"
#include "app/relaisd/pages/pageroutes.h"
#include "app/relaisd/pages/pagestyle.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/pagereportrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "tests/unit/app/relaisd/world.h"

#include <pugixml.hpp>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

const QStringList hostile { u"<script>alert(1)</script>"_s, u"\"><img src=x onerror=alert(1)>"_s,
    u"' onmouseover='alert(1)"_s, u"</title></style></textarea><svg/onload=alert(1)>"_s,
    u"<!-- --><![CDATA["_s, u"javascript:alert(1)"_s, u"&lt;script&gt;"_s, u"%3Cscript%3E"_s,
    u"\u202Eevil\u0000\u0007"_s, QString(QChar(0xd800)), u"{{7*7}} ${7*7}"_s,
    u"\r\nSet-Cookie: a=b"_s };

} // namespace

class TestPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesCannotLeaveTheirPlace();
    void onlyWebAddressesBecomeLinks();
    void hostileValuesStayTextOnEveryPage();
    void aSharePageTellsPreviewFetchersOfTheStory();
    void theSharePageHandsOnTheTrackedLink();
    void theTextToShareIsInTheReadersLanguageWhereThereIsOne();
    void aStoryHasAPageWithoutARelay();
    void aStoryWithAPageElsewhereHasNoneUnlessTheCompanyWantsIt();
    void whatIsNotForEverybodyIsOnNoPage_data();
    void whatIsNotForEverybodyIsOnNoPage();
    void whatWaitsForItsHourIsOnNoCard();
    void nothingIsShownBeforeTheEmbargoEnds();
    void anExpiredStoryIsReadOnly();
    void aWithdrawnStorySaysWhy();
    void aWithdrawnStoryShowsItsCorrectionInTheReadersLanguage();
    void aCardIsPublicOnlyWhileItsMemberWantsIt();
    void aCardGoesWithItsMember();
    void aCardIsNotIndexedUnlessAsked();
    void whatPeopleWroteIsInItsOwnLanguageAndReadFromItsOwnSide();
    void noFrenchLineBeginsWithItsPunctuation();
    void theLanguageIsThatOfTheVisitor_data();
    void theLanguageIsThatOfTheVisitor();
    void everyPageHasAStrictPolicyAndNoScript();
    void visitsOfACardAreCountedWithoutTheVisitor();
    void aCardShowsTheOpenJobsOfItsTeamWhenItsMemberChoseSo();
    void aVisitorReportsAPageByAFormWithoutScript();
    void whatIsReportedStandsThereUntilItIsDealtWith();
    void aReportThatSaysNothingOrComesFromElsewhereIsRefused();
    void reportsOfOnePageDoNotDrownTheOthers();
    void reportsOfACardGoWithItsMember();

private:
    //! What a browser sends when the form of the page is sent.
    Response post(const QString &pattern, const QString &code, const QByteArray &body,
        const QByteArray &site = "same-origin",
        const QByteArray &type = "application/x-www-form-urlencoded")
    {
        Request request;
        request.method = "POST";
        request.parameters.insert(u"code"_s, code);
        request.query = QUrlQuery(u"lang=en"_s);
        request.headers = { { "content-type", type }, { "sec-fetch-site", site } };
        request.body = body;
        for (const Route &route : std::as_const(m_routes)) {
            if (route.method == "POST" && route.pattern == pattern)
                return route.write(request, m_world->database);
        }
        return { .status = 501 };
    }
    QList<PageReport> reports() const
    {
        return PageReportRepository(m_world->database).waiting(200).value();
    }
    Team team(const QString &name)
    {
        const Team made { { newUuid7(m_clock) }, {}, name };
        Test::must(TeamRepository(m_world->database).save(made));
        return made;
    }
    Response get(const QString &pattern, const QString &code, const QString &query = {},
        const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        Request request;
        request.method = "GET";
        request.parameters.insert(u"code"_s, code);
        request.query = QUrlQuery(query);
        request.headers = headers;
        for (const Route &route : std::as_const(m_routes)) {
            if (route.method == "GET" && route.pattern == pattern)
                return route.read(request, m_world->database);
        }
        return { .status = 501 };
    }
    static QByteArray header(const Response &response, const char *name)
    {
        for (const auto &[key, value] : response.headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    //! The page as XML, which it must be whatever its values are.
    static bool parse(const Response &response, pugi::xml_document &page)
    {
        return page.load_buffer(response.body.constData(),
            static_cast<size_t>(response.body.size()), pugi::parse_full, pugi::encoding_utf8);
    }
    static QString meta(const pugi::xml_document &page, const char *name)
    {
        const std::string path =
            "//meta[@property='" + std::string(name) + "' or @name='" + std::string(name) + "']";
        return QString::fromUtf8(
            page.select_node(path.c_str()).node().attribute("content").value());
    }
    Card card(const QString &value)
    {
        Card made;
        made.shown = true;
        made.name = value.left(CardLimits::name);
        made.role = value;
        made.about = value;
        made.language = u"fr"_s;
        made.links = { { value.left(CardLimits::label), QUrl(u"https://a.example/?q=<x>"_s) } };
        made.stories = { m_story.id };
        return made;
    }
    Story publish(const std::function<void(Story &)> &change)
    {
        const QList<Role> editor { Role::Editor };
        const Member author = m_world->add(newUuid7(m_clock), editor);
        const Member approver = m_world->add(newUuid7(m_clock), editor);
        Story story;
        story.id.value = newUuid7(m_clock);
        story.title = u"A story"_s;
        story.summary = u"Why"_s;
        story.language = u"en"_s;
        story.link = QUrl(u"https://norvane.example/news"_s);
        change(story);
        StoryDesk desk(m_world->database, m_clock);
        int version = desk.save(author, story, std::nullopt).value().version;
        version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
        story = desk.act(approver, StoryAction::Approve, story.id, version).value().story;
        desk.announceDue().value();
        return story;
    }

    ManualClock m_clock { QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC) };
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<ClickCounter> m_clicks;
    QList<Route> m_routes;
    Member m_lea;
    Story m_story;
    RegisteredRelay m_relay;
};

void TestPages::init()
{
    m_world = std::make_unique<Test::World>(m_clock);
    m_clicks = ClickCounter::open(m_world->folder(), m_world->database, m_clock).value();
    m_routes = pageRoutes({ m_clock, QUrl(u"https://relais.example"_s), m_clicks });
    Test::must(OrganizationRepository(m_world->database).setSharePages(true));
    m_lea = m_world->add(u"Lea"_s);
    m_story = m_world->addStory(u"https://norvane.example/news"_s);
    m_relay = m_world->addRelay(m_lea, m_story, u"abc123XY"_s, Network::Bluesky);
}

void TestPages::cleanup()
{
    m_routes.clear();
    m_clicks.reset();
    m_world.reset();
}

void TestPages::valuesCannotLeaveTheirPlace()
{
    QCOMPARE(escaped(u"<a href=\"x\" b='y'>&amp;"_s),
        u"&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;"_s);
    QCOMPARE(escaped(u"a\u202Eb\u0007c"_s + QChar(0xd800) + u"d\n"_s), u"abcd\n"_s);
    QCOMPARE(escaped(u"Léa 👩‍🏭"_s), u"Léa 👩‍🏭"_s);
    for (const QString &value : hostile) {
        HtmlWriter html;
        html.open("html").leaf("p", value, { { "title", value } });
        pugi::xml_document page;
        const QByteArray bytes = html.html();
        QVERIFY(page.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
        const pugi::xml_node html2 = page.child("html");
        QCOMPARE(std::distance(html2.begin(), html2.end()), 1);
        QVERIFY(html2.first_child().first_child() == html2.first_child().last_child());
    }
}

void TestPages::onlyWebAddressesBecomeLinks()
{
    QCOMPARE(hrefOf(QUrl(u"https://a.example/é"_s)), u"https://a.example/%C3%A9"_s);
    QCOMPARE(hrefOf(QUrl(u"mailto:a@b.example"_s)), u"mailto:a@b.example"_s);
    for (const auto &bad : { u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"//evil.example"_s,
             u"file:///etc/passwd"_s, u"vbscript:x"_s, u"https:"_s })
        QCOMPARE(hrefOf(QUrl(bad)), QString());
}

void TestPages::hostileValuesStayTextOnEveryPage()
{
    for (const QString &value : hostile) {
        if (value.contains(QChar(0)) || value.contains(QChar(0xd800)))
            continue; // not even kept: the contract refuses them
        const Story story = publish([&value](Story &s) {
            s.title = u"t"_s + value;
            s.summary = value;
            s.disclosure = value.left(StoryLimits::disclosure);
            s.captions = { { { newUuid7(SystemClock()) }, {}, u"en"_s, u"c"_s + value } };
            s.image = StoryImage { u"/media/"_s + QString(64, u'a') + u".png"_s, value, 10, 10 };
        });
        const QString code = CardRepository(m_world->database)
                                 .save(m_lea.id, card(u"n"_s + value), m_clock.now())
                                 .value()
                                 .code;
        for (const Response &response :
            { get(u"/s/{code}"_s, story.id.value, u"work=1"_s), get(u"/c/{code}"_s, code) }) {
            QCOMPARE(response.status, 200);
            pugi::xml_document page;
            QVERIFY2(parse(response, page), qPrintable(value));
            QVERIFY(page.select_nodes("//script|//iframe|//object|//comment()").empty());
            QCOMPARE(page.select_nodes("//@*[starts-with(name(), 'on')]").size(), size_t { 0 });
            QVERIFY(page.select_nodes("//@href[starts-with(., 'javascript')]").empty());
            QCOMPARE(page.select_nodes("//h1").size(), size_t { 1 });
            QCOMPARE(page.select_nodes("//style").size(), size_t { 1 });
        }
    }
}

void TestPages::aSharePageTellsPreviewFetchersOfTheStory()
{
    const QString path = u"/media/"_s + QString(64, u'a') + u".jpg"_s;
    const Story story =
        publish([&path](Story &s) { s.image = StoryImage { path, u"A pump"_s, 1200, 630 }; });
    const Response response =
        get(u"/s/{code}"_s, story.id.value, {}, { { "user-agent", "LinkedInBot/1.0" } });
    QCOMPARE(response.status, 200);
    pugi::xml_document page;
    QVERIFY(parse(response, page));
    QCOMPARE(meta(page, "og:title"), u"A story"_s);
    QCOMPARE(meta(page, "og:description"), u"Why"_s);
    QCOMPARE(meta(page, "og:type"), u"article"_s);
    QCOMPARE(meta(page, "og:site_name"), u"Norvane"_s);
    QCOMPARE(meta(page, "og:url"), u"https://relais.example/s/"_s + story.id.value);
    QCOMPARE(meta(page, "og:image"), u"https://relais.example"_s + path);
    QCOMPARE(meta(page, "og:image:alt"), u"A pump"_s);
    QCOMPARE(meta(page, "twitter:card"), u"summary_large_image"_s);
}

void TestPages::theSharePageHandsOnTheTrackedLink()
{
    const Response response = get(u"/s/{code}"_s, m_relay.code);
    QCOMPARE(response.status, 200);
    pugi::xml_document page;
    QVERIFY(parse(response, page));
    const QString shared = u"https://relais.example/r/abc123XY"_s;
    const QString text = QString::fromUtf8(page.select_node("//textarea").node().text().get());
    QVERIFY(text.contains(shared));
    QVERIFY(response.body.contains(
        "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Frelais.example%2Fr%2F"));
    QVERIFY(
        page.select_nodes("//button[@formaction='https://bsky.app/intent/compose']").size() == 1);
    QVERIFY(header(response, "Content-Security-Policy").contains("form-action https://bsky.app"));
}

void TestPages::theTextToShareIsInTheReadersLanguageWhereThereIsOne()
{
    const Story story = publish([](Story &s) {
        const auto add = [&s](const QString &language, const QString &text) {
            s.captions.append({ { newUuid7(SystemClock()) }, {}, language, text });
        };
        add(u"de"_s, u"Eine Pumpe"_s);
        add(u"fr-CA"_s, u"Une pompe"_s);
        add(u"en"_s, u"A pump"_s);
    });
    const auto offered = [&](const QString &query) {
        pugi::xml_document page;
        if (!parse(get(u"/s/{code}"_s, story.id.value, query), page))
            return QString();
        return QString::fromUtf8(page.select_node("//textarea").node().text().get())
            .section(u'\n', 0, 0);
    };
    QCOMPARE(offered(u"lang=en"_s), u"A pump"_s);
    QCOMPARE(offered(u"lang=fr"_s), u"Une pompe"_s);
    QCOMPARE(offered(u"lang=fr&caption=0"_s), u"Eine Pumpe"_s);
    QCOMPARE(offered(u"lang=fr&caption=3"_s), u"Une pompe"_s);
}

void TestPages::aStoryHasAPageWithoutARelay()
{
    // Nobody counts who looks at it.
    QVERIFY(!get(u"/s/{code}"_s, m_story.id.value).body.contains("counts visits"));
    QVERIFY(get(u"/s/{code}"_s, m_relay.code).body.contains("The link counts visits"));
    QCOMPARE(get(u"/s/{code}"_s, m_story.id.value).status, 200);
    QCOMPARE(get(u"/s/{code}"_s, u"nobody"_s).status, 404);
    QCOMPARE(get(u"/s/{code}"_s, QString(5000, u'a')).status, 404);
    // Where the page is the story's own, it does not send people to itself.
    const Story own = publish([](Story &s) { s.link = QUrl(u"https://relais.example/s/x"_s); });
    QVERIFY(!get(u"/s/{code}"_s, own.id.value).body.contains("Read it at"));
}

void TestPages::aStoryWithAPageElsewhereHasNoneUnlessTheCompanyWantsIt()
{
    const Story own = publish([](Story &s) { s.link = QUrl(u"https://relais.example/s/own"_s); });
    const Story near = publish([](Story &s) { s.link = QUrl(u"https://relais.example/news"_s); });
    const auto statuses = [&](const QString &pattern) {
        return QList<int> { get(pattern, own.id.value).status, get(pattern, near.id.value).status,
            get(pattern, m_story.id.value).status, get(pattern, m_relay.code).status };
    };
    for (const QString &pattern : { u"/s/{code}"_s, u"/s/{code}/report"_s })
        QCOMPARE(statuses(pattern), (QList<int> { 200, 200, 200, 200 }));
    Test::must(OrganizationRepository(m_world->database).setSharePages(false));
    for (const QString &pattern : { u"/s/{code}"_s, u"/s/{code}/report"_s })
        QCOMPARE(statuses(pattern), (QList<int> { 200, 404, 404, 404 }));
    const Response page = get(u"/s/{code}"_s, m_relay.code);
    QVERIFY(page.body.contains("<h1>") && !page.body.contains("A story"));
    QCOMPARE(post(u"/s/{code}/report"_s, m_relay.code, "word=x").status, 404);
}

void TestPages::whatIsNotForEverybodyIsOnNoPage_data()
{
    QTest::addColumn<QString>("narrowedBy");
    for (const char *by : { "team", "location", "language" })
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestPages::whatIsNotForEverybodyIsOnNoPage()
{
    QFETCH(const QString, narrowedBy);
    const Team lab = team(u"Lab"_s);
    m_lea.team = lab.id;
    m_lea.location = u"Lyon"_s;
    m_lea.languages = { u"fr"_s };
    Test::must(MemberRepository(m_world->database).update(m_lea));
    m_world->addFive([this](Member &member) {
        member.team = m_lea.team;
        member.location = m_lea.location;
        member.languages = m_lea.languages;
    });
    const auto narrow = [&](Story &s) {
        s.title = u"Between ourselves"_s;
        s.kind = StoryKind::Job;
        s.job = { u"Lyon"_s, u"Permanent"_s, u"Lab"_s };
        s.link = QUrl(u"https://relais.example/s/own"_s);
        if (narrowedBy == u"team"_s)
            s.audience.teams = { lab.id };
        else if (narrowedBy == u"location"_s)
            s.audience.locations = { u"Lyon"_s };
        else
            s.audience.languages = { u"fr"_s };
    };
    const Story inner = publish(narrow);
    m_world->addRelay(m_lea, inner, u"innerXYZ"_s, Network::Bluesky);
    Card mine = card(u"Léa"_s);
    mine.stories = { inner.id };
    mine.jobs = true;
    const QString code =
        CardRepository(m_world->database).save(m_lea.id, mine, m_clock.now()).value().code;
    const auto isHidden = [&] {
        for (const QString &by : { inner.id.value, u"innerXYZ"_s }) {
            for (const QString &pattern : { u"/s/{code}"_s, u"/s/{code}/report"_s }) {
                const Response page = get(pattern, by);
                if (page.status != 404 || page.body.contains("Between ourselves"))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isHidden());
    QVERIFY(!get(u"/c/{code}"_s, code).body.contains("Between ourselves"));
    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    const int version = StoryRepository(m_world->database).byId(inner.id).value().version;
    StoryDesk(m_world->database, m_clock)
        .act(editor, StoryAction::Withdraw, inner.id, version, { u"Wrong"_s })
        .value();
    QVERIFY(isHidden());
}

// A later revision may have an embargo of its own, and the card the story from before.
void TestPages::whatWaitsForItsHourIsOnNoCard()
{
    Card mine = card(u"Léa"_s);
    const QString code =
        CardRepository(m_world->database).save(m_lea.id, mine, m_clock.now()).value().code;
    QVERIFY(get(u"/c/{code}"_s, code).body.contains("A story"));
    const Member author = m_world->add(u"Al"_s, { Role::Editor });
    const Member approver = m_world->add(u"Bo"_s, { Role::Editor });
    StoryDesk desk(m_world->database, m_clock);
    Story later = m_story;
    later.title = u"Not yet to be told"_s;
    later.embargo = m_clock.now().addDays(1);
    int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    version = desk.save(author, later, version).value().version;
    version = desk.act(author, StoryAction::Submit, later.id, version).value().version;
    desk.act(approver, StoryAction::Approve, later.id, version).value();
    QVERIFY(!get(u"/c/{code}"_s, code).body.contains("Not yet to be told"));
    QVERIFY(!get(u"/s/{code}"_s, later.id.value).body.contains("Not yet to be told"));
    QVERIFY(get(u"/c/{code}"_s, code).body.contains("A story"));
}

void TestPages::nothingIsShownBeforeTheEmbargoEnds()
{
    const Story story = publish([this](Story &s) { s.embargo = m_clock.now().addSecs(3600); });
    QCOMPARE(get(u"/s/{code}"_s, story.id.value).status, 404);
    m_clock.advance(std::chrono::hours(2));
    StoryDesk(m_world->database, m_clock).announceDue().value();
    QCOMPARE(get(u"/s/{code}"_s, story.id.value).status, 200);
}

void TestPages::anExpiredStoryIsReadOnly()
{
    const Story story = publish([this](Story &s) { s.expiry = m_clock.now().addSecs(3600); });
    QVERIFY(get(u"/s/{code}"_s, story.id.value).body.contains("<textarea"));
    m_clock.advance(std::chrono::hours(2));
    const Response response = get(u"/s/{code}"_s, story.id.value);
    QCOMPARE(response.status, 200);
    QVERIFY(!response.body.contains("<textarea") && !response.body.contains("<form"));
    QVERIFY(response.body.contains("The time to share it is over."));
}

void TestPages::aWithdrawnStorySaysWhy()
{
    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    const int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    StoryDesk(m_world->database, m_clock)
        .act(editor, StoryAction::Withdraw, m_story.id, version, { u"It is 42 dB, not 32."_s })
        .value();
    const Response response = get(u"/s/{code}"_s, m_relay.code);
    QCOMPARE(response.status, 410);
    QVERIFY(response.body.contains("It is 42 dB, not 32."));
    QVERIFY(!response.body.contains("og:title") && !response.body.contains("<textarea"));
}

void TestPages::aWithdrawnStoryShowsItsCorrectionInTheReadersLanguage()
{
    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    const int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    ActNote note { u"It is 42 dB, not 32."_s };
    note.corrections = { { u"en"_s, u"My pump makes 42 dB & not 32."_s },
        { u"fr"_s, u"Ma pompe fait 42 dB."_s } };
    StoryDesk desk(m_world->database, m_clock);
    desk.act(editor, StoryAction::Withdraw, m_story.id, version, note).value();
    const Response unchecked = get(u"/s/{code}"_s, m_relay.code);
    QVERIFY(!unchecked.body.contains("42 dB &amp; not 32"));
    QVERIFY(unchecked.body.contains("A correction is being checked."));
    const Member other = m_world->add(u"Al"_s, { Role::Editor });
    desk.act(other, StoryAction::ApproveCorrection, m_story.id, std::nullopt).value();
    const Response english = get(u"/s/{code}"_s, m_relay.code);
    QCOMPARE(english.status, 410);
    QVERIFY(english.body.contains("My pump makes 42 dB &amp; not 32."));
    QVERIFY(!english.body.contains("Ma pompe"));
}

void TestPages::aCardIsPublicOnlyWhileItsMemberWantsIt()
{
    CardRepository cards(m_world->database);
    Card mine = card(u"Léa"_s);
    mine.shown = false;
    const QString code = cards.save(m_lea.id, mine, m_clock.now()).value().code;
    const auto statuses = [this, &code] {
        return QList<int> { get(u"/c/{code}"_s, code).status,
            get(u"/c/{code}/contact.vcf"_s, code).status, get(u"/c/{code}/qr.svg"_s, code).status };
    };
    QCOMPARE(statuses(), (QList<int> { 410, 410, 410 }));
    mine.shown = true;
    QCOMPARE(cards.save(m_lea.id, mine, m_clock.now()).value().code, code);
    QCOMPARE(statuses(), (QList<int> { 200, 200, 200 }));
    QVERIFY(get(u"/c/{code}"_s, code).body.contains("A story"));
    mine.shown = false;
    QVERIFY(!cards.save(m_lea.id, mine, m_clock.now()).value().shownSince.isValid());
    QCOMPARE(statuses(), (QList<int> { 410, 410, 410 }));
    QCOMPARE(get(u"/c/{code}"_s, u"nobody"_s).status, 404);
}

void TestPages::aCardGoesWithItsMember()
{
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    QCOMPARE(get(u"/c/{code}"_s, code).status, 200);
    QVERIFY(
        run(m_world->database, u"UPDATE member SET active = 0 WHERE id = ?"_s, { m_lea.id.value }));
    QCOMPARE(get(u"/c/{code}"_s, code).status, 410);
}

void TestPages::aCardIsNotIndexedUnlessAsked()
{
    CardRepository cards(m_world->database);
    Card mine = card(u"Léa"_s);
    const QString code = cards.save(m_lea.id, mine, m_clock.now()).value().code;
    QCOMPARE(header(get(u"/c/{code}"_s, code), "X-Robots-Tag"), QByteArray("noindex"));
    QVERIFY(get(u"/c/{code}"_s, code).body.contains("\"noindex\""));
    mine.indexed = true;
    QVERIFY(cards.save(m_lea.id, mine, m_clock.now()));
    QVERIFY(header(get(u"/c/{code}"_s, code), "X-Robots-Tag").isEmpty());
    QVERIFY(!get(u"/c/{code}"_s, code).body.contains("noindex"));
}

// On a page in English: a screen reader changes its voice, and a browser the side it begins at.
void TestPages::whatPeopleWroteIsInItsOwnLanguageAndReadFromItsOwnSide()
{
    const Story story = publish([](Story &s) {
        s.title = u"مضخة (32)"_s;
        s.summary = s.title;
        s.language = u"ar"_s;
        s.captions = { { { newUuid7(SystemClock()) }, {}, u"he"_s, u"משאבה"_s } };
        s.image = StoryImage { u"/media/"_s + QString(64, u'a') + u".png"_s, s.title, 10, 10 };
    });
    const auto attributeOf = [](const Response &response, const char *where, const char *name) {
        pugi::xml_document page;
        return parse(response, page)
            ? QByteArray(page.select_node(where).node().attribute(name).value())
            : QByteArray("no page");
    };
    const auto isOwn = [&](const Response &response, const char *where, const char *language) {
        return attributeOf(response, where, "dir") == "auto"
            && attributeOf(response, where, "lang") == language;
    };
    const Response share = get(u"/s/{code}"_s, story.id.value);
    QVERIFY(isOwn(share, "//h1", "ar") && isOwn(share, "//article/p[preceding::h1]", "ar"));
    QVERIFY(isOwn(share, "//textarea", "he"));
    QCOMPARE(attributeOf(share, "//img", "lang"), QByteArray("ar"));
    QVERIFY(isOwn(get(u"/s/{code}/report"_s, story.id.value), "//p[@class='muted']", "ar"));

    Card mine = card(u"שרה (ש)"_s);
    mine.language = u"he"_s;
    mine.stories = { story.id };
    const QString code =
        CardRepository(m_world->database).save(m_lea.id, mine, m_clock.now()).value().code;
    const Response page = get(u"/c/{code}"_s, code);
    QVERIFY(isOwn(page, "//h1", "") && isOwn(page, "//article/p", "he"));
    QVERIFY(isOwn(page, "//a[@class='button']", "") && isOwn(page, "//ul[@class='list']//a", "ar"));

    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    const int version = StoryRepository(m_world->database).byId(story.id).value().version;
    StoryDesk(m_world->database, m_clock)
        .act(editor, StoryAction::Withdraw, story.id, version, { u"42"_s })
        .value();
    const Response withdrawn = get(u"/s/{code}"_s, story.id.value);
    QVERIFY(isOwn(withdrawn, "//p[@class='muted']", "ar"));
    QVERIFY(isOwn(withdrawn, "//p[@class='notice']", ""));
}

void TestPages::noFrenchLineBeginsWithItsPunctuation()
{
    const Story story = publish([](Story &s) { s.disclosure = u"mon entreprise"_s; });
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    for (const Response &response : { get(u"/s/{code}"_s, story.id.value, u"lang=fr"_s),
             get(u"/s/{code}/report"_s, story.id.value, u"lang=fr"_s),
             get(u"/c/{code}"_s, code, u"lang=fr"_s) }) {
        QCOMPARE(response.status, 200);
        const QByteArray shown = response.body.mid(response.body.indexOf("</head>"));
        for (const char *loose : { " ;", " :", " ?", " !" })
            QVERIFY2(!shown.contains(loose), shown.constData());
    }
}

void TestPages::theLanguageIsThatOfTheVisitor_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("none") << QByteArray() << QString() << QByteArray("en");
    QTest::newRow("French") << QByteArray("fr-FR,fr;q=0.9,en;q=0.8") << QString()
                            << QByteArray("fr");
    QTest::newRow("English first") << QByteArray("en,fr;q=0.5") << QString() << QByteArray("en");
    QTest::newRow("by weight") << QByteArray("en;q=0.2, fr;q=0.7") << QString() << QByteArray("fr");
    QTest::newRow("another") << QByteArray("da,de;q=0.9") << QString() << QByteArray("en");
    QTest::newRow("chip") << QByteArray("fr") << u"lang=en"_s << QByteArray("en");
    QTest::newRow("nonsense") << QByteArray("fr;q=x,,;;=") << u"lang=%22%3E"_s << QByteArray("en");
}

void TestPages::theLanguageIsThatOfTheVisitor()
{
    QFETCH(const QByteArray, accept);
    QFETCH(const QString, query);
    QFETCH(const QByteArray, language);
    const Response response =
        get(u"/s/{code}"_s, m_relay.code, query, { { "accept-language", accept } });
    QVERIFY(response.body.contains(QByteArray("<html lang=\"" + language + '"')));
    QCOMPARE(header(response, "Vary"), QByteArray("Accept-Language"));
}

void TestPages::everyPageHasAStrictPolicyAndNoScript()
{
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    for (const Response &response : { get(u"/s/{code}"_s, m_relay.code), get(u"/c/{code}"_s, code),
             get(u"/c/{code}"_s, u"nobody"_s) }) {
        const QByteArray policy = header(response, "Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(!policy.contains("unsafe") && !policy.contains("script-src"));
        QVERIFY(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"));
        QVERIFY(header(response, "Set-Cookie").isEmpty());
        QVERIFY(!response.body.contains("<script") && !response.body.contains(" style="));
        pugi::xml_document page;
        QVERIFY(parse(response, page));
        QCOMPARE(
            QByteArray(page.select_node("//style").node().text().get()), QByteArray(pageStyle()));
    }
}

void TestPages::visitsOfACardAreCountedWithoutTheVisitor()
{
    CardRepository cards(m_world->database);
    const QString code = cards.save(m_lea.id, card(u"Léa"_s), m_clock.now()).value().code;
    const QByteArray firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0";
    for (int i = 0; i < 3; ++i)
        get(u"/c/{code}"_s, code, {}, { { "user-agent", firefox } });
    get(u"/c/{code}"_s, code, {}, { { "user-agent", "Twitterbot/1.0" } });
    m_routes.clear();
    m_clicks.reset();
    m_clicks = ClickCounter::open(m_world->folder(), m_world->database, m_clock).value();
    QCOMPARE(cards.seenSince(code, QDate(2026, 11, 1)).value(), 3);
    QCOMPARE(cards.seenSince(code, QDate(2026, 12, 1)).value(), 0);
}

void TestPages::aCardShowsTheOpenJobsOfItsTeamWhenItsMemberChoseSo()
{
    m_lea.team = team(u"Heat pumps"_s).id;
    Test::must(MemberRepository(m_world->database).update(m_lea));
    const auto job = [this](const QString &title, const QString &ofTeam, const QDateTime &expiry) {
        return publish([&](Story &s) {
            s.kind = StoryKind::Job;
            s.title = title;
            s.job = { u"Lyon"_s, u"Permanent"_s, ofTeam };
            s.expiry = expiry;
        });
    };
    job(u"Welder wanted"_s, u"heat PUMPS"_s, m_clock.now().addDays(30));
    job(u"Gone tomorrow"_s, u"Heat pumps"_s, m_clock.now().addDays(1));
    job(u"Of another team"_s, u"Legal"_s, m_clock.now().addDays(30));
    publish([](Story &s) { s.title = u"No job at all"_s; });
    m_clock.advance(std::chrono::hours(48));
    CardRepository cards(m_world->database);
    Card mine = card(u"Léa"_s);
    const QString code = cards.save(m_lea.id, mine, m_clock.now()).value().code;
    QVERIFY(!get(u"/c/{code}"_s, code).body.contains("Welder wanted"));
    mine.jobs = true;
    QVERIFY(cards.save(m_lea.id, mine, m_clock.now()));
    const QByteArray page = get(u"/c/{code}"_s, code).body;
    QVERIFY(page.contains("Welder wanted") && page.contains("Lyon · Permanent"));
    for (const char *other : { "Gone tomorrow", "Of another team", "No job at all" })
        QVERIFY2(!page.contains(other), other);
}

void TestPages::aVisitorReportsAPageByAFormWithoutScript()
{
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    const QList<std::pair<QString, QString>> pages { { u"/c/{code}"_s, code },
        { u"/s/{code}"_s, m_relay.code } };
    for (const auto &[pattern, id] : pages) {
        const QString path = QString(pattern).replace(u"{code}"_s, id);
        pugi::xml_document page;
        QVERIFY(parse(get(pattern, id, u"lang=fr"_s), page));
        QCOMPARE(
            page.select_nodes(("//a[@href='" + path.toStdString() + "/report?lang=fr']").c_str())
                .size(),
            size_t { 1 });
        const Response response = get(pattern + u"/report"_s, id, u"lang=en"_s);
        QCOMPARE(response.status, 200);
        QVERIFY(header(response, "Content-Security-Policy").contains("form-action 'self';"));
        pugi::xml_document form;
        QVERIFY(parse(response, form));
        const pugi::xml_node node = form.select_node("//form").node();
        QCOMPARE(QByteArray(node.attribute("method").value()), QByteArray("post"));
        QCOMPARE(QString::fromUtf8(node.attribute("action").value()), path + u"/report?lang=en"_s);
        QVERIFY(form.select_nodes("//textarea[@name='word']").size() == 1);
        QVERIFY(form.select_nodes("//input").empty()); // nothing else is asked
    }
    QCOMPARE(get(u"/s/{code}/report"_s, u"nobody"_s).status, 404);
    QCOMPARE(get(u"/c/{code}/report"_s, u"nobody"_s).status, 404);
}

void TestPages::whatIsReportedStandsThereUntilItIsDealtWith()
{
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    QCOMPARE(
        post(u"/s/{code}/report"_s, m_relay.code, "word=It+is+42+dB%2C+not+32%21").status, 200);
    m_clock.advance(std::chrono::minutes(1));
    const QByteArray evil = "word=%3Cscript%3E+%E2%80%AEtxt%00+L%C3%A9a+1%2B1%0D%0Aagain";
    QCOMPARE(post(u"/c/{code}/report"_s, code, evil).status, 200);
    const QList<PageReport> waiting = reports();
    QCOMPARE(waiting.size(), 2);
    QVERIFY(waiting[0].page == PageReport::Page::Card);
    QCOMPARE(waiting[0].object, code);
    QCOMPARE(waiting[0].title, u"Léa"_s);
    QCOMPARE(waiting[0].word, u"<script> txt Léa 1+1\nagain"_s);
    QVERIFY(waiting[1].page == PageReport::Page::Story);
    QCOMPARE(waiting[1].object, m_story.id.value); // and not whose link it was
    QCOMPARE(waiting[1].title, u"A story"_s);
    QCOMPARE(waiting[1].word, u"It is 42 dB, not 32!"_s);
    PageReportRepository repository(m_world->database);
    QVERIFY(repository.settle(waiting[1].id));
    QCOMPARE(repository.settle(waiting[1].id).error().code, ErrorCode::NotFound);
    QCOMPARE(reports().size(), 1);
}

void TestPages::aReportThatSaysNothingOrComesFromElsewhereIsRefused()
{
    const QString pattern = u"/s/{code}/report"_s;
    for (const QByteArray &nothing : QList<QByteArray> { "", "word=", "word=+%0A%20", "other=x" })
        QCOMPARE(post(pattern, m_relay.code, nothing).status, 422);
    QCOMPARE(post(pattern, m_relay.code, "word=x", "same-origin", "text/plain").status, 422);
    QCOMPARE(post(pattern, m_relay.code, "word=x", "cross-site").status, 403);
    QCOMPARE(post(pattern, u"nobody"_s, "word=x").status, 404);
    QCOMPARE(reports().size(), 0);
    QCOMPARE(post(pattern, m_relay.code, "word=x", {}).status, 200); // an older browser
    m_clock.advance(std::chrono::minutes(1)); // the newest stands first
    QCOMPARE(post(pattern, m_relay.code, "word=" + QByteArray(5000, 'x')).status, 200);
    QCOMPARE(reports().constFirst().word.size(), PageReportLimits::word);
}

void TestPages::reportsOfOnePageDoNotDrownTheOthers()
{
    const Story other = publish([](Story &) { });
    for (int i = 0; i < PageReportLimits::waitingOfOnePage + 5; ++i)
        QCOMPARE(post(u"/s/{code}/report"_s, m_relay.code, "word=x").status, 200);
    QCOMPARE(reports().size(), PageReportLimits::waitingOfOnePage);
    QCOMPARE(post(u"/s/{code}/report"_s, other.id.value, "word=y").status, 200);
    QCOMPARE(reports().size(), PageReportLimits::waitingOfOnePage + 1);
}

void TestPages::reportsOfACardGoWithItsMember()
{
    const QString code = CardRepository(m_world->database)
                             .save(m_lea.id, card(u"Léa"_s), m_clock.now())
                             .value()
                             .code;
    QCOMPARE(post(u"/c/{code}/report"_s, code, "word=x").status, 200);
    QCOMPARE(post(u"/s/{code}/report"_s, m_relay.code, "word=y").status, 200);
    QVERIFY(PrivacyDesk(m_world->database, m_clock).erase(m_lea, m_lea.email));
    QCOMPARE(reports().size(), 1);
    QVERIFY(reports().constFirst().page == PageReport::Page::Story);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"

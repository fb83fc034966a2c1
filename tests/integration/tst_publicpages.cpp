// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/http/router.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/mailrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/serve/daemon.h"
#include "core/net/loopbackreceiver.h"
#include "tests/support/freeport.h"
#include "tests/support/nginxprocess.h"
#include "tests/unit/app/relaisd/serve/describedoperations.h"
#include "tests/unit/app/relaisd/world.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

//! The public pages in a real browser: headless Chromium with axe, and html-validate
//! (tests/integration/browser).
class TestPublicPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyRouteThatAnswersAPageIsLookedAt();
    void nginxStandsInForEachOfThemWithAPage();
    void everyPageIsAccessibleInEachLanguageSchemeAndWidth();

private:
    QString page(const QString &path) const { return u"http://127.0.0.1:%1"_s.arg(m_port) + path; }
    Story hostileStory();
    Story story(const std::function<void(Story &)> &change);
    void withdraw(const Story &story);
    QString cardOf(const Member &member, const QList<StoryId> &stories, bool shown);
    QString digestEndOf(const Member &member);
    QString endOfSignIn(const QByteArray &state);
    QString pageOfNginx();
    QByteArray typeOfAnswer(const Route &route);
    QStringList routesWithPages();

    ManualClock m_clock { QDateTime::currentDateTimeUtc() };
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    quint16 m_port = 0;
    Test::NginxProcess m_nginx;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<LoopbackReceiver>> m_receivers;
    QStringList m_pages; //!< of relaisd; as check.mjs takes them
    QStringList m_known; //!< routes that answer pages; asked once: wrong codes are counted
    QStringList m_others; //!< of nginx, and of the program that waits for a sign-in
};

Story TestPublicPages::hostileStory()
{
    const QList<Role> editor { Role::Editor };
    const Member author = m_world->add(u"Author"_s, editor);
    const Member approver = m_world->add(u"Approver"_s, editor);
    const QString evil = u"<img src=x onerror=alert(1)>\"'><script>alert(2)</script>"_s;
    Story story;
    story.id.value = newUuid7(m_clock);
    story.title = u"Eine Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik "_s + evil;
    story.summary = evil + QString(400, u'w');
    story.language = u"de"_s;
    story.link = QUrl(u"https://norvane.example/news"_s);
    story.disclosure = u"my company"_s;
    for (const QString &text : QStringList { u"One "_s + evil, u"Two"_s })
        story.captions.append({ { newUuid7(m_clock) }, {}, u"en"_s, text });
    story.expiry = m_clock.now().addDays(10);
    StoryDesk desk(m_world->database, m_clock);
    int version = desk.save(author, story, std::nullopt).value().version;
    version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
    return desk.act(approver, StoryAction::Approve, story.id, version).value().story;
}

Story TestPublicPages::story(const std::function<void(Story &)> &change)
{
    const QList<Role> editor { Role::Editor };
    const Member author = m_world->add(newUuid7(m_clock), editor);
    const Member approver = m_world->add(newUuid7(m_clock), editor);
    Story story;
    story.id.value = newUuid7(m_clock);
    story.title = u"The pump that hums at 32 dB"_s;
    story.summary = u"Quieter than a library"_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/pump"_s);
    change(story);
    StoryDesk desk(m_world->database, m_clock);
    int version = desk.save(author, story, std::nullopt).value().version;
    version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
    return desk.act(approver, StoryAction::Approve, story.id, version).value().story;
}

void TestPublicPages::withdraw(const Story &story)
{
    const Member editor = m_world->add(newUuid7(m_clock), { Role::Editor });
    const int version = StoryRepository(m_world->database).byId(story.id).value().version;
    StoryDesk(m_world->database, m_clock)
        .act(editor, StoryAction::Withdraw, story.id, version, { u"It is 42 dB, not 32."_s })
        .value();
}

QString TestPublicPages::cardOf(const Member &member, const QList<StoryId> &stories, bool shown)
{
    Card card;
    card.shown = shown;
    card.name = u"Camille <script>alert(3)</script>"_s;
    card.role = u"Process engineer, heat pumps"_s;
    card.about = u"I take the flames out of foundries, in Lyon."_s;
    card.email = u"camille.r@norvane.example"_s;
    card.language = u"en"_s;
    card.languages = { u"fr"_s, u"en"_s };
    card.links = { { u"LinkedIn"_s, QUrl(u"https://www.linkedin.com/in/camille"_s) } };
    card.stories = stories;
    const QString code =
        CardRepository(m_world->database).save(member.id, card, m_clock.now()).value().code;
    return page(u"/c/"_s + code);
}

// Asks whether the weekly e-mail is to end.
QString TestPublicPages::digestEndOf(const Member &member)
{
    MailRepository mails(m_world->database);
    DigestChoice choice;
    choice.on = true;
    Test::must(mails.save(member.id, choice, m_clock.now()));
    return page(u"/u/"_s + mails.of(member.id).value().code);
}

// Where a browser comes back to; the program listens until it came with this state.
QString TestPublicPages::endOfSignIn(const QByteArray &state)
{
    m_receivers.push_back(std::make_unique<LoopbackReceiver>());
    QUrl end = m_receivers.back()->listen().value();
    m_receivers.back()->redirected(state).then([](const Result<QUrlQuery> &) { });
    end.setQuery(QString(u"code=1&state="_s + QString::fromLatin1(state)));
    return end.toString();
}

// Before a relaisd that is away.
QString TestPublicPages::pageOfNginx()
{
    return m_nginx.start({ Test::freePort() })
        ? u"https://127.0.0.1:%1/s/abc123XY"_s.arg(QString::number(m_nginx.https()))
        : QString();
}

void TestPublicPages::initTestCase()
{
    m_world = std::make_unique<Test::World>(m_clock);
    Test::must(OrganizationRepository(m_world->database).setSharePages(true));
    const Story expired = story([this](Story &s) { s.expiry = m_clock.now().addSecs(3600); });
    m_clock.advance(std::chrono::hours(2)); // nobody else reads it yet

    QImage picture(1200, 630, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    StoryImage image = MediaStore(m_world->folder()).add(png).value();
    image.altText = u"A grey pump on a wall"_s;

    const Member lea = m_world->add(u"Lea"_s);
    const Story told = m_world->addStory(u"https://norvane.example/news"_s);
    const Story hostile = hostileStory();
    const Story pictured = story([&image](Story &s) {
        s.title = u"مضخة (32)"_s; // from right to left
        s.language = u"ar"_s;
        s.image = image;
    });
    const Story withdrawn = story([](Story &) { });
    m_world->addRelay(lea, hostile, u"abc123XY"_s, Network::Bluesky);
    m_world->addRelay(lea, withdrawn, u"wdr123XY"_s, Network::Bluesky);
    withdraw(withdrawn);

    const Config config { m_world->folder(), m_world->url(), u"https://relais.example"_s };
    m_daemon = std::make_unique<Daemon>(config, HttpServer::Options {}, m_clock);
    m_port = m_daemon->start().value();
    const QString card = cardOf(lea, { told.id, hostile.id }, true);
    const QString digest = digestEndOf(lea);
    const QString storyReport = page(u"/s/abc123XY/report"_s);
    const QString cardReport = card + u"/report"_s;
    m_pages = { page(u"/s/abc123XY"_s), page(u"/s/"_s + pictured.id.value),
        page(u"/s/"_s + expired.id.value), page(u"/s/wdr123XY"_s), page(u"/s/unknown1"_s),
        page(u"/r/wdr123XY"_s), page(u"/r/unknown1"_s), page(u"/c/unknown1"_s), card,
        cardOf(m_world->add(u"Max"_s), {}, false), page(u"/c/unknown1/contact.vcf"_s),
        page(u"/c/unknown1/qr.svg"_s), storyReport, u"press+"_s + storyReport, cardReport,
        u"press+"_s + cardReport, digest, u"press+"_s + digest, page(u"/o/no*story"_s),
        page(u"/v1/networks/return?state=wrong"_s) };

    m_known = routesWithPages();

    const QString nginx = pageOfNginx();
    QVERIFY(!nginx.isEmpty());
    m_others = { nginx, u"fr+"_s + endOfSignIn("the-state-of-a-french-one"),
        u"en+"_s + endOfSignIn("the-state-of-an-english-one"),
        endOfSignIn("a-state-that-is-not-sent") + u"x"_s };
}

void TestPublicPages::cleanupTestCase()
{
    m_receivers.clear();
    m_daemon.reset();
    m_world.reset();
}

// To somebody who knows no code.
QByteArray TestPublicPages::typeOfAnswer(const Route &route)
{
    static const QRegularExpression parameter(u"\\{[^}]*\\}"_s);
    QNetworkRequest request(QUrl(page(QString(route.pattern).replace(parameter, u"unknown1"_s))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, route.method, QByteArray()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        return {};
    return reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
}

// By what the contract says and by what they answer.
QStringList TestPublicPages::routesWithPages()
{
    QStringList names;
    const auto operations = Test::describedOperations();
    for (const Test::DescribedOperation &operation : operations) {
        if (operation.isPage)
            names.append(operation.name);
    }
    for (const Route &route : m_daemon->routes()) {
        if (route.access == Access::Anyone && typeOfAnswer(route).startsWith("text/html"))
            names.append(Test::nameOf(route));
    }
    names.removeDuplicates();
    return names;
}

// One that is added later must be looked at, too: it belongs into m_pages.
void TestPublicPages::everyRouteThatAnswersAPageIsLookedAt()
{
    QVERIFY2(m_known.size() >= 12, qPrintable(m_known.join(u", "_s)));
    const Router router(m_daemon->routes());
    QStringList unseen = m_known;
    for (const QString &one : m_pages) {
        const QByteArray method = one.startsWith(u"press+"_s) ? "POST" : "GET";
        const QString path = QUrl(one.section(u'+', -1)).path();
        if (const Route *route = router.match(method, path).route)
            unseen.removeAll(Test::nameOf(*route));
    }
    QCOMPARE(unseen, QStringList());
}

// By its file's map of paths, where relaisd is away.
void TestPublicPages::nginxStandsInForEachOfThemWithAPage()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/packaging/nginx/relais.conf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(
        u"^ +(~?)(\\S+) +@page;$"_s, QRegularExpression::MultilineOption);
    QStringList exact;
    QList<QRegularExpression> like;
    auto found = row.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).isEmpty())
            exact.append(match.captured(2));
        else
            like.append(QRegularExpression(match.captured(2)));
    }
    QVERIFY(!exact.isEmpty() && !like.isEmpty());
    for (const QString &name : std::as_const(m_known)) {
        const QString path = name.section(u' ', 1);
        const bool isLike = std::any_of(like.cbegin(), like.cend(),
            [&path](const QRegularExpression &one) { return one.match(path).hasMatch(); });
        QVERIFY2(isLike || exact.contains(path), qPrintable(name));
    }
}

void TestPublicPages::everyPageIsAccessibleInEachLanguageSchemeAndWidth()
{
    const QStringList pages = m_pages + m_others;
    int looks = 0;
    for (const QString &one : pages)
        looks += one.startsWith(u"fr+"_s) || one.startsWith(u"en+"_s) ? 4 : 8;
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(
        QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/browser/check-pages"), pages);
    // The receivers answer from this thread's loop.
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 400'000);
    const QJsonObject said =
        QJsonDocument::fromJson(browser.readAllStandardOutput().trimmed()).object();
    QCOMPARE(said["looked"_L1].toInt(), looks);
    const QJsonArray wrong = said["wrong"_L1].toArray();
    for (const QJsonValue &one : wrong)
        qWarning().noquote() << one.toString();
    QCOMPARE(wrong.size(), 0);
}

QTEST_GUILESS_MAIN(TestPublicPages)
#include "tst_publicpages.moc"

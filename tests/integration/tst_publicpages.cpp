// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/serve/daemon.h"
#include "tests/unit/app/relaisd/world.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

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
    void everyPageIsAccessibleInEachLanguageSchemeAndWidth();

private:
    QString page(const QString &path) const { return u"http://127.0.0.1:%1"_s.arg(m_port) + path; }
    Story hostileStory();
    Story story(const std::function<void(Story &)> &change);
    void withdraw(const Story &story);
    QString cardOf(const Member &member, const QList<StoryId> &stories, bool shown);

    ManualClock m_clock { QDateTime::currentDateTimeUtc() };
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    quint16 m_port = 0;
    QStringList m_pages;
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

void TestPublicPages::initTestCase()
{
    m_world = std::make_unique<Test::World>(m_clock);
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
    const Story pictured = story([&image](Story &s) { s.image = image; });
    const Story withdrawn = story([](Story &) { });
    m_world->addRelay(lea, hostile, u"abc123XY"_s, Network::Bluesky);
    m_world->addRelay(lea, withdrawn, u"wdr123XY"_s, Network::Bluesky);
    withdraw(withdrawn);

    const Config config { m_world->folder(), m_world->url(), u"https://relais.example"_s };
    m_daemon = std::make_unique<Daemon>(config, HttpServer::Options {}, m_clock);
    m_port = m_daemon->start().value();
    m_pages = { page(u"/s/abc123XY"_s), page(u"/s/"_s + pictured.id.value),
        page(u"/s/"_s + expired.id.value), page(u"/s/wdr123XY"_s), page(u"/r/wdr123XY"_s),
        page(u"/r/unknown1"_s), page(u"/c/unknown1"_s), cardOf(lea, { told.id, hostile.id }, true),
        cardOf(m_world->add(u"Max"_s), {}, false), page(u"/s/abc123XY/report"_s) };
    m_pages.append(m_pages[7] + u"/report"_s);
}

void TestPublicPages::cleanupTestCase()
{
    m_daemon.reset();
    m_world.reset();
}

void TestPublicPages::everyPageIsAccessibleInEachLanguageSchemeAndWidth()
{
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(
        QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/browser/check-pages"), m_pages);
    QVERIFY(browser.waitForFinished(400'000));
    const QJsonObject said =
        QJsonDocument::fromJson(browser.readAllStandardOutput().trimmed()).object();
    QCOMPARE(said["looked"_L1].toInt(), 8 * int(m_pages.size()));
    const QJsonArray wrong = said["wrong"_L1].toArray();
    for (const QJsonValue &one : wrong)
        qWarning().noquote() << one.toString();
    QCOMPARE(wrong.size(), 0);
}

QTEST_GUILESS_MAIN(TestPublicPages)
#include "tst_publicpages.moc"

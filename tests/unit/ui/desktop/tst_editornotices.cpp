// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/storyreview.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/desktop/notifier.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! What an editor is told of comments that name them.
class TestEditorNotices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoIsNamedIsToldOnceAndLedToTheStory();
    void quietHoursKeepItForTheirEnd();
    void manyAreOneNoticeThatLeadsToTheBoard();

private:
    void name(int comments);

    SystemClock m_clock;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<Notifier> m_notifier;
    QList<Notice> m_notices;
};

void TestEditorNotices::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Editor });
    QVERIFY(m_server->open());
    ClientCore &core = m_server->core();
    core.settings().setQuiet(false, {}, {}, false);
    Notifier::Services services { core.queue(), core.relays(), core.sync(), core.settings(),
        m_clock };
    services.review = &core.review();
    m_notifier = std::make_unique<Notifier>(services, [] { return false; });
    connect(m_notifier.get(), &Notifier::told, this,
        [this](const Notice &notice) { m_notices.append(notice); });
}

void TestEditorNotices::cleanup()
{
    m_notifier.reset();
    m_server.reset();
    m_notices.clear();
}

//! That many comments name the editor, each on a story of its own.
void TestEditorNotices::name(int comments)
{
    QJsonArray mentions;
    for (int i = 1; i <= comments; ++i) {
        StoryMention mention;
        mention.comment = { u"c%1"_s.arg(i) };
        mention.story = { u"s%1"_s.arg(i) };
        mention.storyTitle = u"Story %1"_s.arg(i);
        mention.authorName = u"Marion Petit"_s;
        mention.text = u"@Hanna Vogt, is it so?"_s;
        mentions.append(Api::toJson(mention));
    }
    m_server->answer(
        "GET", Api::Routes::storyMentions(), QJsonObject { { u"mentions"_s, mentions } });
    QVERIFY(QCoro::waitFor(m_server->core().review().refreshMentions()));
    m_notifier->check();
}

void TestEditorNotices::whoIsNamedIsToldOnceAndLedToTheStory()
{
    name(1);
    QCOMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().title.contains(u"Marion Petit"_s)
            && m_notices.first().title.contains(u"Story 1"_s),
        qPrintable(m_notices.first().title));
    QCOMPARE(m_notices.first().text, u"@Hanna Vogt, is it so?"_s);
    m_notifier->check();
    name(1);
    QCOMPARE(m_notices.size(), 1);
    QSignalSpy led(m_notifier.get(), &Notifier::storyRequested);
    m_notifier->act(m_notices.first().key, u"show"_s);
    QCOMPARE(led.size(), 1);
    QCOMPARE(led.first().first().value<StoryId>().value, u"s1"_s);
}

void TestEditorNotices::quietHoursKeepItForTheirEnd()
{
    m_server->core().settings().setQuietNow(true);
    name(1);
    QVERIFY(m_notices.isEmpty());
    m_server->core().settings().setQuietNow(false);
    m_notifier->check();
    QCOMPARE(m_notices.size(), 1);
}

void TestEditorNotices::manyAreOneNoticeThatLeadsToTheBoard()
{
    name(5);
    QCOMPARE(m_notices.size(), 1);
    QSignalSpy led(m_notifier.get(), &Notifier::pageRequested);
    m_notifier->act(m_notices.first().key, u"show"_s);
    QCOMPARE(led.size(), 1);
    QCOMPARE(led.first().first().toString(), u"board"_s);
}

QTEST_MAIN(TestEditorNotices)
#include "tst_editornotices.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/desktop/trayicon.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestTrayIcon final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void whatNeedsThePersonComesFirst();
    void theWordsSayItAll();
    void everySignLooksDifferent();
    void theMenuOffersTheNextStory();
    void theMenuShowsTheKeysThatOpen();
    void pausingIsSeenInTheTooltip();
    void quietBeginsAndEndsByHand();
    void quittingSaysWhatWaits();

private:
    Theme m_theme;
    ManualClock m_clock { now };
};

void TestTrayIcon::whatNeedsThePersonComesFirst()
{
    TrayState::Facts facts;
    facts.now = now;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::Plain);
    facts.unread = 2;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::NewStories);
    facts.sending = true;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::Sending);
    facts.offline = true;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::Offline);
    facts.quiet = true;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::Quiet);
    facts.needsYou = 1;
    QCOMPARE(TrayState::sign(facts), TrayState::Sign::NeedsYou);
}

void TestTrayIcon::theWordsSayItAll()
{
    TrayState::Facts facts;
    facts.now = now;
    QCOMPARE(TrayState::words(facts), u"Nothing new"_s);
    facts.waiting = 3;
    facts.offline = true;
    facts.paused = true;
    const QString words = TrayState::words(facts);
    QVERIFY2(words.contains(u"paused"_s) && words.contains(u"Offline"_s) && words.contains(u'3'),
        qPrintable(words));
}

void TestTrayIcon::everySignLooksDifferent()
{
    using Sign = TrayState::Sign;
    QList<QImage> seen;
    for (const Sign sign : { Sign::Plain, Sign::NewStories, Sign::NeedsYou, Sign::Sending,
             Sign::Offline, Sign::Quiet }) {
        const QImage image = TrayIcon::picture(m_theme, sign, 22).toImage();
        QCOMPARE(image.size(), QSize(22, 22));
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestTrayIcon::theMenuOffersTheNextStory()
{
    const QTemporaryDir folder;
    auto opened = ClientCore::open(folder.path(), m_clock);
    QVERIFY(opened.has_value());
    ClientCore &core = **opened;
    Story story = aRow(1).story;
    story.title = u"Wind & water"_s;
    story.createdAt = story.approvedAt;
    QVERIFY(QCoro::waitFor(core.store().write([story](QSqlDatabase &db) {
        return StoryStore(db).upsert({ story });
    })).has_value());
    TrayIcon tray(m_theme, { core.queue(), core.relays(), core.sync(), core.settings(), m_clock });
    QSignalSpy compose(&tray, &TrayIcon::composeRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    for (QAction *action : tray.menu().findChildren<QAction *>()) {
        if (action->text() == u"Wind && water"_s || action->text() == u"Quit"_s)
            action->trigger();
    }
    QCOMPARE(compose.size(), 1);
    QCOMPARE(compose.at(0).at(0).value<StoryId>(), story.id);
    QCOMPARE(quit.size(), 1);
}

void TestTrayIcon::theMenuShowsTheKeysThatOpen()
{
    const QTemporaryDir folder;
    auto opened = ClientCore::open(folder.path(), m_clock);
    QVERIFY(opened.has_value());
    ClientCore &core = **opened;
    TrayIcon tray(m_theme, { core.queue(), core.relays(), core.sync(), core.settings(), m_clock });
    const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key_R);
    tray.setOpenKeys(keys);
    for (const QAction *action : tray.menu().actions())
        QCOMPARE(action->shortcut() == keys, action->text() == u"Open Relais"_s);
    tray.setOpenKeys({});
    for (const QAction *action : tray.menu().actions())
        QVERIFY(action->shortcut().isEmpty());
}

void TestTrayIcon::pausingIsSeenInTheTooltip()
{
    const QTemporaryDir folder;
    auto opened = ClientCore::open(folder.path(), m_clock);
    QVERIFY(opened.has_value());
    ClientCore &core = **opened;
    core.settings().setQuiet(false, {}, {}, false);
    TrayIcon tray(m_theme, { core.queue(), core.relays(), core.sync(), core.settings(), m_clock });
    for (QAction *action : tray.menu().actions()) {
        if (action->text() == u"Pause all sends"_s)
            action->trigger();
    }
    QVERIFY(core.relays().isPaused());
    QTRY_VERIFY(tray.toolTip().contains(u"paused"_s));
}

void TestTrayIcon::quietBeginsAndEndsByHand()
{
    const QTemporaryDir folder;
    auto opened = ClientCore::open(folder.path(), m_clock);
    QVERIFY(opened.has_value());
    ClientCore &core = **opened;
    core.settings().setQuiet(false, {}, {}, false);
    TrayIcon tray(m_theme, { core.queue(), core.relays(), core.sync(), core.settings(), m_clock });
    const auto action = [&tray](const QString &text) {
        const auto actions = tray.menu().actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(),
            [&text](const QAction *one) { return one->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    };
    QVERIFY(action(u"Quiet now"_s)->isVisible());
    QVERIFY(!action(u"End quiet for today"_s)->isVisible());
    QVERIFY(!action(u"Change quiet hours"_s)->isVisible());
    action(u"Quiet now"_s)->trigger();
    QVERIFY(core.settings().quietNow());
    QTRY_VERIFY(tray.toolTip().contains(u"Quiet until you say so"_s));
    action(u"Quiet now"_s)->trigger();
    QVERIFY(!core.settings().quietNow());

    // The clock stands in the quiet hours: they end for today only.
    const QTime local = m_clock.now().toLocalTime().time();
    core.settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3600), false);
    QTRY_VERIFY(action(u"End quiet for today"_s)->isVisible());
    QSignalSpy asked(&tray, &TrayIcon::quietHoursRequested);
    action(u"Change quiet hours"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    action(u"End quiet for today"_s)->trigger();
    QTRY_VERIFY(!action(u"End quiet for today"_s)->isVisible());
    const QuietHours hours = quietHoursOf(core.settings());
    QVERIFY(!isQuiet(hours, m_clock.now(), QTimeZone::systemTimeZone()));
    QVERIFY(isQuiet(hours, m_clock.now().addDays(1), QTimeZone::systemTimeZone()));
}

void TestTrayIcon::quittingSaysWhatWaits()
{
    TrayState::Facts facts;
    facts.now = now;
    QCOMPARE(TrayState::quit(facts), u"Quit"_s);
    QCOMPARE(TrayState::next(facts), QString());
    facts.waiting = 2;
    facts.nextAt = now.addSecs(3600);
    facts.nextNetwork = u"LinkedIn"_s;
    QVERIFY(TrayState::quit(facts).contains(u'2'));
    QVERIFY(TrayState::next(facts).contains(u"LinkedIn"_s));
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"

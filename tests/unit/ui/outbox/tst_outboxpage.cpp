// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/outbox/outboxrows.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/outbox/outboxactions.h"
#include "ui/outbox/outboxpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The outbox's page on a real profile, from which nothing is sent: there is no server.
class TestOutboxPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatThePersonJustMadeIsChosenWhenTheOutboxOpens();
    void whatThePersonMakesWhileItIsOpenIsChosen();
    void whatComesByItselfLeavesTheChoiceAlone();
    void aChoiceMadeAfterwardsStays();
    void aFilterThatHidesItGivesWay();
    void sendNowIsNotPutOffByQuietHours();
    void aNoCanBeTakenBackBeforeAnythingIsSent();
    void aNoThatIsOvertakenChangesNothing();
    void whatWasTooLongIsWrittenAnew();

private:
    void put(const QList<Relay> &relays);
    void makeRelay();
    RelayId made() const { return m_core->relays().lastMade(); }
    RelayId selected() const { return m_page->view().selected(); }
    bool isInSight(const RelayId &id) const;

    Theme m_theme;
    OneColour m_images { Qt::red };
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<MainWindow> m_window;
    OutboxPage *m_page = nullptr;
};

namespace {

const StoryId story { u"0190163d-8694-739b-aea5-000000000001"_s };

//! Long settled, from this machine.
Relay anOldRelay(int number)
{
    Relay relay = Tests::aRow({}, RelayState::Published).relay;
    relay.id = { u"0190163d-8694-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    relay.story = story;
    relay.trackedCode = u"code%1"_s.arg(number, 8, 10, QLatin1Char('0'));
    relay.trackedLink = QUrl(u"https://relais.example/r/"_s + relay.trackedCode);
    relay.createdAt = now.addDays(-3);
    relay.changedAt = now.addDays(-2).addSecs(-number);
    return relay;
}

Relay anAskingRelay(int number)
{
    Relay relay = anOldRelay(number);
    relay.state = RelayState::AskPerson;
    relay.changedAt = now;
    return relay;
}

} // namespace

void TestOutboxPage::initTestCase()
{
    m_theme.install(*qApp);
}

void TestOutboxPage::init()
{
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // tracked links are its own
    Story live = aRow(1).story;
    live.id = story;
    const auto written = QCoro::waitFor(m_core->store().write(
        [live](QSqlDatabase &db) { return StoryStore(db).upsert({ live }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    QList<Relay> old;
    for (int number = 1; number <= 30; ++number)
        old.append(anOldRelay(number));
    put(old);
    m_pictures = std::make_unique<PictureCache>(m_images);
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->resize(1240, 800);
    m_window->addPage(u"other"_s, u"queue"_s,
        new OutboxPage(
            m_theme, *m_pictures, m_core->relays(), m_core->sync(), m_core->settings(), m_clock));
    m_page = new OutboxPage(
        m_theme, *m_pictures, m_core->relays(), m_core->sync(), m_core->settings(), m_clock);
    m_window->addPage(u"outbox"_s, u"outbox"_s, m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestOutboxPage::cleanup()
{
    m_window.reset();
    m_pictures.reset();
    m_core.reset();
    m_folder.reset();
}

void TestOutboxPage::put(const QList<Relay> &relays)
{
    const auto written = QCoro::waitFor(m_core->store().write([relays](QSqlDatabase &db) {
        for (const Relay &relay : relays) {
            if (const auto done = RelayStore(db).insert(relay); !done)
                return done;
        }
        return Result<void>();
    }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    for (const Relay &relay : relays)
        Q_EMIT m_core->relays().changed(relay.id);
}

// For tomorrow, so that it waits.
void TestOutboxPage::makeRelay()
{
    const auto row = m_core->queue().row(story);
    QVERIFY(row.has_value());
    Draft draft;
    draft.story = story;
    draft.text = u"Written at my company"_s;
    const auto accounts = m_core->accounts().accounts();
    QVERIFY(accounts.has_value() && !accounts->isEmpty());
    draft.accounts = { accounts->first().id }; // the Wall, which everybody has
    const auto ids =
        QCoro::waitFor(m_core->relays().relay(row->story, draft, now.addDays(1).addSecs(3600)));
    QVERIFY2(ids.has_value(), ids ? "" : qPrintable(ids.error().reason));
    QCOMPARE(made(), ids->last());
}

bool TestOutboxPage::isInSight(const RelayId &id) const
{
    OutboxList &list = m_page->view().list();
    const QModelIndex index = m_page->view().model().indexOf(id);
    return index.isValid() && list.viewport()->rect().contains(list.visualRect(index));
}

void TestOutboxPage::whatThePersonJustMadeIsChosenWhenTheOutboxOpens()
{
    m_window->openEntry(u"outbox"_s);
    m_page->select(anOldRelay(30).id);
    QTRY_VERIFY(isInSight(anOldRelay(30).id));
    m_window->openEntry(u"other"_s);
    makeRelay();
    QCOMPARE(selected(), anOldRelay(30).id); // nobody looks
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(selected(), made());
    QTRY_VERIFY(isInSight(made()));
    QCOMPARE(m_page->view().detail().row()->relay.id, made());
}

void TestOutboxPage::whatThePersonMakesWhileItIsOpenIsChosen()
{
    m_window->openEntry(u"outbox"_s);
    m_page->select(anOldRelay(30).id);
    makeRelay();
    QCOMPARE(selected(), made());
    QTRY_VERIFY(isInSight(made()));
}

void TestOutboxPage::whatComesByItselfLeavesTheChoiceAlone()
{
    m_window->openEntry(u"outbox"_s);
    m_page->select(anOldRelay(12).id);
    Relay fromElsewhere = anOldRelay(31);
    fromElsewhere.changedAt = now;
    put({ fromElsewhere });
    QVERIFY(m_page->view().model().indexOf(fromElsewhere.id).isValid());
    QCOMPARE(selected(), anOldRelay(12).id);
    m_window->openEntry(u"other"_s);
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(selected(), anOldRelay(12).id);
}

void TestOutboxPage::aChoiceMadeAfterwardsStays()
{
    makeRelay();
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(selected(), made());
    m_page->select(anOldRelay(3).id);
    m_window->openEntry(u"other"_s);
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(selected(), anOldRelay(3).id); // it was shown once
}

void TestOutboxPage::aFilterThatHidesItGivesWay()
{
    m_window->openEntry(u"outbox"_s);
    m_window->searchFor(u"zebra"_s);
    QVERIFY(!m_page->view().model().firstRelay().isValid());
    makeRelay();
    QCOMPARE(selected(), made());
    QVERIFY(m_page->view().model().indexOf(anOldRelay(1).id).isValid()); // the search is over
}

void TestOutboxPage::sendNowIsNotPutOffByQuietHours()
{
    const QTime local = now.toLocalTime().time();
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3 * 3600), false);
    makeRelay();
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(selected(), made());
    const auto isScheduled = [this] {
        const auto row = m_core->relays().row(made());
        return row && row->relay.scheduled;
    };
    QVERIFY(isScheduled());
    Q_EMIT m_page->view().detail().actions().sendNowAsked();
    QTRY_VERIFY(!isScheduled());
}

void TestOutboxPage::aNoCanBeTakenBackBeforeAnythingIsSent()
{
    const Relay asks = anAskingRelay(31);
    put({ asks });
    m_window->openEntry(u"outbox"_s);
    m_page->select(asks.id);
    const OutboxDetail &detail = m_page->view().detail();
    const auto kept = [this, &asks] { return m_core->relays().row(asks.id)->relay.state; };
    Q_EMIT m_page->view().notPublishedAsked(asks.id);
    QCOMPARE(detail.row()->relay.state, RelayState::Queued); // as it will be
    QTest::qWait(50);
    QCOMPARE(kept(), RelayState::AskPerson);
    QVERIFY(m_window->toast().undo());
    QCOMPARE(detail.row()->relay.state, RelayState::AskPerson);
    Q_EMIT m_page->view().notPublishedAsked(asks.id);
    m_window->toast().dismiss(); // as when its time is over
    QTRY_COMPARE(kept(), RelayState::Queued);
    QCOMPARE(detail.row()->relay.state, RelayState::Queued);
}

void TestOutboxPage::aNoThatIsOvertakenChangesNothing()
{
    const Relay asks = anAskingRelay(31);
    put({ asks });
    m_window->openEntry(u"outbox"_s);
    m_page->select(asks.id);
    Q_EMIT m_page->view().notPublishedAsked(asks.id);
    m_clock.advance(std::chrono::seconds(1));
    const auto seen = QCoro::waitFor(m_core->relays().confirmPublished(asks.id, {}));
    QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().detail));
    m_window->toast().dismiss();
    QTest::qWait(50);
    QCOMPARE(m_core->relays().row(asks.id)->relay.state, RelayState::Published);
    QCOMPARE(m_page->view().detail().row()->relay.state, RelayState::Published);
}

void TestOutboxPage::whatWasTooLongIsWrittenAnew()
{
    Relay refused = anOldRelay(31);
    refused.state = RelayState::Refused;
    refused.lastError = Error { ErrorCode::Rejected, {}, u"text-too-long"_s };
    put({ refused });
    m_window->openEntry(u"outbox"_s);
    m_page->select(refused.id);
    QSignalSpy rewrites(m_page, &OutboxPage::rewriteRequested);
    m_page->view().detail().actions().triggerMain();
    QCOMPARE(rewrites.size(), 1);
    QCOMPARE(rewrites.first().first().value<RelayId>(), refused.id);
    const auto draft = m_core->compose().draftAgain(refused.id);
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(draft->story, story);
    QCOMPARE(draft->text, refused.text);
    QCOMPARE(draft->accounts, QList<AccountId> { refused.account });
    // Other words that are kept for the story stay.
    Draft other;
    other.story = story;
    other.text = u"Begun since"_s;
    m_core->compose().save(other);
    const auto again = [this, &refused] { return *m_core->compose().draftAgain(refused.id); };
    QTRY_COMPARE(again().text, other.text);
    QCOMPARE(again().ownTexts.value(refused.account), refused.text);
    QVERIFY(again().accounts.contains(refused.account));
    other = again();
    other.ownTexts.insert(refused.account, u"Shorter"_s);
    m_core->compose().save(other);
    QTRY_COMPARE(again().ownTexts.value(refused.account), u"Shorter"_s); // begun: it stays
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/verifyok.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/composer/footwords.h"
#include "ui/jobs/jobfilter.h"
#include "ui/jobs/jobfoot.h"
#include "ui/jobs/jobspage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestJobsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void placesNarrowTheList();
    void noPlaceIsCutOnASmallScreen();
    void nothingOfTheJobIsCutOnASmallScreen();
    void aJobIsKeptForLater();
    void itsWordsAreTheComposersDraft();
    void itsWordsGrowWithTheTextSize();
    void itsWordsAreRelayedAsTheyStand();
    void wordsThatDoNotFitOpenTheComposerInstead();
    void nothingGoesOutWhereOneNetworkWaits();
    void anAccountThatIsSignedOutIsLeftOut();
    void withoutAnAccountThereIsNothingToRelayTo();
    void aClosedOpeningIsNotRelayed();
    void theFootSaysWhenToRelay();
    void theLineOfTheFootHasRoomInEveryWidth();
    void theChipSaysThatOneWorksHere();
    void theFactsStandInCellsOfOneWidth();
    void theStartIsAFactWhereItIsKnown();
    void contractAndLanguageNarrowTheList();
    void remoteNarrowsTheListOnceThereIsSome();
    void cCopiesALinkOfOnesOwnThatStays();
    void whereNoProgramOpensTheLinkIsOnTheClipboard();
    void theMenuKeyOpensTheJobsMenu();
    void theLinkIsToldOnceAndNobodyElse();
    void aMessageBeginsWithTheTitleAndTheLink();
    void whomOneToldIsReportedAndStaysHere();
    void whoTellsWithoutALinkIsReportedToo();
    void theListTellsChangesOneByOne();
    void everyControlHasAName();

private:
    static Story job(const QString &id, const QString &place);
    JobRelaying relaying();
    std::unique_ptr<JobsPage> pageWithWords(); //!< the first job is chosen
    static Button *relayButton(const QWidget &within);
    void putAccount(Account::State state);

    Theme m_theme;
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<JobsPage> m_page;
};

Story TestJobsPage::job(const QString &id, const QString &place)
{
    Story story = aRow(1).story;
    story.id.value = id;
    story.kind = StoryKind::Job;
    story.title = u"Technician in "_s + place;
    story.job = { place, u"Permanent"_s, u"Service"_s };
    story.expiry = now.addDays(20);
    return story;
}

void TestJobsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"https://relais.example"_s));
    const QList<Story> stories { job(u"a"_s, u"Esbjerg"_s), job(u"b"_s, u"Lyon"_s),
        aRow(9).story }; // the last is no job
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_page = std::make_unique<JobsPage>(m_theme,
        JobsPage::Services { m_core->queue(), m_core->feedback(), m_core->session(), m_clock });
    m_page->resize(1200, 800);
    m_page->show();
}

JobRelaying TestJobsPage::relaying()
{
    return { m_core->compose(), m_core->accounts(), m_core->relays(), m_core->settings() };
}

std::unique_ptr<JobsPage> TestJobsPage::pageWithWords()
{
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // nobody answers there
    auto page = std::make_unique<JobsPage>(m_theme,
        JobsPage::Services {
            m_core->queue(), m_core->feedback(), m_core->session(), m_clock, relaying() });
    page->resize(1200, 800);
    page->show();
    page->list().select({ u"a"_s });
    return page;
}

Button *TestJobsPage::relayButton(const QWidget &within)
{
    for (Button *button : within.findChildren<Button *>()) {
        if (button->text().startsWith(u"Relay to"_s))
            return button;
    }
    return nullptr;
}

void TestJobsPage::putAccount(Account::State state)
{
    Account account;
    account.id = { u"account-1"_s };
    account.network = Network::Bluesky;
    account.handle = u"@lea.example"_s;
    account.remoteId = u"did:plc:lea"_s;
    account.state = state;
    account.connectedAt = now;
    VERIFY_OK(QCoro::waitFor(m_core->store().write(
        [account](QSqlDatabase &db) { return AccountStore(db).put(account); })));
}

void TestJobsPage::cleanup()
{
    m_page.reset();
    m_core.reset();
}

void TestJobsPage::placesNarrowTheList()
{
    QCOMPARE(m_page->list().model().rowCount(), 2);
    QCOMPARE(m_page->subtitle(), u"2 open"_s);
    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (chip->text() == u"Lyon"_s)
            chip->click();
    }
    QCOMPARE(m_page->list().model().rowCount(), 1);
    QCOMPARE(m_page->list().selected().value, u"b"_s);
    m_page->search(u"zzz"_s);
    QCOMPARE(m_page->list().model().rowCount(), 0);
    QSignalSpy cleared(m_page.get(), &Page::searchCleared);
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Clear"_s && button->isVisible())
            button->click();
    }
    QCOMPARE(cleared.size(), 1);
}

void TestJobsPage::noPlaceIsCutOnASmallScreen()
{
    const QList<Story> more { job(u"c"_s, u"Saint-Germain-en-Laye"_s),
        job(u"d"_s, u"Newcastle upon Tyne"_s), job(u"e"_s, u"Frederikshavn"_s) };
    QVERIFY(QCoro::waitFor(
        m_core->store().write([more](QSqlDatabase &db) { return StoryStore(db).upsert(more); })));
    m_page->resize(900, 700);
    m_page->search({}); // reads the jobs anew
    int places = 0;
    QTRY_VERIFY(m_page->findChildren<Chip *>().size() >= 6);
    QTest::qWait(0); // laid out
    for (const Chip *chip : m_page->findChildren<Chip *>()) {
        if (!chip->isVisible())
            continue;
        ++places;
        QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
    }
    QVERIFY(places >= 6); // and All
}

void TestJobsPage::nothingOfTheJobIsCutOnASmallScreen()
{
    m_page->resize(912, 640);
    m_page->list().select({ u"a"_s });
    QTest::qWait(0); // laid out
    const auto *scroll = m_page->detail().findChild<QScrollArea *>();
    QVERIFY(scroll);
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

void TestJobsPage::aJobIsKeptForLater()
{
    m_page->list().select({ u"a"_s });
    const auto press = [this](const QString &text) {
        for (Button *button : m_page->detail().findChildren<Button *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    press(u"Save"_s);
    QTRY_VERIFY(m_core->queue().row({ u"a"_s })->saved);
    Q_EMIT m_core->queue().changed();
    press(u"Saved"_s);
    QTRY_VERIFY(!m_core->queue().row({ u"a"_s })->saved);
}

void TestJobsPage::itsWordsAreTheComposersDraft()
{
    Member member;
    member.id = { u"me"_s };
    member.name = u"Camille R."_s;
    QVERIFY(QCoro::waitFor(m_core->store().write(
        [member](QSqlDatabase &db) { return ProfileStore(db).setMember(member); })));
    const auto page = pageWithWords();
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    QVERIFY(words && words->isVisible());
    QSignalSpy asked(page.get(), &JobsPage::relayRequested);
    const QString own = u"Ask me anything, I know the people."_s;
    words->setPlainText(own);
    for (Button *button : page->detail().findChildren<Button *>()) {
        if (button->text() == u"Make it mine"_s)
            button->click();
    }
    QTRY_COMPARE(asked.size(), 1); // once they are kept
    QCOMPARE(m_core->compose().draftFor({ u"a"_s })->text, own);
}

void TestJobsPage::itsWordsGrowWithTheTextSize()
{
    const auto page = pageWithWords();
    const auto *words = page->detail().findChild<QPlainTextEdit *>();
    QVERIFY(words);
    const int lines = words->height() / m_theme.lineHeight(TextStyle::Editor);
    const auto back = qScopeGuard([this] { m_theme.setTextScale(1); });
    m_theme.setTextScale(1.5);
    QTRY_COMPARE(words->height(), lines * m_theme.lineHeight(TextStyle::Editor));
}

void TestJobsPage::itsWordsAreRelayedAsTheyStand()
{
    const auto page = pageWithWords();
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    Button *relay = relayButton(page->detail());
    QVERIFY(words && relay);
    QVERIFY(relay->isVisible());
    QCOMPARE(relay->text(), u"Relay to 1"_s); // the Wall
    QSignalSpy composer(page.get(), &JobsPage::relayRequested);
    QStringList said;
    connect(page.get(), &Page::undoOffered, page.get(),
        [&said](const UndoOffer &offer) { said.append(offer.text); });
    const QString own = u"Written at my company: come and build with us"_s;
    words->setPlainText(own);
    relay->click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().startsWith(u"1 relay"_s)); // as after the composer's button
    const auto rows = m_core->relays().rows();
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().relay.text, own);
    QCOMPARE(rows->first().relay.story.value, u"a"_s);
    QCOMPARE(composer.size(), 0);
    // The draft has become a relay: another would begin anew.
    QTRY_COMPARE(words->toPlainText(), job(u"a"_s, {}).captions.first().text);
    QVERIFY(!m_core->queue().row({ u"a"_s })->hasDraft);
}

void TestJobsPage::wordsThatDoNotFitOpenTheComposerInstead()
{
    const auto page = pageWithWords();
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    Button *relay = relayButton(page->detail());
    QVERIFY(words && relay);
    QSignalSpy composer(page.get(), &JobsPage::relayRequested);
    const QString own = u"Nobody learns here where I work"_s; // which the story asks for
    words->setPlainText(own);
    QVERIFY(relay->isEnabled());
    relay->click();
    QTRY_COMPARE(composer.size(), 1);
    QCOMPARE(composer.first().first().value<StoryId>().value, u"a"_s);
    QCOMPARE(m_core->compose().draftFor({ u"a"_s })->text, own); // the composer has them
    QCOMPARE(m_core->relays().rows()->size(), 0);
    // Put right, they go.
    words->setPlainText(own + u", but it is my company"_s);
    relay->click();
    QTRY_COMPARE(m_core->relays().rows()->size(), 1);
    QCOMPARE(composer.size(), 1);
}

void TestJobsPage::nothingGoesOutWhereOneNetworkWaits()
{
    putAccount(Account::State::Connected);
    const auto page = pageWithWords();
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    Button *relay = relayButton(page->detail());
    QVERIFY(words && relay);
    QCOMPARE(relay->text(), u"Relay to 2"_s);
    QSignalSpy composer(page.get(), &JobsPage::relayRequested);
    words->setPlainText(u"My company "_s + u"builds a crew. "_s.repeated(25)); // 300 on Bluesky
    relay->click();
    QTRY_COMPARE(composer.size(), 1);
    QCOMPARE(m_core->relays().rows()->size(), 0); // on the Wall neither
}

void TestJobsPage::anAccountThatIsSignedOutIsLeftOut()
{
    putAccount(Account::State::Connected);
    auto draft = m_core->compose().draftFor({ u"a"_s });
    VERIFY_OK(draft);
    QCOMPARE(draft->accounts.size(), 2);
    m_core->compose().save(*draft);
    QTRY_VERIFY(m_core->queue().row({ u"a"_s })->hasDraft);
    const auto page = pageWithWords();
    Button *relay = relayButton(page->detail());
    QVERIFY(relay);
    QCOMPARE(relay->text(), u"Relay to 2"_s);
    putAccount(Account::State::SignInAgain);
    Q_EMIT m_core->accounts().changed();
    QCOMPARE(relay->text(), u"Relay to 1"_s); // as the composer has it
}

void TestJobsPage::withoutAnAccountThereIsNothingToRelayTo()
{
    auto draft = m_core->compose().draftFor({ u"a"_s });
    VERIFY_OK(draft);
    draft->accounts.clear();
    m_core->compose().save(*draft);
    QTRY_VERIFY(m_core->queue().row({ u"a"_s })->hasDraft);
    const auto page = pageWithWords();
    const Button *relay = relayButton(page->detail());
    QVERIFY(relay);
    QVERIFY(relay->isHidden());
    draft->accounts.append(implicitAccount(Network::Wall)); // chosen in the composer
    m_core->compose().save(*draft);
    QTRY_VERIFY(relay->isVisible());
}

void TestJobsPage::aClosedOpeningIsNotRelayed()
{
    const JobRelaying services = relaying();
    JobDetail detail(m_theme, &services);
    auto row = m_core->queue().row({ u"a"_s });
    VERIFY_OK(row);
    detail.setJob(*row, {}, now);
    const Button *relay = relayButton(detail);
    QVERIFY(relay && relay->isEnabled());
    row->story.state = StoryState::Withdrawn;
    detail.setJob(*row, {}, now);
    QVERIFY(!relay->isEnabled());
    QVERIFY(!relay->toolTip().isEmpty()); // says why
}

void TestJobsPage::theFootSaysWhenToRelay()
{
    const auto page = pageWithWords();
    const RelayTimes times(m_core->relays(), m_core->settings(), m_clock);
    const auto shown = [&page](const QString &text) {
        const auto labels = page->detail().findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const TextLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    };
    const auto row = m_core->queue().row({ u"a"_s });
    VERIFY_OK(row);
    // What the composer says.
    const QString composers = FootWords::line({}, times.planFor(row->story)).text;
    QVERIFY(!composers.isEmpty());
    QVERIFY(shown(composers));
    m_core->settings().setQuietNow(true);
    QTRY_VERIFY(shown(u"Quiet until you say so"_s));
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    words->clear();
    QVERIFY(shown(u"Write a text"_s)); // what is wrong comes first
}

void TestJobsPage::theLineOfTheFootHasRoomInEveryWidth()
{
    JobFoot foot(m_theme, false);
    foot.setLive(true);
    const auto *line = foot.findChild<TextLabel *>();
    const auto *button = foot.findChild<Button *>();
    QVERIFY(line && button);
    foot.resize(640, 120);
    foot.show();
    QTRY_VERIFY(line->geometry().right() < button->x()); // beside it
    foot.resize(260, 120);
    QTRY_VERIFY(line->geometry().bottom() < button->y()); // above it
    QVERIFY(line->width() >= 150);
}

void TestJobsPage::theChipSaysThatOneWorksHere()
{
    const auto page = pageWithWords();
    auto *words = page->detail().findChild<QPlainTextEdit *>();
    const Tag *chip = nullptr;
    for (const Tag *tag : page->detail().findChildren<Tag *>()) {
        if (tag->text() == u"Says you work here"_s)
            chip = tag;
    }
    QVERIFY(words && chip);
    words->setPlainText(u"Come to my company"_s);
    QVERIFY(!chip->isHidden());
    words->setPlainText(u"Come to them"_s);
    QVERIFY(chip->isHidden());
}

void TestJobsPage::theFactsStandInCellsOfOneWidth()
{
    m_page->list().select({ u"a"_s });
    QTest::qWait(0); // laid out
    QList<int> widths;
    for (const TextLabel *label : m_page->detail().findChildren<TextLabel *>()) {
        if (QStringList { u"Place"_s, u"Contract"_s, u"Team"_s, u"Language"_s }.contains(
                label->text()))
            widths.append(label->width());
    }
    QCOMPARE(widths.size(), 4);
    const auto [least, most] = std::minmax_element(widths.cbegin(), widths.cend());
    QVERIFY(*most - *least <= 1);
}

void TestJobsPage::theStartIsAFactWhereItIsKnown()
{
    const auto says = [this](const QString &text) {
        const auto labels = m_page->detail().findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const TextLabel *label) { return label->text() == text; });
    };
    m_page->list().select({ u"a"_s });
    QTRY_VERIFY(says(u"Language"_s));
    QVERIFY(!says(u"Start"_s));
    Story begins = job(u"c"_s, u"Nantes"_s);
    begins.job.start = u"February"_s;
    VERIFY_OK(QCoro::waitFor(m_core->store().write(
        [begins](QSqlDatabase &db) { return StoryStore(db).upsert({ begins }); })));
    m_page->search({}); // reads the jobs anew
    QTRY_COMPARE(m_page->list().model().rowCount(), 3);
    m_page->list().select({ u"c"_s });
    QTRY_VERIFY(says(u"February"_s));
    QVERIFY(says(u"Start"_s) && !says(u"Language"_s));
}

void TestJobsPage::contractAndLanguageNarrowTheList()
{
    auto *filter = m_page->findChild<JobFilter *>();
    QVERIFY(!filter->isVisible()); // nothing to choose from
    Story other = job(u"c"_s, u"Lyon"_s);
    other.job.contract = u"Apprenticeship"_s;
    other.language = u"fr"_s;
    const auto written = QCoro::waitFor(m_core->store().write(
        [other](QSqlDatabase &db) { return StoryStore(db).upsert({ other }); }));
    QVERIFY(written.has_value());
    Q_EMIT m_core->queue().changed();
    QTRY_COMPARE(m_page->list().model().rowCount(), 3);
    QVERIFY(filter->isVisible());
    const auto choose = [&](const QString &text) {
        filter->openMenu();
        auto *menu = filter->findChild<QMenu *>(u"jobFilterMenu"_s);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(u"Apprenticeship"_s);
    QCOMPARE(m_page->list().model().rowCount(), 1);
    QCOMPARE(m_page->list().selected().value, u"c"_s);
    choose(Format::languageLabel(u"en"_s)); // none of both
    QCOMPARE(m_page->list().model().rowCount(), 0);
    choose(u"Any contract"_s);
    QCOMPARE(m_page->list().model().rowCount(), 2);
    choose(u"All languages"_s);
    QCOMPARE(m_page->list().model().rowCount(), 3);
}

void TestJobsPage::remoteNarrowsTheListOnceThereIsSome()
{
    auto *filter = m_page->findChild<JobFilter *>();
    const auto choose = [&] {
        filter->openMenu();
        auto *menu = filter->findChild<QMenu *>(u"jobFilterMenu"_s);
        bool offered = false;
        for (QAction *action : menu->actions()) {
            if (action->text() != u"Remote"_s)
                continue;
            action->trigger();
            offered = true;
        }
        delete menu;
        return offered;
    };
    const auto bring = [&](bool remote) {
        Story other = job(u"c"_s, u"Lyon"_s);
        other.job.remote = remote;
        const auto written = QCoro::waitFor(m_core->store().write(
            [other](QSqlDatabase &db) { return StoryStore(db).upsert({ other }); }));
        QVERIFY(written.has_value());
        Q_EMIT m_core->queue().changed();
    };
    QVERIFY(!choose());
    bring(true);
    QTRY_VERIFY(filter->isVisible());
    QCOMPARE(m_page->list().model().rowCount(), 3);
    QVERIFY(choose());
    QCOMPARE(m_page->list().model().rowCount(), 1);
    QCOMPARE(m_page->list().selected().value, u"c"_s);
    QVERIFY(choose());
    QCOMPARE(m_page->list().model().rowCount(), 3);
    QVERIFY(choose());
    bring(false); // none is left: the list does not stay empty
    QTRY_COMPARE(m_page->list().model().rowCount(), 3);
    QVERIFY(!filter->isVisible());
}

void TestJobsPage::cCopiesALinkOfOnesOwnThatStays()
{
    m_page->list().select({ u"a"_s });
    QTest::keyClick(&m_page->list(), Qt::Key_C);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://relais.example/r/"_s));
    const QString link = QGuiApplication::clipboard()->text();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&m_page->list(), Qt::Key_C);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), link);
}

void TestJobsPage::whereNoProgramOpensTheLinkIsOnTheClipboard()
{
    m_page->list().select({ u"a"_s });
    const auto link = QCoro::waitFor(m_core->feedback().referralLink({ u"a"_s }));
    QVERIFY(link);
    QGuiApplication::clipboard()->clear();
    Q_EMIT m_page->findChild<JobDetail *>()->wayAsked(JobDetail::Way::Email); // nothing is here
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), link->toString(QUrl::FullyEncoded));
    const auto banners = m_page->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const Banner *banner) {
        return banner->isVisible() && banner->accessibleName().contains(u"on the clipboard"_s);
    }));
}

void TestJobsPage::theMenuKeyOpensTheJobsMenu()
{
    m_page->list().select({ u"b"_s });
    // Where Qt puts it: in the middle of the current row.
    const QPoint at = m_page->list().visualRect(m_page->list().currentIndex()).center();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, at, m_page->list().mapToGlobal(at));
    QApplication::sendEvent(&m_page->list(), &key);
    auto *menu = m_page->findChild<QMenu *>(u"jobMenu"_s);
    QVERIFY(menu);
    QSignalSpy asked(m_page.get(), &JobsPage::relayRequested);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Make it mine"_s)
            action->trigger();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<StoryId>().value, u"b"_s);
    menu->close();
}

void TestJobsPage::theLinkIsToldOnceAndNobodyElse()
{
    const auto first = QCoro::waitFor(m_core->feedback().referralLink({ u"a"_s }));
    const auto again = QCoro::waitFor(m_core->feedback().referralLink({ u"a"_s }));
    QVERIFY(first && again && *first == *again);
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->size(), 1);
    QCOMPARE(pushes->first().kind, u"referral"_s);
    QCOMPARE(pushes->first().body.keys(), QStringList({ u"code"_s, u"story"_s }));
}

void TestJobsPage::aMessageBeginsWithTheTitleAndTheLink()
{
    Story story = job(u"a"_s, u"Esbjerg"_s);
    story.title = u"Weld & build, 100 %"_s;
    const QUrl link(u"https://relais.example/r/h2Vd6"_s);
    const QUrl mail = JobDetail::pageFor(JobDetail::Way::Email, story, link);
    QCOMPARE(mail.scheme(), u"mailto"_s);
    const QUrlQuery query(mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), story.title);
    QVERIFY(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).contains(link.toString()));
    const QUrl chat = JobDetail::pageFor(JobDetail::Way::WhatsApp, story, link);
    QCOMPARE(chat.host(), u"wa.me"_s);
    QVERIFY(
        QUrlQuery(chat).queryItemValue(u"text"_s, QUrl::FullyDecoded).contains(link.toString()));
}

void TestJobsPage::whomOneToldIsReportedAndStaysHere()
{
    m_page->list().select({ u"a"_s });
    QVERIFY(QCoro::waitFor(m_core->feedback().referralLink({ u"a"_s })));
    m_page->findChild<QSpinBox *>()->setValue(2);
    QTRY_COMPARE(m_core->feedback().figures({ u"a"_s })->told, 2);
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->size(), 1); // only that there is a link
}

void TestJobsPage::whoTellsWithoutALinkIsReportedToo()
{
    m_page->list().select({ u"a"_s });
    auto *told = m_page->findChild<QSpinBox *>();
    told->setValue(3); // over a coffee
    QTRY_COMPARE(m_core->feedback().figures({ u"a"_s })->told, 3);
    QCOMPARE(told->value(), 3);
    QVERIFY(m_core->feedback().figures({ u"a"_s })->link.isEmpty());
    QVERIFY(QCoro::waitFor(m_core->feedback().referralLink({ u"a"_s })));
    QCOMPARE(m_core->feedback().figures({ u"a"_s })->told, 3); // a link that is made later
    m_page->list().select({ u"b"_s });
    QTRY_COMPARE(told->value(), 0);
    m_page->list().select({ u"a"_s });
    QTRY_COMPARE(told->value(), 3);
}

void TestJobsPage::theListTellsChangesOneByOne()
{
    JobModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](const QString &id, const QString &left = {}) {
        JobRow row;
        row.id.value = id;
        row.left = left;
        return row;
    };
    model.setRows({ row(u"a"_s), row(u"b"_s) });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({ row(u"a"_s), row(u"b"_s, u"3 days left"_s) });
    QCOMPARE(changed.size(), 1);
    model.setRows({ row(u"b"_s), row(u"c"_s) });
    QCOMPARE(model.rowCount(), 2);
    const JobRowLayout layout = layoutJobRow(QRect(0, 0, 520, 90), 60, 70, 20, 16);
    QVERIFY(layout.title.right() < layout.mark.left());
    QVERIFY(layout.contract.right() < layout.facts.left());
    QVERIFY(layout.card.contains(layout.facts) && layout.card.contains(layout.place));
    // Twice the text.
    const JobRowLayout large = layoutJobRow(QRect(0, 0, 520, jobRowHeight(40, 32)), 60, 70, 40, 32);
    QVERIFY(large.contract.height() >= 32 && large.mark.height() >= 32);
    QVERIFY(large.card.contains(large.contract));
}

void TestJobsPage::everyControlHasAName()
{
    VERIFY_NAMED(m_page.get());
}

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/recognition.h"
#include "core/services/community/recognitionservice.h"
#include "core/settings/settings.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/desktop/notifier.h"
#include "ui/recognition/nominationmodel.h"
#include "ui/recognition/recognitionpage.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestRecognitionPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void withoutANominationItSaysWhereTheyComeFrom();
    void offlineTheNominationsAreShownAndWhatNeedsTheServerSaysSo();
    void nominationsThatCannotBeReadAreTriedAgain();
    void whomOneReadsOfStaysWhenOthersAreNominated();
    void whoIsChosenIsAskedOnceWhetherOthersMaySeeIt();

private:
    void openPage();
    void answerNominations(const QList<Nomination> &nominations);
    static Nomination ofLea();

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<RecognitionPage> m_page;
};

void TestRecognitionPage::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Manager });
    m_server->answer("GET", Api::Routes::leaderboardRules(), Api::leaderboardVersionsResponse({}));
    QVERIFY(m_server->open());
}

void TestRecognitionPage::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestRecognitionPage::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<RecognitionPage>(m_theme, core.recognition(), core.reach(), true);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->opened();
}

void TestRecognitionPage::answerNominations(const QList<Nomination> &nominations)
{
    m_server->answer("GET", Api::Routes::nominations(), Api::nominationsResponse(nominations));
}

Nomination TestRecognitionPage::ofLea()
{
    Nomination lea;
    lea.id = { u"0190163d-8694-739b-aea5-0000000000e1"_s };
    lea.month = u"2026-11"_s;
    lea.giver = { u"0190163d-8694-739b-aea5-000000000002"_s };
    lea.giverName = u"Mads Kjær"_s;
    lea.receiver = { u"0190163d-8694-739b-aea5-000000000003"_s };
    lea.receiverName = u"Léa Martin"_s;
    lea.post = u"0190163d-8694-739b-aea5-00000000000a"_s;
    lea.title = u"The last burner is off"_s;
    lea.reason = u"She explained it so that my children understood it"_s;
    lea.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return lea;
}

void TestRecognitionPage::withoutANominationItSaysWhereTheyComeFrom()
{
    answerNominations({});
    openPage();
    QVERIFY(!shows(*m_page, u"Nobody was nominated"_s));
    QTRY_VERIFY(shows(*m_page, u"Nobody was nominated in this month"_s));
    QVERIFY(shows(*m_page, u"Members nominate a colleague from a post on the Wall"_s));
}

void TestRecognitionPage::offlineTheNominationsAreShownAndWhatNeedsTheServerSaysSo()
{
    answerNominations({ ofLea() });
    openPage();
    QTRY_VERIFY(shows(*m_page, u"Léa Martin"_s));
    m_server->goOffline();
    QVERIFY(shows(*m_page, u"Léa Martin"_s));
    QVERIFY(m_page->findChild<QListView *>()->isVisible());
    QVERIFY(shows(*m_page, u"No connection"_s));
    for (const QString &act : { u"Recognise"_s, u"Publish these rules"_s, u"What would change"_s })
        QVERIFY2(isOffWithReason(buttonOf(*m_page, act)), qPrintable(act));
    QVERIFY(isOffWithReason(m_page->findChild<QComboBox *>())); // another month must be asked for
    m_server->comeBack();
    QTRY_VERIFY(!shows(*m_page, u"No connection"_s));
    QVERIFY(buttonOf(*m_page, u"Recognise"_s)->isEnabled());
}

void TestRecognitionPage::nominationsThatCannotBeReadAreTriedAgain()
{
    m_server->answer("GET", Api::Routes::nominations(), QJsonObject(), 500);
    openPage();
    QTRY_VERIFY(shows(*m_page, u"This could not be read"_s));
    answerNominations({ ofLea() });
    QVERIFY(buttonOf(*m_page, u"Try again"_s));
    buttonOf(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(shows(*m_page, u"Léa Martin"_s));
}

void TestRecognitionPage::whomOneReadsOfStaysWhenOthersAreNominated()
{
    Nomination noor = ofLea();
    noor.id = { u"0190163d-8694-739b-aea5-0000000000e2"_s };
    noor.receiver = { u"0190163d-8694-739b-aea5-000000000004"_s };
    noor.receiverName = u"Noor Haddad"_s;
    answerNominations({ ofLea(), noor });
    openPage();
    auto *list = m_page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(shows(*m_page, u"Noor Haddad"_s));
    Nomination third = ofLea();
    third.id = { u"0190163d-8694-739b-aea5-0000000000e3"_s };
    answerNominations({ third, ofLea(), noor });
    m_page->opened();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(shows(*m_page, u"Noor Haddad"_s)); // the button is about whom one reads of
}

void TestRecognitionPage::whoIsChosenIsAskedOnceWhetherOthersMaySeeIt()
{
    ClientCore &core = m_server->core();
    Nomination mine = ofLea();
    mine.receiver = core.session().member().id;
    mine.chosen = true;
    Nomination shown = mine;
    shown.id = { u"0190163d-8694-739b-aea5-0000000000e2"_s };
    shown.shown = true;
    m_server->answer("GET", Api::Routes::recognitions(),
        Api::nominationsResponse({ mine, shown, ofLea() })); // the last is somebody else's
    core.settings().setQuiet(false, {}, {}, false);
    const SystemClock clock;
    Notifier::Services services { core.queue(), core.relays(), core.sync(), core.settings(),
        clock };
    services.recognition = &core.recognition();
    QList<Notice> notices;
    const auto keep = [&notices](const Notice &notice) { notices.append(notice); };
    {
        Notifier notifier(services, [] { return false; });
        connect(&notifier, &Notifier::told, this, keep);
        const auto refreshed = QCoro::waitFor(core.recognition().refreshWaiting());
        QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().detail));
        QCOMPARE(core.recognition().waiting(), QList<Nomination> { mine });
        notifier.check();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.constFirst().text.contains(mine.reason));
        QSignalSpy asked(&notifier, &Notifier::pageRequested);
        notifier.act(notices.constFirst().key, u"show"_s);
        QCOMPARE(asked.constLast().constFirst().toString(), u"wall"_s);
    }
    bool lookedAt = true; // another start
    Notifier notifier(services, [&lookedAt] { return lookedAt; });
    connect(&notifier, &Notifier::told, this, keep);
    lookedAt = false;
    notifier.check();
    QCOMPARE(notices.size(), 1);
}

QTEST_MAIN(TestRecognitionPage)
#include "tst_recognitionpage.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planning.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignlist.h"
#include "ui/campaigns/campaignpanel.h"
#include "ui/campaigns/campaignspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestCampaignsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void withoutACampaignItSaysWhatToDoFirst();
    void offlineWhatIsKeptIsShownAndWhatNeedsTheServerSaysSo();
    void figuresThatCannotBeReadAreTriedAgain();
    void f2ChangesTheOpenOneAndControlNMakesOne();
    void whatSomebodyElseChangedMeanwhileIsNotReplacedUnseen();

private:
    void openPage();

    const SystemClock m_clock;
    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<CampaignsPage> m_page;
};

void TestCampaignsPage::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Editor });
    m_server->answer("GET", Api::Routes::campaignFigures(), Api::campaignFiguresResponse({}));
    QVERIFY(m_server->open());
}

void TestCampaignsPage::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestCampaignsPage::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<CampaignsPage>(m_theme, core.planning(), core.curation(), m_clock);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->opened();
}

void TestCampaignsPage::withoutACampaignItSaysWhatToDoFirst()
{
    openPage();
    QTRY_VERIFY(shows(*m_page, u"No campaign yet"_s));
    QVERIFY(buttonOf(*m_page, u"New campaign"_s));
}

void TestCampaignsPage::offlineWhatIsKeptIsShownAndWhatNeedsTheServerSaysSo()
{
    openPage();
    QTRY_VERIFY(buttonOf(*m_page, u"New campaign"_s));
    m_server->goOffline();
    QVERIFY(shows(*m_page, u"No connection"_s));
    QVERIFY(shows(*m_page, u"No campaign yet"_s));
    QVERIFY(!buttonOf(*m_page, u"New campaign"_s)); // the bar's is off and says why
    QVERIFY(isOffWithReason(m_page->headEnd()));
    m_server->comeBack();
    QTRY_VERIFY(!shows(*m_page, u"No connection"_s));
    QVERIFY(buttonOf(*m_page, u"New campaign"_s));
    QVERIFY(m_page->headEnd()->isEnabled());
}

void TestCampaignsPage::figuresThatCannotBeReadAreTriedAgain()
{
    m_server->answer("GET", Api::Routes::campaignFigures(), QJsonObject(), 500);
    openPage();
    QTRY_VERIFY(shows(*m_page, u"This could not be read"_s));
    QVERIFY(shows(*m_page, u"No campaign yet"_s)); // that is known here
    m_server->answer("GET", Api::Routes::campaignFigures(), Api::campaignFiguresResponse({}));
    QVERIFY(buttonOf(*m_page, u"Try again"_s));
    buttonOf(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(!shows(*m_page, u"This could not be read"_s));
}

void TestCampaignsPage::f2ChangesTheOpenOneAndControlNMakesOne()
{
    m_server->sync(); // before it is kept: a first sync brings everything anew
    Campaign autumn;
    autumn.id = { u"0190163d-8694-739b-aea5-000000000c01"_s };
    autumn.name = u"Autumn"_s;
    const auto kept = QCoro::waitFor(m_server->core().store().write(
        [autumn](QSqlDatabase &db) { return OrganizationStore(db).upsertCampaigns({ autumn }); }));
    QVERIFY(kept.has_value());
    openPage();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    m_page->list().setOpen(autumn.id);
    QTRY_VERIFY(m_page->headEnd()->isEnabled());
    const auto *form = m_page->findChild<CampaignForm *>();
    QVERIFY(form && !form->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_F2);
    QVERIFY(form->isVisible());
    QVERIFY(m_page->goBack());
    QVERIFY(!form->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form->isVisible());
}

void TestCampaignsPage::whatSomebodyElseChangedMeanwhileIsNotReplacedUnseen()
{
    m_server->sync(); // before it is kept: a first sync brings everything anew
    Campaign autumn;
    autumn.id = { u"0190163d-8694-739b-aea5-000000000c01"_s };
    autumn.name = u"Autumn"_s;
    const auto keep = [this](const Campaign &campaign) {
        return QCoro::waitFor(m_server->core().store().write([campaign](QSqlDatabase &db) {
            return OrganizationStore(db).upsertCampaigns({ campaign });
        })).has_value();
    };
    QVERIFY(keep(autumn));
    openPage();
    m_page->list().setOpen(autumn.id);
    Q_EMIT m_page->panel().editAsked();
    const auto *form = m_page->findChild<CampaignForm *>();
    QVERIFY(form && form->isVisible());
    QLineEdit *name = nullptr;
    for (QLineEdit *one : form->findChildren<QLineEdit *>()) {
        if (one->text() == autumn.name)
            name = one;
    }
    QVERIFY(name);
    name->setText(u"Autumn without gas"_s);
    Campaign theirs = autumn;
    theirs.goal = u"Half of the workshops"_s;
    QVERIFY(keep(theirs));
    m_page->opened(); // reads anew
    const QString path = Api::Routes::campaign(autumn.id);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(shows(*m_page, u"It was changed meanwhile"_s));
    QCOMPARE(name->text(), u"Autumn without gas"_s);
    QTest::qWait(50);
    QVERIFY(m_server->asked("PUT", path).isEmpty());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_server->asked("PUT", path).size(), 1);
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"

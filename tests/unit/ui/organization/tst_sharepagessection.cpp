// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/sharepages.h"
#include "core/services/curation/planningservice.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/organization/sharepagessection.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The switch with which an admin gives every story a public page.
class TestSharePagesSection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void theSwitchStandsAsTheServerHasIt();
    void switchingAsksTheServerAndSaysWhatIsSoNow();
    void aRefusedSwitchGoesBackAndSaysWhy();
    void offlineItCannotBeChangedAndTheReasonIsSaid();
    void everyControlHasAName();

private:
    void answerReading(bool everyStory);
    void open();
    QCheckBox *box() const { return m_section->findChild<QCheckBox *>(); }

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<SharePagesSection> m_section;
};

void TestSharePagesSection::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Admin });
    QVERIFY(m_server->open());
}

void TestSharePagesSection::cleanup()
{
    m_section.reset();
    m_server.reset();
}

void TestSharePagesSection::answerReading(bool everyStory)
{
    m_server->answer("GET", Api::Routes::sharePages(), Api::sharePagesJson(everyStory));
}

void TestSharePagesSection::open()
{
    m_section = std::make_unique<SharePagesSection>(m_theme, m_server->core().planning());
    QVERIFY(!box()->isEnabled()); // nobody knows yet how it is
    m_section->show();
    QTRY_VERIFY(box()->isEnabled());
}

void TestSharePagesSection::theSwitchStandsAsTheServerHasIt()
{
    answerReading(true);
    open();
    QVERIFY(box()->isChecked());
}

void TestSharePagesSection::switchingAsksTheServerAndSaysWhatIsSoNow()
{
    answerReading(false);
    open();
    QVERIFY(!box()->isChecked());
    m_server->answer("PUT", Api::Routes::sharePages(), Api::sharePagesJson(true));
    answerReading(true);
    box()->click();
    QTRY_VERIFY(shows(*m_section, u"Every story for everyone has a public page now"_s));
    QVERIFY(box()->isChecked());
    const auto asked = m_server->asked("PUT", Api::Routes::sharePages());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(asked.first().body).object(), Api::sharePagesJson(true));
}

void TestSharePagesSection::aRefusedSwitchGoesBackAndSaysWhy()
{
    answerReading(false);
    open();
    m_server->answer("PUT", Api::Routes::sharePages(), QJsonObject(), 500);
    box()->click();
    QTRY_VERIFY(shows(*m_section, u"has a fault of its own"_s));
    QVERIFY(!m_server->asked("PUT", Api::Routes::sharePages()).isEmpty());
    QVERIFY(!box()->isChecked());
    QVERIFY(!shows(*m_section, u"Every story for everyone has a public page now"_s));
}

void TestSharePagesSection::offlineItCannotBeChangedAndTheReasonIsSaid()
{
    answerReading(true);
    open();
    m_server->goOffline();
    QTRY_VERIFY(isOffWithReason(box()));
    QVERIFY(box()->isChecked());
    m_server->comeBack();
    QTRY_VERIFY(box()->isEnabled());
}

void TestSharePagesSection::everyControlHasAName()
{
    answerReading(false);
    open();
    VERIFY_NAMED(m_section.get());
}

QTEST_MAIN(TestSharePagesSection)
#include "tst_sharepagessection.moc"

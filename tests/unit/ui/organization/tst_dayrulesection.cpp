// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/dayrule.h"
#include "core/services/curation/planningservice.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/organization/dayrulesection.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The rule by which the calendar says that a day has too many stories.
class TestDayRuleSection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void itStandsAsTheServerHasItAndIsSavedOnceChanged();
    void offlineItCannotBeChangedAndTheReasonIsSaid();
    void everyControlHasAName();

private:
    void open();
    QSpinBox *most() const { return m_section->findChild<QSpinBox *>(); }
    QAbstractButton *save() const { return buttonOf(*m_section, u"Save"_s); }

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<DayRuleSection> m_section;
};

void TestDayRuleSection::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Admin });
    QVERIFY(m_server->open());
    m_server->answer("GET", Api::Routes::dayRule(), Api::dayRuleJson(3));
}

void TestDayRuleSection::cleanup()
{
    m_section.reset();
    m_server.reset();
}

void TestDayRuleSection::open()
{
    m_section = std::make_unique<DayRuleSection>(m_theme, m_server->core().planning());
    QVERIFY(!most()->isEnabled()); // nobody knows yet how it is
    m_section->show();
    QTRY_VERIFY(most()->isEnabled());
}

void TestDayRuleSection::itStandsAsTheServerHasItAndIsSavedOnceChanged()
{
    open();
    QCOMPARE(most()->value(), 3);
    QVERIFY(save() && !save()->isEnabled()); // there is nothing to save
    m_server->answer("PUT", Api::Routes::dayRule(), Api::dayRuleJson(5));
    m_server->answer("GET", Api::Routes::dayRule(), Api::dayRuleJson(5));
    most()->setValue(5);
    QVERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(!save()->isEnabled());
    const auto asked = m_server->asked("PUT", Api::Routes::dayRule());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(asked.first().body).object(), Api::dayRuleJson(5));
}

void TestDayRuleSection::offlineItCannotBeChangedAndTheReasonIsSaid()
{
    open();
    m_server->goOffline();
    QTRY_VERIFY(isOffWithReason(most()));
    m_server->comeBack();
    QTRY_VERIFY(most()->isEnabled());
}

void TestDayRuleSection::everyControlHasAName()
{
    open();
    VERIFY_NAMED(m_section.get());
}

QTEST_MAIN(TestDayRuleSection)
#include "tst_dayrulesection.moc"

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/digestoptions.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestDigestOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void itIsOffUntilThePersonAsksForIt();
    void theDayIsChosenOnceItIsOn();
    void whereNothingIsOfferedItSaysSo();
    void whatCouldNotBeToldIsSaid();
    void everyControlHasAName();

private:
    Theme m_theme;
};

static QCheckBox *onOf(const DigestOptions &options)
{
    return options.findChild<QCheckBox *>(u"digest"_s);
}

static QComboBox *dayOf(const DigestOptions &options)
{
    return options.findChild<QComboBox *>(u"digestDay"_s);
}

void TestDigestOptions::itIsOffUntilThePersonAsksForIt()
{
    DigestOptions options(m_theme);
    QVERIFY(!onOf(options)->isEnabled()); // nothing is known yet
    options.setState({ {}, true });
    QVERIFY(onOf(options)->isEnabled());
    QVERIFY(!onOf(options)->isChecked());
    QSignalSpy chosen(&options, &DigestOptions::chosen);
    onOf(options)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst(), (QVariantList { true, 1 }));
}

void TestDigestOptions::theDayIsChosenOnceItIsOn()
{
    DigestOptions options(m_theme);
    options.setAddress(u"lea@norvane.example"_s);
    DigestState state { {}, true };
    options.setState(state);
    QVERIFY(!dayOf(options)->isEnabled());
    state.choice.on = true;
    state.choice.day = 3;
    QSignalSpy chosen(&options, &DigestOptions::chosen);
    options.setState(state);
    QVERIFY(chosen.isEmpty()); // what is told is not what the person did
    QVERIFY(dayOf(options)->isEnabled());
    QCOMPARE(dayOf(options)->currentData().toInt(), 3);
    QVERIFY(onOf(options)->accessibleDescription().contains(u"lea@norvane.example"_s));
    dayOf(options)->setCurrentIndex(4);
    Q_EMIT dayOf(options)->activated(4);
    QCOMPARE(chosen.constLast(), (QVariantList { true, 5 }));
}

void TestDigestOptions::whereNothingIsOfferedItSaysSo()
{
    DigestOptions options(m_theme);
    options.setState({});
    QVERIFY(!onOf(options)->isEnabled());
    QVERIFY(onOf(options)->accessibleDescription().contains(u"company"_s));
    DigestState still; // asked for before the company took it away: it can be ended
    still.choice.on = true;
    options.setState(still);
    QVERIFY(onOf(options)->isEnabled());
}

void TestDigestOptions::whatCouldNotBeToldIsSaid()
{
    DigestOptions options(m_theme);
    options.setState({ {}, true });
    options.setProblem(u"relais.norvane.example does not answer."_s);
    QVERIFY(!onOf(options)->isEnabled());
    QCOMPARE(onOf(options)->accessibleDescription(), u"relais.norvane.example does not answer."_s);
}

void TestDigestOptions::everyControlHasAName()
{
    DigestOptions options(m_theme);
    QVERIFY(!onOf(options)->text().isEmpty());
    QVERIFY(!dayOf(options)->accessibleName().isEmpty());
    QCOMPARE(dayOf(options)->count(), 7);
}

QTEST_MAIN(TestDigestOptions)
#include "tst_digestoptions.moc"

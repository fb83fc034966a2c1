// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/digest.h"
#include "core/services/digestservice.h"
#include "core/services/signin/deviceservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/settings/devicessection.h"
#include "ui/settings/digestbinder.h"
#include "ui/settings/digestoptions.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! How the parts of one's own settings stand with the server.
class TestSettingsStates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup() { m_server.reset(); }
    void offlineTheDevicesAreShownAndWhatNeedsTheServerSaysSo();
    void devicesThatAreLongInComingCanBeLeft();
    void offlineTheDigestIsShownAndWhatNeedsTheServerSaysSo();

private:
    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
};

void TestSettingsStates::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> {});
    QVERIFY(m_server->open());
}

void TestSettingsStates::offlineTheDevicesAreShownAndWhatNeedsTheServerSaysSo()
{
    Api::Device phone;
    phone.id = { u"0190163d-8694-739b-aea5-0000000000d2"_s };
    phone.name = u"Phone"_s;
    phone.signedInAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    phone.usedAt = phone.signedInAt;
    m_server->answer("GET", Api::Routes::devices(), Api::devicesResponse({ phone }));
    ClientCore &core = m_server->core();
    DevicesSection section(m_theme, core.devices(), core.session(), core.reach());
    section.resize(800, 600);
    section.show();
    QTRY_VERIFY(shows(section, u"Phone"_s));
    m_server->goOffline();
    QVERIFY(shows(section, u"Phone"_s));
    QVERIFY(shows(section, u"No connection"_s));
    for (const QString &act : { u"Sign out"_s, u"Sign out everywhere"_s })
        QVERIFY2(isOffWithReason(buttonOf(section, act)), qPrintable(act));
    m_server->comeBack();
    QTRY_VERIFY(!shows(section, u"No connection"_s));
    QTRY_VERIFY(buttonOf(section, u"Sign out"_s) && buttonOf(section, u"Sign out"_s)->isEnabled());
}

void TestSettingsStates::devicesThatAreLongInComingCanBeLeft()
{
    Relais::Test::ServerAnswer silence;
    silence.never = true;
    m_server->answer("GET", Api::Routes::devices(), silence);
    ClientCore &core = m_server->core();
    DevicesSection section(m_theme, core.devices(), core.session(), core.reach());
    section.show();
    QTRY_VERIFY(buttonOf(section, u"Stop waiting"_s));
    buttonOf(section, u"Stop waiting"_s)->click();
    QVERIFY(shows(section, u"You stopped waiting"_s));
    QVERIFY(buttonOf(section, u"Try again"_s));
}

void TestSettingsStates::offlineTheDigestIsShownAndWhatNeedsTheServerSaysSo()
{
    DigestState state;
    state.offered = true;
    m_server->answer("GET", Api::Routes::myDigest(), Api::toJson(state));
    ClientCore &core = m_server->core();
    DigestOptions options(m_theme);
    new DigestBinder(m_theme, options, core.digest(), core.reach());
    options.show();
    auto *on = options.findChild<QCheckBox *>(u"digest"_s);
    QTRY_VERIFY(on->isEnabled());
    m_server->goOffline();
    QVERIFY(isOffWithReason(on));
    QVERIFY(shows(options, u"No connection"_s));
    m_server->comeBack();
    QVERIFY(on->isEnabled());
    QTRY_VERIFY(!shows(options, u"No connection"_s));
}

QTEST_MAIN(TestSettingsStates)
#include "tst_settingsstates.moc"

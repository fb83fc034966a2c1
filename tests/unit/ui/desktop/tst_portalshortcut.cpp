// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/portalshortcut.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QKeySequence>
#include <QSignalSpy>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString sessionOfOurs = portalPath + u"/session/1_1/relais"_s;

} // namespace

//! Stands for the desktop's portal (flatpak.github.io/xdg-desktop-portal, GlobalShortcuts, version
//! 1).
class Portal final : public QDBusVirtualObject {
    Q_OBJECT
public:
    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        calls << message.member();
        if (message.member() == "Close"_L1) {
            closed << message.path();
            return m_bus.send(message.createReply());
        }
        const QVariantMap options = qdbus_cast<QVariantMap>(message.arguments().constLast());
        const QString request = portalPath + u"/request/"_s
            + message.service().mid(1).replace(u'.', u'_') + u'/'
            + options.value(u"handle_token"_s).toString();
        QVariantMap results;
        if (message.member() == "CreateSession"_L1) {
            results.insert(u"session_handle"_s, session);
        } else {
            const auto entries = qdbus_cast<QList<PortalEntry>>(message.arguments().at(1));
            asked = entries.value(0).facts.value(u"preferred_trigger"_s).toString();
            PortalEntry given { entries.value(0).id, {} };
            given.facts.insert(u"trigger_description"_s, words);
            results.insert(u"shortcuts"_s, QVariant::fromValue(QList<PortalEntry> { given }));
        }
        QDBusMessage answer =
            QDBusMessage::createSignal(request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        answer << code << results;
        return m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))))
            && m_bus.send(answer);
    }
    void activate(const QString &path, const QString &id)
    {
        QDBusMessage told = QDBusMessage::createSignal(
            portalPath, u"org.freedesktop.portal.GlobalShortcuts"_s, u"Activated"_s);
        told << QVariant::fromValue(QDBusObjectPath(path)) << id << qulonglong(1) << QVariantMap();
        m_bus.send(told);
    }

    QStringList calls;
    QStringList closed;
    QString asked;
    QString session = sessionOfOurs;
    QString words = u"Ctrl+Alt+R"_s;
    uint code = 0;

private:
    QDBusConnection m_bus;
};

class TestPortalShortcut final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutAPortalItSaysSo();
    void aPortalComes();
    void itsKeyOpens();
    void otherKeysNeedAnotherSession();
    void whatThePersonRefusesIsSaid();
    void aSessionThatIsNoneIsNotUsed();

private:
    static ShortcutKey keyOf(const QString &keys) { return *ShortcutKey::of(QKeySequence(keys)); }
    //! The last state that was told.
    static ShortcutHolder::State told(const QSignalSpy &states)
    {
        return states.isEmpty() ? ShortcutHolder::State::Asking
                                : states.last().at(0).value<ShortcutHolder::State>();
    }
    QDBusConnection m_bus { QDBusConnection::connectToBus(
        QDBusConnection::SessionBus, u"portal"_s) };
    Portal m_portal { m_bus };
};

void TestPortalShortcut::initTestCase()
{
    qRegisterMetaType<ShortcutHolder::State>();
}

void TestPortalShortcut::withoutAPortalItSaysSo()
{
    PortalShortcut shortcut;
    QSignalSpy states(&shortcut, &PortalShortcut::stateChanged);
    shortcut.hold(keyOf(u"Ctrl+Alt+R"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Impossible);
}

void TestPortalShortcut::aPortalComes()
{
    QVERIFY(m_bus.registerVirtualObject(portalPath, &m_portal, QDBusConnection::SubPath));
    QVERIFY(m_bus.registerService(portalName));
}

void TestPortalShortcut::itsKeyOpens()
{
    PortalShortcut shortcut;
    QSignalSpy states(&shortcut, &PortalShortcut::stateChanged);
    QSignalSpy pressed(&shortcut, &PortalShortcut::pressed);
    shortcut.hold(keyOf(u"Ctrl+Alt+R"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Held);
    QCOMPARE(states.last().at(1).toString(), u"Ctrl+Alt+R"_s);
    QCOMPARE(m_portal.asked, u"CTRL+ALT+r"_s);
    m_portal.activate(portalPath + u"/session/1_2/other"_s, u"open"_s);
    m_portal.activate(sessionOfOurs, u"else"_s);
    m_portal.activate(sessionOfOurs, u"open"_s);
    QTRY_COMPARE(pressed.size(), 1); // they come in order
}

void TestPortalShortcut::otherKeysNeedAnotherSession()
{
    PortalShortcut shortcut;
    QSignalSpy states(&shortcut, &PortalShortcut::stateChanged);
    shortcut.hold(keyOf(u"Ctrl+Alt+R"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Held);
    m_portal.closed.clear();
    m_portal.calls.clear();
    shortcut.hold(keyOf(u"Meta+F9"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Held);
    QCOMPARE(m_portal.asked, u"LOGO+F9"_s);
    QCOMPARE(m_portal.calls, QStringList({ u"Close"_s, u"CreateSession"_s, u"BindShortcuts"_s }));
    QCOMPARE(m_portal.closed, QStringList { sessionOfOurs });
    shortcut.release();
    QCOMPARE(told(states), ShortcutHolder::State::Off);
    QTRY_COMPARE(m_portal.closed.size(), 2);
}

void TestPortalShortcut::whatThePersonRefusesIsSaid()
{
    m_portal.code = 1;
    PortalShortcut shortcut;
    QSignalSpy states(&shortcut, &PortalShortcut::stateChanged);
    shortcut.hold(keyOf(u"Ctrl+Alt+R"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Refused);
    m_portal.code = 0;
}

void TestPortalShortcut::aSessionThatIsNoneIsNotUsed()
{
    m_portal.session = u"/somewhere/else"_s;
    m_portal.calls.clear();
    PortalShortcut shortcut;
    QSignalSpy states(&shortcut, &PortalShortcut::stateChanged);
    shortcut.hold(keyOf(u"Ctrl+Alt+R"_s));
    QTRY_COMPARE(told(states), ShortcutHolder::State::Impossible);
    QCOMPARE(m_portal.calls, QStringList { u"CreateSession"_s });
}

QTEST_GUILESS_MAIN(TestPortalShortcut)
#include "tst_portalshortcut.moc"

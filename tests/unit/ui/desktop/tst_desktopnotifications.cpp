// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Stands for the desktop's service, as specifications.freedesktop.org/notification-spec says.
class Service final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Shown> shown;
    QList<uint> taken;
    uint next = 1;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({ replaces, title, body, actions });
        return replaces != 0 ? replaces : next++;
    }
    void CloseNotification(uint id) { taken.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopNotifications final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAServiceItSaysSo();
    void aServiceComes();
    void aNoticeIsShownAndAnswered();
    void theSameKeyReplaces();
    void twoOfAKeyAtOnceAreOneAndAnswered();
    void whatIsOverBeforeItIsShownIsTakenAway();
    void whatIsOverIsTakenAway();
    void answersToOthersAreNotOurs();

private:
    Notice notice(const QString &key) const
    {
        return { key, u"Did it go out?"_s, u"“Wind & <b>water</b>”"_s,
            { { u"yes"_s, u"Yes, it did"_s } }, true };
    }
    Service m_service;
    QDBusConnection m_bus { QDBusConnection::connectToBus(
        QDBusConnection::SessionBus, u"service"_s) };
};

void TestDesktopNotifications::withoutAServiceItSaysSo()
{
    DesktopNotifications notifications;
    QSignalSpy unavailable(&notifications, &DesktopNotifications::unavailable);
    notifications.show(notice(u"a"_s));
    QTRY_COMPARE(unavailable.size(), 1);
}

void TestDesktopNotifications::aServiceComes()
{
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopNotifications::aNoticeIsShownAndAnswered()
{
    DesktopNotifications notifications;
    QSignalSpy acted(&notifications, &DesktopNotifications::acted);
    notifications.show(notice(u"relay:1"_s));
    QTRY_COMPARE(m_service.shown.size(), 1);
    const Service::Shown shown = m_service.shown.takeLast();
    QCOMPARE(shown.title, u"Did it go out?"_s);
    QCOMPARE(shown.body, u"“Wind &amp; &lt;b&gt;water&lt;/b&gt;”"_s); // never as markup
    QVERIFY(shown.actions.contains(u"yes"_s) && shown.actions.contains(u"default"_s));
    const uint id = m_service.next - 1;
    // The answer to Notify may come after the signal otherwise.
    QTest::qWait(50);
    Q_EMIT m_service.ActionInvoked(id, u"yes"_s);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.at(0).at(0).toString(), u"relay:1"_s);
    QCOMPARE(acted.at(0).at(1).toString(), u"yes"_s);
}

void TestDesktopNotifications::theSameKeyReplaces()
{
    DesktopNotifications notifications;
    notifications.show(notice(u"story"_s));
    QTRY_COMPARE(m_service.shown.size(), 1);
    const uint id = m_service.next - 1;
    QTest::qWait(50);
    notifications.show(notice(u"story"_s));
    QTRY_COMPARE(m_service.shown.size(), 2);
    QCOMPARE(m_service.shown.last().replaces, id);
    m_service.shown.clear();
}

void TestDesktopNotifications::twoOfAKeyAtOnceAreOneAndAnswered()
{
    DesktopNotifications notifications;
    QSignalSpy acted(&notifications, &DesktopNotifications::acted);
    notifications.show(notice(u"story"_s));
    notifications.show(notice(u"story"_s)); // before the service answered
    QTRY_COMPARE(m_service.shown.size(), 2);
    const uint id = m_service.next - 1;
    QCOMPARE(m_service.shown.first().replaces, 0U);
    QCOMPARE(m_service.shown.last().replaces, id);
    m_service.shown.clear();
    Q_EMIT m_service.ActionInvoked(id, u"yes"_s);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.at(0).at(0).toString(), u"story"_s);
}

void TestDesktopNotifications::whatIsOverBeforeItIsShownIsTakenAway()
{
    QTest::qWait(100); // what the test before had still open
    m_service.taken.clear();
    DesktopNotifications notifications;
    notifications.show(notice(u"a"_s));
    notifications.withdraw(u"a"_s);
    QTRY_COMPARE(m_service.taken, QList<uint> { m_service.next - 1 });
    notifications.show(notice(u"a"_s));
    QTRY_COMPARE(m_service.shown.size(), 2);
    QCOMPARE(m_service.shown.last().replaces, 0U);
    m_service.shown.clear();
}

void TestDesktopNotifications::whatIsOverIsTakenAway()
{
    QTest::qWait(100); // what the test before had still open
    m_service.taken.clear();
    {
        DesktopNotifications notifications;
        notifications.show(notice(u"a"_s));
        QTRY_COMPARE(m_service.shown.size(), 1);
        QTest::qWait(50);
        notifications.withdraw(u"a"_s);
        QTRY_COMPARE(m_service.taken, QList<uint> { m_service.next - 1 });
        notifications.show(notice(u"b"_s));
        QTRY_COMPARE(m_service.shown.size(), 2);
        QTest::qWait(50);
    }
    QTRY_COMPARE(m_service.taken.size(), 2); // the program ended: nobody would hear the answer
    m_service.shown.clear();
}

void TestDesktopNotifications::answersToOthersAreNotOurs()
{
    DesktopNotifications notifications;
    QSignalSpy acted(&notifications, &DesktopNotifications::acted);
    notifications.show(notice(u"a"_s));
    QTRY_COMPARE(m_service.shown.size(), 1);
    QTest::qWait(50);
    Q_EMIT m_service.ActionInvoked(9'999, u"yes"_s);
    Q_EMIT m_service.NotificationClosed(m_service.next - 1, 2);
    Q_EMIT m_service.ActionInvoked(m_service.next - 1, u"yes"_s); // closed before
    QTest::qWait(100);
    QCOMPARE(acted.size(), 0);
}

QTEST_GUILESS_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"

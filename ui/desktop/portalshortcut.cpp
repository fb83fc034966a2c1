// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/portalshortcut.h"

#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString requestInterface = u"org.freedesktop.portal.Request"_s;
const QString sessionInterface = u"org.freedesktop.portal.Session"_s;
const QString entryId = u"open"_s;

constexpr qsizetype longestPath = 255;
constexpr qsizetype longestWords = 100;
constexpr qsizetype longestToken = 255;

//! Where the portal answers: known before it is asked, so that no answer comes too early.
QString requestPath(const QString &token)
{
    QString sender = QDBusConnection::sessionBus().baseService().mid(1);
    sender.replace(u'.', u'_');
    return portalPath + u"/request/"_s + sender + u'/' + token;
}

//! From outside: a path of the portal's own, or nothing.
QString sessionIn(const QVariantMap &results)
{
    const QString path = results.value(u"session_handle"_s).toString();
    const bool isOne = path.size() <= longestPath && path.startsWith(portalPath + u"/session/"_s);
    return isOne ? QDBusObjectPath(path).path() : QString();
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalEntry &entry)
{
    argument.beginStructure();
    argument << entry.id << entry.facts;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalEntry &entry)
{
    argument.beginStructure();
    argument >> entry.id >> entry.facts;
    argument.endStructure();
    return argument;
}

PortalShortcut::PortalShortcut(QObject *parent)
    : ShortcutHolder(parent)
{
    qDBusRegisterMetaType<PortalEntry>();
    qDBusRegisterMetaType<QList<PortalEntry>>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    // QtDBus takes a remote signal by its text only.
    if (bus.isConnected()
        && !bus.connect(portalService, portalPath, portalInterface, u"Activated"_s, this,
            SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap))))
        qCWarning(lcUi) << "the desktop's shortcuts cannot be heard";
}

PortalShortcut::~PortalShortcut()
{
    letGo();
}

void PortalShortcut::hold(const ShortcutKey &key)
{
    letGo();
    m_trigger = key.trigger;
    if (!QDBusConnection::sessionBus().isConnected()) {
        end(State::Impossible);
        return;
    }
    Q_EMIT stateChanged(State::Asking, {});
    ask(Step::Session);
}

void PortalShortcut::release()
{
    letGo();
    Q_EMIT stateChanged(State::Off, {});
}

// A session takes its keys once: other keys need another session.
void PortalShortcut::letGo()
{
    listen({});
    m_step = Step::None;
    if (m_session.isEmpty())
        return;
    QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(portalService, m_session, sessionInterface, u"Close"_s));
    m_session.clear();
}

void PortalShortcut::ask(Step step)
{
    m_step = step;
    const int number = ++m_asked;
    const QString token = u"relais"_s + QString::number(number);
    listen(requestPath(token));
    QVariantMap options { { u"handle_token"_s, token } };
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
        step == Step::Session ? u"CreateSession"_s : u"BindShortcuts"_s);
    if (step == Step::Session) {
        options.insert(u"session_handle_token"_s, token);
        call << options;
    } else {
        const QVariantMap facts { { u"description"_s, tr("Open Relais") },
            { u"preferred_trigger"_s, m_trigger } };
        const QList<PortalEntry> entries { { entryId, facts } };
        call << QVariant::fromValue(QDBusObjectPath(m_session)) << QVariant::fromValue(entries)
             << QString() << options;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        const bool isAwaited = number == m_asked && m_step != Step::None && m_step != Step::Done;
        if (!reply.isError() || !isAwaited)
            return; // the answer itself comes as a signal
        qCInfo(lcUi) << "no key from the desktop:" << reply.error().name();
        end(State::Impossible);
    });
}

void PortalShortcut::listen(const QString &request)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_request.isEmpty())
        bus.disconnect(portalService, m_request, requestInterface, u"Response"_s, this,
            SLOT(onResponse(uint, QVariantMap)));
    m_request = request;
    if (!m_request.isEmpty()
        && !bus.connect(portalService, m_request, requestInterface, u"Response"_s, this,
            SLOT(onResponse(uint, QVariantMap))))
        qCWarning(lcUi) << "the desktop's answer cannot be heard";
}

void PortalShortcut::onResponse(uint code, const QVariantMap &results)
{
    const Step answered = m_step;
    listen({});
    if (code != 0) {
        end(State::Refused);
        return;
    }
    if (answered == Step::Session) {
        m_session = sessionIn(results);
        if (m_session.isEmpty())
            end(State::Impossible);
        else
            ask(Step::Keys);
        return;
    }
    if (answered != Step::Keys)
        return;
    const auto entries = qdbus_cast<QList<PortalEntry>>(results.value(u"shortcuts"_s));
    for (const PortalEntry &entry : entries) {
        if (entry.id != entryId)
            continue;
        m_step = Step::Done;
        Q_EMIT stateChanged(
            State::Held, entry.facts.value(u"trigger_description"_s).toString().left(longestWords));
        return;
    }
    end(State::Refused);
}

void PortalShortcut::end(State state)
{
    letGo();
    Q_EMIT stateChanged(state, {});
}

void PortalShortcut::onActivated(
    const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &options)
{
    if (m_session.isEmpty() || session.path() != m_session || id != entryId)
        return; // somebody else's: the signal goes to all
    // With it the compositor lets the window come to the front; Qt takes it from there.
    const QByteArray token = options.value(u"activation_token"_s).toString().toUtf8();
    if (!token.isEmpty() && token.size() <= longestToken)
        qputenv("XDG_ACTIVATION_TOKEN", token);
    Q_EMIT pressed();
}

} // namespace Relais::Ui

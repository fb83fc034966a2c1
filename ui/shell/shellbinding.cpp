// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellbinding.h"

#include "core/base/log.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/syncbutton.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
const QString offline = u"offline"_s;
const QString deletion = u"deletion"_s;
const QString refused = u"refused"_s;
const QString session = u"session"_s;
const QString paused = u"paused"_s;
const QString notKept = u"not-kept"_s;
} // namespace

ShellBinding::ShellBinding(MainWindow &window, SyncService &sync, SignInService &session_,
    QueueService &queue, RelayService &relays, const Clock &clock, const Keys &keys,
    QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sync(sync)
    , m_session(session_)
    , m_queue(queue)
    , m_relays(relays)
    , m_clock(clock)
    , m_keys(keys)
{
    connect(&sync, &SyncService::statusChanged, this, &ShellBinding::showSync);
    connect(&session_, &SignInService::stateChanged, this, &ShellBinding::showSession);
    connect(&queue, &QueueService::changed, this, &ShellBinding::showCounts);
    connect(&queue, &QueueService::failed, this, &ShellBinding::sayNotKept);
    connect(&relays, &RelayService::changed, this, &ShellBinding::showCounts);
    connect(&relays, &RelayService::changed, this, [this] { // offline it says how many wait
        if (m_sync.status().state == SyncService::State::Offline)
            showSync();
    });
    connect(&relays, &RelayService::pausedChanged, this, &ShellBinding::showSession);
    connect(&window, &MainWindow::syncRequested, &sync, &SyncService::syncNow);
    connect(&window, &MainWindow::messageActed, this, &ShellBinding::act);
    connect(&window, &MainWindow::minutePassed, this, &ShellBinding::showSync);
    showSync();
    showSession();
    showCounts();
}

void ShellBinding::showSync()
{
    if (!m_window.isVisible())
        return; // it asks when it is shown
    const SyncService::Status status = m_sync.status();
    m_window.syncButton().setStatus(status, m_clock.now());
    if (status.state == SyncService::State::Offline)
        showOffline();
    else
        m_window.hideMessage(offline);
    if (status.state == SyncService::State::AsksAboutDeletion)
        showDeletion();
    else
        m_window.hideMessage(deletion);
    if (status.refusedStories > 0)
        showRefused(status.refusedStories);
    else
        m_window.hideMessage(refused);
    Q_EMIT firstSyncChanged(
        status.state == SyncService::State::Syncing && !status.lastSuccess.isValid());
}

void ShellBinding::showOffline()
{
    if (m_session.state() != SignInService::State::SignedIn)
        return;
    const SyncService::Status status = m_sync.status();
    const auto counts = m_relays.counts();
    const int waiting = counts ? counts->waiting : 0;
    MainWindow::Message message;
    message.tone = Tone::Warn;
    message.icon = u"offline"_s;
    message.title = status.lastSuccess.isValid()
        ? tr("No connection since %1")
              .arg(Format::timeOfDay(status.lastSuccess.toLocalTime().time()))
        : tr("No connection");
    message.text = waiting > 0
        ? tr("Read, write and schedule as usual. %n relay(s) wait in the outbox and go out once, "
             "when you are back.",
              nullptr, waiting)
        : tr("Read, write and schedule as usual. What you relay waits and goes out once, when you "
             "are back.");
    message.action = tr("Try now");
    m_window.showMessage(offline, message);
}

void ShellBinding::showRefused(int stories)
{
    MainWindow::Message message;
    message.tone = Tone::Bad;
    message.icon = u"warning"_s;
    message.title = tr("%n story(ies) not shown", nullptr, stories);
    message.text = tr("The signature does not match your organization’s key, so Relais neither "
                      "shows nor relays them. Tell your administrator.");
    m_window.showMessage(refused, message);
}

void ShellBinding::showDeletion()
{
    MainWindow::Message message;
    message.tone = Tone::Warn;
    message.icon = u"warning"_s;
    message.title = tr("The server asks to remove many stories");
    message.text = tr("%n story(ies) would go from this machine. Your relays and drafts stay.",
        nullptr, m_sync.status().deletions);
    message.action = tr("Remove them");
    message.closable = true;
    m_window.showMessage(deletion, message);
}

void ShellBinding::sayNotKept(const Error &error)
{
    MainWindow::Message message;
    message.tone = Tone::Bad;
    message.icon = u"error"_s;
    message.title = tr("What you just did was not kept");
    message.text = ErrorWords::sentence(error);
    message.closable = true;
    m_window.showMessage(notKept, message);
}

void ShellBinding::showSession()
{
    const Member member = m_session.member();
    const QString place = member.location.isEmpty()
        ? m_session.organizationName()
        : tr("%1 · %2", "organization, place").arg(m_session.organizationName(), member.location);
    m_window.rail().setPerson(member.name, place);
    MainWindow::Message message;
    message.tone = Tone::Warn;
    message.icon = u"key"_s;
    if (m_session.state() == SignInService::State::SignInAgain) {
        message.title = tr("Sign in again");
        message.text = tr("The server ended your session. Everything on this machine stays; "
                          "syncing goes on when you are signed in.");
        if (m_session.wasReused()) {
            message.title = tr("Your session was used from two places");
            message.text = tr("The server ended it to protect you: a copy of it may be in other "
                              "hands. Sign in again, then look at your devices in the settings. If "
                              "you know one too many, tell your administrator. Everything on this "
                              "machine stays.");
        }
        message.action = tr("Sign in");
        m_window.showMessage(session, message);
    } else if (m_session.state() == SignInService::State::SecretUnreadable) {
        message.title = tr("Your keychain is locked");
        message.text = tr("Relais cannot read your keys, so nothing is sent. Nothing is lost: "
                          "unlock it and try again.");
        message.action = tr("Try again");
        m_window.showMessage(session, message);
    } else {
        m_window.hideMessage(session);
    }
    if (m_relays.isPaused()) {
        MainWindow::Message pause;
        pause.tone = Tone::Info;
        pause.icon = u"quiet-hours"_s;
        pause.text = tr("All sends are paused. What you relay waits in the outbox.");
        pause.action = tr("Go on sending");
        m_window.showMessage(paused, pause);
    } else {
        m_window.hideMessage(paused);
    }
}

void ShellBinding::showCounts()
{
    if (const auto counts = m_queue.counts())
        m_window.rail().setCount(m_keys.queue, counts->unread);
    else
        qCWarning(lcUi) << "queue counts:" << errorCodeName(counts.error().code);
    if (const auto counts = m_relays.counts())
        m_window.rail().setCount(m_keys.outbox, counts->needsYou);
    else
        qCWarning(lcUi) << "outbox counts:" << errorCodeName(counts.error().code);
}

void ShellBinding::act(const QString &message)
{
    if (message == offline) {
        m_sync.syncNow();
    } else if (message == deletion) {
        m_sync.answerDeletion(true);
    } else if (message == paused) {
        m_relays.setPaused(false);
    } else if (message == session) {
        if (m_session.state() == SignInService::State::SignInAgain)
            Q_EMIT signInRequested();
        else
            m_session.restore(); // stateChanged follows
    }
}

} // namespace Relais::Ui

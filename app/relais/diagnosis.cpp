// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/diagnosis.h"

#include "core/base/log.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/storecopy.h"
#include "ui/desktop/trayicon.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QLocale>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

class Report final {
public:
    void title(const QString &text) { m_lines << QString() << u"## "_s + text; }
    void fact(const QString &name, const QString &value)
    {
        m_lines << u"%1: %2"_s.arg(name, value);
    }
    void fact(const QString &name, int value) { fact(name, QString::number(value)); }
    void fact(const QString &name, bool value) { fact(name, value ? u"yes"_s : u"no"_s); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines { u"# Relais diagnosis"_s };
};

void addProgram(Report &report, const Clock &clock)
{
    report.fact(u"time"_s, clock.now().toString(Qt::ISODate));
    report.fact(u"time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    report.fact(u"Relais"_s, QCoreApplication::applicationVersion());
    report.fact(u"Qt"_s, QString::fromLatin1(qVersion()));
    report.fact(u"system"_s, QSysInfo::prettyProductName());
    report.fact(u"kernel"_s, QSysInfo::kernelVersion());
    report.fact(u"processor"_s, QSysInfo::currentCpuArchitecture());
}

//! yes: it runs; startable: the bus would start it.
QString serviceState(const QString &name)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return u"no session bus"_s;
    if (bus.interface()->isServiceRegistered(name))
        return u"yes"_s;
    const QDBusReply<QStringList> known = bus.interface()->activatableServiceNames();
    return known.isValid() && known.value().contains(name) ? u"startable"_s : u"no"_s;
}

void addDesktop(Report &report)
{
    report.title(u"Desktop"_s);
    report.fact(u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s));
    report.fact(u"platform"_s, QGuiApplication::platformName());
    report.fact(u"locale"_s, QLocale::system().name());
    for (const QScreen *screen : QGuiApplication::screens()) {
        report.fact(u"screen"_s,
            u"%1×%2 at %3"_s.arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio()));
    }
    report.fact(u"font"_s, QFontInfo(QGuiApplication::font()).family());
    report.fact(u"keychain"_s, serviceState(u"org.freedesktop.secrets"_s));
    report.fact(u"notifications"_s, serviceState(u"org.freedesktop.Notifications"_s));
    report.fact(u"theme portal"_s, serviceState(u"org.freedesktop.portal.Desktop"_s));
    report.fact(u"tray"_s, Ui::TrayIcon::isPossible());
    report.fact(
        u"pictures"_s, QString::fromLatin1(QImageReader::supportedImageFormats().join(' ')));
}

void addFiles(Report &report, const QString &folder)
{
    report.title(u"Profile"_s);
    const QFileInfoList files =
        QDir(folder).entryInfoList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : files)
        report.fact(file.fileName(), u"%1 bytes"_s.arg(file.size()));
    report.fact(u"free space"_s, u"%1 MiB"_s.arg(QStorageInfo(folder).bytesAvailable() >> 20));
}

//! Not where it is, nor who one is there.
QString proxyWord(Settings::ProxyMode mode)
{
    switch (mode) {
    case Settings::ProxyMode::None:
        return u"none"_s;
    case Settings::ProxyMode::System:
        return u"the system's"_s;
    case Settings::ProxyMode::Manual:
        return u"its own"_s;
    }
    return {};
}

void addSettings(Report &report, const Settings &settings)
{
    report.title(u"Settings"_s);
    report.fact(u"language"_s, settings.language().isEmpty() ? u"system"_s : settings.language());
    report.fact(u"theme"_s, static_cast<int>(settings.theme()));
    report.fact(u"text percent"_s, settings.textPercent());
    report.fact(u"quiet hours"_s, settings.quietEnabled());
    report.fact(u"quiet by hand"_s, settings.quietNow());
    report.fact(u"sends paused"_s, settings.sendsPaused());
    report.fact(u"proxy"_s, proxyWord(settings.proxy().mode));
    report.fact(u"server chosen"_s, !settings.server().isEmpty());
    report.fact(u"server over TLS"_s, settings.server().scheme() == "https"_L1);
}

QString stateWord(Account::State state)
{
    switch (state) {
    case Account::State::Connected:
        return u"connected"_s;
    case Account::State::SignInAgain:
        return u"sign in again"_s;
    case Account::State::SecretUnreadable:
        return u"key cannot be read"_s;
    }
    return {};
}

void addAccounts(Report &report, const AccountService &service)
{
    const auto accounts = service.accounts();
    if (!accounts) {
        report.fact(u"accounts"_s, errorCodeName(accounts.error().code));
        return;
    }
    for (const Account &account : *accounts) {
        report.fact(
            u"account"_s, u"%1, %2"_s.arg(networkKey(account.network), stateWord(account.state)));
    }
}

void addStore(Report &report, const ClientCore &core)
{
    report.title(u"Store"_s);
    report.fact(u"signed in"_s, !core.session().member().id.isEmpty());
    if (const auto counts = core.queue().counts()) {
        report.fact(u"live stories"_s, counts->forMe);
        report.fact(u"unread"_s, counts->unread);
        report.fact(u"saved"_s, counts->saved);
    } else {
        report.fact(u"stories"_s, errorCodeName(counts.error().code));
    }
    if (const auto rows = core.relays().rows()) {
        QMap<QString, int> states;
        for (const RelayService::Row &row : *rows) {
            const QString state = relayStateKey(row.relay.state);
            ++states[row.waiting.isEmpty() ? state : state + u", "_s + row.waiting];
        }
        for (auto it = states.cbegin(); it != states.cend(); ++it)
            report.fact(u"relays "_s + it.key(), it.value());
    } else {
        report.fact(u"relays"_s, errorCodeName(rows.error().code));
    }
    report.fact(u"drafts"_s, core.compose().draftCount().value_or(-1));
    report.fact(u"waiting for the server"_s, core.sync().status().waitingPushes);
    addAccounts(report, core.accounts());
}

//! To open a store is to bring it to the newest version, and to rescue a damaged one, which the
//! window may be writing meanwhile: so a copy is opened.
Result<void> copyProfile(const QString &from, const QString &to)
{
    const QString settings = u"/settings.ini"_s;
    if (QFile::exists(from + settings) && !QFile::copy(from + settings, to + settings))
        return fail(ErrorCode::Storage);
    const QString store = u"/relais.db"_s;
    return QFile::exists(from + store) ? copyStore(from + store, to + store) : Result<void>();
}

} // namespace

QString diagnosisOf(const QString &profileFolder, const Clock &clock)
{
    Report report;
    addProgram(report, clock);
    addDesktop(report);
    addFiles(report, profileFolder);
    const QTemporaryDir folder;
    const Result<void> copied = folder.isValid() ? copyProfile(profileFolder, folder.path())
                                                 : Result<void>(fail(ErrorCode::Storage));
    auto core = copied ? ClientCore::open(folder.path(), clock)
                       : Result<std::unique_ptr<ClientCore>>(fail(copied.error()));
    if (core && (*core)->wasRecovered())
        core = fail(ErrorCode::Corrupt);
    if (!core) {
        report.title(u"Store"_s);
        report.fact(u"cannot be opened"_s, errorCodeName(core.error().code));
        return report.text();
    }
    addSettings(report, (*core)->settings());
    addStore(report, **core);
    return report.text();
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/signinnotices.h"

#include "core/base/log.h"
#include "core/domain/quiethours.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"
#include "ui/common/words/format.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int often = 3'600'000; // ms
constexpr int soon = 1500; // ms
const QString toldName = u"notify.sign-ins"_s;
const QString keyPrefix = u"sign-in:"_s;

//! One end of one account's sign-in; another one is news.
QString wordOf(const Account &account, bool ended)
{
    return account.id.value + u'@' + QString::number(account.expiresAt.toSecsSinceEpoch())
        + (ended ? u"!"_s : QString());
}

} // namespace

SignInNotices::SignInNotices(
    const Services &services, std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_isLookedAt(std::move(isLookedAt))
{
    m_often.setInterval(often);
    m_often.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_often, &QTimer::timeout, this, &SignInNotices::check);
    m_often.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &SignInNotices::check);
    m_soon.start(); // whoever made it listens by then
    connect(&services.accounts, &AccountService::changed, this, [this] { m_soon.start(); });
}

bool SignInNotices::isKey(const QString &key)
{
    return key.startsWith(keyPrefix);
}

bool SignInNotices::mayTell() const
{
    return m_services.settings.notifiesQuestions() && !m_isLookedAt()
        && !isQuiet(
            quietHoursOf(m_services.settings), m_services.clock.now(), QTimeZone::systemTimeZone());
}

// What is kept names only what still ends, so that it does not grow.
void SignInNotices::check()
{
    const auto accounts = m_services.accounts.accounts();
    const auto ending = m_services.accounts.endingSoon();
    if (!accounts || !ending) {
        qCWarning(lcUi) << "no notice of sign-ins that end";
        return;
    }
    const QStringList known =
        QString::fromUtf8(m_services.settings.kept(toldName)).split(u' ', Qt::SkipEmptyParts);
    const bool tells = mayTell();
    QStringList told;
    QSet<AccountId> still;
    for (const Account &account : *accounts) {
        if (!ending->contains(account.id) || account.state != Account::State::Connected)
            continue;
        still.insert(account.id);
        const bool ended = account.expiresAt <= m_services.clock.now();
        const QString word = wordOf(account, ended);
        const bool isNews = !known.contains(word);
        if (isNews && !tells)
            continue; // it waits
        told.append(word);
        if (isNews)
            tell(account, ended);
    }
    const QSet<AccountId> shown = m_shown;
    for (const AccountId &id : shown) {
        if (still.contains(id))
            continue;
        m_shown.remove(id);
        Q_EMIT withdrawn(keyPrefix + id.value);
    }
    if (told != known)
        m_services.settings.keep(toldName, told.join(u' ').toUtf8());
}

void SignInNotices::tell(const Account &account, bool ended)
{
    const QString network = Format::networkLabel(account.network);
    Notice notice;
    notice.key = keyPrefix + account.id.value;
    notice.title = ended
        ? tr("Your sign-in to %1 has ended").arg(network)
        : tr("Your sign-in to %1 ends on %2").arg(network, Format::date(account.expiresAt));
    notice.text = ended
        ? tr("Relays to it wait until you sign in again.")
        : tr("%1 ends it by itself. Sign in again before, and no relay has to wait.").arg(network);
    notice.actions = { { u"accounts"_s, tr("Sign in again") } };
    m_shown.insert(account.id);
    Q_EMIT told(notice);
}

} // namespace Relais::Ui

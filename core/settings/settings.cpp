// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QFile>
#include <QLockFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// A key is a typed constant with its default, declared once.
template <typename T>
struct Key {
    QLatin1StringView path;
    T fallback;
};

namespace Keys {
constexpr Key<bool> quietEnabled { "quiet/enabled"_L1, true };
constexpr Key<bool> quietWeekends { "quiet/weekends"_L1, true };
constexpr Key<bool> sendsPaused { "sends/paused"_L1, false };
constexpr Key<bool> showsEstimates { "impact/estimates"_L1, false };
constexpr Key<bool> closesToTray { "desktop/closes-to-tray"_L1, true };
constexpr Key<bool> opensByKeys { "desktop/opens-by-keys"_L1, true };
constexpr Key<bool> notifiesStories { "notify/stories"_L1, true };
constexpr Key<bool> notifiesQuestions { "notify/questions"_L1, true };
constexpr Key<bool> quietNow { "quiet/now"_L1, false };
constexpr Key<bool> checksSpelling { "spelling/on"_L1, true };
constexpr Key<int> latestMinutes { "schedule/latest-minutes"_L1, 120 };
constexpr Key<int> weeklyBudget { "schedule/weekly-budget"_L1, 0 };
constexpr auto openKeys = "desktop/open-keys"_L1;
constexpr auto leaveDays = "quiet/leave"_L1;
constexpr auto quietLifted = "quiet/lifted-until"_L1;
constexpr auto proxyMode = "proxy/mode"_L1;
constexpr auto proxyHost = "proxy/host"_L1;
constexpr auto proxyPort = "proxy/port"_L1;
constexpr auto proxyUser = "proxy/user"_L1;
constexpr auto ownWords = "spelling/own-words"_L1;
constexpr auto recentEmoji = "emoji/recent"_L1;
constexpr auto kept = "kept/"_L1;
const Key<QTime> quietFrom { "quiet/from"_L1, QTime(19, 0) };
const Key<QTime> quietTo { "quiet/to"_L1, QTime(8, 0) };
constexpr auto server = "server/address"_L1;
constexpr auto topics = "interests/topics"_L1;
constexpr auto languages = "interests/languages"_L1;
constexpr auto language = "ui/language"_L1;
constexpr auto theme = "ui/theme"_L1;
constexpr auto onboardingStep = "onboarding/step"_L1;
constexpr auto onboardedMember = "onboarding/member"_L1;
constexpr auto geometry = "ui/geometry"_L1;
} // namespace Keys

constexpr qsizetype mostInterests = 200;
constexpr qsizetype largestGeometry = 4096;
constexpr qsizetype longestId = 64;
constexpr qsizetype mostLeave = 50;
constexpr qsizetype longestKeys = 64;
constexpr qsizetype mostOwnWords = 5000;
constexpr qsizetype mostRecentEmoji = 24;
constexpr qsizetype longestWord = 100;
constexpr int latestOfAll = 24 * 60;
constexpr int largestBudget = 200;
constexpr int longestLockMs = 500; // QSettings holds it for one write

struct ThemeWord {
    Settings::Theme theme;
    QLatin1StringView word;
};
constexpr std::array themeWords {
    ThemeWord { Settings::Theme::System, "system"_L1 },
    ThemeWord { Settings::Theme::Light, "light"_L1 },
    ThemeWord { Settings::Theme::Dark, "dark"_L1 },
};

bool read(const QSettings &file, const Key<bool> &key)
{
    const QString text = file.value(key.path).toString();
    if (text == "true"_L1)
        return true;
    if (text == "false"_L1)
        return false;
    return key.fallback;
}

//! The number within its bounds; anything else falls back.
int read(const QSettings &file, const Key<int> &key, int least, int most)
{
    bool isNumber = false;
    const int number = file.value(key.path).toString().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : key.fallback;
}

struct ProxyWord {
    Settings::ProxyMode mode;
    QLatin1StringView word;
};
constexpr std::array proxyWords {
    ProxyWord { Settings::ProxyMode::None, "none"_L1 },
    ProxyWord { Settings::ProxyMode::System, "system"_L1 },
    ProxyWord { Settings::ProxyMode::Manual, "manual"_L1 },
};

QTime read(const QSettings &file, const Key<QTime> &key)
{
    const QTime time = QTime::fromString(file.value(key.path).toString(), u"HH:mm"_s);
    return time.isValid() ? time : key.fallback;
}

bool isServer(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

// A program that is killed the moment it makes the lock of its settings leaves an empty one, which
// names nobody who could be asked whether they still run: QSettings waits half a minute for it.
QString withoutLostLock(const QString &filePath)
{
    const QString lock = filePath + u".lock"_s;
    if (QFile::exists(lock)) {
        QLockFile mine(lock);
        mine.setStaleLockTime(longestLockMs);
        if (mine.tryLock(2 * longestLockMs))
            mine.unlock();
    }
    return filePath;
}

} // namespace

Settings::Settings(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_file(withoutLostLock(filePath), QSettings::IniFormat)
{
}

QUrl Settings::server() const
{
    const QUrl server(m_file.value(Keys::server).toString(), QUrl::StrictMode);
    return isServer(server) ? server : QUrl();
}

void Settings::setServer(const QUrl &server)
{
    m_file.setValue(Keys::server, server.toString(QUrl::FullyEncoded));
    Q_EMIT changed();
}

QString Settings::language() const
{
    const QString language = m_file.value(Keys::language).toString();
    return language == u"fr"_s || language == u"en"_s ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(Keys::language, language);
    Q_EMIT changed();
}

Settings::Theme Settings::theme() const
{
    const QString word = m_file.value(Keys::theme).toString();
    for (const ThemeWord &known : themeWords) {
        if (word == known.word)
            return known.theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    for (const ThemeWord &known : themeWords) {
        if (theme == known.theme)
            m_file.setValue(Keys::theme, QString(known.word));
    }
    Q_EMIT changed();
}

bool Settings::quietEnabled() const
{
    return read(m_file, Keys::quietEnabled);
}

QTime Settings::quietFrom() const
{
    return read(m_file, Keys::quietFrom);
}

QTime Settings::quietTo() const
{
    return read(m_file, Keys::quietTo);
}

bool Settings::quietWeekends() const
{
    return read(m_file, Keys::quietWeekends);
}

void Settings::setQuiet(bool enabled, QTime from, QTime to, bool weekends)
{
    m_file.setValue(Keys::quietEnabled.path, enabled);
    m_file.setValue(Keys::quietFrom.path, from.toString(u"HH:mm"_s));
    m_file.setValue(Keys::quietTo.path, to.toString(u"HH:mm"_s));
    m_file.setValue(Keys::quietWeekends.path, weekends);
    Q_EMIT changed();
}

Settings::Days Settings::leaveDays() const
{
    Days days;
    const QStringList kept = m_file.value(Keys::leaveDays).toStringList().mid(0, mostLeave);
    for (const QString &range : kept) {
        const QDate first = QDate::fromString(range.section(u'/', 0, 0), Qt::ISODate);
        const QDate last = QDate::fromString(range.section(u'/', 1, 1), Qt::ISODate);
        if (first.isValid() && last.isValid() && first <= last)
            days.append({ first, last });
    }
    return days;
}

void Settings::setLeaveDays(const Days &days)
{
    QStringList ranges;
    for (const auto &[first, last] : days.mid(0, mostLeave))
        ranges.append(first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate));
    m_file.setValue(Keys::leaveDays, ranges);
    Q_EMIT changed();
}

bool Settings::quietNow() const
{
    return read(m_file, Keys::quietNow);
}

void Settings::setQuietNow(bool on)
{
    m_file.setValue(Keys::quietNow.path, on);
    Q_EMIT changed();
}

QDateTime Settings::quietLiftedUntil() const
{
    const QDateTime until =
        QDateTime::fromString(m_file.value(Keys::quietLifted).toString(), Qt::ISODate);
    return until.isValid() ? until.toUTC() : QDateTime();
}

void Settings::setQuietLiftedUntil(const QDateTime &until)
{
    m_file.setValue(
        Keys::quietLifted, until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString());
    Q_EMIT changed();
}

int Settings::latestMinutes() const
{
    return read(m_file, Keys::latestMinutes, 0, latestOfAll);
}

void Settings::setLatestMinutes(int minutes)
{
    m_file.setValue(Keys::latestMinutes.path, minutes);
    Q_EMIT changed();
}

int Settings::weeklyBudget() const
{
    return read(m_file, Keys::weeklyBudget, 0, largestBudget);
}

void Settings::setWeeklyBudget(int relays)
{
    m_file.setValue(Keys::weeklyBudget.path, relays);
    Q_EMIT changed();
}

bool Settings::showsEstimates() const
{
    return read(m_file, Keys::showsEstimates);
}

void Settings::setShowsEstimates(bool shows)
{
    m_file.setValue(Keys::showsEstimates.path, shows);
    Q_EMIT changed();
}

bool Settings::sendsPaused() const
{
    return read(m_file, Keys::sendsPaused);
}

void Settings::setSendsPaused(bool paused)
{
    m_file.setValue(Keys::sendsPaused.path, paused);
    Q_EMIT changed();
}

QStringList Settings::topics() const
{
    return m_file.value(Keys::topics).toStringList().mid(0, mostInterests);
}

QStringList Settings::languages() const
{
    return m_file.value(Keys::languages).toStringList().mid(0, mostInterests);
}

void Settings::setInterests(const QStringList &topics, const QStringList &languages)
{
    m_file.setValue(Keys::topics, topics);
    m_file.setValue(Keys::languages, languages);
    Q_EMIT changed();
}

bool Settings::closesToTray() const
{
    return read(m_file, Keys::closesToTray);
}

void Settings::setClosesToTray(bool on)
{
    m_file.setValue(Keys::closesToTray.path, on);
    Q_EMIT changed();
}

bool Settings::opensByKeys() const
{
    return read(m_file, Keys::opensByKeys);
}

void Settings::setOpensByKeys(bool on)
{
    m_file.setValue(Keys::opensByKeys.path, on);
    Q_EMIT changed();
}

QString Settings::usualOpenKeys()
{
    return u"Ctrl+Alt+R"_s;
}

QString Settings::openKeys() const
{
    const QString keys = m_file.value(Keys::openKeys).toString();
    return keys.isEmpty() || keys.size() > longestKeys ? usualOpenKeys() : keys;
}

void Settings::setOpenKeys(const QString &keys)
{
    m_file.setValue(Keys::openKeys, keys);
    Q_EMIT changed();
}

bool Settings::notifiesStories() const
{
    return read(m_file, Keys::notifiesStories);
}

bool Settings::notifiesQuestions() const
{
    return read(m_file, Keys::notifiesQuestions);
}

void Settings::setNotifies(bool stories, bool questions)
{
    m_file.setValue(Keys::notifiesStories.path, stories);
    m_file.setValue(Keys::notifiesQuestions.path, questions);
    Q_EMIT changed();
}

QString Settings::onboardingStep() const
{
    return m_file.value(Keys::onboardingStep).toString().left(longestId);
}

// Tells nobody: no page shows it.
void Settings::setOnboardingStep(const QString &step)
{
    m_file.setValue(Keys::onboardingStep, step);
}

QString Settings::onboardedMember() const
{
    return m_file.value(Keys::onboardedMember).toString().left(longestId);
}

void Settings::finishOnboarding(const QString &member)
{
    m_file.remove(Keys::onboardingStep);
    m_file.setValue(Keys::onboardedMember, member);
}

Settings::Proxy Settings::proxy() const
{
    Proxy proxy;
    const QString word = m_file.value(Keys::proxyMode).toString();
    for (const ProxyWord &known : proxyWords) {
        if (word == known.word)
            proxy.mode = known.mode;
    }
    proxy.host = m_file.value(Keys::proxyHost).toString().left(255);
    proxy.port = read(m_file, Key<int> { Keys::proxyPort, 0 }, 1, 65535);
    proxy.user = m_file.value(Keys::proxyUser).toString().left(255);
    return proxy;
}

void Settings::setProxy(const Proxy &proxy)
{
    for (const ProxyWord &known : proxyWords) {
        if (proxy.mode == known.mode)
            m_file.setValue(Keys::proxyMode, QString(known.word));
    }
    m_file.setValue(Keys::proxyHost, proxy.host);
    m_file.setValue(Keys::proxyPort, proxy.port);
    m_file.setValue(Keys::proxyUser, proxy.user);
    Q_EMIT changed();
}

bool Settings::checksSpelling() const
{
    return read(m_file, Keys::checksSpelling);
}

void Settings::setChecksSpelling(bool on)
{
    m_file.setValue(Keys::checksSpelling.path, on);
    Q_EMIT changed();
}

QStringList Settings::ownWords() const
{
    return m_file.value(Keys::ownWords).toStringList().mid(0, mostOwnWords);
}

void Settings::addOwnWord(const QString &word)
{
    QStringList words = ownWords();
    if (word.isEmpty() || word.size() > longestWord || words.contains(word)
        || words.size() >= mostOwnWords)
        return;
    words.append(word);
    m_file.setValue(Keys::ownWords, words);
    Q_EMIT changed();
}

QStringList Settings::recentEmoji() const
{
    return m_file.value(Keys::recentEmoji).toStringList().mid(0, mostRecentEmoji);
}

void Settings::setRecentEmoji(const QStringList &emoji)
{
    m_file.setValue(Keys::recentEmoji, emoji.mid(0, mostRecentEmoji));
}

QByteArray Settings::kept(const QString &name) const
{
    const QByteArray state = m_file.value(Keys::kept + name).toByteArray();
    return state.size() <= largestGeometry ? state : QByteArray();
}

void Settings::keep(const QString &name, const QByteArray &state)
{
    if (state.size() <= largestGeometry)
        m_file.setValue(Keys::kept + name, state);
}

QByteArray Settings::windowGeometry() const
{
    const QByteArray geometry = m_file.value(Keys::geometry).toByteArray();
    return geometry.size() <= largestGeometry ? geometry : QByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(Keys::geometry, geometry);
}

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// A key is a typed constant with its default, declared once.
namespace Keys {
constexpr SettingKey<bool> showsEstimates { "impact/estimates"_L1, false };
constexpr SettingKey<bool> closesToTray { "desktop/closes-to-tray"_L1, true };
constexpr SettingKey<bool> opensByKeys { "desktop/opens-by-keys"_L1, true };
constexpr SettingKey<bool> checksSpelling { "spelling/on"_L1, true };
constexpr SettingKey<int> textPercent { "ui/text-percent"_L1, 100 };
constexpr auto openKeys = "desktop/open-keys"_L1;
constexpr auto proxyMode = "proxy/mode"_L1;
constexpr auto proxyHost = "proxy/host"_L1;
constexpr auto proxyPort = "proxy/port"_L1;
constexpr auto proxyUser = "proxy/user"_L1;
constexpr auto ownWords = "spelling/own-words"_L1;
constexpr auto recentEmoji = "emoji/recent"_L1;
constexpr auto kept = "kept/"_L1;
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
constexpr qsizetype longestKeys = 64;
constexpr qsizetype mostOwnWords = 5000;
constexpr qsizetype mostRecentEmoji = 24;
constexpr qsizetype longestWord = 100;
constexpr qsizetype longestOfProxy = 255; // its name, and the user at it
constexpr int usualText = 100; // percent
constexpr int largestText = 200;
constexpr int largestPort = 65535;

//! What begins so is the person's.
constexpr std::array personal { "quiet/"_L1, "sends/"_L1, "schedule/"_L1, "interests/"_L1,
    "notify/"_L1, "spelling/own-words"_L1, "emoji/"_L1, "kept/queue.filter"_L1, "kept/notify."_L1 };

struct ThemeWord {
    Settings::Theme theme;
    QLatin1StringView word;
};
constexpr std::array themeWords {
    ThemeWord { Settings::Theme::System, "system"_L1 },
    ThemeWord { Settings::Theme::Light, "light"_L1 },
    ThemeWord { Settings::Theme::Dark, "dark"_L1 },
};

struct ProxyWord {
    Settings::ProxyMode mode;
    QLatin1StringView word;
};
constexpr std::array proxyWords {
    ProxyWord { Settings::ProxyMode::None, "none"_L1 },
    ProxyWord { Settings::ProxyMode::System, "system"_L1 },
    ProxyWord { Settings::ProxyMode::Manual, "manual"_L1 },
};

bool isServer(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

} // namespace

Settings::Settings(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_file(filePath)
{
}

void Settings::choose(const QString &path, const QVariant &value)
{
    m_file.set(path, value);
    Q_EMIT changed();
}

QUrl Settings::server() const
{
    const QUrl server(m_file.value(Keys::server).toString(), QUrl::StrictMode);
    return isServer(server) ? server : QUrl();
}

void Settings::setServer(const QUrl &server)
{
    choose(Keys::server, server.toString(QUrl::FullyEncoded));
}

QString Settings::language() const
{
    const QString language = m_file.value(Keys::language).toString();
    return language == u"fr"_s || language == u"en"_s ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    choose(Keys::language, language);
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
            m_file.set(Keys::theme, QString(known.word));
    }
    Q_EMIT changed();
}

int Settings::textPercent() const
{
    return m_file.read(Keys::textPercent, usualText, largestText);
}

void Settings::setTextPercent(int percent)
{
    choose(Keys::textPercent.path, percent);
}

bool Settings::showsEstimates() const
{
    return m_file.read(Keys::showsEstimates);
}

void Settings::setShowsEstimates(bool shows)
{
    choose(Keys::showsEstimates.path, shows);
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
    m_file.set(Keys::topics, topics);
    choose(Keys::languages, languages);
}

bool Settings::closesToTray() const
{
    return m_file.read(Keys::closesToTray);
}

void Settings::setClosesToTray(bool on)
{
    choose(Keys::closesToTray.path, on);
}

bool Settings::opensByKeys() const
{
    return m_file.read(Keys::opensByKeys);
}

void Settings::setOpensByKeys(bool on)
{
    choose(Keys::opensByKeys.path, on);
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
    choose(Keys::openKeys, keys);
}

QString Settings::onboardingStep() const
{
    return m_file.value(Keys::onboardingStep).toString().left(longestId);
}

// Tells nobody: no page shows it.
void Settings::setOnboardingStep(const QString &step)
{
    m_file.set(Keys::onboardingStep, step);
}

QString Settings::onboardedMember() const
{
    return m_file.value(Keys::onboardedMember).toString().left(longestId);
}

void Settings::finishOnboarding(const QString &member)
{
    m_file.remove(Keys::onboardingStep);
    m_file.set(Keys::onboardedMember, member);
}

void Settings::handOver(const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty() || from == to)
        return;
    for (const QLatin1StringView part : personal)
        m_file.move(part, QString(u"apart/"_s + from + u'/' + part));
    m_file.move(QString(u"apart/"_s + to + u'/'), {});
    Q_EMIT changed();
}

Settings::Proxy Settings::proxy() const
{
    Proxy proxy;
    const QString word = m_file.value(Keys::proxyMode).toString();
    for (const ProxyWord &known : proxyWords) {
        if (word == known.word)
            proxy.mode = known.mode;
    }
    proxy.host = m_file.value(Keys::proxyHost).toString().left(longestOfProxy);
    proxy.port = m_file.read(SettingKey<int> { Keys::proxyPort, 0 }, 1, largestPort);
    proxy.user = m_file.value(Keys::proxyUser).toString().left(longestOfProxy);
    return proxy;
}

void Settings::setProxy(const Proxy &proxy)
{
    for (const ProxyWord &known : proxyWords) {
        if (proxy.mode == known.mode)
            m_file.set(Keys::proxyMode, QString(known.word));
    }
    m_file.set(Keys::proxyHost, proxy.host);
    m_file.set(Keys::proxyPort, proxy.port);
    choose(Keys::proxyUser, proxy.user);
}

bool Settings::checksSpelling() const
{
    return m_file.read(Keys::checksSpelling);
}

void Settings::setChecksSpelling(bool on)
{
    choose(Keys::checksSpelling.path, on);
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
    choose(Keys::ownWords, words);
}

QStringList Settings::recentEmoji() const
{
    return m_file.value(Keys::recentEmoji).toStringList().mid(0, mostRecentEmoji);
}

void Settings::setRecentEmoji(const QStringList &emoji)
{
    m_file.set(Keys::recentEmoji, emoji.mid(0, mostRecentEmoji));
}

QByteArray Settings::kept(const QString &name) const
{
    const QByteArray state = m_file.value(Keys::kept + name).toByteArray();
    return state.size() <= largestGeometry ? state : QByteArray();
}

void Settings::keep(const QString &name, const QByteArray &state)
{
    if (state.size() <= largestGeometry)
        m_file.set(Keys::kept + name, state);
}

QByteArray Settings::windowGeometry() const
{
    const QByteArray geometry = m_file.value(Keys::geometry).toByteArray();
    return geometry.size() <= largestGeometry ? geometry : QByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.set(Keys::geometry, geometry);
}

} // namespace Relais

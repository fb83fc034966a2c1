// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsfile.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <utility>

namespace Relais {

//! The person's choices, typed; an unreadable value falls back to its default. Main thread.
class Settings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)
public:
    enum class Theme { System, Light, Dark };

    //! filePath: an INI file of the profile.
    explicit Settings(const QString &filePath, QObject *parent = nullptr);

    QUrl server() const;
    void setServer(const QUrl &server);
    QString language() const; //!< "fr", "en", or empty: the system's
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    int textPercent() const; //!< of the desktop's text size: 100 to 200
    void setTextPercent(int percent);
    bool quietEnabled() const;
    QTime quietFrom() const; //!< 19:00 unless chosen otherwise, local time
    QTime quietTo() const; //!< 08:00
    bool quietWeekends() const;
    void setQuiet(bool enabled, QTime from, QTime to, bool weekends);
    //! Whole days of leave, first and last of each; quiet from morning to night.
    using Days = QList<std::pair<QDate, QDate>>;
    Days leaveDays() const;
    void setLeaveDays(const Days &days);
    bool quietNow() const; //!< quiet until the person says otherwise
    void setQuietNow(bool on);
    QDateTime quietLiftedUntil() const; //!< quiet hours do not count before this; UTC, or invalid
    void setQuietLiftedUntil(const QDateTime &until);
    int latestMinutes() const; //!< a schedule missed by less goes out, by more asks; 120
    void setLatestMinutes(int minutes);
    int weeklyBudget() const; //!< relays a week that the person wants at most; 0: as many as wished
    void setWeeklyBudget(int relays);
    bool showsEstimates() const; //!< figures that are computed, beside those that were counted
    void setShowsEstimates(bool shows);
    bool sendsPaused() const;
    void setSendsPaused(bool paused);
    //! What the person wants to hear of first: ids of topics, codes of languages. Empty: anything.
    QStringList topics() const;
    QStringList languages() const;
    void setInterests(const QStringList &topics, const QStringList &languages);
    bool closesToTray() const; //!< closing the window leaves the tray's icon, where there is one
    void setClosesToTray(bool on);
    bool opensByKeys() const; //!< keys open the window from anywhere; on
    void setOpensByKeys(bool on);
    QString openKeys() const; //!< which, as QKeySequence's portable text; not looked into here
    void setOpenKeys(const QString &keys);
    static QString usualOpenKeys(); //!< unless chosen otherwise
    bool notifiesStories() const; //!< tells of new stories
    bool notifiesQuestions() const; //!< tells of relays that need the person
    void setNotifies(bool stories, bool questions);
    bool summarizesStories() const; //!< new stories are told once a day, from summaryTime() on
    void setSummarizesStories(bool on);
    static QTime summaryTime(); //!< local
    //! The step of the first start that the person is at, by its key; empty: none is under way.
    QString onboardingStep() const;
    void setOnboardingStep(const QString &step);
    QString onboardedMember() const; //!< who finished the first start here (an id); empty: nobody
    void finishOnboarding(const QString &member);
    //! Another member signs in, by their ids: what is the person's (hours, interests, words, what
    //! they were told) waits for the one before; what is the machine's (looks, network) stays.
    void handOver(const QString &from, const QString &to);
    //! How the network is reached. The password of a manual proxy is in the keychain.
    enum class ProxyMode { None, System, Manual };
    struct Proxy {
        ProxyMode mode = ProxyMode::System;
        QString host {};
        int port = 0;
        QString user {};
        bool operator==(const Proxy &) const = default;
    };
    Proxy proxy() const;
    void setProxy(const Proxy &proxy);
    bool checksSpelling() const;
    void setChecksSpelling(bool on);
    QStringList ownWords() const; //!< that the person added to the dictionary
    void addOwnWord(const QString &word);
    QStringList recentEmoji() const; //!< latest first
    void setRecentEmoji(const QStringList &emoji);
    //! What a part of the window remembers of itself (a splitter, a filter), by the part's name.
    //! Kept silently: changed() is for choices.
    QByteArray kept(const QString &name) const;
    void keep(const QString &name, const QByteArray &state);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &path, const QVariant &value); //!< and tells

    SettingsFile m_file;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QStringList>
#include <QTime>
#include <QUrl>

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
    bool quietEnabled() const;
    QTime quietFrom() const; //!< 19:00 unless chosen otherwise, local time
    QTime quietTo() const; //!< 08:00
    bool quietWeekends() const;
    void setQuiet(bool enabled, QTime from, QTime to, bool weekends);
    bool sendsPaused() const;
    void setSendsPaused(bool paused);
    //! What the person wants to hear of first: ids of topics, codes of languages. Empty: anything.
    QStringList topics() const;
    QStringList languages() const;
    void setInterests(const QStringList &topics, const QStringList &languages);
    bool closesToTray() const; //!< closing the window leaves the tray's icon, where there is one
    void setClosesToTray(bool on);
    bool notifiesStories() const; //!< tells of new stories
    bool notifiesQuestions() const; //!< tells of relays that need the person
    void setNotifies(bool stories, bool questions);
    //! The step of the first start that the person is at, by its key; empty: none is under way.
    QString onboardingStep() const;
    void setOnboardingStep(const QString &step);
    QString onboardedMember() const; //!< who finished the first start here (an id); empty: nobody
    void finishOnboarding(const QString &member);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void changed();

private:
    QSettings m_file;
};

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/spellwords.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace Relais {

class Settings;
class SpellingWorker;

//! Finds misspelled words with the desktop's hunspell dictionaries, on a thread of its own: they
//! take long to read and suggestions long to find. Nothing leaves this machine. Main thread.
class Spelling final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Spelling)
public:
    //! folder: where the dictionaries are.
    explicit Spelling(
        Settings &settings, const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~Spelling() override;

    static QString defaultFolder();
    bool isOn() const;
    //! A dictionary of that language ("fr", "en") is there.
    bool knows(const QString &language) const;

    using Found = std::function<void(const QList<TextSpan> &misspelled)>;
    using Suggested = std::function<void(const QStringList &words)>;
    //! Calls found unless context died meanwhile; with nothing when switched off or without a
    //! dictionary of that language.
    void check(const QString &text, const QString &language, QObject *context, Found found);
    //! At most five, the likeliest first.
    void suggest(const QString &word, const QString &language, QObject *context, Suggested done);
    void addToMyWords(const QString &word);

Q_SIGNALS:
    void changed(); //!< switched on or off, or a word was added: look again

private:
    QString dictionaryOf(const QString &language) const;

    Settings &m_settings;
    QString m_folder;
    QThread m_thread;
    std::unique_ptr<SpellingWorker> m_worker;
    bool m_on = true;
    QStringList m_ownWords;
};

} // namespace Relais

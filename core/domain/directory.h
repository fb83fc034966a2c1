// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Relais {

//! What a member lets colleagues read beside their name, once they are in the directory at all.
enum class DirectoryLine { Title, Team, Place, Languages, Email, Card };

QString directoryLineKey(DirectoryLine line); //!< "title", "team", "place", "languages" …
std::optional<DirectoryLine> directoryLineFromKey(const QString &key);
const QList<DirectoryLine> &directoryLines(); //!< in the order in which they are shown

//! A member's own place in the directory. Nobody is in it before they said so.
struct DirectoryChoice {
    bool listed = false;
    QList<DirectoryLine> lines; //!< what is shown beside the name
    QList<TopicId> skills; //!< topics that one may ask them about
    bool operator==(const DirectoryChoice &) const = default;
};

//! A colleague as they let themselves be shown: what they did not allow is empty.
struct Colleague {
    MemberId id;
    QString name;
    QString title {};
    TeamId team {};
    QString teamName {};
    QString place {};
    QStringList languages {};
    QString email {};
    QUrl card {}; //!< their public page
    QList<TopicId> skills {};
    bool operator==(const Colleague &) const = default;
};

//! Whom one looks for; what is empty excludes nobody.
struct DirectoryQuery {
    QString name; //!< words of it, each from its beginning; accents and case do not matter
    TeamId team;
    TopicId skill;
    bool operator==(const DirectoryQuery &) const = default;
};

//! A name as it is searched: the words without accents and case, a space before each.
QString directoryKey(const QString &name);
//! Whether each word of typed begins a word of the key, which directoryKey() made.
bool matchesDirectoryKey(const QString &key, const QString &typed);

namespace DirectoryLimits {
inline constexpr int skills = 12;
inline constexpr int words = 6; //!< of a query; more are passed over
inline constexpr int query = 100; // QString units
inline constexpr int answer = 50; //!< colleagues at once
} // namespace DirectoryLimits

} // namespace Relais

// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Relais {

//! The charter in one language.
struct CharterText {
    QString language; //!< BCP 47
    QString text; //!< plain, paragraphs parted by an empty line
    bool operator==(const CharterText &) const = default;
};

//! The organization's social-media charter in its current version, and whether the member who reads
//! it has accepted that version.
struct Charter {
    int version = 0; //!< 1, 2 …; each is accepted anew
    QDateTime publishedAt; //!< UTC
    QList<CharterText> texts; //!< at least one
    QDateTime acceptedAt; //!< by the reader; invalid: not yet
    int acceptedBefore = 0; //!< the earlier version that the reader accepted last; 0: none
    QList<CharterText> textsBefore; //!< of that version; empty once this one is accepted
    bool operator==(const Charter &) const = default;
};

//! In the wanted language, else in the first there is.
QString charterTextIn(const QList<CharterText> &texts, const QString &language);
QString charterTextIn(const Charter &charter, const QString &language);

//! What parts two texts, by whole paragraphs and in their order.
struct CharterChanges {
    QStringList added;
    QStringList removed;
    bool operator==(const CharterChanges &) const = default;
};
CharterChanges charterChanges(const QString &before, const QString &after);

namespace CharterLimits {
inline constexpr int text = 100'000; // QString units
inline constexpr int languages = 20;
} // namespace CharterLimits

} // namespace Relais

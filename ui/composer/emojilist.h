// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais::Ui {

//! One emoji with what people call it, in French and English (from the Unicode CLDR).
struct Emoji {
    QString text;
    QString name; //!< in the program's language
    QString words; //!< both languages' names and keywords, folded, each after a blank
};

//! All that can be chosen, in Unicode's order. Read once.
const QList<Emoji> &allEmoji();

//! Those with every word of query, each as a start of a word, whatever its accents; an empty query
//! answers all. The names that begin with the query come first.
QList<const Emoji *> findEmoji(const QString &query);

//! The emoji put first among the recent ones, at most as many as are kept.
QStringList withRecent(QStringList recent, const QString &emoji);

} // namespace Relais::Ui

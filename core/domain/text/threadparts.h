// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/text/textcheck.h"

#include <QStringList>
#include <QUrl>

namespace Relais {

constexpr int mostThreadParts = 10; //!< posts that a text is parted into

//! A text as the posts of a thread.
struct ThreadParts {
    //! As they go out, numbered; a single one, without number, where the text fits one post. Empty
    //! with a problem.
    QStringList parts {};
    //! "thread-too-long": it takes more than mostThreadParts; "thread-word-too-long": a link,
    //! mention or hashtag alone is longer than a post. Empty: none.
    QString problem {};
    bool operator==(const ThreadParts &) const = default;
};

//! "(2/3)", which ends the words of each part; a thread is read back by it.
QString threadNumber(int number, int total);

//! How many posts the thread has that a text begins, by the number at the end of its words; 1: it
//! begins none. Behind the number stands at most a link, alone on its line.
int threadLengthIn(const QString &words);

//! Pure: the same text, link and limits give the same parts, whenever it is asked. text is the
//! person's, as composed() takes it. Parted at paragraphs, else sentences, else words, and never
//! inside a link, mention, hashtag or grapheme cluster; nothing but white space is lost. The
//! tracked link stands in the first part, where reading back looks for it, once if the person put
//! it there, and so do the first 200 clusters where they fit, among which a disclosure stands.
//! Counts as checkText() does.
ThreadParts threadParts(
    Network network, const QString &text, const QUrl &trackedLink, const TextLimits &limits = {});

//! The limits less what a warning before the text takes, where it counts with it.
TextLimits limitsBeside(Network network, const TextLimits &limits, const QString &warning);

} // namespace Relais

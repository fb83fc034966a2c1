// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/problemwords.h"

#include "ui/common/words/wordtable.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// clang-format off
// %1: the network
constexpr WordText known[] = {
    { "no-account", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "Choose where to relay it") },
    { "own-words-missing", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "This story asks for more of your own words") },
    { "disclosure-missing", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "Say that you work here") },
    { "text-locked", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "This story goes out in the words that were approved") },
    { "blocked-phrase", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "Your company does not want these words in what goes out") },
    { "story-expired", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "This story has ended") },
    { "story-withdrawn", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "This story was withdrawn") },
    { "placeholder-left", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "A word in braces waits for yours") },
    { "text-empty", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "Write a text") },
    { "empty", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "Write a text") },
    { "too-long", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "Too long for %1") },
    { "too-many-bytes", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "Too many bytes for %1: fewer emoji or accents") },
    { "too-many-links", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords", "Too many links for %1") },
    { "too-many-hashtags", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "Too many hashtags for %1") },
    { "hashtags-over-limit", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "More hashtags than %1 takes: leave some out") },
    { "mentions-over-limit", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "More mentions than %1 takes: leave some out") },
    { "picture-needed", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "A post on %1 is a picture: choose one") },
    { "thread-too-long", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "Too long for %1, even as a thread of ten posts") },
    { "thread-word-too-long", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "A link or a word in it is longer than a post on %1") },
    { "invalid-character", QT_TRANSLATE_NOOP("Relais::Ui::ProblemWords",
        "A character that %1 does not accept") },
};
// clang-format on

} // namespace

QString ProblemWords::of(const QString &word, const QString &network)
{
    const char *found = sentenceFor(word, known);
    if (!found)
        return {};
    const QString text = tr(found);
    return text.contains("%1"_L1) ? text.arg(network.isEmpty() ? tr("the network") : network)
                                  : text;
}

} // namespace Relais::Ui

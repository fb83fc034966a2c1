// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace Relais::Ui {

//! A stable word of the domain or the backend, and the sentence for it before tr().
struct WordText {
    const char *word;
    const char *text;
};

//! The sentence for word, to be given to tr(); nullptr where the table has none.
inline const char *sentenceFor(const QString &word, std::span<const WordText> table)
{
    for (const WordText &entry : table) {
        if (word == QLatin1StringView(entry.word))
            return entry.text;
    }
    return nullptr;
}

} // namespace Relais::Ui

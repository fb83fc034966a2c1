// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais {

//! A part of a text in UTF-16.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

//! The words of a text that a dictionary may know: no links, addresses, mentions or hashtags,
//! nothing with a figure in it, no abbreviations in capitals, no single letters.
QList<TextSpan> wordsToSpell(const QString &text);

} // namespace Relais

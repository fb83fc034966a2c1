// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais {

//! The share of own words, 0…100: words of text that are not part of a run of three or more words
//! taken in order from one of the sources (captions, own earlier posts). Case, accents,
//! punctuation, links, mentions and hashtags do not count. A text without words scores 0.
int ownWordsPercent(const QString &text, const QStringList &sources);

} // namespace Relais

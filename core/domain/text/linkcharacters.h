// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! Character classes of twitter-text 3.1 (js/src/regexp), and of Mastodon where it differs
//! (config/initializers/twitter_regex.rb).
namespace Relais::Text {

bool isLinkSpace(QChar c);
bool isInvalidInLink(QChar c); //!< U+FFFE, U+FEFF, U+FFFF
bool isDomainCharacter(QChar c); //!< of a label, "-" and "_" aside
//! May stand before a link (or the text's start).
bool mayPrecedeLink(QChar c);

//! Which characters may stand in, and end, the path and query of a link.
struct PathRules {
    bool (*inPath)(QChar); //!< brackets aside
    bool (*endsPath)(QChar);
    bool (*inQuery)(QChar);
    bool (*endsQuery)(QChar);
    //! Brackets end a path behind anything, or only behind what could end it itself.
    bool bracketsEndAnyPath;
};

const PathRules &pathRulesOfX();
const PathRules &pathRulesOfMastodon();

} // namespace Relais::Text
